package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.BitSet;
import java.util.Locale;

/**
 * What can run inside a query: data-modifying CTEs and tables, functions with effects. One flat
 * pass over the tokens, whatever the nesting.
 */
final class Nested {

  /**
   * Statements inside statements are read so deep and no deeper: each level reads what is in it.
   */
  private static final int MAX_LEVELS = 8;

  /** Of arguments that no bracket closes so many tokens are read. */
  private static final int MAX_UNCLOSED = 256;

  private Nested() {}

  static void scan(Tokens t, int from, int to, Draft d) {
    if ((t.marks() & (Keywords.VERB | Keywords.FUNCTION)) == 0) {
      return;
    }
    Levels levels = new Levels();
    for (int i = from; i < to; i++) {
      levels.pass(t, i);
      int mark = t.mark(i);
      if (mark == 0 || mark == Keywords.MARKER) {
        continue;
      }
      if (mark == Keywords.VERB
          && i > from
          && (t.kind(i - 1) == Tokens.OPEN || isBehindCte(t, i - 1))
          && isStatement(t, i, to, d.dialect)
          && (!t.is(i, "UPDATE") || levels.assigns(t, i, to))) {
        if (!levels.begin()) {
          d.add(Operation.UNREADABLE, null, null, false, t.start(i), "an unexpected " + t.word(i));
          return;
        }
        dml(new Cursor(t, d.dialect, i, enclosingEnd(t, i, to)), d);
      } else if (mark == Keywords.FUNCTION) {
        function(new Cursor(t, d.dialect, i, to), d);
      }
    }
  }

  /** The brackets around a place, and in which of them a statement has begun. */
  private static final class Levels {

    private int depth;
    private int statements;
    private final BitSet begun = new BitSet();

    /** Brackets that are closed again, and from which of them on no SET follows any more. */
    private int closed;

    private final BitSet unassigned = new BitSet();

    /** The SET that was found last, and how many closed brackets there are around it. */
    private int set;

    private int aroundSet;

    void pass(Tokens t, int i) {
      byte kind = t.kind(i);
      if (kind == Tokens.OPEN) {
        depth++;
        closed += t.matching(i) >= 0 ? 1 : 0;
      } else if (kind == Tokens.CLOSE && t.matching(i) >= 0) {
        if (closed > 0) {
          unassigned.clear(closed--);
        }
        if (depth > 0) {
          if (begun.get(depth)) {
            begun.clear(depth);
            statements--;
          }
          depth--;
        }
      }
    }

    /** Whether a SET follows, in these brackets or behind them. */
    boolean assigns(Tokens t, int i, int to) {
      if (set > i && aroundSet <= closed) {
        return true;
      }
      int level = closed;
      for (int k = i + 1; k < to && !unassigned.get(level); k = Cursor.behind(t, k)) {
        if (t.is(k, "SET")) {
          set = k;
          aroundSet = level;
          return true;
        }
        boolean leaves = t.kind(k) == Tokens.CLOSE && t.matching(k) >= 0;
        level -= leaves && level > 0 ? 1 : 0;
      }
      unassigned.set(unassigned.get(level) ? level : 0, closed + 1);
      return false;
    }

    /** Whether a statement may begin here: the first between its brackets, and not too deep. */
    boolean begin() {
      if (begun.get(depth) || statements == MAX_LEVELS) {
        return false;
      }
      begun.set(depth);
      statements++;
      return true;
    }
  }

  /** Whether a closing bracket is that of a CTE: a WITH inside a CTE has its own main verb. */
  static boolean isBehindCte(Tokens t, int close) {
    int open = t.kind(close) == Tokens.CLOSE ? t.matching(close) : -1;
    return opensCte(t, open);
  }

  static boolean opensCte(Tokens t, int open) {
    return open > 0 && (t.is(open - 1, "AS") || t.is(open - 1, "MATERIALIZED"));
  }

  private static int enclosingEnd(Tokens t, int from, int to) {
    int i = from;
    while (i < to && t.kind(i) != Tokens.CLOSE) {
      i = Cursor.behind(t, i);
    }
    return Math.min(i, to);
  }

