package io.guardjdbc.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One thread's connection to the stub through a layer. */
@State(Scope.Thread)
public class Session {

  Connection connection;
  private long number;

  @Setup
  public void open(Source source) throws SQLException {
    connection = source.connections.open();
    number = Thread.currentThread().getId() * 100_000_000L;
  }

  @TearDown
  public void close() throws SQLException {
    connection.close();
  }

  /** A number that no text of this run has had. */
  final long next() {
    return ++number;
  }

  /** Prepares, runs, reads and closes. */
  final long prepared(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, 42);
      return read(statement.executeQuery());
    }
  }

  /** Makes a statement, runs a text on it, reads and closes. */
  final long plain(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return read(statement.executeQuery(sql));
    }
  }

  static long read(ResultSet opened) throws SQLException {
    try (ResultSet results = opened) {
      return results.next() ? results.getLong(1) + results.getString(2).length() : 0;
    }
  }
}
