package io.guardjdbc.corpus;

import io.guardjdbc.corpus.Change.Kind;
import io.guardjdbc.corpus.Snapshot.Name;
import io.guardjdbc.corpus.Snapshot.TableRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes snapshots of an H2 database through {@code INFORMATION_SCHEMA}. */
public final class H2Snapshots {

  private static final String OBJECTS =
      """
      SELECT 'SCHEMA_LOST', 'schema ' || SCHEMA_NAME FROM INFORMATION_SCHEMA.SCHEMATA
      UNION ALL SELECT DISTINCT 'DATABASE_LOST', 'all that is in the database'
          FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
      UNION ALL SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN 'TABLE_LOST' ELSE 'OBJECT_LOST' END,
          'table ' || TABLE_SCHEMA || '.' || TABLE_NAME FROM INFORMATION_SCHEMA.TABLES
          WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
      UNION ALL SELECT 'COLUMN_LOST',
          'column ' || TABLE_SCHEMA || '.' || TABLE_NAME || '.' || COLUMN_NAME
          FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
      UNION ALL SELECT 'CONSTRAINT_LOST', 'constraint ' || TABLE_NAME || '.' || CONSTRAINT_NAME
          FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS
      UNION ALL SELECT 'CONSTRAINT_LOST', 'constraint ' || DOMAIN_NAME || '.' || CONSTRAINT_NAME
          FROM INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS
      UNION ALL SELECT 'OBJECT_LOST', 'index ' || TABLE_NAME || '.' || INDEX_NAME
          FROM INFORMATION_SCHEMA.INDEXES WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
          AND NOT IS_GENERATED
      UNION ALL SELECT 'OBJECT_LOST', 'sequence ' || SEQUENCE_SCHEMA || '.' || SEQUENCE_NAME
          FROM INFORMATION_SCHEMA.SEQUENCES
      UNION ALL SELECT 'OBJECT_LOST', 'routine ' || ROUTINE_SCHEMA || '.' || ROUTINE_NAME
          FROM INFORMATION_SCHEMA.ROUTINES
      UNION ALL SELECT 'OBJECT_LOST', 'trigger ' || TRIGGER_SCHEMA || '.' || TRIGGER_NAME
          FROM INFORMATION_SCHEMA.TRIGGERS
      UNION ALL SELECT 'OBJECT_LOST', 'constant ' || CONSTANT_NAME
          FROM INFORMATION_SCHEMA.CONSTANTS
      UNION ALL SELECT 'OBJECT_LOST', 'domain ' || DOMAIN_NAME FROM INFORMATION_SCHEMA.DOMAINS
      UNION ALL SELECT 'OBJECT_LOST', 'synonym ' || SYNONYM_NAME FROM INFORMATION_SCHEMA.SYNONYMS
      UNION ALL SELECT 'OBJECT_LOST', 'role ' || ROLE_NAME FROM INFORMATION_SCHEMA.ROLES
      UNION ALL SELECT 'OBJECT_LOST', 'user ' || USER_NAME FROM INFORMATION_SCHEMA.USERS
      """;

  private static final String TYPES =
      """
      SELECT 'type of ' || TABLE_SCHEMA || '.' || TABLE_NAME || '.' || COLUMN_NAME,
          DATA_TYPE || ' ' || COALESCE(CHARACTER_MAXIMUM_LENGTH, NUMERIC_PRECISION, 0)
          || ' ' || COALESCE(NUMERIC_SCALE, 0)
      FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
      AND (TABLE_SCHEMA, TABLE_NAME) IN (SELECT TABLE_SCHEMA, TABLE_NAME
          FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE')
      """;

  private static final String TABLES =
      """
      SELECT TABLE_SCHEMA, TABLE_NAME, LISTAGG('"' || COLUMN_NAME || '"', ', ')
          WITHIN GROUP (ORDER BY ORDINAL_POSITION)
      FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
      AND (TABLE_SCHEMA, TABLE_NAME) IN (SELECT TABLE_SCHEMA, TABLE_NAME
          FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE')
      GROUP BY TABLE_SCHEMA, TABLE_NAME
      """;

  private final Map<String, String> columnsBefore = new HashMap<>();

  /**
   * Takes a snapshot. The rows of a table are told by the columns that it had when this object
   * first saw it, so that a new column changes no row.
   */
  public Snapshot take(Connection connection) throws SQLException {
    Snapshot snapshot = Snapshot.empty();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery(OBJECTS)) {
        while (rows.next()) {
          snapshot.objects().put(new Name(Kind.valueOf(rows.getString(1)), rows.getString(2)), "");
        }
      }
      try (ResultSet rows = statement.executeQuery(TYPES)) {
        while (rows.next()) {
          snapshot.facts().put(new Name(Kind.TYPE_CHANGED, rows.getString(1)), rows.getString(2));
        }
      }
      rows(statement, snapshot);
    }
    return snapshot;
  }

  private void rows(Statement statement, Snapshot snapshot) throws SQLException {
    Map<String, String> tables = new LinkedHashMap<>();
    try (ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        String table = "\"" + rows.getString(1) + "\".\"" + rows.getString(2) + "\"";
        tables.put(table, columnsBefore.computeIfAbsent(table, unseen -> columns(rows)));
      }
    }
    for (Map.Entry<String, String> table : tables.entrySet()) {
      Map<String, String> content = new HashMap<>();
      try (ResultSet rows =
          statement.executeQuery("SELECT " + table.getValue() + " FROM " + table.getKey())) {
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
        snapshot.tables().put(table.getKey(), new TableRows("", false, content));
      } catch (SQLException columnGone) {
        if (columnGone.getErrorCode() != org.h2.api.ErrorCode.COLUMN_NOT_FOUND_1) {
          throw columnGone;
        }
      }
    }
  }

  private static String columns(ResultSet row) {
    try {
      return row.getString(3);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
