package io.guardjdbc.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The databases that MariaDB cases start from. What a case did to tables is repaired table by
 * table, because building all of it anew takes a tenth of a second; anything else is built anew.
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

  private static final List<String> DEFINES =
      List.of("ALTER", "CREATE", "DROP", "EXECUTE", "RENAME", "TRUNCATE");

  private final String script;
  private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

  MariaDbFixture(String script) {
    this.script = script;
    for (String statement : script.split(";\n", -1)) {
      String table = table(statement.strip());
      if (table != null) {
        tables.computeIfAbsent(table, name -> new StringBuilder()).append(statement).append(";\n");
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
    boolean defines = DEFINES.stream().anyMatch(word -> mentions(text, word));
    if ((defines && NOT_ONLY_TABLES.stream().anyMatch(word -> mentions(text, word)))
        || !tablesOnly(clean, now, changed)) {
      build(connection);
      return;
    }
    if (defines) {
      tables.keySet().stream()
          .filter(table -> mentions(text, table.substring(table.indexOf('.') + 1)))
          .forEach(changed::add);
    }
    if (changed.isEmpty()) {
      return;
    }
    StringBuilder repair = new StringBuilder("SET foreign_key_checks = 0; USE shop;\n");
    for (String table : changed) {
      repair.append("DROP TABLE IF EXISTS `").append(table.replace(".", "`.`")).append("`;\n");
    }
    tables.forEach((table, statements) -> repair.append(changed.contains(table) ? statements : ""));
    run(connection, repair.toString());
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
    for (String difference : differences) {
      String[] words = difference.split(" ", 3);
      String[] parts = words[2].split("\\.", 3);
      boolean ofTable =
          Set.of("column", "constraint", "index", "partition").contains(words[1])
              || (words[1].equals("table") && words[0].equals("TABLE_LOST"));
      if (!ofTable || parts.length < 2) {
        return false;
      }
      changed.add(parts[0] + "." + parts[1]);
    }
    return true;
  }

  private static <K, V> Set<K> differ(Map<K, V> one, Map<K, V> other) {
    Set<K> keys = new HashSet<>(one.keySet());
    keys.addAll(other.keySet());
    keys.removeIf(key -> one.containsKey(key) && one.get(key).equals(other.get(key)));
    return keys;
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
