package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.PlainStatement;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a text as its database would. Stateless and thread-safe. */
public final class SqlReader {

  /** Begins the detail of a finding that stands for a fault of the reader itself. */
  static final String FAULT = "the reader failed: ";

  /** Reserved words of H2, behind which no array can stand. */
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "FROM",
          "WHERE",
          "AS",
          "SELECT",
          "INTO",
          "TABLE",
          "JOIN",
          "ON",
          "AND",
          "OR",
          "SET",
          "NOT",
          "EXISTS",
          "DISTINCT",
          "UPDATE",
          "DELETE");

  private SqlReader() {}

  /**
   * Reads a text. Never throws for any text: what cannot be read is a finding of its own.
   *
   * <p>Takes time and memory in proportion to the text's length, and no more stack for a deeper
   * one. Where a session setting that the guard cannot know would make the database read the text
   * otherwise, the stricter of the readings that make sense counts.
   *
   * @param sql the text as it would be handed to the driver; not null
   * @param dialect whose SQL it is
   */
  public static Reading read(String sql, Dialect dialect) {
    return read(sql, dialect, null);
  }

  /**
   * Reads a text as a session with this sql_mode would.
   *
   * @param sqlMode MariaDB's and MySQL's; null where it is not known
   */
  public static Reading read(String sql, Dialect dialect, String sqlMode) {
    return readingOf(strictest(sql, dialect, sqlMode, 0, -1, null), sql);
  }

  private static Reading readingOf(Attempt attempt, String sql) {
    List<SqlStatement> statements = new ArrayList<>(attempt.drafts.size());
    Tokens t = attempt.tokens;
    for (int i = 0; i < attempt.drafts.size(); i++) {
      int from = attempt.ranges[2 * i];
      int to = attempt.ranges[2 * i + 1];
      Draft draft = attempt.drafts.get(i);
      statements.add(
          from < to
              ? draft.toStatement(t.start(from), t.end(to - 1), Summary.of(t, from, to))
              : draft.toStatement(0, sql.length(), ""));
    }
    return new Reading(statements, ApprovalComments.in(t));
  }

  /**
   * The plain statement that a text is, told at a fraction of what reading it costs; null if it may
   * be something else. Never throws, and never tells what {@link #read} would not.
   *
   * @param sql not null
   */
  public static PlainStatement plain(String sql, Dialect dialect) {
    PlainStatement plain = plainAtSight(sql, dialect);
    return plain != null ? plain : look(sql, dialect).plain();
  }

  /** As {@link #plain}, for those that one pass over the chars tells; null of all others. */
  public static PlainStatement plainAtSight(String sql, Dialect dialect) {
    return PlainScan.of(sql, dialect);
  }

  /** A text in tokens, which are used again if it takes a whole reading. */
  public static final class Look {
    private final Tokens tokens;
    private final Dialect dialect;

    private Look(Tokens tokens, Dialect dialect) {
      this.tokens = tokens;
      this.dialect = dialect;
    }

    /** What {@link SqlReader#plain} says. */
    public PlainStatement plain() {
      return PlainShape.of(tokens, dialect);
    }

    /** What {@link SqlReader#read(String, Dialect)} says. */
    public Reading reading() {
      Attempt attempt = strictest(tokens, false, dialect, 0, -1, null);
      return readingOf(attempt, tokens.text());
    }
  }

  /** Cuts a text into tokens, to be looked at and then read. */
  public static Look look(String sql, Dialect dialect) {
    return new Look(Lexer.lex(sql, dialect, Lexis.of(dialect)), dialect);
  }

  /** Whether a session's sql_mode decides how a text is read. */
  public static boolean dependsOnSqlMode(String sql, Dialect dialect) {
    Tokens t = Lexer.lex(sql, dialect, Lexis.of(dialect));
    return dialect.isMariaDbOrMySql()
        && (t.has(Tokens.BACKSLASH_BEFORE_QUOTE) || t.has(Tokens.DOUBLE_QUOTED_STRING));
  }

  /** Reads a text that runs inside another, its findings placed where it stands there. */
  static List<Draft> drafts(String text, Dialect dialect, int depth, int position, String place) {
    return strictest(text, dialect, null, depth, position, place).drafts;
  }

  private static final class Attempt {
    final Tokens tokens;
    final int[] ranges;
    final List<Draft> drafts;

    Attempt(Tokens tokens, int[] ranges, List<Draft> drafts) {
      this.tokens = tokens;
      this.ranges = ranges;
      this.drafts = drafts;
    }

    int severity() {
      return severity(drafts);
    }

    /** The severity of what runs before a last statement that the server must reject. */
    int runs() {
      return severity(drafts.subList(0, Math.max(0, drafts.size() - 1)));
    }

    private static int severity(List<Draft> drafts) {
      int severity = 0;
      for (Draft draft : drafts) {
        for (Finding finding : draft.findings()) {
          severity = Math.max(severity, SqlReader.severity(finding.operation()));
        }
        severity = Math.max(severity, draft.has(Trait.TOUCHES_MARKER) ? 4 : 0);
      }
      return severity;
    }
  }

  private static int severity(Operation operation) {
    return switch (operation.group()) {
      case READ -> 0;
      case WRITE -> 1;
      case DEFINE, GRANT -> 2;
      default -> 3;
    };
  }

  private static Attempt strictest(
      String sql, Dialect dialect, String sqlMode, int depth, int position, String place) {
    boolean settled = sqlMode != null && SqlMode.tells(sql);
    Lexis usual = settled ? SqlMode.lexis(sqlMode, dialect) : Lexis.of(dialect);
    Tokens t = Lexer.lex(sql, dialect, usual, settled);
    return strictest(t, settled, dialect, depth, position, place);
  }

  private static Attempt strictest(
      Tokens t, boolean settled, Dialect dialect, int depth, int position, String place) {
    Attempt strictest = attempt(t, dialect, depth, position, place);
    for (Lexis lexis : Lexis.alternatives(dialect, t, t.lexis())) {
      Tokens other = Lexer.lex(t.text(), dialect, lexis, settled);
      if (isPlausible(other)) {
        Attempt attempt = attempt(other, dialect, depth, position, place);
        boolean stricter =
            attempt.severity() > strictest.severity()
                || bracketsMustBeNames(t, dialect)
                || (endsInQuotes(strictest.tokens) && attempt.severity() >= strictest.runs());
        if (stricter) {
          strictest = attempt;
        }
      }
    }
    return strictest;
  }

  /** Whether a string or quoted name does not end, so that a server must reject that statement. */
  private static boolean endsInQuotes(Tokens t) {
    int from = t.doubtfulFrom();
    return from >= 0 && from < t.text().length() && t.text().charAt(from) != '/';
  }

  /**
   * Whether the first square bracket stands where H2 would reject the text, did brackets not
   * enclose names there; what stands before it is the same in both readings.
   */
  private static boolean bracketsMustBeNames(Tokens t, Dialect dialect) {
    if (dialect != Dialect.H2) {
      return false;
    }
    int i = 0;
    while (i < t.size() && t.first(i) != '[') {
      i++;
    }
    if (i == 0 || i == t.size()) {
      return i == 0;
    }
    return switch (t.kind(i - 1)) {
      case Tokens.COMMA, Tokens.DOT, Tokens.OPERATOR, Tokens.OPEN, Tokens.SEMICOLON -> true;
      case Tokens.WORD -> BEFORE_NAME.contains(t.word(i - 1));
      default -> false;
    };
  }

  /** Whether a database could parse these tokens at all: nothing open, nothing glued together. */
  private static boolean isPlausible(Tokens t) {
    if (t.has(Tokens.UNTERMINATED) || t.has(Tokens.UNBALANCED)) {
      return false;
    }
    for (int i = 0; i < t.size(); i++) {
      if (t.isSymbol(i, "\\")) {
        return false;
      }
      boolean glued = i > 0 && t.end(i - 1) == t.start(i);
      if (glued && t.first(i) == '[' && t.is(i - 1, "ARRAY")) {
        return false;
      }
      if (glued
          && ((isString(t, i) && isNameLike(t, i - 1) && t.first(i - 1) != '_')
              || (isString(t, i - 1) && isNameLike(t, i))
              || (isString(t, i - 1) && isString(t, i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isString(Tokens t, int i) {
    return t.kind(i) == Tokens.STRING;
  }

  private static boolean isNameLike(Tokens t, int i) {
    return t.kind(i) == Tokens.WORD || t.kind(i) == Tokens.NUMBER;
  }

  private static Attempt attempt(Tokens t, Dialect dialect, int depth, int position, String place) {
    int[] ranges = Splitter.split(t, dialect);
    List<Draft> drafts = new ArrayList<>(ranges.length / 2);
    for (int i = 0; i < ranges.length; i += 2) {
      Draft draft = draft(dialect, depth, position, place);
      int from = ranges[i];
      int to = ranges[i + 1];
      readOrRefuse(new Cursor(t, dialect, from, to), draft, place == null);
      if ((t.marks() & Keywords.MARKER) != 0 && mentionsMarker(t, from, to)) {
        boolean reads = draft.isReadOnly() || isLook(t, from);
        draft.trait(reads ? Trait.READS_MARKER : Trait.TOUCHES_MARKER);
      }
      drafts.add(draft);
    }
    if (t.doubtfulFrom() >= 0 && Stray.holdsDestructiveWord(t.text(), t.doubtfulFrom())) {
      if (drafts.isEmpty()) {
        ranges = new int[] {0, 0};
        drafts.add(draft(dialect, depth, position, place));
      }
      Draft last = drafts.get(drafts.size() - 1);
      last.add(
          Operation.UNREADABLE,
          null,
          null,
          false,
          Math.min(t.doubtfulFrom(), t.text().length()),
          "a string, name or comment that does not end");
    }
    for (Draft draft : drafts) {
      draft.complete();
    }
    if (drafts.size() > 1) {
      MigrationText.review(drafts);
    }
    return new Attempt(t, ranges, drafts);
  }

  /** A fault of a shape must not let a statement through, nor reach the application. */
  private static void readOrRefuse(Cursor c, Draft draft, boolean outermost) {
    try {
      StatementReader.read(c, draft);
      if (outermost) {
        EffectShape.read(c.copy(), draft);
      }
    } catch (RuntimeException | StackOverflowError e) {
      draft.add(Operation.UNREADABLE, null, null, false, c.t.start(c.at), FAULT + e);
    }
  }

  private static Draft draft(Dialect dialect, int depth, int position, String place) {
    Draft draft = new Draft(dialect, depth);
    if (place != null) {
      draft.at(position);
      draft.inside(place);
    }
    return draft;
  }

  static boolean mentionsMarker(Tokens t, int from, int to) {
    if ((t.marks() & Keywords.MARKER) == 0) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (t.mark(i) == Keywords.MARKER) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLook(Tokens t, int from) {
    return t.is(from, "SHOW") || t.is(from, "DESCRIBE") || t.is(from, "DESC");
  }
}
