package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which routines a text may call, and what the source of one does. Stateless. */
public final class Routines {

  /** Words behind which a name with a bracket is no call. */
  private static final Set<String> BEFORE_TABLES =
      Set.of(
          "INTO",
          "TABLE",
          "REFERENCES",
          "ON",
          "ONLY",
          "COPY",
          "INDEX",
          "KEY",
          "CONSTRAINT",
          "WITH",
          "EXISTS",
          "VIEW",
          "TRUNCATE");

  /** Statements that only name routines. */
  private static final Set<String> DEFINITIONS =
      Set.of("ALTER", "DROP", "GRANT", "REVOKE", "COMMENT", "SHOW", "DESCRIBE");

  /** So deep texts within texts are looked for calls. */
  private static final int MOST_TEXTS = 4;

  private Routines() {}

  /**
   * The routines that a text may call: everything that stands in front of an opening bracket, or
   * behind CALL, and could be the name of one. Built-in functions are among them.
   */
  public static Set<ObjectName> called(String sql, Dialect dialect) {
    Set<ObjectName> called = new LinkedHashSet<>();
    called(sql, dialect, called, 0);
    return called;
  }

  private static void called(String sql, Dialect dialect, Set<ObjectName> called, int depth) {
    Tokens t = Lexer.lex(sql, dialect, Lexis.of(dialect));
    int[] ranges = Splitter.split(t, dialect);
    for (int i = 0; i < ranges.length; i += 2) {
      Cursor c = new Cursor(t, dialect, ranges[i], ranges[i + 1]);
      String verb = c.more() ? t.word(c.at) : null;
      if (verb == null || !(DEFINITIONS.contains(verb) || isDefinition(c))) {
        collect(c.copy(), called);
        boolean text =
            depth > 0 || "DO".equals(verb) || "EXECUTE".equals(verb) || "PREPARE".equals(verb);
        for (int k = c.at; text && k < c.end && depth < MOST_TEXTS; k++) {
          if (t.kind(k) == Tokens.STRING) {
            called(t.value(k), dialect, called, depth + 1);
          }
        }
      }
    }
  }

  private static boolean isDefinition(Cursor c) {
    if (!c.is("CREATE")) {
      return false;
    }
    int kind =
        c.findAny(
            c.at,
            "FUNCTION",
            "PROCEDURE",
            "TRIGGER",
            "EVENT",
            "VIEW",
            "AGGREGATE",
            "PACKAGE",
            "RULE",
            "POLICY");
    return kind < c.at + 8 && kind < c.end;
  }

  private static void collect(Cursor c, Set<ObjectName> called) {
    while (c.more()) {
      boolean call = c.is("CALL");
      String before = c.at > 0 ? c.t.word(c.at - 1) : null;
      if (call) {
        c.at++;
      }
      if (!c.isKind(Tokens.WORD) && !c.isKind(Tokens.QUOTED_NAME)) {
        c.at += call ? 0 : 1;
        continue;
      }
      int from = c.at;
      ObjectName name = c.name();
      if (name != null
          && (call || (c.isKind(Tokens.OPEN) && c.t.first(c.at) == '('))
          && (before == null || !BEFORE_TABLES.contains(before))) {
        called.add(name);
      }
      c.at = Math.max(c.at, from + 1);
    }
  }

  /**
   * What the source of a routine does when it is called.
   *
   * @param language as the catalog names it: {@code plpgsql}, {@code sql}; any other language is no
   *     SQL, and nothing is found in it
   * @param place what the findings are told to stand inside of, such as {@code function app.purge}
   */
  public static List<SqlStatement> statements(
      String source, String language, Dialect dialect, String place) {
    if (!language.equals("plpgsql") && !language.equals("sql")) {
      return List.of();
    }
    boolean block = language.equals("plpgsql") || beginsBlock(source, dialect);
    List<Draft> drafts;
    if (block) {
      Draft draft = new Draft(dialect, 1);
      draft.at(0);
      Tokens t = Lexer.lex(source, dialect, Lexis.of(dialect));
      ProceduralShape.body(t, 0, t.size(), draft, place);
      draft.complete();
      drafts = List.of(draft);
    } else {
      drafts = SqlReader.drafts(source, dialect, 1, 0, place);
    }
    List<SqlStatement> statements = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.isEmpty()) {
        statements.add(draft.toStatement(0, 0, ""));
      }
    }
    return List.copyOf(statements);
  }

  /** What stands for a routine that runs, and of which no more is known than the detail says. */
  public static List<SqlStatement> unreadable(Dialect dialect, String detail) {
    Draft draft = new Draft(dialect, 1);
    draft.add(Operation.UNREADABLE, null, null, false, 0, detail);
    return List.of(draft.toStatement(0, 0, ""));
  }

  private static boolean beginsBlock(String source, Dialect dialect) {
    Tokens t = Lexer.lex(source, dialect, Lexis.of(dialect));
    return t.size() > 1
        && (t.is(0, "BEGIN") || (t.size() > 2 && t.isSymbol(1, ":") && t.is(2, "BEGIN")));
  }
}
