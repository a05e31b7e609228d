package io.guardjdbc.tools;

import java.util.Map;
import java.util.function.BiFunction;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Runs a command of whatever Flyway its class loader has, and tells what came of it. */
public final class FlywayProbe implements BiFunction<String, Map<String, String>, String> {

  /** Answers {@code ok} and a figure, or {@code failed} and the messages of the whole chain. */
  @Override
  public String apply(String command, Map<String, String> configuration) {
    try {
      Flyway flyway =
          Flyway.configure(FlywayProbe.class.getClassLoader()).configuration(configuration).load();
      return "ok " + run(flyway, command);
    } catch (RuntimeException e) {
      return "failed" + Chain.of(e);
    }
  }

  private static String run(Flyway flyway, String command) {
    return switch (command) {
      case "migrate" -> "" + flyway.migrate().migrationsExecuted;
      case "clean" -> "" + flyway.clean().schemasCleaned;
      case "baseline" -> "" + flyway.baseline().successfullyBaselined;
      case "repair" -> "" + flyway.repair().migrationsRemoved.size();
      case "validate" -> {
        flyway.validate();
        yield "";
      }
      case "info" -> {
        StringBuilder lines = new StringBuilder();
        for (MigrationInfo each : flyway.info().all()) {
          lines.append(each.getVersion()).append('=').append(each.getState()).append(' ');
        }
        yield lines.toString();
      }
      default -> throw new IllegalArgumentException(command);
    };
  }
}
