package io.guardjdbc.examples.replay;

import io.guardjdbc.examples.shop.Migrate;
import io.guardjdbc.examples.shop.ResetAndMigrate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The incident in three acts: a shop loses its tables; the same command is refused; the legitimate
 * change goes through. Every act ends with a count.
 */
final class IncidentReplay {

  /** The main class of the -all jar. */
  private static final String GUARD_JDBC = "io.guardjdbc.cli.Main";

  private static final String SETTINGS = "development.properties";

  private final Production production;
  private final String guard;
  private final Stage stage;
  private final Path directory;
  private final Command command;

  /**
   * @param guard what a guarded URL begins with
   * @param directory where the commands work; it must be empty
   */
  IncidentReplay(Production production, String guard, Stage stage, Path directory) {
    this.production = production;
    this.guard = guard;
    this.stage = stage;
    this.directory = directory;
    this.command = new Command(directory);
  }

  /** Plays it, and answers whether every count was as told. */
  boolean play() throws IOException, SQLException {
    stage.title("The incident, replayed", production.product());
    stage.tell(
        """
        On 21 February 2024 at 04:56 a migration command that was meant for a local
        database ran against production and dropped every table. The first restore
        took six hours and was of no use: the wrong time had been chosen. The second
        took five more. Five minutes of data never came back.
        https://resend.com/blog/incident-report-for-february-21-2024""");
    unguarded();
    guarded();
    approved();
    if (production.takesDdlBack()) {
      failing();
    }
    return stage.end();
  }

  private void unguarded() throws IOException, SQLException {
    restore();
    stage.act("Act 1. Without the guard");
    stage.tell(
        """
        A shop is in production. A tunnel to its database is still open, so that the
        URL reads like a local one. The settings say development; nobody checks.""");
    settings(
        SETTINGS,
        "guard.environment=development",
        "url=" + production.url(),
        "user=" + production.user());
    Command.Outcome outcome = resetAndMigrate();
    SortedMap<String, Long> now = count();
    stage.tables(Shop.ROWS, now);

    SortedMap<String, Long> freshDatabase = new TreeMap<>(Shop.ROWS);
    freshDatabase.remove("orders_old");
    freshDatabase.replaceAll((table, rows) -> 0L);
    stage.verdict(
        outcome.exitCode() == 0 && now.equals(freshDatabase),
        "every table dropped, every row lost, and the command is content");
  }

  private void guarded() throws IOException, SQLException {
    restore();
    stage.act("Act 2. The same command, with another URL prefix");
    stage.tell(
        """
        Production is restored. Its owners mark it, once: from now on the database
        itself says what it is, whatever a URL looks like.""");
    mark();

    stage.tell("The developer's settings still say development. One word more in the URL:");
    settings(
        SETTINGS,
        "guard.environment=development",
        "url=" + guardedUrl(),
        "user=" + production.user());
    Command.Outcome outcome = resetAndMigrate();
    boolean refused = outcome.exitCode() == 1 && outcome.mentions("environment-mismatch");
    SortedMap<String, Long> now = count();
    stage.tables(Shop.ROWS, now);
    stage.verdict(
        refused && now.equals(Shop.ROWS), "no connection, no statement; every row is there");

    stage.tell("Had the settings said nothing, the first DROP would have been refused:");
    settings(SETTINGS, "url=" + guardedUrl(), "user=" + production.user());
    outcome = resetAndMigrate();
    refused = outcome.exitCode() == 1 && outcome.mentions("drop-table");
    now = count();
    stage.tables(Shop.ROWS, now);
    stage.verdict(refused && now.equals(Shop.ROWS), "the statement is refused; every row is there");
  }

  private void mark() throws IOException {
    List<String> mark = List.of("mark", "--environment", "production", "--by", "anna");
    List<String> target = List.of("--url", production.url(), "--user", production.user());
    List<String> arguments = Stream.of(mark, target).flatMap(List::stream).toList();
    Command.Outcome outcome = command.run(GUARD_JDBC, arguments);
    stage.command(
        "java -cp ... " + GUARD_JDBC + " " + String.join(" ", arguments), outcome.head(3));
    stage.verdict(outcome.exitCode() == 0, "production is marked");
  }

  private void approved() throws IOException, SQLException {
    stage.act("Act 3. The legitimate path");
    stage.tell(
        """
        One table is to go: nothing reads orders_old any more. Whoever reviews the
        change approves what is to happen; whoever runs it confirms where.""");
    stage.file("V4__drop_orders_old.sql", Shop.read("V4__drop_orders_old"));
    file(
        "guard-approvals.yaml",
        """
        approvals:
          - environment: production
            database: shop
            operation: drop-table
            target: orders_old
            reason: OPS-123, replaced by orders in 2023
            approver: anna
            expires: %s
        """
            .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(1)));
    settings(
        "production.properties",
        "guard.environment=production",
        "guard.approvals=guard-approvals.yaml",
        "guard.confirm=production/shop",
        "url=" + guardedUrl(),
        "user=" + production.user());
    Command.Outcome outcome = migrate("V4__drop_orders_old");
    String recoveryPoint = command.recoveryPoint();
    stage.file("audit.log, the recovery point", recoveryPoint);
    SortedMap<String, Long> now = count();
    stage.tables(Shop.ROWS, now);
    stage.verdict(
        outcome.exitCode() == 0 && now.equals(withoutOrdersOld()) && !recoveryPoint.isEmpty(),
        "that table is gone, and no other; where to restore to is on record");
  }

  private void failing() throws IOException, SQLException {
    stage.tell(
        """
        A last one fails half-way: its second statement adds a column that is there.
        It ran in a transaction, so that the first one is taken back with it.""");
    stage.file("V5__customer_status.sql", Shop.read("V5__customer_status"));
    int columnsBefore = customerColumns();
    Command.Outcome outcome = migrate("V5__customer_status");
    int columnsNow = customerColumns();
    SortedMap<String, Long> now = count();
    stage.tables(withoutOrdersOld(), now);
    stage.verdict(
        outcome.exitCode() == 1
            && outcome.mentions("already exists")
            && columnsBefore == columnsNow
            && now.equals(withoutOrdersOld()),
        "rolled back whole: customers has " + columnsNow + " columns as before");
  }

  private Command.Outcome resetAndMigrate() throws IOException {
    Command.Outcome outcome = command.run(ResetAndMigrate.class.getName(), List.of(SETTINGS));
    stage.command("reset-and-migrate " + SETTINGS, outcome);
    return outcome;
  }

  private Command.Outcome migrate(String migration) throws IOException {
    String settings = "production.properties";
    Command.Outcome outcome = command.run(Migrate.class.getName(), List.of(settings, migration));
    stage.command("migrate " + settings + " " + migration, outcome);
    return outcome;
  }

  private void settings(String name, String... lines) throws IOException {
    file(name, String.join("\n", lines) + "\n");
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
    stage.file(name, text);
  }

  private String guardedUrl() {
    return guard + production.url().substring("jdbc:".length());
  }

  private void restore() throws IOException, SQLException {
    try (Connection connection = production.connect()) {
      Shop.restore(connection);
    }
  }

  private SortedMap<String, Long> count() throws SQLException {
    try (Connection connection = production.connect()) {
      return Shop.count(connection);
    }
  }

  private int customerColumns() throws SQLException {
    try (Connection connection = production.connect()) {
      return Shop.customerColumns(connection);
    }
  }

  private static SortedMap<String, Long> withoutOrdersOld() {
    SortedMap<String, Long> rest = new TreeMap<>(Shop.ROWS);
    rest.remove("orders_old");
    return rest;
  }
}
