package io.guardjdbc.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.environment.Mark.State;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.Target;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("server")
class TargetReaderTest {

  private static final Instant NOW = Instant.parse("2026-11-22T18:06:11.5Z");

  @Test
  void anUnmarkedPostgresSaysWhoItIs() throws SQLException {
    try (Connection connection = DriverManager.getConnection(PostgresServer.newDatabase())) {
      TargetFacts facts = TargetReader.read(connection, target(Dialect.POSTGRESQL, "url"));

      assertEquals(Mark.NONE, facts.mark());
      assertEquals(connection.getCatalog(), facts.identity().database());
      assertEquals("public", facts.identity().schema());
      assertTrue(facts.identity().version().startsWith("18"));
      assertEquals(
          scalar(connection, "SELECT system_identifier FROM pg_control_system()"),
          facts.identity().systemId());
    }
  }

  @Test
  void askingPostgresIsOneStatementThatLogsNoErrorWhetherMarkedOrNot(@TempDir Path directory)
      throws IOException, SQLException {
    Path log = directory.resolve("log");
    try (EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("log_statement", "all")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Connection connection =
            DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"))) {
      Target target = target(Dialect.POSTGRESQL, "postgres");
      scalar(connection, "SELECT 'begin of the unmarked reading'");
      assertEquals(State.NONE, TargetReader.read(connection, target).mark().state());
      scalar(connection, "SELECT 'end of the unmarked reading'");
      MarkerTable.write(connection, target, Environment.TEST, "anna", NOW);
      assertEquals(State.READ, TargetReader.read(connection, target).mark().state());

      String text = Files.readString(log);
      assertFalse(text.contains("ERROR"), text);
      String reading =
          text.substring(
              text.indexOf("begin of the unmarked"), text.indexOf("end of the unmarked"));
      assertEquals(2, reading.split("LOG:  execute", -1).length - 1, reading);
    }
  }

  @Test
  void aMarkOnPostgresIsReadByAnUnprivilegedRoleWithoutTransactionOrOpenEnds() throws SQLException {
    String url = PostgresServer.newDatabase();
    Target target = target(Dialect.POSTGRESQL, "url");
    try (Connection owner = DriverManager.getConnection(url)) {
      MarkerTable.write(owner, target, Environment.PRODUCTION, "anna", NOW);
      execute(owner, "CREATE ROLE reader_of_marks LOGIN");
    }

    try (Connection reader =
        DriverManager.getConnection(url.replace("user=postgres", "user=reader_of_marks"))) {
      Mark mark = TargetReader.read(reader, target).mark();

      assertEquals(State.READ, mark.state());
      assertEquals("production", mark.environment());
      assertEquals("2026-11-22T18:06:11Z", mark.markedAt());
      assertEquals("anna", mark.markedBy());
      assertEquals(reader.getCatalog(), mark.database());
      assertNotNull(mark.systemId());
      assertFalse(mark.copied());
      assertTrue(reader.getAutoCommit());
      assertNull(reader.getWarnings());
    }
  }

  @Test
  void aMarkThatARoleMayNotReadIsUnreadable() throws SQLException {
    String url = PostgresServer.newDatabase();
    Target target = target(Dialect.POSTGRESQL, "url");
    try (Connection owner = DriverManager.getConnection(url)) {
      MarkerTable.write(owner, target, Environment.TEST, "anna", NOW);
      execute(owner, "REVOKE SELECT ON guard_environment FROM PUBLIC");
      execute(owner, "CREATE ROLE shut_out LOGIN");
      assertEquals(State.READ, TargetReader.read(owner, target).mark().state());
    }

    try (Connection reader =
        DriverManager.getConnection(url.replace("user=postgres", "user=shut_out"))) {
      TargetFacts facts = TargetReader.read(reader, target);

      assertEquals(State.UNREADABLE, facts.mark().state());
      assertEquals(reader.getCatalog(), facts.identity().database());
    }
    try (Connection owner = DriverManager.getConnection(url)) {
      execute(owner, "REVOKE USAGE ON SCHEMA public FROM PUBLIC");
    }
    try (Connection reader =
        DriverManager.getConnection(url.replace("user=postgres", "user=shut_out"))) {
      assertEquals(State.UNREADABLE, TargetReader.read(reader, target).mark().state());
    }
  }

  @Test
  void withoutASchemaForEveryoneThereIsNoMark() throws SQLException {
    String url = PostgresServer.newDatabase();
    Target target = target(Dialect.POSTGRESQL, "url");
    try (Connection owner = DriverManager.getConnection(url)) {
      execute(owner, "REVOKE USAGE ON SCHEMA public FROM PUBLIC");
      execute(owner, "CREATE ROLE outsider LOGIN");
      try (Connection outsider =
          DriverManager.getConnection(url.replace("user=postgres", "user=outsider"))) {
        assertEquals(State.NONE, TargetReader.read(outsider, target).mark().state());
      }
      execute(owner, "DROP SCHEMA public");
      TargetFacts facts = TargetReader.read(owner, target);
      assertEquals(State.NONE, facts.mark().state());
      assertEquals("PostgreSQL", facts.identity().product());
    }
  }

