package io.guardjdbc;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.transaction.xa.Xid;

/**
 * The branches in which something was refused, and what. Kept by the XADataSource, as a branch may
 * be ended and prepared through another connection than the one that worked for it. Thread-safe.
 */
final class RefusedBranches {

  /** An Xid by its value: implementations of the interface differ in their equals. */
  private record Name(int format, String transaction, String branch) {

    static Name of(Xid xid) {
      return new Name(
          xid.getFormatId(),
          Arrays.toString(xid.getGlobalTransactionId()),
          Arrays.toString(xid.getBranchQualifier()));
    }
  }

  private final Map<Name, String> refusals = new ConcurrentHashMap<>();

  void add(Xid xid, String refusal) {
    refusals.putIfAbsent(Name.of(xid), refusal);
  }

  /** What was refused first in the branch; null if nothing was. */
  String refusal(Xid xid) {
    return refusals.isEmpty() ? null : refusals.get(Name.of(xid));
  }

  void ended(Xid xid) {
    if (!refusals.isEmpty()) {
      refusals.remove(Name.of(xid));
    }
  }
}
