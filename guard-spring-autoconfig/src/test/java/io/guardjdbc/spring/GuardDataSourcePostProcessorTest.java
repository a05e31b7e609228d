package io.guardjdbc.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.GuardDataSource;
import io.guardjdbc.GuardViolationException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

class GuardDataSourcePostProcessorTest {

  private static final String REAL_URL = "jdbc:h2:mem:spring;DB_CLOSE_DELAY=-1";
  private static final String GUARDED_URL =
      "jdbc:guard:h2:mem:spring;DB_CLOSE_DELAY=-1;guard.environment=production";

  @Test
  void guardsAPlainDataSourceBean() {
    try (GenericApplicationContext context = contextWith(() -> new Untold(h2()))) {
      DataSource bean = context.getBean(DataSource.class);
      assertInstanceOf(GuardedBean.Marker.class, bean);
      assertDropIsRefused(bean);
    }
  }

  @Test
  void whatIsMoreThanADataSourceStaysAllOfIt() throws SQLException {
    try (GenericApplicationContext context = contextWith(() -> h2())) {
      DataSource bean = context.getBean(DataSource.class);
      assertDropIsRefused(bean);
      XAConnection distributed = assertInstanceOf(XADataSource.class, bean).getXAConnection();
      assertRefusesDrop(distributed.getConnection());
      distributed.close();
      PooledConnection pooled =
          assertInstanceOf(ConnectionPoolDataSource.class, bean).getPooledConnection();
      assertRefusesDrop(pooled.getConnection());
      pooled.close();
      assertEquals(bean, bean);
      assertNotEquals(bean, h2());
      assertEquals(REAL_URL, bean.unwrap(JdbcDataSource.class).getURL());
    }
  }

