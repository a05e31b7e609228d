package io.guardjdbc.parser;

import java.util.Set;

/**
 * Where a statement of SQL Server begins behind another without a separator: at the verbs that are
 * reserved words, and so are no names.
 */
final class BatchVerbs {

  private static final Set<String> VERBS =
      Set.of(
          "DROP",
          "TRUNCATE",
          "DELETE",
          "UPDATE",
          "INSERT",
          "ALTER",
          "CREATE",
          "MERGE",
          "EXEC",
          "EXECUTE",
          "GRANT",
          "REVOKE",
          "DENY",
          "SHUTDOWN",
          "BACKUP",
          "RESTORE",
          "BULK",
          "DBCC",
          "KILL");

  /** What else begins a statement, and is followed by no other within it. */
  private static final Set<String> OTHERS =
      Set.of("SELECT", "SET", "DECLARE", "PRINT", "BEGIN", "WITH", "RETURN", "RAISERROR", "THROW");

  private BatchVerbs() {}

  /** Whether a word begins a statement wherever one may stand. */
  static boolean isVerb(Tokens t, int i) {
    return t.kind(i) == Tokens.WORD && (VERBS.contains(t.word(i)) || OTHERS.contains(t.word(i)));
  }

  /** Where the privileges end that a GRANT, REVOKE or DENY lists by their verbs. */
  static int behindPrivileges(Tokens t, int start, int end) {
    int i = start;
    if (t.is(start, "GRANT") || t.is(start, "REVOKE") || t.is(start, "DENY")) {
      while (i < end && !t.is(i, "TO") && !t.is(i, "FROM")) {
        i = Cursor.behind(t, i);
      }
    }
    return i;
  }

  /**
   * Whether another statement begins here, {@code start} being the first word of the one before.
   */
  static boolean begins(Tokens t, int i, int start) {
    if (t.mark(i) != Keywords.VERB || i + 1 >= t.size() || !VERBS.contains(t.word(i))) {
      return false;
    }
    if (t.is(start, "ALTER") && !mayFollowAlter(t, i, start)) {
      return false;
    }
    int before = i - 1;
    return t.kind(before) != Tokens.DOT
        && t.kind(before) != Tokens.COMMA
        && (t.kind(before) != Tokens.OPERATOR || isStar(t, before))
        && (!t.is(before, "ON") || t.is(start, "SET"))
        && !t.is(before, "FOR")
        && !t.is(before, "AFTER")
        && !t.is(before, "OF")
        && !t.is(before, "INSTEAD")
        && !(t.is(before, "WITH") && t.is(i, "GRANT"))
        && !(t.is(before, "BULK") && t.is(i, "INSERT"))
        && !(t.is(start, "INSERT") && t.is(i, "EXEC"))
        && !(t.is(start, "WITH") && before > start && t.kind(before) == Tokens.CLOSE);
  }

  /** All columns, not a product. */
  private static boolean isStar(Tokens t, int i) {
    return t.isSymbol(i, "*")
        && i > 0
        && (t.kind(i - 1) == Tokens.DOT
            || t.kind(i - 1) == Tokens.COMMA
            || t.is(i - 1, "SELECT")
            || t.is(i - 1, "OUTPUT"));
  }

  /**
   * Whether a verb behind ALTER begins another statement: ALTER itself drops and alters what its
   * object has, such as columns, members, events, and indexes right behind a table's name.
   */
  private static boolean mayFollowAlter(Tokens t, int i, int start) {
    if (!t.is(i, "DROP") && !t.is(i, "ALTER")) {
      return true;
    }
    int kind = i + 1;
    if (t.is(kind, "INDEX")) {
      return !t.is(start + 1, "TABLE") || i > behindName(t, start + 2, i);
    }
    boolean part =
        t.is(kind, "COLUMN")
            || t.is(kind, "CONSTRAINT")
            || (t.is(kind, "EVENT") && t.is(start + 1, "EVENT"));
    return !part && Words.isObjectKind(t, kind);
  }

  private static int behindName(Tokens t, int from, int to) {
    int i = from + 1;
    while (i < to && (t.kind(i) == Tokens.DOT || t.kind(i - 1) == Tokens.DOT)) {
      i++;
    }
    return i;
  }
}
