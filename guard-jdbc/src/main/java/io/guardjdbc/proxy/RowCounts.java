package io.guardjdbc.proxy;

import java.sql.SQLException;

/** Tells from what a call on the delegate answered how many rows it changed. */
@FunctionalInterface
public interface RowCounts<T> {

  /** The driver did not say how many rows it changed. */
  long UNKNOWN = -1;

  /** The most rows that a single statement of the call changed, or {@link #UNKNOWN}. */
  long largest(T result) throws SQLException;
}
