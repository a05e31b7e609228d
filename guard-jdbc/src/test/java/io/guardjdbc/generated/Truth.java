package io.guardjdbc.generated;

import io.guardjdbc.corpus.Change;
import java.sql.SQLException;
import java.util.List;

/** Runs statements on a real database, leaves nothing of them, and tells what they did. */
interface Truth extends AutoCloseable {

  /**
   * What came of a statement.
   *
   * @param harm what was lost or changed; empty for harmless ones
   * @param spared whether the only rows left of a table are such as hold NULL: a condition that
   *     leaves just them may be refused or not
   * @param error what the database said if it rejected the text, else null
   */
  record Outcome(List<Change> harm, boolean spared, SQLException error) {
    static Outcome rejected(SQLException error) {
      return new Outcome(List.of(), false, error);
    }
  }

  Outcome run(Generated statement) throws SQLException;

  /**
   * Looks again, before harm that the guard did not see is held against it: that some rows are all
   * gone may be chance, where more rows would not be.
   */
  default Outcome confirm(Generated statement, Outcome outcome) throws SQLException {
    return outcome;
  }

  @Override
  void close() throws SQLException;
}