  @Test
  void guardsAnXaDataSourceThatIsNothingElse() throws SQLException {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.registerBean(XADataSource.class, () -> new OnlyXa((XADataSource) h2()));
      register(context);
      context.refresh();
      XADataSource bean = context.getBean(XADataSource.class);
      assertInstanceOf(GuardedBean.Marker.class, bean);
      XAConnection connection = bean.getXAConnection();
      assertRefusesDrop(connection.getConnection());
      connection.close();
    }
  }

  @Test
  void anEmbeddedDatabaseStaysOne() {
    EmbeddedDatabase database =
        new EmbeddedDatabaseBuilder()
            .generateUniqueName(true)
            .setType(EmbeddedDatabaseType.H2)
            .build();
    try (GenericApplicationContext context = contextWith(() -> database)) {
      JdbcTemplate template = new JdbcTemplate(context.getBean(EmbeddedDatabase.class));
      template.execute("CREATE TABLE t (id INT)");
      assertThrows(DataAccessException.class, () -> template.execute("DROP TABLE t"));
      context.getBean(EmbeddedDatabase.class).shutdown();
    }
    JdbcTemplate afterwards = new JdbcTemplate(database);
    assertThrows(DataAccessException.class, () -> afterwards.execute("SELECT * FROM t"));
  }

  @Test
  void guardsTheDataSourceOfAFactoryBean() {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.registerBean(H2FactoryBean.class);
      register(context);
      context.refresh();
      assertDropIsRefused(context.getBean(DataSource.class));
    }
  }

  @Test
  void leavesADataSourceAloneWhoseUrlHasThePrefix() {
    DataSource pool = new DriverManagerDataSource(GUARDED_URL);
    try (GenericApplicationContext context = contextWith(() -> pool)) {
      assertSame(pool, context.getBean(DataSource.class));
      assertDropIsRefused(pool);
    }
  }

  @Test
  void leavesAGuardDataSourceAlone() {
    DataSource guarded = new GuardDataSource(h2(), production());
    try (GenericApplicationContext context = contextWith(() -> guarded)) {
      assertSame(guarded, context.getBean(DataSource.class));
    }
  }

  @Test
  void leavesAProxyOfAGuardedDataSourceAlone() {
    DataSource proxy = new TransactionAwareDataSourceProxy(new GuardDataSource(h2(), production()));
    try (GenericApplicationContext context = contextWith(() -> proxy)) {
      assertSame(proxy, context.getBean(DataSource.class));
      assertDropIsRefused(proxy);
    }
  }

  @Test
  void guardsAProxyOfAnUnguardedDataSource() {
    try (GenericApplicationContext context =
        contextWith(() -> new TransactionAwareDataSourceProxy(h2()))) {
      assertDropIsRefused(context.getBean(DataSource.class));
    }
  }

  @Test
  void guardsADataSourceThatDoesNotTellItsUrl() {
    try (GenericApplicationContext context = contextWith(() -> new Untold(h2()))) {
      assertDropIsRefused(context.getBean(DataSource.class));
    }
  }

  @Test
  void standsInsideOfWhatOtherPostProcessorsPutAround() {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.registerBean(DataSource.class, () -> h2());
      context.registerBean(Decorating.class);
      register(context);
      context.refresh();
      DelegatingDataSource outer =
          assertInstanceOf(DelegatingDataSource.class, context.getBean(DataSource.class));
      assertInstanceOf(GuardedBean.Marker.class, outer.getTargetDataSource());
    }
  }

  @Test
  void leavesOtherBeansAlone() {
    Object bean = new Object();
    assertSame(
        bean, new GuardDataSourcePostProcessor().postProcessAfterInitialization(bean, "bean"));
  }

  @Test
  void laterChangesOfTheGivenSettingsDoNotReachIt() {
    Properties settings = production();
    GuardDataSourcePostProcessor guard = new GuardDataSourcePostProcessor(settings);
    settings.setProperty("guard.environment", "development");
    assertDropIsRefused((DataSource) guard.postProcessAfterInitialization(h2(), "dataSource"));
  }

  private static GenericApplicationContext contextWith(Supplier<DataSource> dataSource) {
    GenericApplicationContext context = new GenericApplicationContext();
    context.registerBean(DataSource.class, dataSource);
    register(context);
    context.refresh();
    return context;
  }

  private static void register(GenericApplicationContext context) {
    context.registerBean(
        GuardDataSourcePostProcessor.class, () -> new GuardDataSourcePostProcessor(production()));
  }

  private static Properties production() {
    Properties settings = new Properties();
    settings.setProperty("guard.environment", "production");
    return settings;
  }

  private static DataSource h2() {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL(REAL_URL);
    return dataSource;
  }

  private static void assertDropIsRefused(DataSource dataSource) {
    JdbcTemplate unguarded = new JdbcTemplate(h2());
    unguarded.execute("CREATE TABLE IF NOT EXISTS orders (id INT)");
    JdbcTemplate template = new JdbcTemplate(dataSource);
    DataAccessException refusal =
        assertThrows(DataAccessException.class, () -> template.execute("DROP TABLE orders"));
    GuardViolationException violation =
        assertInstanceOf(GuardViolationException.class, refusal.getCause());
    assertEquals("drop-table", violation.rule());
    assertEquals(0, unguarded.queryForObject("SELECT count(*) FROM orders", Integer.class));
  }

  private static void assertRefusesDrop(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThrows(
          GuardViolationException.class, () -> statement.execute("DROP TABLE IF EXISTS orders"));
    }
  }

  /** A driver's XADataSource that is no DataSource, as PostgreSQL's. */
  record OnlyXa(XADataSource delegate) implements XADataSource {
    @Override
    public XAConnection getXAConnection() throws SQLException {
      return delegate.getXAConnection();
    }

    @Override
    public XAConnection getXAConnection(String user, String password) throws SQLException {
      return delegate.getXAConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
      return delegate.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
      delegate.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
      delegate.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
      return delegate.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      return delegate.getParentLogger();
    }
  }

  /** As a container's factory gives a DataSource. */
  static final class H2FactoryBean implements FactoryBean<DataSource> {
    @Override
    public DataSource getObject() {
      return h2();
    }

    @Override
    public Class<?> getObjectType() {
      return DataSource.class;
    }
  }

  /** One whose URL cannot be read. */
  static final class Untold extends DelegatingDataSource {
    Untold(DataSource target) {
      super(target);
    }

    @SuppressWarnings("DoNotCallSuggester")
    public String getUrl() {
      throw new IllegalStateException("no URL before the pool has started");
    }
  }

  /** Another product's post-processor, as eager as ours. */
  static final class Decorating implements BeanPostProcessor, PriorityOrdered {
    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
      return bean instanceof DataSource dataSource ? new DelegatingDataSource(dataSource) : bean;
    }

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE + 1;
    }
  }
}
