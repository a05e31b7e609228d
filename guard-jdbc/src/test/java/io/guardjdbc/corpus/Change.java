package io.guardjdbc.corpus;

/**
 * One thing that a statement did to what stood in the database before it.
 *
 * @param kind what sort of harm it is
 * @param what for messages: the object's kind and name
 */
public record Change(Kind kind, String what) {

  public enum Kind {
    TABLE_LOST,
    COLUMN_LOST,
    CONSTRAINT_LOST,
    SCHEMA_LOST,
    DATABASE_LOST,
    OBJECT_LOST,
    TYPE_CHANGED,
    /** No row of a table of several rows is as it was. */
    ROWS_LOST,
    /** The same of a partition: proof of harm, but a bounded purge of the parent may do it too. */
    PARTITION_ROWS_LOST,
    /** A guard of the data itself is off: a trigger, a rule, row security, the log, a setting. */
    SAFETY_LOST
  }
}
