package io.guardjdbc.generated;

import io.guardjdbc.corpus.Change.Kind;
import io.guardjdbc.corpus.Snapshot;
import io.guardjdbc.corpus.Snapshot.Name;
import io.guardjdbc.corpus.Snapshot.TableRows;
import java.io.File;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks at the databases {@code app} and {@code other} fast: the rows in one query, and the
 * definitions of tables only if a file that holds one has changed.
 */
final class MariaDbState {

  private static final String SAFETY =
      "SELECT CONCAT_WS(',', @@foreign_key_checks, @@unique_checks, @@check_constraint_checks,"
          + " @@sql_log_bin)";

  private static final String CATALOG =
      "SELECT CONCAT('DATABASE_LOST database ', schema_name), NULL"
          + " FROM information_schema.schemata"
          + " UNION ALL SELECT CONCAT('OBJECT_LOST routine ', db, '.', type, '.', name), NULL"
          + " FROM mysql.proc WHERE db IN ('app', 'other')"
          + " UNION ALL SELECT CONCAT('OBJECT_LOST event ', db, '.', name), NULL FROM mysql.event"
          + " UNION ALL SELECT CONCAT('OBJECT_LOST account ', user, '@', host), NULL"
          + " FROM mysql.global_priv";

  private final Connection observer;
  private final File[] folders;
  private final Map<String, List<String>> columns = new LinkedHashMap<>();
  private final Set<String> partitioned = new HashSet<>();
  private Map<String, Long> settled;
  private Map<String, String> definitions;
  private Map<String, String> settledDefinitions;
  private Map<String, Long> seen;

  MariaDbState(Connection observer) throws SQLException {
    this.observer = observer;
    String data = one("SELECT @@datadir");
    folders = new File[] {new File(data, "app"), new File(data, "other")};
    settle();
  }

  /** Takes what stands there now for the definitions that statements start from. */
  void settle() throws SQLException {
    seen = files();
    definitions = definitions();
    settled = seen;
  }

  /** Whether a definition is not as it was when it was last settled. */
  boolean catalogChanged() {
    return !files().equals(settled);
  }

  private Map<String, Long> files() {
    Map<String, Long> files = new TreeMap<>();
    for (File folder : folders) {
      File[] inside = folder.listFiles();
      for (File file : inside == null ? new File[0] : inside) {
        String name = file.getName();
        if (!name.endsWith(".ibd")
            && !name.endsWith(".MYD")
            && !name.endsWith(".MYI")
            && !name.endsWith(".MAD")
            && !name.endsWith(".MAI")) {
          files.put(file.getPath(), file.lastModified() * 31 + file.length());
        }
      }
    }
    return files;
  }

  /** Everything by its name, and every row; of the session whatever protects data. */
  Snapshot take(Connection session) throws SQLException {
    Snapshot snapshot = Snapshot.empty();
    if (session != null) {
      safety(session, snapshot);
    } else {
      snapshot.facts().put(new Name(Kind.SAFETY_LOST, "settings"), "ON,ON,ON,ON");
    }
    Map<String, Long> now = files();
    if (!now.equals(seen)) {
      definitions = definitions();
      seen = now;
    }
    definitions.forEach((table, definition) -> define(table, definition, snapshot));
    rows(snapshot);
    if (settledDefinitions == null) {
      settledDefinitions = definitions;
    }
    return snapshot;
  }

  private static void safety(Connection session, Snapshot snapshot) throws SQLException {
    try (Statement statement = session.createStatement()) {
      statement.execute("UNLOCK TABLES; " + SAFETY);
      statement.getMoreResults();
      try (ResultSet row = statement.getResultSet()) {
        row.next();
        snapshot.facts().put(new Name(Kind.SAFETY_LOST, "settings"), row.getString(1));
      }
    }
  }

  /** Tables, views and sequences with their definitions, and triggers. */
  private Map<String, String> definitions() throws SQLException {
    Map<String, String> found = new TreeMap<>();
    for (File folder : folders) {
      String database = folder.getName();
      if (!list("SHOW DATABASES LIKE '" + database + "'").isEmpty()) {
        for (String name : list("SHOW TABLES FROM " + database)) {
          found.put(database + "." + name, definition(database, name));
        }
        String sequences = "SHOW FULL TABLES FROM " + database + " WHERE Table_type = 'SEQUENCE'";
        for (String name : list(sequences)) {
          found.put(database + "." + name, "CREATE SEQUENCE");
        }
        for (String trigger : list("SHOW TRIGGERS FROM " + database)) {
          found.put(database + "." + trigger + " (trigger)", "TRIGGER");
        }
      }
    }
    return found;
  }

  private String definition(String database, String name) throws SQLException {
    try (Statement statement = observer.createStatement();
        ResultSet row =
            statement.executeQuery("SHOW CREATE TABLE " + database + ".`" + name + "`")) {
      row.next();
      return row.getString(2);
    } catch (SQLException invalid) {
      return "VIEW that is broken";
    }
  }

