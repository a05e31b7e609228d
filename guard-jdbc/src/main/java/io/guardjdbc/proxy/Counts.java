package io.guardjdbc.proxy;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How many rows a call changed, read from what the driver answered. */
final class Counts {

  static final RowCounts<Integer> UPDATE = Counts::known;
  static final RowCounts<Long> LARGE_UPDATE = Counts::known;
  static final RowCounts<int[]> BATCH = Counts::largest;
  static final RowCounts<long[]> LARGE_BATCH = Counts::largest;

  private static final RowCounts<ResultSet> NONE = results -> 0;
  private static final RowCounts<ResultSet> RETURNED = Counts::returned;

  private Counts() {}

  /** For a call that answers with a result set. */
  static RowCounts<ResultSet> of(Permit permit) {
    return permit.countsReturnedRows() ? RETURNED : NONE;
  }

  /** The update count, or unknown where the driver gives one of its negative answers. */
  static long known(long updateCount) {
    return updateCount < 0 ? RowCounts.UNKNOWN : updateCount;
  }

  /** The rows of a scrollable result set, which is left before its first; others are unknown. */
  static long returned(ResultSet results) throws SQLException {
    if (results == null) {
      return 0;
    }
    if (results.getType() == ResultSet.TYPE_FORWARD_ONLY) {
      return RowCounts.UNKNOWN;
    }
    long rows = results.last() ? results.getRow() : 0;
    results.beforeFirst();
    return rows;
  }

  private static long largest(int[] updateCounts) {
    long largest = 0;
    for (int count : updateCounts) {
      if (count < 0) {
        return RowCounts.UNKNOWN;
      }
      largest = Math.max(largest, count);
    }
    return largest;
  }

  private static long largest(long[] updateCounts) {
    long largest = 0;
    for (long count : updateCounts) {
      if (count < 0) {
        return RowCounts.UNKNOWN;
      }
      largest = Math.max(largest, count);
    }
    return largest;
  }
}
