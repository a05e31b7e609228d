package io.guardjdbc;

import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;

/**
 * Takes part in a distributed transaction, and lets no branch be committed that holds a refusal.
 */
final class GuardedXAResource implements XAResource {

  private final XAResource delegate;
  private final Branch branch;

  GuardedXAResource(XAResource delegate, Branch branch) {
    this.delegate = delegate;
    this.branch = branch;
  }

  XAResource delegate() {
    return delegate;
  }

  @Override
  public void start(Xid xid, int flags) throws XAException {
    delegate.start(xid, flags);
    branch.started(xid);
  }

  @Override
  public void end(Xid xid, int flags) throws XAException {
    delegate.end(xid, flags);
    branch.left();
  }

  @Override
  public int prepare(Xid xid) throws XAException {
    rollBackIfRefused(xid);
    return delegate.prepare(xid);
  }

  @Override
  public void commit(Xid xid, boolean onePhase) throws XAException {
    if (onePhase) {
      rollBackIfRefused(xid);
    }
    delegate.commit(xid, onePhase);
  }

  private void rollBackIfRefused(Xid xid) throws XAException {
    String refusal = xid == null ? null : branch.refused().refusal(xid);
    if (refusal != null) {
      rollback(xid);
      XAException rolledBack =
          new XAException(
              "a statement of this branch was refused, and so it was rolled back instead of"
                  + " committed ("
                  + refusal
                  + ")");
      rolledBack.errorCode = XAException.XA_RBROLLBACK;
      throw rolledBack;
    }
  }

  @Override
  public void rollback(Xid xid) throws XAException {
    delegate.rollback(xid);
    if (xid != null) {
      branch.refused().ended(xid);
    }
  }

  @Override
  public void forget(Xid xid) throws XAException {
    delegate.forget(xid);
  }

  @Override
  public Xid[] recover(int flag) throws XAException {
    return delegate.recover(flag);
  }

  @Override
  public boolean isSameRM(XAResource other) throws XAException {
    return delegate.isSameRM(other instanceof GuardedXAResource guarded ? guarded.delegate : other);
  }

  @Override
  public int getTransactionTimeout() throws XAException {
    return delegate.getTransactionTimeout();
  }

  @Override
  public boolean setTransactionTimeout(int seconds) throws XAException {
    return delegate.setTransactionTimeout(seconds);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