  /** Whether a verb behind an opening bracket begins a statement rather than names something. */
  private static boolean isStatement(Tokens t, int i, int to, Dialect dialect) {
    if (i + 1 >= to) {
      return false;
    }
    boolean opens = t.kind(i - 1) == Tokens.OPEN;
    if (opens && i >= 2 && t.kind(i - 2) == Tokens.WORD && !mayPrecede(t, i - 2)) {
      return false;
    }
    if (t.is(i, "DELETE")) {
      boolean named = t.kind(i + 1) <= Tokens.QUOTED_NAME;
      return t.is(i + 1, "FROM")
          || (named && dialect == Dialect.SQLSERVER)
          || (named && dialect == Dialect.H2 && opens && i >= 2 && t.is(i - 2, "TABLE"));
    }
    if (t.is(i, "INSERT") || t.is(i, "MERGE") || t.is(i, "REPLACE")) {
      return t.is(i + 1, "INTO")
          || t.is(i + 1, "OR")
          || (dialect == Dialect.SQLSERVER && t.kind(i + 1) <= Tokens.QUOTED_NAME);
    }
    if (t.is(i, "UPDATE")) {
      byte next = t.kind(i + 1);
      return next == Tokens.WORD || next == Tokens.QUOTED_NAME || next == Tokens.OPEN;
    }
    return false;
  }

  private static boolean mayPrecede(Tokens t, int i) {
    return t.is(i, "AS")
        || t.is(i, "MATERIALIZED")
        || t.is(i, "TABLE")
        || t.is(i, "FROM")
        || t.is(i, "COPY")
        || t.is(i, "JOIN")
        || t.is(i, "USING")
        || t.is(i, "ANALYZE")
        || t.is(i, "EXISTS")
        || t.is(i, "IN")
        || t.is(i, "SELECT");
  }

  private static void dml(Cursor c, Draft d) {
    if (c.is("DELETE")) {
      DmlShape.delete(c, d);
    } else if (c.is("UPDATE")) {
      DmlShape.update(c, d);
    } else if (c.is("MERGE")) {
      MergeShape.merge(c, d);
    } else {
      DmlShape.insert(c, d);
    }
  }

  /** A function that is called here and does more than answer a value. */
  static void function(Cursor c, Draft d) {
    if (c.dialect == Dialect.ORACLE) {
      OraclePackages.read(c, d);
    }
    if (!c.isKind(1, Tokens.OPEN) || c.t.first(c.at + 1) != '(') {
      return;
    }
    int position = c.t.start(c.at);
    String word = c.t.value(c.at).toUpperCase(Locale.ROOT);
    boolean quoted = c.t.kind(c.at) == Tokens.QUOTED_NAME;
    ObjectName name = ObjectName.of(quoted ? c.t.value(c.at) : c.dialect.fold(c.t.raw(c.at)));
    Operation operation = operationOf(word, c.dialect);
    Cursor arguments = arguments(c, c.at + 1);
    if (operation != null) {
      d.add(operation, name, position);
    } else if (word.equals("OPENROWSET") && arguments.is("BULK")) {
      d.add(Operation.SERVER_FILE, name, position);
    } else if (word.equals("SET_CONFIG")) {
      setConfig(arguments, d, position);
    } else if (word.startsWith("DBLINK")
        || word.startsWith("QUERY_TO_XML")
        || word.equals("TS_STAT")
        || word.equals("TS_REWRITE")
        || word.equals("CROSSTAB")
        || (c.dialect == Dialect.POSTGRESQL && runsTextElsewhere(c, word))
        || word.startsWith("OPEN")) {
      texts(arguments, d, c.t.raw(c.at));
    }
  }

  /** What stands behind a bracket that opens, up to where it closes. */
  static Cursor arguments(Cursor c, int open) {
    int close = c.t.matching(open);
    int last = close < 0 ? open + MAX_UNCLOSED : close;
    return new Cursor(c.t, c.dialect, open + 1, Math.min(last, c.end));
  }

