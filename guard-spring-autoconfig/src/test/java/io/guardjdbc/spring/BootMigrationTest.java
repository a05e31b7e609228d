package io.guardjdbc.spring;

import static io.guardjdbc.spring.Application.causeOf;
import static io.guardjdbc.spring.Application.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.GuardViolationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Flyway and Liquibase, started by Spring Boot, with whichever connection they are given. */
class BootMigrationTest {

  private static final String FLYWAY = "spring.flyway.enabled=true";
  private static final String LIQUIBASE = "spring.liquibase.enabled=true";

  /** {@code URL} stands for the real URL, {@code GUARDED} for the one with the prefix. */
  static Stream<Arguments> connections() {
    String user = ".user=sa";
    return Stream.of("flyway", "liquibase")
        .flatMap(
            tool ->
                Stream.of(
                        List.of("spring.datasource.url=URL"),
                        List.of("spring.datasource.url=GUARDED"),
                        List.of("spring.datasource.url=URL", "spring." + tool + user),
                        List.of("spring.datasource.url=GUARDED", "spring." + tool + user),
                        List.of(
                            "spring.datasource.url=jdbc:h2:mem:other",
                            "spring." + tool + ".url=URL",
                            "spring." + tool + user),
                        List.of(
                            "spring.datasource.url=jdbc:h2:mem:other",
                            "spring." + tool + ".url=GUARDED",
                            "spring." + tool + user))
                    .map(properties -> Arguments.of(tool, properties)));
  }

  @ParameterizedTest
  @MethodSource("connections")
  void aDestructiveMigrationIsRefusedAndTheStartFails(String tool, List<String> connection)
      throws SQLException {
    String url = Application.emptyH2();
    Throwable failure =
        assertThrows(
            Throwable.class,
            () -> run(tool, "destructive", url, connection).close(),
            "the start must fail");
    GuardViolationException refusal = causeOf(failure, GuardViolationException.class);
    assertEquals("drop-table", refusal.rule());
    assertEquals(1, count(url, "orders"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"flyway", "liquibase"})
  void aHarmlessMigrationRuns(String tool) throws SQLException {
    String url = Application.emptyH2();
    List<String> connection =
        List.of(
            "spring.datasource.url=jdbc:h2:mem:other",
            "spring." + tool + ".url=URL",
            "spring." + tool + ".user=sa");
    run(tool, "harmless", url, connection).close();
    assertEquals(0, count(url, "customers"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.zaxxer.hikari.HikariDataSource", "org.h2.jdbcx.JdbcDataSource"})
  void scriptsWithAUserOfTheirOwnAreRefusedAsWell(String type) throws SQLException {
    String url = Application.h2WithOrders();
    Throwable failure =
        assertThrows(
            Throwable.class,
            () ->
                Application.run(
                        Application.Plain.class,
                        "spring.datasource.url=" + url,
                        "spring.datasource.type=" + type,
                        "spring.sql.init.mode=always",
                        "spring.sql.init.username=sa",
                        "spring.sql.init.schema-locations=classpath:migrations/destructive/V2*",
                        "guard.environment=production")
                    .close());
    assertEquals("drop-table", causeOf(failure, GuardViolationException.class).rule());
    assertEquals(1, count(url, "orders"));
  }

  /** On a database that commits at DDL, Flyway makes an index while the baseline is uncommitted. */
  @Test
  void theBaselineOfAnOldDatabaseStays() throws SQLException {
    String url = Application.h2WithOrders();
    List<String> connection =
        List.of("spring.datasource.url=URL", "spring.flyway.baseline-on-migrate=true");
    run("flyway", "harmless", url, connection).close();
    assertEquals(1, count(url, "\"flyway_schema_history\" WHERE \"type\" = 'BASELINE'"));
  }

  private static ConfigurableApplicationContext run(
      String tool, String migrations, String url, List<String> connection) {
    List<String> properties = new ArrayList<>();
    for (String each : connection) {
      properties.add(
          each.replace("=URL", "=" + url)
              .replace("=GUARDED", "=jdbc:guard:" + url.substring("jdbc:".length())));
    }
    if (tool.equals("flyway")) {
      properties.add(FLYWAY);
      properties.add("spring.flyway.locations=classpath:migrations/" + migrations);
    } else {
      properties.add(LIQUIBASE);
      properties.add(
          "spring.liquibase.change-log=classpath:migrations/" + migrations + "/changelog.sql");
    }
    properties.add("guard.environment=production");
    return Application.run(Application.Plain.class, properties.toArray(new String[0]));
  }
}