  @Test
  void aTableOfAnotherShapeOrWithoutItsOneRowIsUnreadable() throws SQLException {
    Target target = target(Dialect.POSTGRESQL, "url");
    try (Connection connection = DriverManager.getConnection(PostgresServer.newDatabase())) {
      execute(connection, "CREATE TABLE guard_environment (what text)");
      assertEquals(State.UNREADABLE, TargetReader.read(connection, target).mark().state());
      execute(connection, "DROP TABLE guard_environment");
      MarkerTable.write(connection, target, Environment.TEST, "anna", NOW);
      execute(
          connection, "INSERT INTO guard_environment (environment, marked_at) VALUES ('x', '')");
      assertEquals(
          "it holds 2 rows instead of one; mark the database anew",
          TargetReader.read(connection, target).mark().problem());
      execute(connection, "DELETE FROM guard_environment");
      assertEquals(State.UNREADABLE, TargetReader.read(connection, target).mark().state());
    }
  }

  @Test
  void aDatabaseMadeFromAMarkedTemplateCarriesACopiedMark() throws SQLException {
    String url = PostgresServer.newDatabase();
    Target target = target(Dialect.POSTGRESQL, "url");
    String original;
    try (Connection connection = DriverManager.getConnection(url)) {
      original = connection.getCatalog();
      MarkerTable.write(connection, target, Environment.PRODUCTION, "anna", NOW);
    }
    try (Connection connection = DriverManager.getConnection(PostgresServer.url("postgres"))) {
      execute(connection, "CREATE DATABASE " + original + "_copy TEMPLATE " + original);
    }

    try (Connection copy = DriverManager.getConnection(PostgresServer.url(original + "_copy"))) {
      Mark mark = TargetReader.read(copy, target).mark();

      assertTrue(mark.copied());
      assertEquals("production", mark.environment());
    }
  }

  @Test
  void withAutocommitOffNothingStaysOpen() throws SQLException {
    try (Connection connection = DriverManager.getConnection(PostgresServer.newDatabase())) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);

      TargetReader.read(connection, target(Dialect.POSTGRESQL, "url"));

