package io.guardjdbc.benchmark;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Rows that are made up while they are read. Its booleans are all NULL: no mark is found in it. */
abstract class StubResultSet implements ResultSet {

  private static final MethodHandle NEW =
      Completion.constructor(MethodHandles.lookup(), StubResultSet.class);

  private final StubStatement statement;
  private final int rows;
  private int row;
  private boolean wasNull;
  private boolean closed;

  StubResultSet(StubStatement statement, int rows) {
    this.statement = statement;
    this.rows = rows;
  }

  static StubResultSet make(StubStatement statement, int rows) {
    try {
      return (StubResultSet) NEW.invokeExact(statement, rows);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public final boolean next() throws SQLException {
    if (closed) {
      throw new SQLException("the result set is closed", "24000");
    }
    return row++ < rows;
  }

  @Override
  public final int getInt(int column) {
    wasNull = false;
    return row + column;
  }

  @Override
  public final long getLong(int column) {
    wasNull = false;
    return row ^ statement.parameter();
  }

  @Override
  public final double getDouble(int column) {
    wasNull = false;
    return row * 0.5;
  }

  @Override
  public final String getString(int column) {
    wasNull = false;
    return (row & 1) == 0 ? "even" : "odd";
  }

  @Override
  public final boolean getBoolean(int column) {
    wasNull = true;
    return false;
  }

  @Override
  public final boolean wasNull() {
    return wasNull;
  }

  @Override
  public final Statement getStatement() {
    return statement;
  }

  @Override
  public final int getType() {
    return TYPE_FORWARD_ONLY;
  }

  @Override
  public final boolean isClosed() {
    return closed;
  }

  @Override
  public final void close() {
    closed = true;
  }
}
