package io.guardjdbc.corpus;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The databases that MariaDB cases start from. What a case did to tables is repaired table by
 * table, because building all of it anew takes a tenth of a second; views, routines and the like
 * are made anew where a text may have changed them, and everything where it is about a database.
 */
final class MariaDbFixture {

  private static final String SHOP = "shop.";

  /** Words of texts that may change what the snapshot does not hold, other than tables. */
  private static final List<String> NOT_ONLY_TABLES =
      List.of(
          "DATABASE",
          "EVENT",
          "FUNCTION",
          "GRANT",
          "PACKAGE",
          "PASSWORD",
          "PROCEDURE",
          "REVOKE",
          "ROLE",
          "SCHEMA",
          "SEQUENCE",
          "SERVER",
          "TRIGGER",
          "USER",
          "VIEW");

  private static final List<String> DATABASES = List.of("DATABASE", "SCHEMA");

  /**
   * The statements that take away what is no table, and databases that the script does not make.
   */
  private static final String CLEARING =
      "SELECT CONCAT('DROP ', table_type, ' `', table_schema, '`.`', table_name, '`')"
          + " FROM information_schema.tables WHERE table_type IN ('VIEW', 'SEQUENCE')"
          + " AND table_schema IN ('shop', 'archive')"
          + " UNION ALL SELECT"
          + " CONCAT('DROP ', routine_type, ' `', routine_schema, '`.`', routine_name, '`')"
          + " FROM information_schema.routines WHERE routine_type <> 'PACKAGE BODY'"
          + " AND routine_schema IN ('shop', 'archive')"
          + " UNION ALL SELECT CONCAT('DROP TRIGGER `', trigger_schema, '`.`', trigger_name, '`')"
          + " FROM information_schema.triggers WHERE trigger_schema IN ('shop', 'archive')"
          + " UNION ALL SELECT CONCAT('DROP EVENT `', event_schema, '`.`', event_name, '`')"
          + " FROM information_schema.events WHERE event_schema IN ('shop', 'archive')"
          + " UNION ALL SELECT CONCAT('DROP DATABASE `', schema_name, '`')"
          + " FROM information_schema.schemata WHERE schema_name NOT IN ('shop', 'archive',"
          + " 'information_schema', 'performance_schema', 'mysql', 'sys', 'test')";

  private static final List<String> DEFINES =
      List.of("ALTER", "CREATE", "DROP", "EXECUTE", "RENAME", "TRUNCATE");

  private final String script;
  private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

  private final Set<String> triggered = new HashSet<>();

  /** The statements that make accounts, views, sequences, routines and events. */
  private final StringBuilder others = new StringBuilder();

  MariaDbFixture(String script) {
    this.script = script;
    for (String statement : script.split(";\n", -1)) {
      String table = table(statement.strip());
      if (table != null) {
        tables.computeIfAbsent(table, name -> new StringBuilder()).append(statement).append(";\n");
        if (statement.contains("CREATE TRIGGER ")) {
          triggered.add(table);
        }
      } else if (!statement.strip().matches("(?s)(DROP|CREATE) DATABASE .*|USE .*")) {
        others.append(statement).append(";\n");
      }
    }
  }

  /** The table that a statement of the script makes, fills or puts a trigger on; null if none. */
  private static String table(String statement) {
    String[] words = statement.split("[\\s(]+", 12);
    boolean fills = statement.startsWith("INSERT INTO ") || statement.startsWith("CREATE TABLE ");
    String name = null;
    if (fills) {
      name = words[2];
    } else if (statement.startsWith("UPDATE ")) {
      name = words[1];
    } else if (statement.startsWith("CREATE TRIGGER ")) {
      name = words[6];
    }
    if (name == null) {
      return null;
    }
    String plain = name.replace("`", "");
    return plain.contains(".") ? plain : SHOP + plain;
  }

  /** Builds everything anew. */
  void build(Connection connection) throws SQLException {
    run(connection, script);
  }

