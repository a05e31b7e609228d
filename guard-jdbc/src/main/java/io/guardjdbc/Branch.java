package io.guardjdbc;

import javax.transaction.xa.Xid;

/** What an XAConnection works for at the moment, known to its resource and to its sessions. */
final class Branch {

  private final RefusedBranches refused;
  private volatile Xid current;
  private volatile GuardSession session;

  Branch(RefusedBranches refused) {
    this.refused = refused;
  }

  RefusedBranches refused() {
    return refused;
  }

  /** The session of the connection's newest handle. */
  void workedBy(GuardSession newest) {
    session = newest;
  }

  void started(Xid xid) {
    current = xid;
  }

  /** The connection works for no branch any more; its session's transaction is over. */
  void left() {
    current = null;
    GuardSession last = session;
    if (last != null) {
      last.branchLeft();
    }
  }

  boolean isActive() {
    return current != null;
  }

  void refused(String refusal) {
    Xid xid = current;
    if (xid != null) {
      refused.add(xid, refusal);
    }
  }
}
