package io.guardjdbc.proxy;

import java.sql.SQLException;
import org.postgresql.replication.PGReplicationConnection;
import org.postgresql.replication.fluent.ChainedCreateReplicationSlotBuilder;
import org.postgresql.replication.fluent.ChainedStreamBuilder;

/** pgjdbc's replication commands: dropping a slot lets the server throw away what it kept back. */
final class PostgresqlReplication implements PGReplicationConnection {

  private final StatementInterceptor interceptor;
  private final PGReplicationConnection delegate;

  PostgresqlReplication(StatementInterceptor interceptor, PGReplicationConnection delegate) {
    this.interceptor = interceptor;
    this.delegate = delegate;
  }

  @Override
  public ChainedStreamBuilder replicationStream() {
    return delegate.replicationStream();
  }

  @Override
  public ChainedCreateReplicationSlotBuilder createReplicationSlot() {
    return delegate.createReplicationSlot();
  }

  @Override
  public void dropReplicationSlot(String slotName) throws SQLException {
    String slot = slotName == null ? "NULL" : "'" + slotName.replace("'", "''") + "'";
    Permit permit = interceptor.admit("SELECT pg_catalog.pg_drop_replication_slot(" + slot + ")");
    permit.run(
        () -> {
          delegate.dropReplicationSlot(slotName);
          return null;
        },
        result -> RowCounts.UNKNOWN);
  }
}
