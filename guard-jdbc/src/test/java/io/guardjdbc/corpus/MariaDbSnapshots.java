package io.guardjdbc.corpus;

import io.guardjdbc.corpus.Change.Kind;
import io.guardjdbc.corpus.Snapshot.Name;
import io.guardjdbc.corpus.Snapshot.TableRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes snapshots of a MariaDB server's user databases through {@code information_schema}, seen
 * from a session of its own: temporary tables of the session that is watched do not blind it, and
 * at READ UNCOMMITTED it sees what that session has not committed.
 */
public final class MariaDbSnapshots {

  private static final String OWN =
      " NOT IN ('information_schema', 'performance_schema', 'mysql', 'sys', 'test')";

  private static final List<String> OBJECTS =
      List.of(
          "SELECT 'DATABASE_LOST', CONCAT('database ', schema_name)"
              + " FROM information_schema.schemata WHERE schema_name"
              + OWN,
          "SELECT IF(table_type IN ('VIEW', 'SEQUENCE'), 'OBJECT_LOST', 'TABLE_LOST'),"
              + " CONCAT('table ', table_schema, '.', table_name)"
              + " FROM information_schema.tables WHERE table_schema"
              + OWN,
          "SELECT 'COLUMN_LOST',"
              + " CONCAT('column ', table_schema, '.', table_name, '.', column_name)"
              + " FROM information_schema.columns WHERE table_schema"
              + OWN,
          "SELECT 'CONSTRAINT_LOST',"
              + " CONCAT('constraint ', table_schema, '.', table_name, '.', constraint_name)"
              + " FROM information_schema.table_constraints WHERE table_schema"
              + OWN,
          "SELECT DISTINCT 'OBJECT_LOST',"
              + " CONCAT('index ', table_schema, '.', table_name, '.', index_name)"
              + " FROM information_schema.statistics WHERE table_schema"
              + OWN,
          "SELECT 'TABLE_LOST',"
              + " CONCAT('partition ', table_schema, '.', table_name, '.', partition_name)"
              + " FROM information_schema.partitions WHERE partition_name IS NOT NULL"
              + " AND table_schema"
              + OWN,
          "SELECT 'OBJECT_LOST',"
              + " CONCAT(routine_type, ' ', routine_schema, '.', routine_name)"
              + " FROM information_schema.routines WHERE routine_schema"
              + OWN,
          "SELECT 'OBJECT_LOST', CONCAT('trigger ', trigger_schema, '.', trigger_name)"
              + " FROM information_schema.triggers WHERE trigger_schema"
              + OWN,
          "SELECT 'OBJECT_LOST', CONCAT('event ', event_schema, '.', event_name)"
              + " FROM information_schema.events WHERE event_schema"
              + OWN,
          "SELECT 'OBJECT_LOST', CONCAT('account ', user, '@', host) FROM mysql.global_priv");

  private static final String TYPES =
      "SELECT CONCAT('type of ', c.table_schema, '.', c.table_name, '.', column_name),"
          + " CONCAT(column_type, ' ', COALESCE(character_set_name, ''))"
          + " FROM information_schema.columns c JOIN information_schema.tables t"
          + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
          + " WHERE table_type NOT IN ('VIEW', 'SEQUENCE') AND c.table_schema"
          + OWN;

  private static final String SAFETY =
      "SELECT @@foreign_key_checks, @@unique_checks, @@check_constraint_checks,"
          + " @@sql_safe_updates, @@sql_log_bin";

