package io.guardjdbc.sql;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing in a migration that destroys nothing and may still stop a running system: it locks or
 * rewrites a table, fails on the rows that are there, or breaks clients. What an operation is told
 * by is a {@link Finding}; hazards never change findings.
 *
 * <p>Told only where it is true of the dialect that the text is read in.
 *
 * @param kind the pattern; its id is the rule's
 * @param table the table it is about, or what stands in its place (a domain, a materialized view,
 *     an index that is dropped); null where the text names none
 * @param member the part it is about, such as a column, a constraint or a new index; null without
 * @param position offset in the text, in chars, of the words that tell
 * @param detail what the rule needs to write the safe way with the user's own words, such as the
 *     columns of an index; null if there is nothing
 */
public record Hazard(Kind kind, ObjectName table, String member, int position, String detail) {

  /** What a hazard threatens; it decides the built-in defaults. */
  public enum Threat {
    /** Clients that run now fail or see something else. */
    CLIENTS,
    /** A lock that stops reads or writes while a table is read or rewritten. */
    LOCKS,
    /** The statement itself fails, or means something else, by the rows that are there. */
    DATA,
    /** Nothing that the text proves: a matter of design, or of care. Off unless asked for. */
    DESIGN
  }

  /** The patterns. Each is the id of one rule. */
  public enum Kind {
    DROP_NOT_NULL(Threat.CLIENTS),
    ADD_TRIGGER(Threat.CLIENTS),
    REPLACE_VIEW(Threat.DESIGN),
    CHANGE_DEFAULT(Threat.DESIGN),

    INDEX_NOT_CONCURRENT(Threat.LOCKS),
    DROP_INDEX_NOT_CONCURRENT(Threat.LOCKS),
    REINDEX_NOT_CONCURRENT(Threat.LOCKS),
    REFRESH_NOT_CONCURRENT(Threat.LOCKS),
    DETACH_PARTITION_NOT_CONCURRENT(Threat.LOCKS),
    ATTACH_PARTITION_WITHOUT_CHECK(Threat.LOCKS),
    FOREIGN_KEY_WITHOUT_NOT_VALID(Threat.LOCKS),
    CHECK_WITHOUT_NOT_VALID(Threat.LOCKS),
    UNIQUE_CONSTRAINT_WITHOUT_INDEX(Threat.LOCKS),
    PRIMARY_KEY_WITHOUT_INDEX(Threat.LOCKS),
    EXCLUSION_CONSTRAINT(Threat.LOCKS),
    SET_NOT_NULL(Threat.LOCKS),
    VOLATILE_DEFAULT(Threat.LOCKS),
    AUTO_INCREMENT_COLUMN(Threat.LOCKS),
    STORED_GENERATED_COLUMN(Threat.LOCKS),
    DOMAIN_CONSTRAINT(Threat.LOCKS),
    TYPE_REWRITE(Threat.LOCKS),
    TABLE_REWRITE(Threat.LOCKS),
    VACUUM_FULL(Threat.LOCKS),
    COPY_ALGORITHM(Threat.LOCKS),
    CHARSET_CONVERSION(Threat.LOCKS),
    ENUM_REORDER(Threat.LOCKS),
    LOCK_TABLE(Threat.LOCKS),

    NOT_NULL_WITHOUT_DEFAULT(Threat.DATA),
    IMPLICIT_DEFAULT(Threat.DATA),
    UNIQUE_ON_EXISTING_COLUMN(Threat.DESIGN),
    INLINE_REFERENCES_IGNORED(Threat.DATA),
    IDENTIFIER_TOO_LONG(Threat.DESIGN),

    SEVERAL_ALTERS(Threat.DESIGN),
    HASH_INDEX(Threat.DESIGN),
    FOREIGN_KEY_WITHOUT_INDEX(Threat.DESIGN),
    TABLE_WITHOUT_PRIMARY_KEY(Threat.DESIGN),
    INTEGER_PRIMARY_KEY(Threat.DESIGN),
    SERIAL_COLUMN(Threat.DESIGN),
    TIMESTAMP_WITHOUT_TIME_ZONE(Threat.DESIGN),
    CHAR_COLUMN(Threat.DESIGN),
    JSON_COLUMN(Threat.DESIGN),
    UNQUALIFIED_TABLE(Threat.DESIGN);

    private final Threat threat;
    private final String id;

    Kind(Threat threat) {
      this.threat = threat;
      this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Threat threat() {
      return threat;
    }

    /** The rule's id, such as {@code index-not-concurrent}. */
    public String id() {
      return id;
    }

    /** The kind with this id; empty if there is none. */
    public static Optional<Kind> ofId(String id) {
      for (Kind kind : values()) {
        if (kind.id.equals(id)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /** The exact object: the table, or the member of it. Null where the text names none. */
  public ObjectName object() {
    return table == null || member == null ? table : table.member(member);
  }
}
