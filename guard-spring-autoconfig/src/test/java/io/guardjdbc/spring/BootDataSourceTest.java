package io.guardjdbc.spring;

import static io.guardjdbc.spring.Application.assertGuarded;
import static io.guardjdbc.spring.Application.h2WithOrders;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.XADataSourceWrapper;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.AbstractDataSource;

class BootDataSourceTest {

  @Test
  void theSettingAloneGuardsThePoolAsItIs() throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            Application.Plain.class,
            "spring.datasource.url=" + url,
            "spring.datasource.hikari.maximum-pool-size=2",
            "guard.environment=production")) {
      HikariDataSource pool =
          assertInstanceOf(HikariDataSource.class, context.getBean(DataSource.class));
      assertGuarded(pool, url);
      assertEquals("org.h2.Driver", pool.getDataSourceProperties().getProperty("guard.driver"));
      assertEquals(2, pool.getMaximumPoolSize());
      MeterRegistry meters = context.getBean(MeterRegistry.class);
      assertNotNull(meters.find("hikaricp.connections.max").gauge());
      assertEquals(2.0, meters.get("jdbc.connections.max").gauge().value());
      Object health = Application.call(context.getBean("dbHealthContributor"), "health");
      assertEquals("UP", Application.call(health, "getStatus").toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "spring.datasource.driver-class-name=org.h2.Driver",
        "spring.datasource.type=org.apache.tomcat.jdbc.pool.DataSource",
        "spring.datasource.type=org.apache.commons.dbcp2.BasicDataSource"
      })
  void thePrefixAloneGuards(String other) throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        withPrefix(url, other.isEmpty() ? "spring.main.banner-mode=off" : other)) {
      assertGuarded(context.getBean(DataSource.class), url);
    }
  }

  private static ConfigurableApplicationContext withPrefix(String url, String... others) {
    String[] properties = Arrays.copyOf(others, others.length + 1);
    properties[others.length] =
        "spring.datasource.url=jdbc:guard:"
            + url.substring("jdbc:".length())
            + ";guard.environment=production";
    return Application.run(Application.Plain.class, properties);
  }

  /** With guard-jdbc on the class path and this module's beans left out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.datasource.hikari.maximum-pool-size=2",
        "spring.datasource.driver-class-name=org.h2.Driver",
        "spring.datasource.type=org.apache.tomcat.jdbc.pool.DataSource"
      })
  void thePrefixNeedsGuardJdbcOnly(String other) throws SQLException {
    String url = h2WithOrders();
    String without =
        Application.WITHOUT_JPA.substring(2)
            + ","
            + GuardAutoConfiguration.class.getName()
            + ","
            + GuardActuatorAutoConfiguration.class.getName();
    try (ConfigurableApplicationContext context = withPrefix(url, without, other)) {
      assertEquals(0, context.getBeansOfType(ApplicationGuard.class).size());
      assertGuarded(context.getBean(DataSource.class), url);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.tomcat.jdbc.pool.DataSource",
        "org.apache.commons.dbcp2.BasicDataSource",
        "org.springframework.jdbc.datasource.SimpleDriverDataSource",
        "org.h2.jdbcx.JdbcDataSource"
      })
  void otherPoolsAreGuardedAsWell(String type) throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            Application.Plain.class,
            "spring.datasource.url=" + url,
            "spring.datasource.type=" + type,
            "guard.environment=production")) {
      assertGuarded(context.getBean(DataSource.class), url);
    }
  }

  @Test
  void everyDataSourceOfSeveralIsGuarded() throws SQLException {
    String first = h2WithOrders();
    String second = h2WithOrders();
    String third = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            Several.class,
            "app.first.jdbc-url=" + first,
            "app.first.username=sa",
            "app.second.url=" + second,
            "app.third.url=" + third,
            "guard.environment=production")) {
      assertGuarded(context.getBean("first", HikariDataSource.class), first);
      assertGuarded(context.getBean("second", HikariDataSource.class), second);
      assertGuarded(context.getBean("third", DataSource.class), third);
    }
  }

  @Test
  void prefixesOfFurtherDataSourcesNeedNoDriverEither() throws SQLException {
    String first = h2WithOrders();
    String second = h2WithOrders();
    String third = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            Several.class,
            "app.first.jdbc-url=" + prefixed(first),
            "app.first.username=sa",
            "app.second.url=" + prefixed(second),
            "app.third.url=" + prefixed(third))) {
      assertGuarded(context.getBean("first", DataSource.class), first);
      assertGuarded(context.getBean("second", DataSource.class), second);
      assertGuarded(context.getBean("third", DataSource.class), third);
    }
  }

  private static String prefixed(String url) {
    return "jdbc:guard:" + url.substring("jdbc:".length()) + ";guard.environment=production";
  }

  @Test
  void connectionDetailsOfAContainerAreGuarded() throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            WithConnectionDetails.class,
            "details.url=" + url,
            "spring.datasource.url=jdbc:h2:mem:not-this-one",
            "guard.environment=production")) {
      assertGuarded(context.getBean(HikariDataSource.class), url);
    }
  }

  @Test
  void aPrefixThatConnectionDetailsReplaceStillGuards() throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            WithConnectionDetails.class,
            "details.url=" + url + ";guard.environment=production",
            "spring.datasource.url=jdbc:guard:h2:mem:not-this-one")) {
      assertGuarded(context.getBean(HikariDataSource.class), url);
    }
  }

  @Test
  void aPoolThatItsBeanMethodStartedIsGuarded() throws SQLException {
    String url = h2WithOrders();
    HikariDataSource pool;
    try (ConfigurableApplicationContext context =
        Application.run(Started.class, "app.url=" + url, "guard.environment=production")) {
      pool = context.getBean(UsesHikari.class).pool();
      assertGuarded(pool, url);
    }
    assertTrue(pool.isClosed());
  }

  /** On Spring Boot 4.1 the first makes the bean a proxy; 3.5 does not know the setting. */
  @ParameterizedTest
  @ValueSource(
      strings = {"spring.datasource.connection-fetch=lazy", "spring.main.lazy-initialization=true"})
  void otherSettingsMakeNoHole(String other) throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            Application.Plain.class,
            "spring.datasource.url=" + url,
            other,
            "guard.environment=production")) {
      assertGuarded(context.getBean(DataSource.class), url);
    }
  }

  @Test
  void whatATransactionManagerConnectsToIsGuarded() throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            WithTransactionManager.class,
            "spring.datasource.url=" + url,
            "guard.environment=production")) {
      assertGuarded(context.getBean(DataSource.class), url);
      assertInstanceOf(XaPool.class, context.getBean(DataSource.class), "not wrapped once more");
    }
  }

  @Test
  void aFactoryThatHasNotMadeItsDataSourceYetIsNoProblem() throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(MadeLater.class, "later.url=" + url, "guard.environment=production")) {
      assertGuarded(context.getBean("later", DataSource.class), url);
    }
  }

  @Test
  void withoutAnythingThatAsksNothingIsGuarded() throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
            Application.run(Application.Plain.class, "spring.datasource.url=" + url);
        Connection connection = context.getBean(DataSource.class).getConnection();
        Statement statement = connection.createStatement()) {
      assertEquals(url, context.getBean(HikariDataSource.class).getJdbcUrl());
      assertEquals(0, statement.executeUpdate("DROP TABLE orders"));
    }
  }

  @Test
  void anApplicationWithoutADataSourceStarts() {
    try (ConfigurableApplicationContext context =
        Application.run(WithoutDataSource.class, "guard.environment=production")) {
      assertEquals(0, context.getBeansOfType(DataSource.class).size());
    }
  }

  @Configuration
  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
      })
  static class WithoutDataSource {}

  /** The three ways in which applications declare more than one. */
  @Configuration
  @EnableAutoConfiguration
  static class Several {

    @Bean
    @ConfigurationProperties("app.first")
    HikariDataSource first() {
      return new HikariDataSource();
    }

    /** DataSourceProperties, whose class has moved. */
    @Bean
    Object secondProperties(Environment environment) {
      Object properties =
          BeanUtils.instantiateClass(
              Application.either(
                  "org.springframework.boot.autoconfigure.jdbc.DataSourceProperties",
                  "org.springframework.boot.jdbc.autoconfigure.DataSourceProperties"));
      Binder.get(environment).bind("app.second", Bindable.ofInstance(properties));
      return properties;
    }

    @Bean
    HikariDataSource second(@Qualifier("secondProperties") Object properties) {
      DataSourceBuilder<?> builder =
          (DataSourceBuilder<?>) Application.call(properties, "initializeDataSourceBuilder");
      return builder.type(HikariDataSource.class).build();
    }

    @Bean
    DataSource third(@Value("${app.third.url}") String url) {
      return DataSourceBuilder.create().url(url).username("sa").build();
    }
  }

  /** As @ServiceConnection makes them; the class has moved. */
  @Configuration
  @EnableAutoConfiguration
  static class WithConnectionDetails {
    @Bean
    static BeanDefinitionRegistryPostProcessor details(Environment environment) {
      String url = environment.getProperty("details.url");
      Class<?> type =
          Application.either(
              "org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails",
              "org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails");
      InvocationHandler handler =
          (proxy, method, arguments) ->
              switch (method.getName()) {
                case "getUsername" -> "sa";
                case "getPassword" -> "";
                case "getJdbcUrl" -> url;
                case "getDriverClassName" -> "org.h2.Driver";
                case "hashCode" -> 1;
                case "equals" -> proxy == arguments[0];
                default -> null;
              };
      Object details =
          Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
      RootBeanDefinition definition = new RootBeanDefinition();
      definition.setTargetType(type);
      definition.setPrimary(true);
      definition.setInstanceSupplier(() -> details);
      return registry -> registry.registerBeanDefinition("connectionDetails", definition);
    }
  }

  @Configuration
  @EnableAutoConfiguration
  static class Started {
    @Bean
    HikariDataSource pool(@Value("${app.url}") String url) throws SQLException {
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(url);
      config.setUsername("sa");
      HikariDataSource pool = new HikariDataSource(config);
      pool.getConnection().close();
      return pool;
    }

    @Bean
    UsesHikari usesHikari(HikariDataSource pool) {
      return new UsesHikari(pool);
    }
  }

  /** As Atomikos and Narayana do. */
  @Configuration
  @EnableAutoConfiguration
  static class WithTransactionManager {
    @Bean
    XADataSourceWrapper wrapper() {
      return XaPool::new;
    }
  }

  public static final class XaPool extends AbstractDataSource {
    private final XADataSource xaDataSource;

    XaPool(XADataSource xaDataSource) {
      this.xaDataSource = xaDataSource;
    }

    public XADataSource getXaDataSource() {
      return xaDataSource;
    }

    @Override
    public Connection getConnection() throws SQLException {
      return xaDataSource.getXAConnection().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return xaDataSource.getXAConnection(user, password).getConnection();
    }
  }

  @Configuration
  @EnableAutoConfiguration
  static class MadeLater {
    @Bean
    static FactoryBean<DataSource> later(@Value("${later.url}") String url) {
      return new FactoryBean<>() {
        @Override
        public DataSource getObject() {
          JdbcDataSource dataSource = new JdbcDataSource();
          dataSource.setURL(url);
          dataSource.setUser("sa");
          return dataSource;
        }

        @Override
        public Class<?> getObjectType() {
          return DataSource.class;
        }
      };
    }
  }

  record UsesHikari(HikariDataSource pool) {}
}
