package io.guardjdbc.proxy;

import java.sql.CallableStatement;

/** A call, whose results (a cursor, an array) are guarded as well. */
final class GuardedCallableStatement extends ForwardingCallableStatement {

  GuardedCallableStatement(
      GuardedConnection connection, CallableStatement delegate, Prepared prepared) {
    super(connection, delegate, prepared);
  }
}
