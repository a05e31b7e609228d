package io.guardjdbc.sql;

/**
 * Something a statement leaves behind in its transaction or session that what comes later turns on:
 * a lock that is held to the end, a table that nobody else sees yet.
 *
 * @param object what it is about; null where the text does not name it
 * @param member the part of the object, such as a constraint or an enum's value; null without
 */
public record Effect(Kind kind, ObjectName object, String member) {

  /** The kinds of effects. */
  public enum Kind {
    /** A table that did not exist before: a lock on it holds up nobody. */
    CREATES_TABLE,
    /** As {@link #CREATES_TABLE}, unless there was one: IF NOT EXISTS. */
    CREATES_TABLE_IF_MISSING,
    /** Takes a lock on a table that stops writers (PostgreSQL: SHARE and stronger). */
    BLOCKS_WRITES,
    /** Takes a lock on a table that stops readers too (PostgreSQL: ACCESS EXCLUSIVE). */
    BLOCKS_ALL,
    /** Says itself that it waits briefly, or not at all, for its locks (MariaDB: WAIT, NOWAIT). */
    WAITS_BRIEFLY,
    /** Changes or adds rows that its text does not pick by a value: it may be many. */
    CHANGES_MANY_ROWS,
    /** Adds a constraint that is not yet checked (NOT VALID). */
    ADDS_UNVALIDATED,
    /** Checks such a constraint. */
    VALIDATES,
    CREATES_TYPE,
    /** Adds a value to an enum type. */
    ADDS_ENUM_VALUE,
    /** Limits how long the session waits for a lock. */
    LIMITS_LOCK_WAIT,
    /** As {@link #LIMITS_LOCK_WAIT}, to the end of the transaction only. */
    LIMITS_LOCK_WAIT_LOCALLY,
    /** Lets the session wait for a lock for ever again. */
    UNLIMITS_LOCK_WAIT,
    /** Limits how long a statement of the session may run. */
    LIMITS_STATEMENT,
    /** As {@link #LIMITS_STATEMENT}, to the end of the transaction only. */
    LIMITS_STATEMENT_LOCALLY,
    UNLIMITS_STATEMENT;

    /** Whether it is a lock that stops others. */
    public boolean isLock() {
      return this == BLOCKS_WRITES || this == BLOCKS_ALL;
    }
  }

  public static Effect of(Kind kind, ObjectName object) {
    return new Effect(kind, object, null);
  }
}
