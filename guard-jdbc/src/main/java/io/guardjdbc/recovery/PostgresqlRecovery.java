package io.guardjdbc.recovery;

import java.security.SecureRandom;
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

/**
 * Where a PostgreSQL server stands in its write-ahead log. The rules of recovery targets are those
 * of the manual, section "Recovery Target": exactly one may be set, a name ends recovery at the
 * first restore point that bears it, and an LSN or a time is excluded only on request.
 */
final class PostgresqlRecovery {

  /** Insert, not write position: with synchronous_commit off the latter trails behind commits. */
  private static final String STATE =
      """
      SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        p.standby, p.lsn::text,
        CASE WHEN p.standby THEN (SELECT timeline_id FROM pg_control_checkpoint())
          ELSE ('x' || left(pg_walfile_name(p.lsn), 8))::bit(32)::int END,
        current_setting('wal_level'), current_setting('archive_mode'),
        current_setting('archive_command') IN ('', '(disabled)')
          AND coalesce(current_setting('archive_library', true), '') = '',
        coalesce(a.last_failed_time > coalesce(a.last_archived_time, '-infinity'), false),
        has_function_privilege('pg_create_restore_point(text)', 'EXECUTE')
      FROM pg_stat_archiver a, (
        SELECT s.standby, CASE WHEN s.standby THEN pg_last_wal_replay_lsn()
            ELSE pg_current_wal_insert_lsn() END AS lsn
          FROM (SELECT pg_is_in_recovery() AS standby) s) p
      """;

  private static final DateTimeFormatter NAME_TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter TARGET_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS'+00'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final SecureRandom RANDOM = new SecureRandom();

  private PostgresqlRecovery() {}

  /** What the server answers to {@link #STATE}. */
  private record State(
      Instant at,
      boolean standby,
      String lsn,
      int timeline,
      String walLevel,
      String archiveMode,
      boolean archivesNowhere,
      boolean archivingFails,
      boolean mayName) {

    boolean enoughWal() {
      return !walLevel.equals("minimal");
    }

    boolean archives() {
      return !archiveMode.equals("off") && !archivesNowhere;
    }
  }

  static RecoveryPoint take(
      Connection connection, String label, String moment, boolean makeRestorePoint)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      State state = state(statement);
      String name = null;
      String lsn = state.lsn();
      if (makeRestorePoint && state.mayName() && state.enoughWal() && !state.standby()) {
        String fresh =
            "guard_"
                + NAME_TIME.format(state.at())
                + "_"
                + String.format(Locale.ROOT, "%08x", RANDOM.nextInt());
        String made = restorePoint(statement, fresh);
        if (made != null) {
          name = fresh;
          lsn = made;
        }
      }
      return new RecoveryPoint(
          label,
          state.at(),
          true,
          name,
          lsn,
          state.enoughWal() && state.archives() && !state.archivingFails(),
          lines(moment, state, name, lsn, makeRestorePoint));
    }
  }

  private static State state(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(STATE)) {
      if (!row.next()) {
        throw new SQLException("no answer");
      }
      return new State(
          Instant.parse(row.getString(1)),
          row.getBoolean(2),
          row.getString(3),
          row.getInt(4),
          row.getString(5),
          row.getString(6),
          row.getBoolean(7),
          row.getBoolean(8),
          row.getBoolean(9));
    }
  }

  private static String restorePoint(Statement statement, String name) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("SELECT pg_create_restore_point('" + name + "')::text")) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private static List<String> lines(
      String moment, State state, String name, String lsn, boolean wanted) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + moment + ": " + state.at() + " by the server's clock");
    lines.add("# Restore a base backup that ended before that moment, set restore_command,");
    lines.add("# create recovery.signal, and set exactly one recovery target:");
    String unlessNamed = name == null ? "" : "#";
    if (name != null) {
      lines.add("recovery_target_name = '" + name + "'");
      lines.add("# or, by position:");
    }
    lines.add(unlessNamed + "recovery_target_lsn = '" + lsn + "'");
    lines.add(unlessNamed + "recovery_target_inclusive = false");
    lines.add("# or, by time (the offset is part of it):");
    lines.add("#recovery_target_time = '" + TARGET_TIME.format(state.at()) + "'");
    lines.add("#recovery_target_inclusive = false");
    lines.add("recovery_target_timeline = '" + state.timeline() + "'");
    if (name == null && wanted) {
      lines.add("# No restore point was made: " + whyUnnamed(state) + ".");
    }
    if (!state.enoughWal()) {
      lines.add("# wal_level is minimal: point-in-time recovery is not possible.");
    } else if (!state.archives()) {
      lines.add(
          "# "
              + (state.archiveMode().equals("off")
                  ? "archive_mode is off"
                  : "archive_mode is on, but neither archive_command nor archive_library is set")
              + ":");
      lines.add("# unless the WAL is streamed elsewhere (pg_receivewal), point-in-time recovery");
      lines.add("# is not possible, and only the last backup brings data back.");
    } else if (state.archivingFails()) {
      lines.add("# Archiving fails (pg_stat_archiver): until it works again, the WAL that this");
      lines.add("# recovery needs is on the server alone.");
    }
    return lines;
  }

  private static String whyUnnamed(State state) {
    if (state.standby()) {
      return "the server is a standby";
    }
    if (!state.enoughWal()) {
      return "wal_level is minimal";
    }
    return "this user needs EXECUTE on pg_create_restore_point(text)";
  }
}