  private void define(String table, String definition, Snapshot snapshot) {
    boolean isTable = definition.startsWith("CREATE TABLE");
    Kind kind = isTable ? Kind.TABLE_LOST : Kind.OBJECT_LOST;
    snapshot.objects().put(new Name(kind, "table " + table), "");
    if (!isTable) {
      return;
    }
    String characterSet =
        definition.substring(definition.lastIndexOf("CHARSET=") + 8).split("\\W", 2)[0];
    for (String line : definition.split("\n")) {
      String part = line.strip();
      String name = part.contains("`") ? part.split("`", 3)[1] : "";
      if (part.startsWith("`")) {
        snapshot.objects().put(new Name(Kind.COLUMN_LOST, "column " + table + "." + name), "");
        snapshot
            .facts()
            .put(
                new Name(Kind.TYPE_CHANGED, "type of " + table + "." + name),
                type(part) + (part.contains(" varchar") ? characterSet : ""));
      } else if (part.startsWith("CONSTRAINT") || part.startsWith("PRIMARY KEY")) {
        snapshot
            .objects()
            .put(
                new Name(
                    Kind.CONSTRAINT_LOST,
                    "constraint " + table + "." + (part.startsWith("P") ? "primary" : name)),
                "");
      } else if (part.startsWith("UNIQUE KEY")) {
        snapshot
            .objects()
            .put(new Name(Kind.CONSTRAINT_LOST, "constraint " + table + "." + name), "");
      } else if (part.startsWith("KEY")) {
        snapshot.objects().put(new Name(Kind.OBJECT_LOST, "index " + table + "." + name), "");
      } else if (part.contains("PARTITION `")) {
        name = part.substring(part.indexOf("PARTITION `")).split("`", 3)[1];
        snapshot.objects().put(new Name(Kind.TABLE_LOST, "partition " + table + "." + name), "");
      }
    }
  }

