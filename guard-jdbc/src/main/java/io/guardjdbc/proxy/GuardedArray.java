package io.guardjdbc.proxy;

import java.sql.Array;

/** An array value, whose result sets lead back to the guarded connection. */
public final class GuardedArray extends ForwardingArray implements Array {

  GuardedArray(GuardedConnection connection, Array delegate) {
    super(connection, delegate);
  }
}
