package io.guardjdbc.sql;

import java.util.Optional;

/** What a statement does, in the terms of the contract's table. The order is that of the table. */
public enum Operation {
  SELECT(Group.READ),
  SESSION(Group.READ),
  INSERT(Group.WRITE),
  UPDATE(Group.WRITE),
  DELETE(Group.WRITE),
  CALL(Group.WRITE),
  MERGE(Group.WRITE),
  UNBOUNDED_UPDATE(Group.UNBOUNDED),
  UNBOUNDED_DELETE(Group.UNBOUNDED),
  TRUNCATE(Group.TRUNCATE),
  DROP_TABLE(Group.DROP),
  DROP_COLUMN(Group.DROP),
  DROP_SCHEMA(Group.DROP),
  DROP_DATABASE(Group.DROP),
  DROP_PARTITION(Group.DROP),
  DROP_OBJECT(Group.DROP),
  DROP_CONSTRAINT(Group.DROP),
  REPLACE_OBJECT(Group.DROP),
  ALTER_TYPE(Group.RESHAPE),
  RENAME(Group.RESHAPE),
  CREATE(Group.DEFINE),
  ALTER(Group.DEFINE),
  GRANT(Group.GRANT),
  REVOKE(Group.GRANT),
  SERVER_FILE(Group.SERVER),
  SERVER_PROGRAM(Group.SERVER),
  SHUTDOWN(Group.SERVER),
  DISABLE_SAFETY(Group.SERVER),
  DESTROY_RECOVERY(Group.SERVER),
  UNREADABLE(Group.UNREADABLE);

  /** The rows of the contract's table. */
  public enum Group {
    READ,
    WRITE,
    UNBOUNDED,
    TRUNCATE,
    DROP,
    RESHAPE,
    DEFINE,
    GRANT,
    SERVER,
    UNREADABLE
  }

  private final Group group;
  private final String id;

  Operation(Group group) {
    this.group = group;
    this.id = kebab(name());
  }

  private static String kebab(String name) {
    StringBuilder kebab = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      kebab.append(c == '_' ? '-' : (char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
    }
    return kebab.toString();
  }

  public Group group() {
    return group;
  }

  /** The id that policies, approvals and messages use, such as {@code drop-table}. */
  public String id() {
    return id;
  }

  /** The operation with this id; empty if there is none. */
  public static Optional<Operation> ofId(String id) {
    for (Operation operation : values()) {
      if (operation.id.equals(id)) {
        return Optional.of(operation);
      }
    }
    return Optional.empty();
  }
}
