package io.guardjdbc.corpus;

import io.guardjdbc.corpus.Change.Kind;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.testing.CorpusCase;
import io.guardjdbc.testing.CorpusCase.Proof;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Compares a case's label with what the database did. */
public final class Verdict {

  private Verdict() {}

  /**
   * What is wrong with a label; empty if it is proved.
   *
   * @param harm what the snapshots before and after show
   * @param error what the database said if it rejected the text, else null
   */
  static List<String> complaints(CorpusCase each, List<Change> harm, SQLException error) {
    List<String> complaints = new ArrayList<>();
    if (each.proof() == Proof.INVALID) {
      if (error == null) {
        complaints.add(each.place() + " is marked invalid, but runs");
      }
    } else if (error != null) {
      complaints.add(each.place() + " does not run: " + error.getMessage());
    } else if (!each.destructive()) {
      harm.stream()
          .filter(change -> change.kind() != Kind.PARTITION_ROWS_LOST)
          .forEach(
              change ->
                  complaints.add(each.place() + " is labelled harmless, but: " + change.what()));
    } else if (each.proof() == Proof.SEEN) {
      Set<Kind> seen = EnumSet.noneOf(Kind.class);
      harm.forEach(change -> seen.add(change.kind()));
      if (seen.isEmpty()) {
        complaints.add(each.place() + " is labelled destructive, but nothing is lost");
      }
      for (Operation operation : each.operations()) {
        Set<Kind> expected = harmOf(operation);
        if (!expected.isEmpty() && expected.stream().noneMatch(seen::contains)) {
          complaints.add(each.place() + " says " + operation.id() + ", but was seen: " + harm);
        }
      }
    }
    return complaints;
  }

  /** The kinds of harm of which an operation shows at least one; empty if it may show none. */
  public static Set<Kind> harmOf(Operation operation) {
    return switch (operation) {
      case UNBOUNDED_UPDATE, UNBOUNDED_DELETE, TRUNCATE ->
          EnumSet.of(Kind.ROWS_LOST, Kind.PARTITION_ROWS_LOST);
      case DROP_TABLE, DROP_PARTITION -> EnumSet.of(Kind.TABLE_LOST);
      case DROP_COLUMN -> EnumSet.of(Kind.COLUMN_LOST);
      case DROP_SCHEMA -> EnumSet.of(Kind.SCHEMA_LOST);
      case DROP_DATABASE -> EnumSet.of(Kind.DATABASE_LOST);
      case DROP_OBJECT -> EnumSet.of(Kind.OBJECT_LOST);
      case DROP_CONSTRAINT -> EnumSet.of(Kind.CONSTRAINT_LOST);
      case ALTER_TYPE -> EnumSet.of(Kind.TYPE_CHANGED);
      case RENAME ->
          EnumSet.of(
              Kind.TABLE_LOST,
              Kind.COLUMN_LOST,
              Kind.CONSTRAINT_LOST,
              Kind.SCHEMA_LOST,
              Kind.DATABASE_LOST,
              Kind.OBJECT_LOST);
      case DISABLE_SAFETY -> EnumSet.of(Kind.SAFETY_LOST);
      default -> EnumSet.noneOf(Kind.class);
    };
  }
}
