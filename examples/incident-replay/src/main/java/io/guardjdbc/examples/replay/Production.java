package io.guardjdbc.examples.replay;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The shop's production database, named shop. It listens on this machine, as at the near end of a
 * tunnel.
 */
interface Production extends AutoCloseable {

  /** Product and version, for people. */
  String product();

  /** Looks local. */
  String url();

  String user();

  /** Whether a rollback takes DDL back. */
  boolean takesDdlBack();

  /** An unguarded connection, for the audience's own counting. */
  default Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), user(), "");
  }

  @Override
  void close() throws IOException;
}
