package io.guardjdbc.corpus;

import io.guardjdbc.corpus.Change.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What stands in a database at one moment, as far as a loss of it would be harm.
 *
 * @param objects identity of each object by its name; a name that vanishes or changes its identity
 *     is a loss
 * @param facts values that no harmless statement changes: column types, safety switches
 * @param tables rows of each table that has any
 */
public record Snapshot(
    Map<Name, String> objects, Map<Name, String> facts, Map<String, TableRows> tables) {

  /**
   * What an object or fact is called.
   *
   * @param lost the harm if it is gone
   * @param name kind and name, for messages too
   */
  public record Name(Kind lost, String name) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
      return name.equals(other.name) ? lost.compareTo(other.lost) : name.compareTo(other.name);
    }
  }

  /**
   * The rows of one table.
   *
   * @param storage identity of the table's storage, which a rewrite changes
   * @param partition whether the table is part of another one
   * @param rows position in the storage and content of each row
   */
  public record TableRows(String storage, boolean partition, Map<String, String> rows) {

    /** Whether not one of these rows is as it was. */
    private boolean lost(TableRows after) {
      if (rows.size() < 2) {
        return false;
      }
      if (after == null) {
        return true;
      }
      if (after.storage.equals(storage)) {
        Set<String> untouched = new HashSet<>(rows.keySet());
        untouched.retainAll(after.rows.keySet());
        return untouched.isEmpty();
      }
      Set<String> untouched = new HashSet<>(rows.values());
      untouched.retainAll(new HashSet<>(after.rows.values()));
      return untouched.isEmpty();
    }
  }

  public static Snapshot empty() {
    return new Snapshot(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  /** The harm between this snapshot and a later one. */
  public List<Change> harm(Snapshot after) {
    List<Change> harm = new ArrayList<>();
    objects.forEach(
        (name, identity) -> {
          if (!identity.equals(after.objects.get(name))) {
            harm.add(new Change(name.lost(), name.name()));
          }
        });
    facts.forEach(
        (name, value) -> {
          String now = after.facts.get(name);
          if (now != null && !now.equals(value) && !value.equals("false")) {
            harm.add(new Change(name.lost(), name.name() + ": " + value + " -> " + now));
          }
        });
    tables.forEach(
        (name, rows) -> {
          if (rows.lost(after.tables.get(name))) {
            harm.add(
                new Change(
                    rows.partition() ? Kind.PARTITION_ROWS_LOST : Kind.ROWS_LOST, "rows " + name));
          }
        });
    return harm;
  }
}
