package io.guardjdbc.recovery;

import io.guardjdbc.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.List;

/** Takes recovery points. */
public final class RecoveryPoints {

  private RecoveryPoints() {}

  /**
   * Notes where the database stands, right before an approved destructive operation, and makes a
   * named restore point where the server lets this user do so. Never throws: what could not be had
   * is said in the lines. The transaction the connection is in goes on as it was.
   *
   * @param connection the real one
   * @param label what is about to happen, for people
   */
  public static RecoveryPoint take(Connection connection, Dialect dialect, String label) {
    return take(connection, dialect, label, true);
  }

  /** As {@link #take}, but makes no restore point: writes nothing. */
  public static RecoveryPoint inspect(Connection connection, Dialect dialect) {
    return take(connection, dialect, "now", false);
  }

  private static RecoveryPoint take(
      Connection connection, Dialect dialect, String label, boolean makeRestorePoint) {
    String line = onOneLine(label);
    String moment = makeRestorePoint ? "before " + line : line;
    Instant now = Instant.now();
    try {
      return switch (dialect) {
        case POSTGRESQL -> takePostgresql(connection, line, moment, makeRestorePoint);
        case MARIADB, MYSQL -> MariaDbRecovery.take(connection, line, moment);
        case H2 ->
            byThisClock(
                line,
                moment,
                now,
                "# H2 has no point-in-time recovery. A copy made beforehand is the way back:",
                "# what SCRIPT TO 'before.sql' writes, RUNSCRIPT FROM 'before.sql' restores.");
        default ->
            byThisClock(
                line,
                moment,
                now,
                "# This database's log position is not read here. If its log is archived, recover",
                "# a backup to a moment strictly before " + now + ".");
      };
    } catch (SQLException | RuntimeException | LinkageError e) {
      return byThisClock(
          line,
          moment,
          now,
          "# The server did not tell its position (" + onOneLine(e.toString()) + ").",
          "# Recover a backup to a moment strictly before "
              + now
              + ", less the clocks' difference.");
    }
  }

  /**
   * An error within a transaction would abort it on PostgreSQL; the questions are asked such that
   * none is to be expected, and a savepoint stands behind them for servers that only resemble it.
   */
  private static RecoveryPoint takePostgresql(
      Connection connection, String label, String moment, boolean makeRestorePoint)
      throws SQLException {
    if (connection.getAutoCommit()) {
      return PostgresqlRecovery.take(connection, label, moment, makeRestorePoint);
    }
    Savepoint savepoint = connection.setSavepoint();
    boolean taken = false;
    try {
      RecoveryPoint point = PostgresqlRecovery.take(connection, label, moment, makeRestorePoint);
      taken = true;
      return point;
    } finally {
      if (!taken) {
        connection.rollback(savepoint);
      }
      connection.releaseSavepoint(savepoint);
    }
  }

  private static RecoveryPoint byThisClock(
      String label, String moment, Instant now, String remark, String remedy) {
    return new RecoveryPoint(
        label,
        now,
        false,
        null,
        null,
        false,
        List.of("# " + moment + ": " + now + " by the clock of this JVM", remark, remedy));
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) ? ' ' : c);
    }
    return line.toString().strip();
  }
}