  /** What pg_cron runs later, Citus on other nodes and pg_background in another session. */
  private static boolean runsTextElsewhere(Cursor c, String word) {
    boolean cron = c.at > 1 && c.t.kind(c.at - 1) == Tokens.DOT && c.t.is(c.at - 2, "CRON");
    return (cron && word.startsWith("SCHEDULE"))
        || word.startsWith("RUN_COMMAND_ON_")
        || word.equals("PG_BACKGROUND_LAUNCH");
  }

  private static Operation operationOf(String word, Dialect dialect) {
    return switch (word) {
      case "LO_IMPORT",
          "LO_EXPORT",
          "PG_READ_FILE",
          "PG_READ_BINARY_FILE",
          "PG_FILE_WRITE",
          "PG_FILE_UNLINK",
          "PG_FILE_RENAME" ->
          dialect == Dialect.POSTGRESQL || dialect == Dialect.STANDARD
              ? Operation.SERVER_FILE
              : null;
      case "CSVWRITE", "CSVREAD", "FILE_WRITE", "FILE_READ" ->
          dialect == Dialect.H2 ? Operation.SERVER_FILE : null;
      case "LINK_SCHEMA" -> dialect == Dialect.H2 ? Operation.REPLACE_OBJECT : null;
      case "LOAD_FILE" -> dialect.isMariaDbOrMySql() ? Operation.SERVER_FILE : null;
      case "WRITEFILE", "READFILE" -> dialect == Dialect.SQLITE ? Operation.SERVER_FILE : null;
      case "XP_CMDSHELL", "SYS_EXEC", "SYS_EVAL", "LOAD_EXTENSION" -> Operation.SERVER_PROGRAM;
      case "PG_TERMINATE_BACKEND", "PG_PROMOTE", "ABORT_SESSION" -> Operation.SHUTDOWN;
      case "PG_DROP_REPLICATION_SLOT", "PG_REPLICATION_ORIGIN_DROP" -> Operation.DESTROY_RECOVERY;
      case "HEAP_FORCE_KILL", "HEAP_FORCE_FREEZE" -> Operation.DISABLE_SAFETY;
      case "LO_UNLINK" -> Operation.DROP_OBJECT;
      case "DROP_CHUNKS" -> dialect == Dialect.POSTGRESQL ? Operation.DROP_PARTITION : null;
      case "DROPGEOMETRYTABLE" -> dialect == Dialect.POSTGRESQL ? Operation.DROP_TABLE : null;
      case "DROPGEOMETRYCOLUMN" -> dialect == Dialect.POSTGRESQL ? Operation.DROP_COLUMN : null;
      default -> null;
    };
  }

  private static void setConfig(Cursor arguments, Draft d, int position) {
    Cursor first = new Cursor(arguments.t, arguments.dialect, arguments.at, arguments.itemEnd());
    String setting = DynamicText.literals(first);
    if (setting == null) {
      return;
    }
    int value = arguments.itemEnd() + 1;
    boolean origin =
        value < arguments.end
            && arguments.t.kind(value) == Tokens.STRING
            && arguments.t.value(value).equalsIgnoreCase("origin");
    if (SessionShape.isSafetySetting(setting) && !origin) {
      d.add(Operation.DISABLE_SAFETY, null, null, false, position, setting);
    } else if (setting.equalsIgnoreCase("search_path")) {
      d.trait(Trait.SWITCHES_SCHEMA);
      if (value < arguments.end
          && arguments.t.value(value).toLowerCase(Locale.ROOT).indexOf("pg_temp") > 0) {
        d.trait(Trait.HIDES_TEMPORARY);
      }
    }
  }

  /** Reads every argument that is a literal and looks like a statement. */
  static void texts(Cursor arguments, Draft d, String function) {
    while (arguments.more()) {
      int end = arguments.itemEnd();
      Cursor argument = new Cursor(arguments.t, arguments.dialect, arguments.at, end);
      if (argument.isName()
          && argument.at + 1 < end
          && argument.t.isSymbol(argument.at + 1, "=>")) {
        argument.at += 2;
      }
      if (argument.isKind(Tokens.STRING)) {
        String text = DynamicText.literals(argument);
        if (text != null && DynamicText.looksLikeStatement(text, d.dialect)) {
          DynamicText.run(text, d, arguments.t.start(arguments.at), function);
        }
      }
      arguments.at = end + 1;
    }
  }
}
