package io.guardjdbc.spring;

import static io.guardjdbc.spring.Application.assertGuarded;
import static io.guardjdbc.spring.Application.h2WithOrders;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

class DataSourceGuardTest {

  private final DataSourceGuard guard = new DataSourceGuard(production());
  private String url;

  @BeforeEach
  void createDatabase() throws SQLException {
    url = h2WithOrders();
  }

  @Test
  void hikariKeepsItsPool() throws SQLException {
    try (HikariDataSource pool = hikari()) {
      assertSame(pool, guard.guard(pool));
      assertEquals("jdbc:guard:" + url.substring("jdbc:".length()), pool.getJdbcUrl());
      assertGuarded(pool, url);
      assertSame(pool, guard.guard(pool), "a second time");
      assertEquals(
          Map.of("guard.environment", "production"),
          pool.getDataSourceProperties(),
          "nothing twice");
    }
  }

  @Test
  void hikariThatHasStartedIsFollowedByAnother() throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername("sa");
    config.setPoolName("orders");
    config.setMaximumPoolSize(3);
    try (HikariDataSource started = new HikariDataSource(config);
        HikariDataSource successor =
            assertInstanceOf(HikariDataSource.class, guard.guard(started))) {
      assertNotSame(started, successor);
      assertTrue(started.isClosed());
      assertEquals("orders", successor.getPoolName());
      assertEquals(3, successor.getMaximumPoolSize());
      assertGuarded(successor, url);
      assertSame(successor, guard.guard(successor), "started and guarded");
    }
  }

  @Test
  void hikariWithAConnectionInUseIsLeftRunningBehindAGuard() throws SQLException {
    try (HikariDataSource pool = hikari();
        Connection used = pool.getConnection()) {
      DataSource guarded = guard.guard(pool);
      assertInstanceOf(HikariDataSource.class, guarded);
      assertGuarded(guarded, url);
      assertTrue(used.isValid(1));
    }
  }

  @Test
  void hikariOverADataSourceGuardsThat() throws SQLException {
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setDataSource(h2());
      // Wins over it in Hikari's eyes, and so it must in ours.
      pool.setJdbcUrl("jdbc:guard:h2:mem:other");
      assertFalse(guard.isGuarded(pool));
      assertSame(pool, guard.guard(pool));
      assertGuarded(pool, url);
    }
  }

  @Test
  void hikariOverAClassNameGuardsWhatItNames() throws SQLException {
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setDataSourceClassName(JdbcDataSource.class.getName());
      pool.addDataSourceProperty("URL", url);
      pool.addDataSourceProperty("user", "sa");
      assertSame(pool, guard.guard(pool));
      assertGuarded(pool, url);
    }
  }

  @Test
  void tomcatKeepsItsPool() throws SQLException {
    org.apache.tomcat.jdbc.pool.DataSource pool = tomcat();
    assertSame(pool, guard.guard(pool));
    assertGuarded(pool, url);
    assertSame(pool, guard.guard(pool), "started and guarded");
    pool.close();
  }

  @Test
  void tomcatThatHasStartedIsGuardedFromOutside() throws SQLException {
    org.apache.tomcat.jdbc.pool.DataSource pool = tomcat();
    pool.getConnection().close();
    DataSource guarded = guard.guard(pool);
    assertNotSame(pool, guarded);
    assertGuarded(guarded, url);
    pool.close();
  }

  @Test
  void tomcatOverADataSourceGuardsThat() throws SQLException {
    org.apache.tomcat.jdbc.pool.DataSource pool = new org.apache.tomcat.jdbc.pool.DataSource();
    pool.setDataSource(h2());
    assertSame(pool, guard.guard(pool));
    assertGuarded(pool, url);
    pool.close();
  }

  @Test
  void dbcp2KeepsItsPool() throws SQLException {
    try (BasicDataSource pool = dbcp2()) {
      assertSame(pool, guard.guard(pool));
      assertGuarded(pool, url);
      assertSame(pool, guard.guard(pool), "started and guarded");
    }
  }

  @Test
  void dbcp2WithADriverOfItsOwnUsesTheGuards() throws SQLException {
    try (BasicDataSource pool = dbcp2()) {
      pool.setDriver(new org.h2.Driver());
      assertSame(pool, guard.guard(pool));
      assertGuarded(pool, url);
    }
  }

  @Test
  void dbcp2ThatHasStartedIsGuardedFromOutside() throws SQLException {
    try (BasicDataSource pool = dbcp2()) {
      pool.getConnection().close();
      DataSource guarded = guard.guard(pool);
      assertNotSame(pool, guarded);
      assertGuarded(guarded, url);
    }
  }

  @Test
  void springsOwnKeepTheirClass() throws SQLException {
    DataSource opening = new SimpleDriverDataSource(new org.h2.Driver(), url, "sa", "");
    assertSame(opening, guard.guard(opening));
    assertGuarded(opening, url);
    assertSame(opening, guard.guard(opening), "a second time");
  }

  @Test
  void aProxyStandsBeforeGuardedOnesOnly() throws SQLException {
    LazyConnectionDataSourceProxy proxy = new LazyConnectionDataSourceProxy(h2());
    proxy.setReadOnlyDataSource(h2());
    assertSame(proxy, guard.guard(proxy));
    assertGuarded(proxy, url);
    assertTrue(guard.isGuarded(proxy));
    proxy.setReadOnlyDataSource(h2());
    assertFalse(guard.isGuarded(proxy), "the one for reading is a door as well");
  }

  @Test
  void aRouterKeepsItsClassAndWhatItLearnsLaterIsGuarded() throws SQLException {
    Router router = new Router();
    router.setTargetDataSources(Map.of("a", guard.guard(hikari())));
    router.afterPropertiesSet();
    Router guarded = assertInstanceOf(Router.class, guard.guard(router));
    assertGuarded(guarded, url);
    guarded.setTargetDataSources(Map.of("b", h2()));
    guarded.afterPropertiesSet();
    assertGuarded(guarded, url);
  }

  /** A borrowed connection that is guarded already is not asked for its mark once more. */
  @Test
  void whatIsGuardedUnderTheSameSettingsIsNotGuardedTwice() throws SQLException {
    Router router = new Router();
    DataSource pool = guard.guard(hikari());
    router.setTargetDataSources(Map.of("a", pool));
    router.afterPropertiesSet();
    try (Connection outer = guard.guard(router).getConnection()) {
      assertEquals("com.zaxxer.hikari.pool.HikariProxyConnection", outer.getClass().getName());
    }
  }

  @Test
  void aClassWithADoorOfItsOwnLosesItsClass() throws SQLException {
    DataSource guarded = guard.guard(new WithDoor(h2()));
    assertFalse(guarded instanceof WithDoor);
    assertGuarded(guarded, url);
  }

  @Test
  void aUrlThatCannotHaveThePrefixIsGuardedFromOutside() throws SQLException {
    Driver odd = new OddDriver();
    DriverManager.registerDriver(odd);
    String oddUrl = OddDriver.PREFIX + url;
    try (HikariDataSource hikari = hikari();
        BasicDataSource dbcp2 = dbcp2()) {
      hikari.setJdbcUrl(oddUrl);
      dbcp2.setUrl(oddUrl);
      org.apache.tomcat.jdbc.pool.DataSource tomcat = tomcat();
      tomcat.setUrl(oddUrl);
      tomcat.setDriverClassName(OddDriver.class.getName());
      DataSource simple = new SimpleDriverDataSource(odd, oddUrl, "sa", "");
      for (DataSource each : List.of(hikari, dbcp2, tomcat, simple)) {
        DataSource guarded = guard.guard(each);
        assertNotSame(each, guarded);
        assertGuarded(guarded, url);
      }
      tomcat.close();
    } finally {
      DriverManager.deregisterDriver(odd);
    }
  }

  @Test
  void whatAPoolSetsForItselfStays() {
    Properties settings = production();
    settings.setProperty("guard.policy", "classpath:global.yaml");
    settings.setProperty("guard.confirm", "production/global");
    try (HikariDataSource pool = hikari()) {
      pool.setJdbcUrl(pool.getJdbcUrl() + ";GUARD.POLICY=classpath:own.yaml");
      pool.addDataSourceProperty("guardConfirm", "production/own");
      pool.addDataSourceProperty("guard.environment", "development");
      new DataSourceGuard(settings).guard(pool);
      Properties all = pool.getDataSourceProperties();
      assertNull(all.getProperty("guard.policy"));
      assertNull(all.getProperty("guard.confirm"));
      assertEquals("development", all.getProperty("guard.environment"));
      assertEquals("production", all.getProperty("guardEnvironment"), "every declaration counts");
    }
  }

  private HikariDataSource hikari() {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername("sa");
    return pool;
  }

  private org.apache.tomcat.jdbc.pool.DataSource tomcat() {
    org.apache.tomcat.jdbc.pool.DataSource pool = new org.apache.tomcat.jdbc.pool.DataSource();
    pool.setUrl(url);
    pool.setDriverClassName("org.h2.Driver");
    pool.setUsername("sa");
    return pool;
  }

  private BasicDataSource dbcp2() {
    BasicDataSource pool = new BasicDataSource();
    pool.setUrl(url);
    pool.setUsername("sa");
    return pool;
  }

  private JdbcDataSource h2() {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL(url);
    dataSource.setUser("sa");
    return dataSource;
  }

  private static Properties production() {
    Properties settings = new Properties();
    settings.setProperty("guard.environment", "production");
    return settings;
  }

  /** As a driver that fetches the password from elsewhere. */
  public static final class OddDriver implements Driver {

    static final String PREFIX = "jdbc-odd:";

    private final Driver real = new org.h2.Driver();

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
      return acceptsURL(url) ? real.connect(url.substring(PREFIX.length()), info) : null;
    }

    @Override
    public boolean acceptsURL(String url) {
      return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
      return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
      return 1;
    }

    @Override
    public int getMinorVersion() {
      return 0;
    }

    @Override
    public boolean jdbcCompliant() {
      return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException();
    }
  }

  /** As a pool that gives out its own kind of connection. */
  static class WithDoor extends DelegatingDataSource {
    WithDoor(DataSource target) {
      super(target);
    }

    public Connection getConnectionDirect() throws SQLException {
      return getConnection();
    }
  }

  static class Router extends AbstractRoutingDataSource {
    @Override
    protected Object determineCurrentLookupKey() {
      return getResolvedDataSources().containsKey("b") ? "b" : "a";
    }
  }
}