  /** What stands between a column's name and its other properties. */
  private static String type(String line) {
    String rest = line.substring(line.indexOf('`', 1) + 1);
    int end = rest.length();
    for (String behind :
        List.of(
            " NOT NULL", " DEFAULT", " NULL", " COMMENT", " GENERATED", " AUTO_INC", " CHECK")) {
      int at = rest.indexOf(behind);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String type = rest.substring(0, end).strip();
    int collate = type.indexOf(" COLLATE");
    type = collate >= 0 ? type.substring(0, collate) : type;
    return type.endsWith(",") ? type.substring(0, type.length() - 1) : type;
  }

  private void rows(Snapshot snapshot) throws SQLException {
    StringBuilder query = new StringBuilder();
    for (Map.Entry<String, String> each : definitions.entrySet()) {
      String table = each.getKey();
      if (!each.getValue().startsWith("CREATE TABLE")) {
        continue;
      }
      boolean known = columns.containsKey(table);
      if (known && !hasAll(snapshot, table)) {
        continue;
      }
      if (!known && settledDefinitions == null) {
        columns.put(table, columnsOf(snapshot, table));
      }
      if (columns.containsKey(table)) {
        append(query, table, "");
        if (each.getValue().contains("WITH SYSTEM VERSIONING")) {
          append(query, table, " FOR SYSTEM_TIME ALL WHERE ROW_END < '2038-01-01'");
        }
        snapshot.objects().keySet().stream()
            .filter(name -> name.name().startsWith("partition " + table + "."))
            .forEach(
                name -> {
                  String partition = name.name().substring(name.name().lastIndexOf('.') + 1);
                  partitioned.add(table + " PARTITION (`" + partition + "`)");
                  append(query, table, " PARTITION (`" + partition + "`)");
                });
      }
    }
    read(query.toString(), snapshot);
  }

  private void read(String query, Snapshot snapshot) throws SQLException {
    Map<String, Map<String, String>> found = new HashMap<>();
    String both = query.isEmpty() ? CATALOG : CATALOG + " UNION ALL " + query;
    try (Statement statement = observer.createStatement();
        ResultSet rows = statement.executeQuery(both)) {
      while (rows.next()) {
        if (rows.getString(2) == null) {
          String object = rows.getString(1);
          int space = object.indexOf(' ');
          Kind kind = Kind.valueOf(object.substring(0, space));
          snapshot.objects().put(new Name(kind, object.substring(space + 1)), "");
          continue;
        }
        Map<String, String> content =
            found.computeIfAbsent(rows.getString(1), table -> new TreeMap<>());
        String row = rows.getString(2);
        int copy = 0;
        while (content.containsKey(row + "#" + copy)) {
          copy++;
        }
        content.put(row + "#" + copy, row);
      }
    }
    found.forEach(
        (table, content) ->
            snapshot.tables().put(table, new TableRows("", partitioned.contains(table), content)));
  }

  private void append(StringBuilder query, String table, String suffix) {
    List<String> quoted = new ArrayList<>();
    for (String column : columns.get(table)) {
      quoted.add("QUOTE(`" + column + "`)");
    }
    int dot = table.indexOf('.');
    String label = (table + suffix).replace("'", "''");
    query
        .append(query.isEmpty() ? "" : " UNION ALL ")
        .append("(SELECT '")
        .append(label)
        .append("', CONCAT_WS('|', ")
        .append(String.join(", ", quoted))
        .append(") FROM ")
        .append(table, 0, dot)
        .append(".`")
        .append(table.substring(dot + 1))
        .append('`')
        .append(suffix)
        .append(')');
  }

  private static List<String> columnsOf(Snapshot snapshot, String table) {
    List<String> found = new ArrayList<>();
    for (Name name : snapshot.objects().keySet()) {
      if (name.name().startsWith("column " + table + ".")) {
        found.add(name.name().substring(name.name().lastIndexOf('.') + 1));
      }
    }
    return found;
  }

  private boolean hasAll(Snapshot snapshot, String table) {
    return new HashSet<>(columnsOf(snapshot, table)).containsAll(columns.get(table));
  }

  /** Whether some table lost rows, and all that it kept hold a NULL. */
  boolean sparesOnlyNulls(Snapshot before, Snapshot after) {
    return before.tables().entrySet().stream()
        .anyMatch(
            each -> {
              TableRows now = after.tables().get(each.getKey());
              Map<String, String> rows = each.getValue().rows();
              if (rows.size() < 2 || now == null) {
                return false;
              }
              Set<String> kept = new HashSet<>(rows.keySet());
              kept.retainAll(now.rows().keySet());
              return kept.size() < rows.size()
                  && kept.stream()
                      .allMatch(row -> Arrays.asList(rows.get(row).split("\\|")).contains("NULL"));
            });
  }

  /** Statements that make the tables as they were; null if more than tables has changed. */
  String repair(String script, Snapshot clean, Snapshot now) {
    Set<Name> others = new HashSet<>(clean.objects().keySet());
    Set<Name> othersNow = new HashSet<>(now.objects().keySet());
    others.removeIf(MariaDbState::isOfTable);
    othersNow.removeIf(MariaDbState::isOfTable);
    if (!others.equals(othersNow)) {
      return null;
    }
    Set<String> changed = new HashSet<>(settledDefinitions.keySet());
    changed.addAll(definitions.keySet());
    changed.removeIf(
        table ->
            settledDefinitions.getOrDefault(table, "").equals(definitions.getOrDefault(table, ""))
                && (!columns.containsKey(table) || sameRows(clean, now, table)));
    StringBuilder repair = new StringBuilder("SET foreign_key_checks = 0; USE app;\n");
    for (String table : changed) {
      String definition = definitions.getOrDefault(table, "");
      if (table.endsWith("(trigger)") || table.startsWith("other.")) {
        return null;
      }
      String kind =
          definition.startsWith("CREATE TABLE")
              ? "TABLE"
              : definition.startsWith("CREATE SEQUENCE") ? "SEQUENCE" : "VIEW";
      repair.append(
          definition.isEmpty()
              ? ""
              : "DROP " + kind + " IF EXISTS `" + table.substring(4) + "`;\n");
    }
    for (String statement : script.split(";\n", -1)) {
      String[] words = statement.strip().split("[\\s(]+", 12);
      String name =
          words.length < 3
              ? ""
              : statement.startsWith("CREATE TRIGGER") ? words[6] : words[2].replace("`", "");
      boolean ofTable =
          statement.startsWith("CREATE TABLE")
              || statement.startsWith("INSERT")
              || statement.startsWith("CREATE VIEW")
              || statement.startsWith("CREATE TRIGGER")
              || statement.startsWith("CREATE SEQUENCE");
      repair.append(ofTable && changed.contains("app." + name) ? statement + ";\n" : "");
    }
    return repair.toString();
  }

  private static boolean isOfTable(Name name) {
    return name.name().startsWith("table ")
        || name.name().startsWith("column ")
        || name.name().startsWith("constraint ")
        || name.name().startsWith("index ")
        || name.name().startsWith("partition ");
  }

  private static boolean sameRows(Snapshot clean, Snapshot now, String table) {
    return clean.tables().entrySet().stream()
        .filter(each -> each.getKey().equals(table) || each.getKey().startsWith(table + " "))
        .allMatch(each -> each.getValue().equals(now.tables().get(each.getKey())));
  }

  private String one(String query) throws SQLException {
    return list(query).get(0);
  }

  private List<String> list(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = observer.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  /** Runs statements to their end. */
  static void run(Connection connection, String statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      drain(statement, statement.execute(statements));
    }
  }

  static void drain(Statement statement, boolean first) throws SQLException {
    boolean rows = first;
    while (rows || statement.getUpdateCount() != -1) {
      rows = statement.getMoreResults();
    }
  }
}
