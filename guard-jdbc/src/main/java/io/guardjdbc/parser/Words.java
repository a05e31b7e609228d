package io.guardjdbc.parser;

import java.util.Set;

/** Sets of words that more than one shape asks for. */
final class Words {

  /** Kinds of objects that CREATE, ALTER and DROP name. */
  private static final Set<String> KINDS =
      Set.of(
          "TABLE",
          "VIEW",
          "INDEX",
          "SEQUENCE",
          "FUNCTION",
          "PROCEDURE",
          "PROC",
          "AGGREGATE",
          "TYPE",
          "DOMAIN",
          "EXTENSION",
          "ROLE",
          "USER",
          "TRIGGER",
          "RULE",
          "POLICY",
          "PUBLICATION",
          "SUBSCRIPTION",
          "TABLESPACE",
          "SERVER",
          "CAST",
          "OPERATOR",
          "EVENT",
          "ALIAS",
          "CONSTANT",
          "SYNONYM",
          "SCHEMA",
          "DATABASE",
          "COLLATION",
          "CONVERSION",
          "LANGUAGE",
          "STATISTICS",
          "TRANSFORM",
          "PACKAGE",
          "GROUP",
          "LOGIN",
          "DIRECTORY",
          "PROFILE",
          "CATALOG");

  /** Words that name a kind behind CREATE only: behind DROP they are as likely a column. */
  private static final Set<String> CREATED =
      Set.of(
          "ACCESS",
          "TEXT",
          "DATA",
          "MAPPING",
          "KEY",
          "ASSEMBLY",
          "LIBRARY",
          "RESOURCE",
          "JAVA",
          "CONTROLFILE");

  /** Words behind ALTER and DROP that begin the kind, or name a part of an object. */
  private static final Set<String> PARTS =
      Set.of(
          "ROUTINE",
          "COLUMN",
          "CONSTRAINT",
          "PARTITION",
          "OWNED",
          "MATERIALIZED",
          "FOREIGN",
          "LINKED",
          "TEMPORARY",
          "TEMP",
          "KEYSPACE",
          "SYSTEM",
          "CLUSTER");

  /** Statements of few words, in which no other statement can stand. */
  private static final Set<String> PLAIN_STATEMENTS =
      Set.of(
          "COMMIT",
          "ROLLBACK",
          "ABORT",
          "SAVEPOINT",
          "RELEASE",
          "START",
          "RESET",
          "DISABLE",
          "DEALLOCATE",
          "USE",
          "DISCARD",
          "SHOW",
          "HELP",
          "LOCK",
          "FLUSH",
          "CHECK",
          "CACHE",
          "BACKUP",
          "KILL",
          "COPY",
          "CALL",
          "EXECUTE",
          "EXEC",
          "PREPARE",
          "END",
          "SAVE",
          "PERFORM",
          "DBCC",
          "PRAGMA");

  private Words() {}

  /** Whether a word behind ALTER or DROP tells what kind of object is meant. */
  static boolean isObjectKind(Tokens t, int i) {
    return t.kind(i) == Tokens.WORD && (KINDS.contains(t.word(i)) || PARTS.contains(t.word(i)));
  }

  /** Whether a word behind CREATE, and whatever modifies it, tells what kind is created. */
  static boolean isCreatedKind(String word) {
    return KINDS.contains(word) || CREATED.contains(word);
  }

  /** Whether a statement begins here that is too plain to have another inside it. */
  static boolean isPlainStatement(Tokens t, int i) {
    return t.kind(i) == Tokens.WORD && PLAIN_STATEMENTS.contains(t.word(i));
  }

  static boolean isFalse(String value) {
    return value.equals("0")
        || value.equalsIgnoreCase("off")
        || value.equalsIgnoreCase("false")
        || value.equalsIgnoreCase("no")
        || value.equalsIgnoreCase("f")
        || value.equalsIgnoreCase("n");
  }

  static boolean isTrue(String value) {
    return value.equals("1")
        || value.equalsIgnoreCase("on")
        || value.equalsIgnoreCase("true")
        || value.equalsIgnoreCase("yes")
        || value.equalsIgnoreCase("t")
        || value.equalsIgnoreCase("y");
  }
}
