package io.guardjdbc.environment;

import io.guardjdbc.policy.Target;
import io.guardjdbc.sql.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Locale;

/**
 * Asks a database once, on a fresh connection, who it is and how it is marked.
 *
 * <p>One round trip, except where a first answer shows that another question is needed (a database
 * that only resembles PostgreSQL, a marked H2 database). An unmarked database logs no error for
 * being asked, and the connection is left as it was.
 */
public final class TargetReader {

  /** Between the parts of a mark that PostgreSQL answers in one value. */
  private static final char UNIT_SEPARATOR = '\u001f';

  /*
   * A missing table fails when a statement that names it is parsed, and would leave an ERROR in the
   * log. ts_stat() takes its query as a value, which is parsed only once the catalog has said that
   * the table is there and readable; unlike query_to_xml() it needs no libxml in the server. What
   * is seldom needed stands in such values, as a new session pays for each function and relation
   * that it plans with: 0.7 ms in all instead of 1.6 with a join of the catalogs (PostgreSQL 18).
   */
  private static final String POSTGRESQL =
      """
      SELECT current_database(), current_schema(), current_setting('server_version'),
        CASE WHEN has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE')
          THEN (SELECT system_identifier::text FROM pg_catalog.pg_control_system()) END,
        m.readable,
        CASE WHEN m.readable THEN (
          SELECT word FROM pg_catalog.ts_stat(
            'SELECT array_to_tsvector(ARRAY[left(concat_ws(chr(31), count(*),
              coalesce(min(environment), ''''), coalesce(min(database_name), ''''),
              coalesce(min(system_id), ''''), coalesce(min(marked_at)::text, ''''),
              coalesce(min(marked_by), '''')), 500)])
              FROM public.guard_environment')) END
      FROM (
        SELECT CASE WHEN has_schema_privilege(to_regnamespace('public')::oid, 'USAGE')
          THEN has_table_privilege(to_regclass('public.guard_environment')::oid, 'SELECT')
          ELSE (
            SELECT false FROM pg_catalog.ts_stat(
              'SELECT array_to_tsvector(ARRAY[''there'']) FROM pg_catalog.pg_class
                WHERE relname = ''guard_environment''
                AND relnamespace = to_regnamespace(''public'')')) END AS readable) m
      """;

  /** One row whatever the table holds, so that no row at all tells a stub from a database. */
  private static final String ENTRY =
      "COUNT(*), MIN(environment), MIN(database_name), MIN(system_id), MIN(marked_at),"
          + " MIN(marked_by)";

  private static final String MYSQL_SERVER_ID = "@@server_uuid";

  /**
   * Not as a variable: servers before 10.11 do not know it, and an unknown variable is an error.
   */
  private static final String MARIADB_SERVER_ID =
      "(SELECT variable_value FROM information_schema.global_variables"
          + " WHERE variable_name = 'SERVER_UID')";

  private static final String H2 =
      "SELECT DATABASE(), SCHEMA(), H2VERSION(), (SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES"
          + " WHERE TABLE_NAME IN (?, ?) AND TABLE_SCHEMA IN (?, ?))";

  private TargetReader() {}

  /**
   * Never throws: what cannot be had is said in the answer. A driver that answers nothing sensible
   * (a stub) makes an unmarked database with the name that the URL tells; a database that refuses
   * to show its mark makes an unreadable mark.
   *
   * @param connection the real one, fresh: with autocommit off it is rolled back
   */
  public static TargetFacts read(Connection connection, Target target) {
    TargetFacts facts = readWithin(connection, target);
    try {
      endTransaction(connection);
    } catch (RuntimeException | SQLException | LinkageError e) {
      // A stub, or a connection that is broken: its first statement will say so.
      return facts;
    }
    return facts;
  }

  /**
   * As {@link #read}, but on a connection in use, whose open transaction goes on: after the session
   * has switched to another database. Not for PostgreSQL, where no session can and where an error
   * would abort the transaction.
   */
  public static TargetFacts readWithin(Connection connection, Target target) {
    try {
      return switch (target.dialect()) {
        case POSTGRESQL -> readPostgresql(connection, target);
        case MARIADB, MYSQL -> readMariaDb(connection, target);
        case H2 -> readH2(connection, target);
        default -> readStandard(connection, target);
      };
    } catch (RuntimeException | SQLException | LinkageError e) {
      // A stub: no real driver answers a query with these.
      return unmarked(target);
    }
  }

