package io.guardjdbc.policy;

import io.guardjdbc.sql.ObjectName;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the database knows of its own objects. Asked only where a rule cannot decide by the text;
 * any answer may be "unknown": there is no connection, no right to look, no such view in this
 * database. A rule then assumes an existing table with many rows.
 */
public interface Catalog {

  /** Knows nothing: there is no database behind it. */
  Catalog UNKNOWN = new Catalog() {};

  /** An answer of a catalogue. */
  enum Answer {
    YES,
    NO,
    UNKNOWN
  }

  /**
   * What is known of a table.
   *
   * @param exists whether there is one of the name
   * @param rows how many rows it holds by the database's own statistics; -1 if unknown
   */
  record Table(Answer exists, long rows) {
    public static final Table UNKNOWN = new Table(Answer.UNKNOWN, -1);
    public static final Table MISSING = new Table(Answer.NO, 0);
  }

  /** The table of a name, which may lack its schema. Never null. */
  default Table table(ObjectName name) {
    return Table.UNKNOWN;
  }

  /**
   * Whether a name means a temporary table for sure, of this session or, where all sessions share
   * them, of any. On PostgreSQL it may be a sequence or an index as well, never a view: its rows
   * may be those of a table that stays.
   */
  default Answer isTemporary(ObjectName table) {
    return Answer.UNKNOWN;
  }

  /**
   * Whether the database already knows that a column holds no null: it is NOT NULL, or a validated
   * CHECK says so.
   */
  default Answer provesNotNull(ObjectName table, String column) {
    return Answer.UNKNOWN;
  }

  /** Whether a table has a finished index of this name. */
  default Answer hasIndex(ObjectName table, String index) {
    return Answer.UNKNOWN;
  }

  /** Whether a column of a table is the first of some index. */
  default Answer isIndexed(ObjectName table, String column) {
    return Answer.UNKNOWN;
  }

  /** Whether a table has a validated CHECK. */
  default Answer hasCheck(ObjectName table) {
    return Answer.UNKNOWN;
  }

  /** The type of a column, in the database's own words; empty if unknown. */
  default Optional<String> columnType(ObjectName table, String column) {
    return Optional.empty();
  }

  /** How long the session waits for a lock, in milliseconds; 0 for ever; empty if unknown. */
  default OptionalLong lockTimeout() {
    return OptionalLong.empty();
  }

  /** How long a statement of the session may run, in milliseconds; 0 for ever; empty if unknown. */
  default OptionalLong statementTimeout() {
    return OptionalLong.empty();
  }

  /** Whether the transaction has changed anything that is not committed yet. */
  default Answer holdsUncommittedChanges() {
    return Answer.UNKNOWN;
  }
}
