package io.guardjdbc.benchmark;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * A driver of a database that does nothing, so that what a layer adds is all there is to see. It
 * passes for PostgreSQL's, since some layers read the SQL of the database that the URL names.
 *
 * <p>What it hands out it also keeps, as real drivers do: no layer's run can be optimised into one
 * that makes no statement and no result set at all.
 */
public final class StubDriver implements Driver {

  static final String URL = "jdbc:postgresql://stub.example.com/bench";

  @Override
  public Connection connect(String url, Properties info) {
    return acceptsURL(url) ? StubConnection.open(url) : null;
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.startsWith(URL);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 42;
  }

  @Override
  public int getMinorVersion() {
    return 7;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("io.guardjdbc.benchmark");
  }
}
