package io.guardjdbc;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.sql.ShardingKeyBuilder;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.CommonDataSource;

/**
 * A DataSource of any kind before another one, with settings of its own. Its methods are not final,
 * so that the public classes get them as their own, and reflection may call them.
 */
abstract class GuardedSource<S extends CommonDataSource> implements CommonDataSource {

  final S delegate;
  final Properties settings;

  GuardedSource(S delegate, Properties settings, Class<S> kind) {
    if (delegate == null) {
      throw new IllegalArgumentException("the " + kind.getSimpleName() + " to guard is null");
    }
    this.delegate = delegate;
    this.settings = copy(settings);
  }

  private static Properties copy(Properties settings) {
    Properties copy = new Properties();
    for (String name : settings.stringPropertyNames()) {
      copy.setProperty(name, settings.getProperty(name));
    }
    return copy;
  }

  @Override
  public ShardingKeyBuilder createShardingKeyBuilder() throws SQLException {
    return delegate.createShardingKeyBuilder();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return delegate.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    delegate.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    delegate.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return delegate.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("io.guardjdbc");
  }
}