  private static final String ROW_SOURCES =
      "SELECT CONCAT('`', table_schema, '`.`', table_name, '`'), '', 0, table_schema, table_name"
          + " FROM information_schema.tables"
          + " WHERE table_type IN ('BASE TABLE', 'SYSTEM VERSIONED') AND table_schema"
          + OWN
          + " UNION ALL SELECT CONCAT('`', table_schema, '`.`', table_name, '`'),"
          + " ' FOR SYSTEM_TIME ALL WHERE ROW_END < NOW(6)', 0, table_schema, table_name"
          + " FROM information_schema.tables"
          + " WHERE table_type = 'SYSTEM VERSIONED' AND table_schema"
          + OWN
          + " UNION ALL SELECT CONCAT('`', table_schema, '`.`', table_name, '`'),"
          + " CONCAT(' PARTITION (`', partition_name, '`)'), 1, table_schema, table_name"
          + " FROM information_schema.partitions"
          + " WHERE partition_name IS NOT NULL AND table_schema"
          + OWN;

  private final Map<String, String> columnsBefore = new HashMap<>();
  private final Map<String, Boolean> switchedOn = new HashMap<>();

  /**
   * Takes a snapshot. The rows of a table are told by the columns that it had when this object
   * first saw it, so that a new column changes no row; a safety switch counts if it was on then.
   *
   * @param observer sees the databases
   * @param watched the session whose safety switches count; null for none
   */
  public Snapshot take(Connection observer, Connection watched) throws SQLException {
    Snapshot snapshot = Snapshot.empty();
    try (Statement statement = observer.createStatement()) {
      for (String query : OBJECTS) {
        try (ResultSet rows = statement.executeQuery(query)) {
          while (rows.next()) {
            snapshot
                .objects()
                .put(new Name(Kind.valueOf(rows.getString(1)), rows.getString(2)), "");
          }
        }
      }
      try (ResultSet rows = statement.executeQuery(TYPES)) {
        while (rows.next()) {
          snapshot.facts().put(new Name(Kind.TYPE_CHANGED, rows.getString(1)), rows.getString(2));
        }
      }
      rows(statement, snapshot);
    }
    if (watched != null) {
      safety(watched, snapshot);
    }
    return snapshot;
  }

  private void safety(Connection watched, Snapshot snapshot) throws SQLException {
    try (Statement statement = watched.createStatement();
        ResultSet row = statement.executeQuery(SAFETY)) {
      row.next();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        String name = row.getMetaData().getColumnLabel(i);
        if (switchedOn.computeIfAbsent(name, first -> isOn(row, first))) {
          snapshot.facts().put(new Name(Kind.SAFETY_LOST, name), row.getString(i));
        }
      }
    }
  }

  private static boolean isOn(ResultSet row, String name) {
    try {
      return row.getBoolean(name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void rows(Statement statement, Snapshot snapshot) throws SQLException {
    List<String[]> sources = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(ROW_SOURCES)) {
      while (rows.next()) {
        sources.add(
            new String[] {
              rows.getString(1),
              rows.getString(2),
              rows.getString(3),
              rows.getString(4),
              rows.getString(5)
            });
      }
    }
    for (String[] source : sources) {
      String table = source[0];
      if (!columnsBefore.containsKey(table)) {
        columnsBefore.put(table, columns(statement, source[3], source[4]));
      }
      Map<String, String> content = new HashMap<>();
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT CONCAT_WS('|', "
                  + columnsBefore.get(table)
                  + ") FROM "
                  + table
                  + source[1])) {
        while (rows.next()) {
          int copy = 0;
          while (content.containsKey(rows.getString(1) + "#" + copy)) {
            copy++;
          }
          content.put(rows.getString(1) + "#" + copy, rows.getString(1));
        }
        snapshot.tables().put(table + source[1], new TableRows("", source[2].equals("1"), content));
      } catch (SQLException unreadable) {
        snapshot
            .objects()
            .remove(new Name(Kind.TABLE_LOST, "table " + source[3] + "." + source[4]));
      }
    }
  }

  private static String columns(Statement statement, String schema, String table)
      throws SQLException {
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT GROUP_CONCAT(CONCAT('QUOTE(`', column_name, '`)') ORDER BY ordinal_position)"
                + " FROM information_schema.columns WHERE table_schema = '"
                + schema
                + "' AND table_name = '"
                + table
                + "'")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
