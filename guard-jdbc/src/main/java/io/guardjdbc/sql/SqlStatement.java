package io.guardjdbc.sql;

import java.util.List;
import java.util.Set;

/**
 * One statement of a text, as the reader understood it.
 *
 * @param start offset of its first char in the text
 * @param end offset after its last char, without the separator
 * @param summary the statement on one line for messages and logs: comments gone, white space
 *     folded, every literal replaced by {@code ?}, cut at {@value #SUMMARY_LENGTH} chars
 * @param findings what it does; never empty
 * @param hazards what in it may stop a running system though it destroys nothing; empty for nearly
 *     all statements, and for all that are no DDL
 * @param effects what it leaves behind for later statements; empty for nearly all statements
 * @param traits facts about it that transactions turn on
 * @param control what it does to the transaction; {@link TransactionControl#NONE} for most
 * @param name the name that {@code control} or a trait goes with: the savepoint's, or the database
 *     that {@link Trait#SWITCHES_DATABASE} switches to; null without
 * @param temporary the temporary table that it creates in this session; null without
 */
public record SqlStatement(
    int start,
    int end,
    String summary,
    List<Finding> findings,
    List<Hazard> hazards,
    List<Effect> effects,
    Set<Trait> traits,
    TransactionControl control,
    String name,
    ObjectName temporary) {

  public static final int SUMMARY_LENGTH = 160;

  public SqlStatement {
    findings = List.copyOf(findings);
    hazards = List.copyOf(hazards);
    effects = List.copyOf(effects);
    traits = Set.copyOf(traits);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** What a statement does to the transaction it stands in. */
  public enum TransactionControl {
    NONE,
    BEGIN,
    COMMIT,
    ROLLBACK,
    SAVEPOINT,
    ROLLBACK_TO_SAVEPOINT,
    RELEASE_SAVEPOINT,
    /** PREPARE TRANSACTION: the transaction leaves the session, pending. */
    PREPARE_TRANSACTION,
    /** SET autocommit = 0 (MariaDB), SET AUTOCOMMIT FALSE (H2). */
    AUTOCOMMIT_OFF,
    AUTOCOMMIT_ON
  }

  /** Facts that transaction rules turn on. */
  public enum Trait {
    /** DDL: belongs in an explicit transaction where the database can honour one. */
    DDL,
    /** Cannot run inside a transaction (CREATE INDEX CONCURRENTLY, VACUUM, CREATE DATABASE …). */
    OUTSIDE_TRANSACTION,
    /** Makes its database commit the open transaction (DDL and more on MariaDB, H2, Oracle). */
    IMPLICIT_COMMIT,
    /** May leave changes in the open transaction (INSERT, UPDATE, DELETE, MERGE, CALL, DO …). */
    WRITES,
    /** One UPDATE or DELETE by itself, whose row count the driver reports. */
    COUNTABLE,
    /** An UPDATE or DELETE whose row count the driver does not report: inside a CTE, DO, CALL. */
    UNCOUNTABLE,
    /** A COUNTABLE statement that answers with rows (RETURNING) instead of an update count. */
    RETURNING,
    /** The temporary table that it creates goes at commit (ON COMMIT DROP). */
    TEMPORARY_UNTIL_COMMIT,
    /** What it creates for the session is a view: its rows may be those of a table that stays. */
    TEMPORARY_VIEW,
    /** Ends all temporary tables of the session (DISCARD ALL, DISCARD TEMP). */
    DISCARDS_TEMPORARY,
    /** Puts other schemas before the session's temporary tables (SET search_path = a, pg_temp). */
    HIDES_TEMPORARY,
    /** An UPDATE or DELETE of it has {@link Finding#spared} columns. */
    SPARES_NULLS,
    /** Switches the session to another database (USE). */
    SWITCHES_DATABASE,
    /** Changes how unqualified names are resolved (SET search_path, SET SCHEMA). */
    SWITCHES_SCHEMA,
    /** Makes, runs or forgets a prepared statement by its name (PREPARE, EXECUTE, DEALLOCATE). */
    NAMES_PREPARED,
    /** Would change or drop the table guard_environment. */
    TOUCHES_MARKER,
    /**
     * Reads the table guard_environment, so that an updatable result set over it could change it.
     */
    READS_MARKER
  }
}
