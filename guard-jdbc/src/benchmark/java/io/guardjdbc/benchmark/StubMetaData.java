package io.guardjdbc.benchmark;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.DatabaseMetaData;

/** What the stub says of itself: that it is PostgreSQL. */
abstract class StubMetaData implements DatabaseMetaData {

  private static final MethodHandle NEW =
      Completion.constructor(MethodHandles.lookup(), StubMetaData.class);

  private final Connection connection;
  private final String url;

  StubMetaData(Connection connection, String url) {
    this.connection = connection;
    this.url = url;
  }

  static StubMetaData of(Connection connection, String url) {
    try {
      return (StubMetaData) NEW.invokeExact(connection, url);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public final Connection getConnection() {
    return connection;
  }

  @Override
  public final String getURL() {
    return url;
  }

  @Override
  public final String getUserName() {
    return "bench";
  }

  @Override
  public final String getDatabaseProductName() {
    return "PostgreSQL";
  }

  @Override
  public final String getDatabaseProductVersion() {
    return "18.0";
  }

  @Override
  public final String getDriverName() {
    return "stub";
  }

  @Override
  public final String getDriverVersion() {
    return "1";
  }
}
