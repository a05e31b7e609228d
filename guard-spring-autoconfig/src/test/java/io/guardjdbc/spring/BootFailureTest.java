package io.guardjdbc.spring;

import static io.guardjdbc.spring.Application.h2WithOrders;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.config.GuardUrl;
import io.guardjdbc.environment.MarkerTable;
import io.guardjdbc.policy.Environment;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Spring Boot prints when the guard ends a start. */
@ExtendWith(OutputCaptureExtension.class)
class BootFailureTest {

  @Test
  void aMismatchTellsWhereTheDeclarationStands(CapturedOutput output) throws SQLException {
    String url = markedProduction();
    assertThrows(
        Throwable.class,
        () ->
            Application.run(
                Application.Plain.class,
                "spring.datasource.url=" + url,
                "spring.profiles.active=development",
                "spring.sql.init.mode=always",
                "spring.sql.init.schema-locations=classpath:migrations/harmless/V1__customers.sql"));
    assertPrinted(output, "Refused to connect as development");
    assertPrinted(output, "marked production by guard_environment");
    assertPrinted(output, "set:   development by active profile \"development\"");
    assertPrinted(output, "Action:\n\n  safe:   point the URL at a development database");
  }

  @Test
  void aMismatchThatHibernateHidesIsToldAllTheSame(CapturedOutput output) throws SQLException {
    String url = markedProduction();
    assertThrows(
        Throwable.class,
        () ->
            Application.run(
                Application.Plain.class,
                "spring.datasource.url=" + url,
                "spring.autoconfigure.exclude=",
                "guard.environment=test"));
    assertPrinted(output, "Description:\n\nguard-jdbc refused to connect to boot");
    assertPrinted(output, "set:   test by \"guard.environment\" from property source");
    assertPrinted(output, "declare guard.environment=production if this one is.");
  }

  @Test
  void aRefusedMigrationIsDescribedAndWhatAllowsItIsTheAction(CapturedOutput output)
      throws SQLException {
    String url = Application.emptyH2();
    assertThrows(
        Throwable.class,
        () ->
            Application.run(
                Application.Plain.class,
                "spring.datasource.url=" + url,
                "spring.flyway.enabled=true",
                "spring.flyway.locations=classpath:migrations/destructive",
                "guard.environment=production"));
    assertPrinted(output, "Description:\n\nRefused in production: DROP TABLE orders [drop-table]");
    assertPrinted(output, "Action:\n\n  safe:   rename it first");
    assertPrinted(output, "operation: drop-table");
  }

  @Test
  void whatWasRefusedBeforeAToolFailsOverItIsTold(CapturedOutput output) throws SQLException {
    String url = h2WithOrders();
    assertThrows(
        Throwable.class,
        () ->
            Application.run(
                LooksForArchive.class,
                "spring.datasource.url=" + url,
                "spring.sql.init.mode=always",
                "spring.sql.init.continue-on-error=true",
                "spring.sql.init.schema-locations=classpath:migrations/destructive/V2__drop_orders.sql",
                "guard.environment=production"));
    assertPrinted(output, "Description:\n\nThe start failed with: ");
    assertPrinted(output, "Before that, guard-jdbc had refused:");
    assertPrinted(output, "[drop-table]");
    assertPrinted(output, "Action:\n\nIf it failed for want of what was refused");
  }

  @Test
  void aWrongSettingIsAnalysed(CapturedOutput output) {
    assertThrows(
        Throwable.class,
        () -> Application.run(Application.Plain.class, "guard.enviroment=production"));
    assertPrinted(output, "A setting of guard-jdbc cannot be accepted");
    assertPrinted(output, "did you mean guard.environment?");
  }

  @Test
  void aDataSourceThatTheGuardNeverSawEndsTheStart(CapturedOutput output) throws SQLException {
    String url = h2WithOrders();
    assertThrows(
        UnguardedDataSources.UnguardedDataSourceException.class,
        () -> Application.run(ReadyMade.class, "guard.environment=production", "ready.url=" + url));
    assertPrinted(output, "could not guard the bean readyMadeDataSource");
  }

  @Test
  void aConnectionThatIsNoJdbcIsWarnedOf(CapturedOutput output) throws SQLException {
    String url = h2WithOrders();
    Application.run(
            WithR2dbc.class,
            "management.health.r2dbc.enabled=false",
            "guard.environment=production",
            "spring.datasource.url=" + url)
        .close();
    assertPrinted(output, "does not guard the bean reactive");
  }

  private static String markedProduction() throws SQLException {
    String url = h2WithOrders();
    try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
      MarkerTable.write(
          connection,
          GuardUrl.ofReal(url, null).target(),
          Environment.PRODUCTION,
          "anna",
          Instant.parse("2026-11-22T18:00:00Z"));
    }
    return url;
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class LooksForArchive {

    @Bean
    Integer archived(JdbcTemplate jdbc) {
      return jdbc.queryForObject("SELECT count(*) FROM archive", Integer.class);
    }
  }

  private static void assertPrinted(CapturedOutput output, String text) {
    assertTrue(output.getAll().replace("\r", "").contains(text), () -> "not printed: " + text);
  }

  @Configuration
  @EnableAutoConfiguration
  static class ReadyMade {
    @Bean
    static BeanFactoryPostProcessor readyMade(
        org.springframework.core.env.Environment environment) {
      JdbcDataSource dataSource = new JdbcDataSource();
      dataSource.setURL(environment.getProperty("ready.url"));
      return beans -> beans.registerSingleton("readyMadeDataSource", dataSource);
    }
  }

  @Configuration
  @EnableAutoConfiguration
  static class WithR2dbc {
    @Bean
    ConnectionFactory reactive() {
      return new ConnectionFactory() {
        @Override
        public Publisher<? extends io.r2dbc.spi.Connection> create() {
          throw new IllegalStateException("not used");
        }

        @Override
        public ConnectionFactoryMetadata getMetadata() {
          return () -> "none";
        }
      };
    }
  }
}
