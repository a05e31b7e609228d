package io.guardjdbc.proxy;

import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Tells from what a call on the delegate answered how many rows it changed. */
@FunctionalInterface
public interface RowCounts<T> {

  /** The driver did not say how many rows it changed. */
  long UNKNOWN = -1;

  /** The most rows that a single statement of the call changed, or {@link #UNKNOWN}. */
  long largest(T result) throws SQLException;

  /** How many rows all statements of the call changed together, or {@link #UNKNOWN}. */
  default long all(T result) throws SQLException {
    if (largest(result) == UNKNOWN) {
      return UNKNOWN;
    }
    if (result instanceof int[] counts) {
      return IntStream.of(counts).asLongStream().sum();
    }
    return result instanceof long[] counts ? LongStream.of(counts).sum() : largest(result);
  }
}