      connection.setReadOnly(false); // pgjdbc refuses this within a transaction
      assertFalse(connection.getAutoCommit());
    }
  }

  @Test
  void mariaDbIsMarkedAndReadInOneStatement() throws SQLException {
    Target target = target(Dialect.MARIADB, "shop");
    try (Connection connection = DriverManager.getConnection(MariaDbServer.newDatabase())) {
      TargetFacts unmarked = TargetReader.read(connection, target);
      assertEquals(Mark.NONE, unmarked.mark());
      assertEquals("shop", unmarked.identity().database());

      MarkerTable.write(connection, target, Environment.STAGING, "bert", NOW);
      TargetFacts facts = TargetReader.read(connection, target);

      assertEquals(State.READ, facts.mark().state());
      assertEquals("staging", facts.mark().environment());
      assertEquals(connection.getCatalog(), facts.identity().database());
      assertEquals("MariaDB", facts.identity().product());
      assertEquals(scalar(connection, "SELECT @@server_uid"), facts.mark().systemId());
      assertFalse(facts.mark().copied());

      execute(connection, "UPDATE guard_environment SET system_id = 'another'");
      assertTrue(TargetReader.read(connection, target).mark().copied());
    }
  }

  @Test
  void readingWithinATransactionKeepsItsChanges() throws SQLException {
    Target target = target(Dialect.MARIADB, "shop");
    try (Connection connection = DriverManager.getConnection(MariaDbServer.newDatabase())) {
      execute(connection, "CREATE TABLE orders (id INT)");
      connection.setAutoCommit(false);
      execute(connection, "INSERT INTO orders VALUES (1)");

      assertEquals(Mark.NONE, TargetReader.readWithin(connection, target).mark());

      assertEquals("1", scalar(connection, "SELECT COUNT(*) FROM orders"));
      assertEquals("1", scalar(connection, "SELECT @@in_transaction"));
    }
  }

  @Test
  void mariaDbBehindTheDialectOfMySqlIsReadAsWell() throws SQLException {
    Target target = target(Dialect.MYSQL, "shop");
    try (Connection connection = DriverManager.getConnection(MariaDbServer.newDatabase())) {
      assertEquals(Mark.NONE, TargetReader.read(connection, target).mark());

      MarkerTable.write(connection, target, Environment.STAGING, "bert", NOW);

      assertEquals("staging", TargetReader.read(connection, target).mark().environment());
    }
  }

  @Test
  void mariaDbWithoutADatabaseSelectedIsUnmarked() throws SQLException {
    try (Connection connection = DriverManager.getConnection(MariaDbServer.url(""))) {
      assertEquals(Mark.NONE, TargetReader.read(connection, target(Dialect.MARIADB, null)).mark());
    }
  }

  @Test
  void h2IsMarkedAndReadAndSpelledAsTheUrlDoes(@TempDir Path directory) throws Exception {
    String path = directory.resolve("Shop").toString();
    String url = "jdbc:h2:" + path;
    Target target = target(Dialect.H2, path);
    try (Connection connection = DriverManager.getConnection(url)) {
      execute(connection, "CREATE USER joe PASSWORD ''");
      TargetFacts unmarked = TargetReader.read(connection, target);
      assertEquals(Mark.NONE, unmarked.mark());
      assertEquals("Shop", unmarked.identity().database());
      try (Connection joe = DriverManager.getConnection(url, "joe", "")) {
        assertEquals(Mark.NONE, TargetReader.read(joe, target).mark());
      }

      MarkerTable.write(connection, target, Environment.PRODUCTION, "anna", NOW);

      assertEquals("production", TargetReader.read(connection, target).mark().environment());
      MarkerTable.write(connection, target, Environment.TEST, "anna", NOW);
      assertEquals("test", TargetReader.read(connection, target).mark().environment());
      try (Connection joe = DriverManager.getConnection(url, "joe", "")) {
        assertEquals("test", TargetReader.read(joe, target).mark().environment());
      }
      assertFalse(Files.exists(directory.resolve("Shop.trace.db")), "H2 traced an error");
      execute(connection, "REVOKE SELECT ON guard_environment FROM PUBLIC");
      try (Connection joe = DriverManager.getConnection(url, "joe", "")) {
        assertEquals(State.UNREADABLE, TargetReader.read(joe, target).mark().state());
      }
    }
  }

  @Test
  void h2FoldingNamesToLowerCaseIsReadAsWell() throws SQLException {
    for (String options :
        List.of(";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", ";DATABASE_TO_UPPER=FALSE")) {
      try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:lower" + options)) {
        Target target = target(Dialect.H2, "lower");
        MarkerTable.write(connection, target, Environment.STAGING, "anna", NOW);

        assertEquals("staging", TargetReader.read(connection, target).mark().environment());
      }
    }
  }

  @Test
  void anUnknownDatabaseIsMarkedAndReadByStandardSql() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
      Target target = target(Dialect.STANDARD, "archive");
      assertEquals(Mark.NONE, TargetReader.read(connection, target).mark());

      MarkerTable.write(connection, target, Environment.STAGING, "anna", NOW);
      TargetFacts facts = TargetReader.read(connection, target);

      assertEquals("staging", facts.mark().environment());
      assertEquals("archive", facts.identity().database());
    }
  }

  @Test
  void stubsAreUnmarkedAndNamedByTheUrl() {
    List<InvocationHandler> stubs = new ArrayList<>();
    stubs.add((proxy, method, arguments) -> null);
    stubs.add((proxy, method, arguments) -> nothing(method.getReturnType(), false));
    stubs.add((proxy, method, arguments) -> nothing(method.getReturnType(), true));
    stubs.add(throwing(new UnsupportedOperationException()));
    stubs.add(throwing(new AbstractMethodError()));
    stubs.add(throwing(new SQLException("not now")));
    stubs.add(throwing(new SQLFeatureNotSupportedException()));
    for (Dialect dialect : Dialect.values()) {
      for (InvocationHandler stub : stubs) {
        TargetFacts facts =
            TargetReader.read(proxy(Connection.class, stub), target(dialect, "billing"));

        assertEquals(Mark.NONE, facts.mark(), dialect::name);
        assertEquals("billing", facts.identity().database());
      }
    }
  }

  @Test
  void aTimeoutOrAMissingPrivilegeIsNoStubButAnUnreadableMark() {
    for (SQLException failure :
        List.of(
            new SQLException("canceling statement due to statement timeout", "57014"),
            new SQLException("permission denied", "42501"),
            new SQLException("out of memory", "53200"),
            new SQLException("could not read block 0 in file", "58030"),
            new SQLException("invalid page in block 0", "XX001"),
            new SQLException("SELECT command denied", "42000", 1142))) {
      for (Dialect dialect : List.of(Dialect.POSTGRESQL, Dialect.MARIADB, Dialect.STANDARD)) {
        Connection connection =
            proxy(
                Connection.class,
                (proxy, method, arguments) ->
                    method.getReturnType() == Statement.class
                        ? proxy(Statement.class, throwing(failure))
                        : nothing(method.getReturnType(), false));

        assertEquals(
            State.UNREADABLE,
            TargetReader.read(connection, target(dialect, "billing")).mark().state(),
            dialect + ": " + failure);
      }
    }
  }

  private static InvocationHandler throwing(Throwable failure) {
    return (proxy, method, arguments) -> {
      if (method.getName().equals("close")) {
        return null;
      }
      throw failure;
    };
  }

  /** What a hand-written stub answers: nothing, or further stubs that answer nothing. */
  private static Object nothing(Class<?> type, boolean deep) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == long.class) {
      return 0L;
    }
    if (deep && (type == Statement.class || type == ResultSet.class)) {
      return proxy(type, (proxy, method, arguments) -> nothing(method.getReturnType(), true));
    }
    return null;
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Target target(Dialect dialect, String database) {
    return new Target(
        dialect, "jdbc:test", List.of("localhost"), 1, database, null, Target.Locality.LOOPBACK);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String scalar(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
