package io.guardjdbc.proxy;

import java.sql.CallableStatement;

/** A call, whose results (a cursor, an array) are guarded as well. */
@SuppressWarnings("deprecation") // methods that its interface still has
public final class GuardedCallableStatement extends ForwardingCallableStatement
    implements CallableStatement {

  GuardedCallableStatement(
      GuardedConnection connection, CallableStatement delegate, Prepared prepared) {
    super(connection, delegate, prepared);
  }
}
