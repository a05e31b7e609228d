package io.guardjdbc.environment;

import io.guardjdbc.sql.Dialect;

/**
 * What the table {@value #TABLE} of a database says of it.
 *
 * @param state whether there is a mark
 * @param environment the name it holds; null unless {@link State#READ}
 * @param database the database it was written for; null if it does not say
 * @param systemId the server it was written on, as {@link DatabaseIdentity#systemId()}; null if it
 *     does not say
 * @param markedAt when, ISO 8601 with offset; null if it does not say
 * @param markedBy by whom; null if it does not say
 * @param copied whether it was written for another database than the one that holds it
 * @param problem why it cannot be read; null unless {@link State#UNREADABLE}
 */
public record Mark(
    State state,
    String environment,
    String database,
    String systemId,
    String markedAt,
    String markedBy,
    boolean copied,
    String problem) {

  /** The name of the table, unquoted. */
  public static final String TABLE = "guard_environment";

  /** No mark: the database has no such table. */
  public static final Mark NONE = new Mark(State.NONE, null, null, null, null, null, false, null);

  /** Whether a database is marked. */
  public enum State {
    NONE,
    READ,
    /** There is a mark, or there may be one, and it cannot be read: it counts as production. */
    UNREADABLE
  }

  /**
   * A mark that is there, or may be, and does not tell.
   *
   * @param problem for people, to stand behind "cannot be read: "
   */
  public static Mark unreadable(String problem) {
    return new Mark(State.UNREADABLE, null, null, null, null, null, false, problem);
  }

  /** The mark as it stands in a database of this identity. */
  static Mark read(
      String environment,
      String database,
      String systemId,
      String markedAt,
      String markedBy,
      DatabaseIdentity holder,
      Dialect dialect) {
    boolean copied =
        differ(database, holder.database(), dialect != Dialect.POSTGRESQL)
            || differ(systemId, holder.systemId(), false);
    return new Mark(
        State.READ,
        environment == null ? "" : environment,
        emptyAsNull(database),
        emptyAsNull(systemId),
        emptyAsNull(markedAt),
        emptyAsNull(markedBy),
        copied,
        null);
  }

  private static boolean differ(String written, String live, boolean ignoreCase) {
    if (written == null || written.isEmpty() || live == null || live.isEmpty()) {
      return false;
    }
    return ignoreCase ? !written.equalsIgnoreCase(live) : !written.equals(live);
  }

  private static String emptyAsNull(String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  /** When, by whom and for what it was written, as far as it says. */
  String origin() {
    StringBuilder text = new StringBuilder("by ").append(TABLE);
    if (markedAt != null || markedBy != null) {
      text.append(", written");
      if (markedAt != null) {
        text.append(' ').append(markedAt);
      }
      if (markedBy != null) {
        text.append(" by ").append(markedBy);
      }
    }
    if (database != null || systemId != null) {
      text.append(copied ? ", copied from " : ", for ");
      text.append(database == null ? "a database" : "database " + database);
      if (systemId != null) {
        text.append(" (system ").append(systemId).append(')');
      }
      if (copied) {
        text.append("; mark it anew");
      }
    }
    return text.toString();
  }
}
