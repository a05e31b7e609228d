package io.guardjdbc.environment;

import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.Target;
import io.guardjdbc.sql.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes the mark of a database. Only the command line does; a guarded connection never. */
public final class MarkerTable {

  private static final String COLUMNS =
      """
      (environment VARCHAR(100) NOT NULL, database_name VARCHAR(200), system_id VARCHAR(100),
       marked_at VARCHAR(40) NOT NULL, marked_by VARCHAR(200))\
      """;

  private MarkerTable() {}

  /**
   * Makes the table where it is missing, and replaces whatever it holds by one row. On databases
   * with transactional DDL that is one transaction; on the others the row is replaced in one.
   *
   * @param connection the real one; fresh: an open transaction is rolled back
   * @param by who marks, for the evidence
   * @throws SQLException the database's own; the mark is then as it was before, except that on a
   *     database without transactional DDL an empty table may have been made, which counts as an
   *     unreadable mark
   */
  public static void write(
      Connection connection, Target target, Environment environment, String by, Instant now)
      throws SQLException {
    Dialect dialect = target.dialect();
    boolean marked = TargetReader.read(connection, target).mark().state() != Mark.State.NONE;
    DatabaseIdentity identity = TargetReader.identify(connection, target);
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      try (Statement statement = connection.createStatement()) {
        if (!marked) {
          statement.execute("CREATE TABLE " + name(dialect) + " " + columns(dialect));
        }
        if (dialect == Dialect.POSTGRESQL || dialect == Dialect.H2) {
          statement.execute("GRANT SELECT ON " + name(dialect) + " TO PUBLIC");
        }
        statement.executeUpdate("DELETE FROM " + name(dialect));
      }
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO "
                  + name(dialect)
                  + " (environment, database_name, system_id, marked_at, marked_by)"
                  + " VALUES (?, ?, ?, ?, ?)")) {
        insert.setString(1, environment.name());
        insert.setString(2, identity.database());
        insert.setString(3, identity.systemId());
        insert.setString(4, now.truncatedTo(ChronoUnit.SECONDS).toString());
        insert.setString(5, by);
        insert.executeUpdate();
      }
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  /** H2 takes even a length for a literal, which a database may forbid (ALLOW_LITERALS NONE). */
  private static String columns(Dialect dialect) {
    return dialect == Dialect.H2 ? COLUMNS.replaceAll("\\(\\d+\\)", "") : COLUMNS;
  }

  /** The table's name in SQL, qualified where the database has a schema that all users share. */
  static String name(Dialect dialect) {
    return switch (dialect) {
      case POSTGRESQL -> "public." + Mark.TABLE;
      case H2, HSQLDB -> "PUBLIC." + Mark.TABLE;
      case SQLSERVER -> "dbo." + Mark.TABLE;
      case MARIADB, MYSQL, ORACLE, SQLITE, DERBY, STANDARD -> Mark.TABLE;
    };
  }
}
