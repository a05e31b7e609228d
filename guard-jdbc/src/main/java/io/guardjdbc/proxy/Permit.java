package io.guardjdbc.proxy;

import java.sql.SQLException;

/** Leave to run something on the delegate. */
public interface Permit {

  /** Nothing is to be done around the call: the hot path compares with this and calls directly. */
  Permit FREE =
      new Permit() {
        @Override
        public <T> T run(SqlWork<T> work, RowCounts<? super T> counts) throws SQLException {
          return work.run();
        }
      };

  /**
   * Runs the call with all that belongs around it: a transaction of the guard's own, a savepoint
   * and the count of rows, the state of the transaction afterwards.
   *
   * @throws SQLException what the delegate threw, unchanged, or a refusal after the fact (too many
   *     rows, which are rolled back)
   */
  <T> T run(SqlWork<T> work, RowCounts<? super T> counts) throws SQLException;

  /**
   * Whether the rows that a RETURNING statement answers with must be counted before they are handed
   * out, for which the delegate statement has to be TYPE_SCROLL_INSENSITIVE.
   */
  default boolean countsReturnedRows() {
    return false;
  }
}
