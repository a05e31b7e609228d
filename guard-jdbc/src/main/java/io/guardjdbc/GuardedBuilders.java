package io.guardjdbc;

import java.sql.Connection;
import java.sql.ConnectionBuilder;
import java.sql.SQLException;
import java.sql.ShardingKey;
import java.util.Properties;
import javax.sql.PooledConnection;
import javax.sql.PooledConnectionBuilder;
import javax.sql.XAConnection;
import javax.sql.XAConnectionBuilder;

/** The builders of a DataSource, whose connections are guarded as all its others are. */
final class GuardedBuilders {

  private GuardedBuilders() {}

  /** Of connections. */
  record ForConnection(ConnectionBuilder delegate, Properties settings)
      implements ConnectionBuilder {

    @Override
    public ConnectionBuilder user(String username) {
      return new ForConnection(delegate.user(username), settings);
    }

    @Override
    public ConnectionBuilder password(String password) {
      return new ForConnection(delegate.password(password), settings);
    }

    @Override
    public ConnectionBuilder shardingKey(ShardingKey shardingKey) {
      return new ForConnection(delegate.shardingKey(shardingKey), settings);
    }

    @Override
    public ConnectionBuilder superShardingKey(ShardingKey superShardingKey) {
      return new ForConnection(delegate.superShardingKey(superShardingKey), settings);
    }

    @Override
    public Connection build() throws SQLException {
      return Opening.guard(delegate.build(), settings, null);
    }
  }

  /** What a DataSource does with a connection that it got. */
  interface Guarding<T> {
    T guard(T connection);
  }

  /** Of connections for a pool. */
  record ForPool(PooledConnectionBuilder delegate, Guarding<PooledConnection> guarding)
      implements PooledConnectionBuilder {

    @Override
    public PooledConnectionBuilder user(String username) {
      return new ForPool(delegate.user(username), guarding);
    }

    @Override
    public PooledConnectionBuilder password(String password) {
      return new ForPool(delegate.password(password), guarding);
    }

    @Override
    public PooledConnectionBuilder shardingKey(ShardingKey shardingKey) {
      return new ForPool(delegate.shardingKey(shardingKey), guarding);
    }

    @Override
    public PooledConnectionBuilder superShardingKey(ShardingKey superShardingKey) {
      return new ForPool(delegate.superShardingKey(superShardingKey), guarding);
    }

    @Override
    public PooledConnection build() throws SQLException {
      return guarding.guard(delegate.build());
    }
  }

  /** Of connections for a transaction manager. */
  record ForDistributed(XAConnectionBuilder delegate, Guarding<XAConnection> guarding)
      implements XAConnectionBuilder {

    @Override
    public XAConnectionBuilder user(String username) {
      return new ForDistributed(delegate.user(username), guarding);
    }

    @Override
    public XAConnectionBuilder password(String password) {
      return new ForDistributed(delegate.password(password), guarding);
    }

    @Override
    public XAConnectionBuilder shardingKey(ShardingKey shardingKey) {
      return new ForDistributed(delegate.shardingKey(shardingKey), guarding);
    }

    @Override
    public XAConnectionBuilder superShardingKey(ShardingKey superShardingKey) {
      return new ForDistributed(delegate.superShardingKey(superShardingKey), guarding);
    }

    @Override
    public XAConnection build() throws SQLException {
      return guarding.guard(delegate.build());
    }
  }
}
