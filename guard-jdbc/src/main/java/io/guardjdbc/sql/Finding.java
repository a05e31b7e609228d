package io.guardjdbc.sql;

import java.util.List;

/**
 * One operation found in a statement, with the object it strikes.
 *
 * @param operation what is done
 * @param target the object it is done to; null where the text names none (a whole server, a text
 *     that cannot be read)
 * @param member the part of the target, such as the column of {@code drop-column}, the constraint
 *     of {@code drop-constraint} or the partition of {@code drop-partition}; null for the whole
 * @param cascade whether the text says CASCADE, so that dependent objects are struck as well
 * @param position offset in the text, in chars, of the keyword that tells
 * @param detail what a person should know besides, such as "the WHERE clause holds for every row
 *     (id = id)" or "inside a DO block"; null if there is nothing
 * @param spared for an UPDATE or DELETE: the columns of the target whose nulls alone spare rows, as
 *     in {@code WHERE created_at IS NOT NULL}, as the database stores their names; where none of
 *     them may be null, every row is struck. Empty for all other findings
 */
public record Finding(
    Operation operation,
    ObjectName target,
    String member,
    boolean cascade,
    int position,
    String detail,
    List<String> spared) {

  public Finding {
    spared = List.copyOf(spared);
  }

  public Finding(
      Operation operation,
      ObjectName target,
      String member,
      boolean cascade,
      int position,
      String detail) {
    this(operation, target, member, cascade, position, detail, List.of());
  }

  public static Finding of(Operation operation, int position) {
    return new Finding(operation, null, null, false, position, null);
  }

  public static Finding of(Operation operation, ObjectName target, int position) {
    return new Finding(operation, target, null, false, position, null);
  }

  /** The exact object: the target, or the member of it. Null where the text names none. */
  public ObjectName object() {
    return target == null || member == null ? target : target.member(member);
  }
}