  /** Puts right what a text did, as the snapshots before and after tell, or may have done. */
  void repair(Connection connection, String text, Snapshot clean, Snapshot now)
      throws SQLException {
    Set<String> changed = new HashSet<>();
    boolean tablesOnly = tablesOnly(clean, now, changed);
    boolean defines = DEFINES.stream().anyMatch(word -> mentions(text, word));
    if ((defines && DATABASES.stream().anyMatch(word -> mentions(text, word)))
        || !databases(now).containsAll(databases(clean))) {
      build(connection);
      return;
    }
    if (defines) {
      tables.keySet().stream()
          .filter(table -> mayChange(text, table.substring(table.indexOf('.') + 1)))
          .forEach(changed::add);
    }
    boolean clears =
        !tablesOnly || (defines && NOT_ONLY_TABLES.stream().anyMatch(word -> mentions(text, word)));
    StringBuilder repair = new StringBuilder();
    if (clears) {
      repair.append(clearing(connection));
      changed.addAll(triggered);
    }
    for (String table : changed) {
      repair.append("DROP TABLE IF EXISTS `").append(table.replace(".", "`.`")).append("`;\n");
    }
    tables.forEach((table, statements) -> repair.append(changed.contains(table) ? statements : ""));
    if (clears) {
      repair.append(others);
    }
    if (!repair.isEmpty()) {
      run(connection, "SET foreign_key_checks = 0; USE shop;\n" + repair);
    }
  }

  private static String clearing(Connection connection) throws SQLException {
    StringBuilder clearing = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(CLEARING)) {
      while (rows.next()) {
        clearing.append(rows.getString(1)).append(";\n");
      }
    }
    return clearing.toString();
  }

  private static Set<String> databases(Snapshot snapshot) {
    Set<String> databases = new HashSet<>();
    for (Snapshot.Name name : snapshot.objects().keySet()) {
      if (name.lost() == Change.Kind.DATABASE_LOST) {
        databases.add(name.name());
      }
    }
    return databases;
  }

  /** Collects the tables in which two snapshots differ; false if they differ in more than that. */
  private static boolean tablesOnly(Snapshot clean, Snapshot now, Set<String> changed) {
    Set<String> differences = new HashSet<>();
    differ(clean.objects(), now.objects())
        .forEach(name -> differences.add(name.lost() + " " + name.name()));
    differ(clean.facts(), now.facts()).stream()
        .filter(name -> name.lost() == Change.Kind.TYPE_CHANGED)
        .forEach(name -> differences.add("x " + name.name().replace("type of", "column")));
    differ(clean.tables(), now.tables())
        .forEach(name -> differences.add("x column " + name.replace("`", "").split(" ", 2)[0]));
    boolean only = true;
    for (String difference : differences) {
      String[] words = difference.split(" ", 3);
      String[] parts = words[2].split("\\.", 3);
      boolean ofTable =
          Set.of("column", "constraint", "index", "partition").contains(words[1])
              || (words[1].equals("table") && words[0].equals("TABLE_LOST"));
      if (ofTable && parts.length > 1) {
        changed.add(parts[0] + "." + parts[1]);
      } else {
        only = false;
      }
    }
    return only;
  }

  private static <K, V> Set<K> differ(Map<K, V> one, Map<K, V> other) {
    Set<K> keys = new HashSet<>(one.keySet());
    keys.addAll(other.keySet());
    keys.removeIf(key -> one.containsKey(key) && one.get(key).equals(other.get(key)));
    return keys;
  }

  /** Whether a text that defines things may be about a table; some bear the names of verbs. */
  private static boolean mayChange(String text, String table) {
    boolean verb = DEFINES.contains(table.toUpperCase(Locale.ROOT));
    return verb
        ? mentions(text, "`" + table + "`") || mentions(text, "TABLE " + table)
        : mentions(text, table);
  }

  private static boolean mentions(String text, String word) {
    for (int at = 0; at + word.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static void run(Connection connection, String statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(statements);
      while (rows || statement.getUpdateCount() != -1) {
        rows = statement.getMoreResults();
      }
    }
  }
}
