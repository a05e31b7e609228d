package io.guardjdbc.cli;

import io.guardjdbc.config.Nearest;
import io.guardjdbc.environment.DatabaseIdentity;
import io.guardjdbc.environment.EnvironmentResolver;
import io.guardjdbc.environment.MarkerTable;
import io.guardjdbc.environment.ResolvedEnvironment;
import io.guardjdbc.environment.TargetReader;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.PolicySet;
import io.guardjdbc.policy.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes the mark of a database. */
final class MarkCommand implements Command {

  private static final Option ENVIRONMENT =
      Option.required("--environment", "NAME", "The environment that the database is.");
  private static final Option BY =
      Option.optional("--by", "NAME", "Who marks it; without it the user of this machine.");
  private static final Option CONFIRM =
      Option.optional(
          "--confirm",
          "ENV/DATABASE",
          "What the database counts as now, and its name: only to make it count as weaker.");

  @Override
  public String name() {
    return "mark";
  }

  @Override
  public String summary() {
    return "write into a database which environment it is";
  }

  @Override
  public String description() {
    return "Writes the table guard_environment: the environment, the database's own identity, when"
        + " and by whom. The guard reads it at every connect and lets no statement change it. The"
        + " user needs the right to create a table; on PostgreSQL and H2 everyone may then read it.";
  }

  @Override
  public List<Option> options() {
    return List.of(
        Option.URL,
        ENVIRONMENT,
        BY,
        CONFIRM,
        Option.USER,
        Option.PASSWORD,
        Option.PASSWORD_ENV,
        Option.POLICY,
        Option.DRIVER_PATH);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, SQLException {
    Connector connector = Connector.of(arguments, terminal, Optional.empty());
    PolicySet policy = connector.config().policy();
    Environment environment = environment(arguments.require(ENVIRONMENT), policy);
    String by = arguments.get(BY).orElseGet(() -> System.getProperty("user.name"));
    Target target = connector.url().target();
    try (Connection connection = connector.connect()) {
      ResolvedEnvironment now =
          EnvironmentResolver.resolve(
              List.of(), target, policy, TargetReader.read(connection, target).mark());
      DatabaseIdentity identity = TargetReader.identify(connection, target);
      if (environment.isWeakerThan(now.environment())) {
        confirm(arguments.get(CONFIRM), environment, now, identity);
      }
      MarkerTable.write(connection, target, environment, by, Instant.now());
      TextPage page = new TextPage(terminal.out());
      page.section("Marked " + environment + ": " + identity.describe());
      page.entry("at", 11, target.where());
      page.entry("by", 11, by);
      page.entry("before", 11, now.deciding().describe());
      page.paragraph("Connections that are already open keep what they were told at connect.");
      return FINE;
    }
  }

  private static Environment environment(String name, PolicySet policy) throws UsageException {
    Optional<Environment> environment = policy.environment(name);
    if (environment.isEmpty()) {
      String question = Nearest.question(name, policy.environmentNames());
      throw new UsageException(
          "there is no environment '"
              + name
              + "'"
              + (question.isEmpty() ? "; known are " : question + " Known are ")
              + String.join(", ", policy.environmentNames())
              + " ("
              + policy.source()
              + ")");
    }
    return environment.get();
  }

  private static void confirm(
      Optional<String> given,
      Environment environment,
      ResolvedEnvironment now,
      DatabaseIdentity identity)
      throws UsageException {
    String expected =
        now.environment() + "/" + (identity.database() == null ? "" : identity.database());
    if (given.isPresent() && given.get().equals(expected)) {
      return;
    }
    throw new UsageException(
        "this database is "
            + now.deciding().describe()
            + ". To make it count as "
            + environment
            + ", which is weaker, confirm with --confirm "
            + expected
            + given.map(value -> "; --confirm " + value + " names something else").orElse(""));
  }
}
