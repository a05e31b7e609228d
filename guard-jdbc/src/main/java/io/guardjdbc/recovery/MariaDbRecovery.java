package io.guardjdbc.recovery;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a MariaDB or MySQL server stands in its binary log. */
final class MariaDbRecovery {

  private static final String STATE =
      "SELECT DATE_FORMAT(UTC_TIMESTAMP(6), '%Y-%m-%dT%H:%i:%s.%fZ'), @@global.log_bin,"
          + " @@global.binlog_format, VERSION()";

  /** Stops before the first event of that second or later: whole seconds, rounded down. */
  private static final DateTimeFormatter STOP_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private MariaDbRecovery() {}

  /** A place in the binary log, or why there is none. */
  private record Position(String file, String offset, String problem) {}

  static RecoveryPoint take(Connection connection, String label, String moment)
      throws SQLException {
    Instant at;
    boolean logged;
    String format;
    boolean mariaDb;
    Position position = null;
    String gtid = null;
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery(STATE)) {
        if (!row.next()) {
          throw new SQLException("no answer");
        }
        at = Instant.parse(row.getString(1));
        logged = row.getBoolean(2);
        format = row.getString(3);
        String version = row.getString(4);
        mariaDb = version != null && version.contains("MariaDB");
      }
      if (logged) {
        position = position(statement, mariaDb);
        gtid = gtid(statement, mariaDb);
      }
    }
    String command = mariaDb ? "mariadb-binlog" : "mysqlbinlog";
    List<String> lines = new ArrayList<>();
    lines.add("# " + moment + ": " + at + " by the server's clock");
    if (!logged) {
      lines.add("# log_bin is off: point-in-time recovery is not possible; only the last backup");
      lines.add("# brings data back.");
    } else {
      lines.add("# Restore a full backup of before that moment, then replay the binary logs");
      lines.add("# since that backup, the last of them only up to:");
      if (position.problem() == null) {
        lines.add(command + " --stop-position=" + position.offset() + " " + position.file());
        lines.add("# or, by time (of this zone, wherever the command runs):");
      } else {
        lines.add("# (position unknown: " + position.problem() + ")");
      }
      lines.add(
          (position.problem() == null ? "#" : "")
              + "TZ=UTC "
              + command
              + " --stop-datetime='"
              + STOP_TIME.format(at)
              + "' "
              + (position.file() == null ? "BINLOG_FILE" : position.file()));
      lines.add(
          "# binlog_format is "
              + format
              + (gtid == null || gtid.isEmpty() ? "" : ", GTID " + gtid));
    }
    return new RecoveryPoint(
        label,
        at,
        true,
        null,
        position == null || position.file() == null
            ? null
            : position.file() + ":" + position.offset(),
        logged,
        lines);
  }

  private static Position position(Statement statement, boolean mariaDb) throws SQLException {
    SQLException first = null;
    for (String sql :
        mariaDb
            ? List.of("SHOW MASTER STATUS")
            : List.of("SHOW BINARY LOG STATUS", "SHOW MASTER STATUS")) {
      try (ResultSet row = statement.executeQuery(sql)) {
        return row.next()
            ? new Position(row.getString(1), row.getString(2), null)
            : new Position(null, null, "the server answered nothing");
      } catch (SQLException e) {
        if (e.getSQLState() != null && e.getSQLState().startsWith("08")) {
          throw e;
        }
        first = first == null ? e : first;
      }
    }
    return new Position(
        null,
        null,
        "this user needs BINLOG MONITOR or REPLICATION CLIENT, error " + first.getErrorCode());
  }

  private static String gtid(Statement statement, boolean mariaDb) {
    String variable = mariaDb ? "@@global.gtid_current_pos" : "@@global.gtid_executed";
    try (ResultSet row = statement.executeQuery("SELECT " + variable)) {
      return row.next() ? row.getString(1) : null;
    } catch (SQLException e) {
      // Servers without GTIDs: the position is enough.
      return null;
    }
  }
}
