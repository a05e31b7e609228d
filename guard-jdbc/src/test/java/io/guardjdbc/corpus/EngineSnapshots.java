package io.guardjdbc.corpus;

import io.guardjdbc.corpus.Change.Kind;
import io.guardjdbc.corpus.Snapshot.Name;
import io.guardjdbc.corpus.Snapshot.TableRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Takes snapshots of a database inside this JVM through its catalog. */
public final class EngineSnapshots {

  private final Engine engine;
  private final Map<String, String> columnsBefore = new HashMap<>();

  public EngineSnapshots(Engine engine) {
    this.engine = engine;
  }

  /**
   * Takes a snapshot. The rows of a table are told by the columns that it had when this object
   * first saw it, so that a new column changes no row.
   */
  public Snapshot take(Connection connection) throws SQLException {
    Snapshot snapshot = Snapshot.empty();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery(engine.objects)) {
        while (rows.next()) {
          snapshot.objects().put(new Name(kind(rows), rows.getString(2)), "");
        }
      }
      try (ResultSet rows = statement.executeQuery(engine.facts)) {
        while (rows.next()) {
          // Derby tells with a type whether NULL may stand there
          String value = String.valueOf(rows.getString(3)).replace(" NOT NULL", "");
          snapshot.facts().put(new Name(kind(rows), rows.getString(2)), value);
        }
      }
      Map<String, Set<String>> tables = new LinkedHashMap<>();
      try (ResultSet rows = statement.executeQuery(engine.columns)) {
        while (rows.next()) {
          String table = "\"" + rows.getString(1) + "\".\"" + rows.getString(2) + "\"";
          tables
              .computeIfAbsent(table, unseen -> new HashSet<>())
              .add("\"" + rows.getString(3) + "\"");
        }
      }
      for (Map.Entry<String, Set<String>> table : tables.entrySet()) {
        rows(statement, snapshot, table.getKey(), table.getValue());
      }
    }
    return snapshot;
  }

  /** Takes a snapshot of the rows only, where the catalog is known to be that of another one. */
  public Snapshot retake(Connection connection, Snapshot other) throws SQLException {
    Snapshot snapshot = new Snapshot(other.objects(), other.facts(), new TreeMap<>());
    try (Statement statement = connection.createStatement()) {
      for (String table : other.tables().keySet()) {
        rows(statement, snapshot, table, columnsBefore.get(table));
      }
    }
    return snapshot;
  }

  private static Kind kind(ResultSet row) throws SQLException {
    return Kind.valueOf(row.getString(1).trim());
  }

  private void rows(Statement statement, Snapshot snapshot, String table, Set<String> columns)
      throws SQLException {
    String before = columnsBefore.computeIfAbsent(table, unseen -> String.join(", ", columns));
    if (columns.containsAll(Set.of(before.split(", ")))) {
      rows(statement, snapshot, table, before);
    }
  }

  private static void rows(Statement statement, Snapshot snapshot, String table, String columns)
      throws SQLException {
    Map<String, String> content = new HashMap<>();
    try (ResultSet rows = statement.executeQuery("SELECT " + columns + " FROM " + table)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= width; i++) {
          row.append(rows.getString(i)).append('|');
        }
        int copy = 0;
        while (content.containsKey(row + "#" + copy)) {
          copy++;
        }
        content.put(row + "#" + copy, row.toString());
      }
    }
    snapshot.tables().put(table, new TableRows("", false, content));
  }
}