  private static TargetFacts readPostgresql(Connection connection, Target target)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(POSTGRESQL)) {
      if (!row.next()) {
        return unmarked(target);
      }
      DatabaseIdentity identity =
          new DatabaseIdentity(
              orElse(row.getString(1), target.database()),
              row.getString(2),
              "PostgreSQL",
              row.getString(3),
              row.getString(4));
      boolean readable = row.getBoolean(5);
      if (row.wasNull()) {
        return new TargetFacts(identity, Mark.NONE);
      }
      if (!readable) {
        return new TargetFacts(
            identity, Mark.unreadable("this user may not read it; GRANT SELECT ON it TO PUBLIC"));
      }
      return new TargetFacts(identity, postgresqlMark(row.getString(6), identity));
    } catch (SQLException e) {
      if (isTableUnreadable(e) || isInterrupted(e)) {
        return unreadable(target, e);
      }
      // CockroachDB, Redshift and their like speak the protocol and lack the functions.
      endTransaction(connection);
      return readStandard(connection, target);
    }
  }

  private static Mark postgresqlMark(String value, DatabaseIdentity identity) {
    if (value == null) {
      return Mark.NONE;
    }
    String[] parts = value.split(String.valueOf(UNIT_SEPARATOR), 6);
    if (!parts[0].equals("1")) {
      return rowCountProblem(parts[0]);
    }
    return Mark.read(
        parts[1],
        part(parts, 2),
        part(parts, 3),
        part(parts, 4),
        part(parts, 5),
        identity,
        Dialect.POSTGRESQL);
  }

  private static String part(String[] parts, int index) {
    return index < parts.length ? parts[index] : null;
  }

  private static TargetFacts readMariaDb(Connection connection, Target target) throws SQLException {
    String systemId = target.dialect() == Dialect.MYSQL ? MYSQL_SERVER_ID : MARIADB_SERVER_ID;
    try {
      return readMariaDb(connection, target, systemId);
    } catch (SQLException e) {
      if (isTableMissing(e, target.dialect())) {
        return unmarked(target);
      }
      if (isTableUnreadable(e) || isInterrupted(e)) {
        return unreadable(target, e);
      }
      // A MySQL server behind MariaDB's driver or the reverse: without the server's id, then.
      try {
        return readMariaDb(connection, target, "NULL");
      } catch (SQLException again) {
        return isTableMissing(again, target.dialect())
            ? unmarked(target)
            : unlessStub(again, target);
      }
    }
  }

  private static TargetFacts readMariaDb(Connection connection, Target target, String systemId)
      throws SQLException {
    String sql =
        "SELECT "
            + ENTRY
            + ", DATABASE(), VERSION(), "
            + systemId
            + " FROM guard_environment"
            // Else sql_select_limit = 0 would show no row, which is what a stub answers.
            + " LIMIT 1";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      if (!row.next()) {
        return unmarked(target);
      }
      String version = row.getString(8);
      boolean mariaDb = version != null && version.contains("MariaDB");
      DatabaseIdentity identity =
          new DatabaseIdentity(
              orElse(row.getString(7), target.database()),
              null,
              mariaDb ? "MariaDB" : "MySQL",
              version,
              row.getString(9));
      return new TargetFacts(identity, entry(row, identity, target.dialect()));
    }
  }

  /**
   * As {@link #read}'s identity, but with as many round trips as it takes: for writing a mark and
   * for showing the target to a person.
   */
  public static DatabaseIdentity identify(Connection connection, Target target)
      throws SQLException {
    if (!target.dialect().isMariaDbOrMySql()) {
      return read(connection, target).identity();
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT DATABASE(), VERSION()")) {
      if (!row.next()) {
        return DatabaseIdentity.named(target.database());
      }
      String version = row.getString(2);
      boolean mariaDb = version != null && version.contains("MariaDB");
      return new DatabaseIdentity(
          row.getString(1),
          null,
          mariaDb ? "MariaDB" : "MySQL",
          version,
          serverId(connection, mariaDb));
    }
  }

  private static String serverId(Connection connection, boolean mariaDb) {
    String sql = "SELECT " + (mariaDb ? MARIADB_SERVER_ID : MYSQL_SERVER_ID);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    } catch (SQLException e) {
      // An old server that has no such variable: the mark then says nothing of the server.
      return null;
    }
  }

  /**
   * H2 writes a trace file beside the database at a missing table: the catalog is asked first. Not
   * by LOWER(), which follows the JVM's language: in Turkish it makes no "guard_environment". And
   * without a literal, which a database may forbid (ALLOW_LITERALS NONE).
   */
  private static TargetFacts readH2(Connection connection, Target target) throws SQLException {
    try {
      DatabaseIdentity identity;
      boolean marked;
      try (PreparedStatement statement = connection.prepareStatement(H2);
          ResultSet row = askH2(statement)) {
        if (!row.next()) {
          return unmarked(target);
        }
        identity =
            new DatabaseIdentity(
                h2Name(row.getString(1), target), row.getString(2), "H2", row.getString(3), null);
        marked = row.getInt(4) > 0;
      }
      if (!marked) {
        return new TargetFacts(identity, Mark.NONE);
      }
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery("SELECT " + ENTRY + " FROM PUBLIC.guard_environment")) {
        return new TargetFacts(identity, row.next() ? entry(row, identity, Dialect.H2) : Mark.NONE);
      } catch (SQLException e) {
        return new TargetFacts(identity, Mark.unreadable(said(e)), isConnectionLost(e) ? e : null);
      }
    } catch (SQLException e) {
      return unlessStub(e, target);
    }
  }

  private static ResultSet askH2(PreparedStatement statement) throws SQLException {
    statement.setString(1, Mark.TABLE.toUpperCase(Locale.ROOT));
    statement.setString(2, Mark.TABLE);
    statement.setString(3, "PUBLIC");
    statement.setString(4, "public");
    return statement.executeQuery();
  }

  /** H2 answers in upper case what the URL spells as the user does. */
  private static String h2Name(String answered, Target target) {
    String spelled = target.database();
    if (spelled == null) {
      return answered;
    }
    String last =
        spelled.substring(Math.max(spelled.lastIndexOf('/'), spelled.lastIndexOf('\\')) + 1);
    return answered == null || last.equalsIgnoreCase(answered) ? last : answered;
  }

  private static TargetFacts readStandard(Connection connection, Target target) {
    DatabaseIdentity identity = DatabaseIdentity.named(target.database());
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT " + ENTRY + " FROM " + MarkerTable.name(target.dialect()))) {
      return new TargetFacts(
          identity, row.next() ? entry(row, identity, target.dialect()) : Mark.NONE);
    } catch (SQLException e) {
      return isTableUnreadable(e) || isInterrupted(e) ? unreadable(target, e) : unmarked(target);
    }
  }

  private static Mark entry(ResultSet row, DatabaseIdentity identity, Dialect dialect)
      throws SQLException {
    long rows = row.getLong(1);
    if (rows != 1) {
      return rowCountProblem(Long.toString(rows));
    }
    return Mark.read(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        identity,
        dialect);
  }

  private static Mark rowCountProblem(String rows) {
    return Mark.unreadable("it holds " + rows + " rows instead of one; mark the database anew");
  }

  private static TargetFacts unmarked(Target target) {
    return new TargetFacts(DatabaseIdentity.named(target.database()), Mark.NONE);
  }

  private static TargetFacts unreadable(Target target, SQLException e) {
    return new TargetFacts(
        DatabaseIdentity.named(target.database()),
        Mark.unreadable(said(e)),
        isConnectionLost(e) ? e : null);
  }

  /** A stub's exceptions have no SQLState; a real server's always have one. */
  private static TargetFacts unlessStub(SQLException e, Target target) {
    return e.getSQLState() == null ? unmarked(target) : unreadable(target, e);
  }

  private static boolean isTableMissing(SQLException e, Dialect dialect) {
    // 1146: no such table; 1046: no database selected, so none whose mark could count
    return dialect.isMariaDbOrMySql() && (e.getErrorCode() == 1146 || e.getErrorCode() == 1046);
  }

  /** It is there, or may be, but its columns are others or this user may not read it. */
  private static boolean isTableUnreadable(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return switch (state) {
      // PostgreSQL and the standard: no privilege, no such column; Derby: no privilege
      case "42501", "42703", "42500", "42502", "42503", "42507" -> true;
      default ->
          switch (e.getErrorCode()) {
            // MariaDB, MySQL: no privilege on table or column, no such column, no privilege at all
            case 1142, 1143, 1054, 1044 -> true;
            // SQL Server: no SELECT permission; Oracle: insufficient privileges
            case 229, 230, 1031 -> true;
            default -> false;
          };
    };
  }

  /** It might be read at another moment: a lock, a timeout, a lost connection, a server in need. */
  private static boolean isInterrupted(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return e instanceof java.sql.SQLTransientException
        || state.startsWith("08")
        || state.startsWith("57")
        || state.startsWith("55P")
        || state.startsWith("40")
        || state.startsWith("53")
        || state.startsWith("54")
        || state.startsWith("58")
        || state.startsWith("XX")
        || state.startsWith("HYT");
  }

  private static boolean isConnectionLost(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    // 57P01 to 57P03: PostgreSQL shuts down, has crashed, starts. H2 has states of its own.
    return e instanceof SQLNonTransientConnectionException
        || e instanceof SQLTransientConnectionException
        || e instanceof SQLRecoverableException
        || state.startsWith("08")
        || state.startsWith("57P0");
  }

  private static String said(SQLException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    int line = message.indexOf('\n');
    return (line < 0 ? message : message.substring(0, line)).strip()
        + (e.getSQLState() == null ? "" : " [" + e.getSQLState().toUpperCase(Locale.ROOT) + "]");
  }

  private static void endTransaction(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
    }
  }

  private static String orElse(String text, String otherwise) {
    return text == null || text.isEmpty() ? otherwise : text;
  }
}
