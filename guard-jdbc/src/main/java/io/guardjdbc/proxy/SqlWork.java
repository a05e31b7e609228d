package io.guardjdbc.proxy;

import java.sql.SQLException;

/** A call on the delegate. */
@FunctionalInterface
public interface SqlWork<T> {
  T run() throws SQLException;
}
