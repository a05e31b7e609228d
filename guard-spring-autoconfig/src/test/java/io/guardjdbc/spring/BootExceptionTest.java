package io.guardjdbc.spring;

import static io.guardjdbc.spring.Application.count;
import static io.guardjdbc.spring.Application.h2WithOrders;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.spring.jpa.JpaApplication;
import io.guardjdbc.spring.jpa.Orders;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.support.TransactionTemplate;

/** What applications catch. */
class BootExceptionTest {

  @Test
  void springJdbcThrowsOneExceptionAndThePoolKeepsItsConnection() throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            Application.Plain.class,
            "spring.datasource.url=" + url,
            "spring.datasource.hikari.maximum-pool-size=1",
            "guard.environment=production")) {
      JdbcTemplate template = context.getBean(JdbcTemplate.class);
      Integer session = template.queryForObject("SELECT SESSION_ID()", Integer.class);
      GuardRefusalException refusal =
          assertThrows(
              GuardRefusalException.class, () -> template.execute("TRUNCATE TABLE orders"));
      assertEquals("truncate", refusal.violation().rule());
      JdbcClient client = context.getBean(JdbcClient.class);
      assertThrows(GuardRefusalException.class, () -> client.sql("DELETE FROM orders").update());
      assertThrows(BadSqlGrammarException.class, () -> template.execute("SELECT nothing"));
      assertEquals(session, template.queryForObject("SELECT SESSION_ID()", Integer.class));
      assertEquals(1, count(url, "orders"));
    }
  }

  @Test
  void aCommitThatWasRolledBackThrowsItAsWell() throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            Application.Plain.class,
            "spring.datasource.url=" + url,
            "guard.environment=production")) {
      JdbcTemplate template = context.getBean(JdbcTemplate.class);
      TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
      GuardRefusalException refusal =
          assertThrows(
              GuardRefusalException.class,
              () -> transaction.executeWithoutResult(status -> swallowARefusal(template)));
      assertEquals("rollback-only", refusal.violation().rule());
      assertEquals(1, count(url, "orders"));
    }
  }

  private static void swallowARefusal(JdbcTemplate template) {
    template.update("INSERT INTO orders VALUES (2)");
    assertThrows(NonTransientDataAccessException.class, () -> template.update("DROP TABLE orders"));
  }

  @Test
  void aTranslatorOfTheApplicationStillHasItsSay() throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            OwnTranslator.class, "spring.datasource.url=" + url, "guard.environment=production")) {
      JdbcTemplate template = context.getBean(JdbcTemplate.class);
      assertThrows(DataIntegrityViolationException.class, () -> template.execute("SELECT nothing"));
      assertThrows(GuardRefusalException.class, () -> template.execute("DROP TABLE orders"));
    }
  }

  @Test
  void repositoriesThrowItToo() throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            JpaApplication.class,
            "spring.autoconfigure.exclude=",
            "spring.data.jpa.repositories.enabled=true",
            "spring.datasource.url=" + url,
            "spring.jpa.hibernate.ddl-auto=validate",
            "guard.environment=production")) {
      Orders orders = context.getBean(Orders.class);
      GuardRefusalException refusal = assertThrows(GuardRefusalException.class, orders::wipe);
      assertEquals("unbounded-delete", refusal.violation().rule());
      assertThrows(GuardRefusalException.class, orders::deleteAllInBatch);
      orders.deleteAll();
      assertEquals(0, orders.count(), "row by row is no unbounded statement");
    }
  }

  @Configuration
  @EnableAutoConfiguration
  static class OwnTranslator {
    @Bean
    SQLExceptionTranslator translator() {
      return (task, sql, exception) -> new DataIntegrityViolationException(task, exception);
    }
  }
}
