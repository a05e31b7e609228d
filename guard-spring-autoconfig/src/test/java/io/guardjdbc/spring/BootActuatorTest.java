package io.guardjdbc.spring;

import static io.guardjdbc.spring.Application.h2WithOrders;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.audit.AllowedStatements;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

class BootActuatorTest {

  @Test
  void refusalsAreCountedAndShown() throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            Application.Plain.class,
            "spring.datasource.url=" + url,
            "spring.jmx.enabled=true",
            "management.endpoints.jmx.exposure.include=guard",
            "guard.environment=production")) {
      JdbcTemplate template = context.getBean(JdbcTemplate.class);
      for (int i = 0; i < 2; i++) {
        assertThrows(
            GuardRefusalException.class,
            () -> template.execute("DELETE FROM orders WHERE 'secret' = 'secret'"));
      }
      template.execute("GRANT SELECT ON orders TO PUBLIC");
      MeterRegistry meters = context.getBean(MeterRegistry.class);
      assertEquals(2, count(meters, "refused", "unbounded-delete"));
      assertEquals(1, count(meters, "allowed-warn", "grant"));

      Map<String, Object> page = context.getBean(GuardEndpoint.class).guard();
      assertEquals(true, page.get("guards"));
      assertFalse(page.toString().contains("secret"), "no literal is shown");
      assertEquals(2, ((List<?>) page.get("lastRefusals")).size());
      Map<String, Object> dataSource = map(map(page, "dataSources"), "dataSource");
      assertEquals("production", dataSource.get("environment"));
      assertEquals(
          "declared production by connection property guard.environment",
          ((List<?>) dataSource.get("evidence")).get(0));
      assertEquals(
          Map.of("value", "approve", "source", "built-in policy"),
          map(map(map(dataSource, "policy"), "operations"), "drop-table"));
      assertTrue(page.get("settings").toString().contains("commandLineArgs"), page.toString());
    }
  }

  @Test
  void whatIsAllowedIsCountedAndWhatRunsUnderEyesIsTimed() throws SQLException {
    String url = h2WithOrders();
    try (ConfigurableApplicationContext context =
        Application.run(
            Application.Plain.class, "spring.datasource.url=" + url, "guard.environment=staging")) {
      JdbcTemplate template = context.getBean(JdbcTemplate.class);
      MeterRegistry meters = context.getBean(MeterRegistry.class);
      template.queryForList("SELECT * FROM orders");
      double before = allowed(meters, "select");
      for (int i = 0; i < 5; i++) {
        template.queryForList("SELECT * FROM orders WHERE id = ?", i);
      }
      System.gc();
      assertEquals(5, allowed(meters, "select") - before);

      template.execute("TRUNCATE TABLE orders");
      assertThrows(BadSqlGrammarException.class, () -> template.execute("TRUNCATE TABLE missing"));
      assertEquals(1, timed(meters, "ran").count());
      assertTrue(timed(meters, "ran").totalTime(TimeUnit.NANOSECONDS) > 0);
      assertEquals(1, timed(meters, "failed").count());
      for (String work : List.of("guard.reading", "guard.judging")) {
        FunctionTimer timer = meters.get(work).functionTimer();
        assertTrue(timer.count() > 0, work);
        assertTrue(timer.totalTime(TimeUnit.NANOSECONDS) > 0, work);
      }
    }
  }

  private static double allowed(MeterRegistry meters, String operation) {
    return meters
        .get("guard.statements")
        .tags("decision", "allowed", "operation", operation, "environment", "staging")
        .functionCounter()
        .count();
  }

  private static Timer timed(MeterRegistry meters, String result) {
    return meters
        .get("guard.statements.duration")
        .tags("decision", "allowed-warn", "operation", "truncate", "environment", "staging")
        .tag("result", result)
        .timer();
  }

  @Test
  void registriesOfAnyTimeGetAllMeters() throws SQLException {
    GuardMetrics metrics = new GuardMetrics();
    MeterRegistry early = new SimpleMeterRegistry();
    MeterRegistry late = new SimpleMeterRegistry();
    metrics.bindTo(early);
    try {
      Application.execute(
          Application.emptyH2().replace("jdbc:", "jdbc:guard:") + ";guard.environment=staging",
          "SELECT 1");
      metrics.bindTo(late);
      assertTrue(allowed(early, "select") > 0);
      assertEquals(allowed(early, "select"), allowed(late, "select"));
      assertEquals(
          early.get("guard.reading").functionTimer().count(),
          late.get("guard.reading").functionTimer().count());
    } finally {
      metrics.destroy();
    }
    assertFalse(AllowedStatements.areCounted(), "no registry, no counting");
  }

  @Test
  void whatCannotBeReachedIsShownAsAProblem() {
    try (ConfigurableApplicationContext context =
        Application.run(
            Application.Plain.class,
            "spring.datasource.url=jdbc:h2:mem:absent;IFEXISTS=TRUE",
            "spring.jmx.enabled=true",
            "management.endpoints.jmx.exposure.include=guard",
            "guard.environment=test")) {
      Map<String, Object> page = context.getBean(GuardEndpoint.class).guard();
      assertTrue(map(map(page, "dataSources"), "dataSource").containsKey("problem"));
    }
  }

  @Test
  void nothingIsHeardAfterTheEnd() throws SQLException {
    String url = h2WithOrders();
    GuardEvents events;
    try (ConfigurableApplicationContext context =
        Application.run(
            Application.Plain.class,
            "spring.datasource.url=" + url,
            "guard.environment=production")) {
      events = context.getBean(GuardEvents.class);
      assertEquals(0, context.getBeansOfType(GuardEndpoint.class).size(), "not exposed");
    }
    assertThrows(
        SQLException.class,
        () ->
            Application.execute(
                "jdbc:guard:" + url.substring("jdbc:".length()) + ";guard.environment=production",
                "DROP TABLE orders"));
    assertEquals(List.of(), events.refusals());
  }

  private static double count(MeterRegistry meters, String decision, String operation) {
    return meters
        .get("guard.statements")
        .tags("decision", decision, "operation", operation, "environment", "production")
        .counter()
        .count();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> page, String key) {
    return (Map<String, Object>) page.get(key);
  }
}
