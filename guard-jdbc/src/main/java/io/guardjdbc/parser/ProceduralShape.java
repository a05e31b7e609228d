package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Blocks that run at once: DO of PostgreSQL, BEGIN NOT ATOMIC of MariaDB, PL/SQL. */
final class ProceduralShape {

  private static final Set<String> STATEMENTS =
      Set.of(
          "INSERT",
          "UPDATE",
          "DELETE",
          "MERGE",
          "REPLACE",
          "TRUNCATE",
          "DROP",
          "ALTER",
          "CREATE",
          "GRANT",
          "REVOKE",
          "COPY",
          "LOCK",
          "SET",
          "CALL",
          "COMMENT",
          "VACUUM",
          "REINDEX",
          "CLUSTER",
          "REFRESH",
          "SHUTDOWN",
          "KILL",
          "PURGE",
          "RESET",
          "RENAME",
          "LOAD",
          "EXPLAIN",
          "PREPARE",
          "REASSIGN",
          "SECURITY",
          "IMPORT",
          "ANALYZE",
          "INSTALL",
          "UNINSTALL",
          "HANDLER",
          "WITH",
          "DO");

  /** In so many tokens a branch or loop is looked for. */
  private static final int MAX_STRAIGHT = 1000;

  private final Tokens t;
  private final int from;
  private final int to;
  private final Draft d;
  private final Dialect dialect;
  private final Set<String> resolved = new HashSet<>();
  private final Loops loops;
  private BlockVariables variables;
  private int at;

  private ProceduralShape(Tokens t, int from, int to, Draft d) {
    this.t = t;
    this.from = from;
    this.at = from;
    this.to = to;
    this.d = d;
    this.dialect = d.dialect;
    this.loops = new Loops(t, dialect);
  }

  /** Reads a body as running in this place. */
  static void body(Tokens t, int from, int to, Draft d, String place) {
    String before = d.inside(place);
    new ProceduralShape(t, from, to, d).walk();
    // a temporary table that a branch or a later run may make is not there for sure
    d.temporary(null);
    d.drop(Trait.COUNTABLE);
    d.drop(Trait.RETURNING);
    d.leave(before);
  }

  /** PostgreSQL's DO; elsewhere DO only evaluates expressions. */
  static void doBlock(Cursor c, Draft d) {
    int position = c.t.start(c.at++);
    if (d.dialect != Dialect.POSTGRESQL) {
      d.add(Operation.SELECT, position);
      Nested.scan(c.t, c.at, c.end, d);
      return;
    }
    d.add(Operation.CALL, position);
    boolean plpgsql = true;
    int code = -1;
    while (c.more()) {
      if (c.accept("LANGUAGE") && c.isName()) {
        plpgsql = c.t.value(c.at).equalsIgnoreCase("plpgsql");
      } else if (c.isKind(Tokens.STRING)) {
        code = c.at;
      }
      c.at++;
    }
    if (code >= 0) {
      code(c.t.value(code), d, c.t.start(code), plpgsql);
    }
  }

  private static void code(String text, Draft d, int position, boolean plpgsql) {
    if (d.depth >= Draft.MAX_DEPTH) {
      d.add(Operation.UNREADABLE, position);
      return;
    }
    Draft inner = new Draft(d.dialect, d.depth + 1);
    inner.at(position);
    inner.inside("a DO block");
    Tokens body = Lexer.lex(text, d.dialect, Lexis.of(d.dialect));
    if (plpgsql) {
      new ProceduralShape(body, 0, body.size(), inner).walk();
    }
    if ((!plpgsql || body.doubtfulFrom() >= 0) && Stray.holdsDestructiveWord(text, 0)) {
      inner.add(Operation.UNREADABLE, position);
    }
    if (SqlReader.mentionsMarker(body, 0, body.size())) {
      inner.trait(Trait.TOUCHES_MARKER);
    }
    inner.complete();
    d.take(inner);
  }

  private void walk() {
    Loops around = d.loops();
    d.loops(loops);
    while (at < to) {
      int before = at;
      statement();
      if (at == before) {
        at++;
      }
    }
    d.loops(around);
  }

  private Cursor cursor(int end) {
    return new Cursor(t, dialect, at, end);
  }

  private int find(String... words) {
    return cursor(to).findAny(at, words);
  }

  /** The end of the statement that begins here. */
  private int statementEnd() {
    for (int i = at; i < to; i = Cursor.behind(t, i)) {
      if (t.kind(i) == Tokens.SEMICOLON) {
        return i;
      }
    }
    return to;
  }

  /**
   * The end of a CREATE: PL/pgSQL takes the statements of a routine's BEGIN ATOMIC … END for a part
   * of it, and counts words to find its end.
   */
  private int definitionEnd() {
    int end = statementEnd();
    int head = Math.min(end, at + 4);
    if (cursor(head).findAny(at, "FUNCTION", "PROCEDURE") == head) {
      return end;
    }
    int depth = 0;
    for (int i = at; i < to; i++) {
      if (t.is(i, "BEGIN") || (depth > 0 && t.is(i, "CASE"))) {
        depth++;
      } else if (depth > 0 && t.is(i, "END")) {
        depth--;
      } else if (depth == 0 && i >= end && t.kind(i) == Tokens.SEMICOLON) {
        return i;
      }
    }
    return to;
  }

  /** Where one of these words next stands in this statement; its end if nowhere. */
  private int findInStatement(String first, String second) {
    for (int i = at; i < to; i = Cursor.behind(t, i)) {
      if (t.kind(i) == Tokens.SEMICOLON || t.is(i, first) || t.is(i, second)) {
        return i;
      }
    }
    return to;
  }

  /** Reads one statement, or one control word, and moves to where the next may begin. */
  private void statement() {
    if (t.kind(at) == Tokens.SEMICOLON) {
      at++;
      return;
    }
    if (t.isSymbol(at, "#")) {
      // a compile option: #variable_conflict use_column
      at = Math.min(to, at + 3);
      return;
    }
    if (t.isSymbol(at, "<<")) {
      at = Math.min(to, at + 3);
      return;
    }
    if (at + 1 < to && t.isSymbol(at + 1, ":") && t.kind(at) <= Tokens.QUOTED_NAME) {
      at += 2;
      return;
    }
    if (t.kind(at) != Tokens.WORD) {
      expression(statementEnd());
      return;
    }
    String word = t.word(at);
    switch (word) {
      case "BEGIN" -> {
        at++;
        Cursor c = cursor(to);
        c.accept("NOT", "ATOMIC");
        c.accept("ATOMIC");
        at = c.at;
      }
      case "ELSE", "THEN", "EXCEPTION" -> at++;
      case "LOOP", "REPEAT" -> {
        loops.begin();
        at++;
      }
      case "DO" -> {
        if (at + 1 < to && (t.kind(at + 1) == Tokens.STRING || t.is(at + 1, "LANGUAGE"))) {
          whole(statementEnd());
        } else {
          at++;
        }
      }
      case "IF", "ELSIF", "ELSEIF", "WHEN", "CASE" -> control();
      case "WHILE", "FOREACH", "FOR" -> loop();
      case "FORALL" ->
          at = cursor(statementEnd()).findAny(at, "INSERT", "UPDATE", "DELETE", "MERGE", "EXECUTE");
      case "DECLARE" -> declare();
      case "END" -> {
        if (at + 1 < to && (t.is(at + 1, "LOOP") || isLoopWord(at + 1))) {
          loops.end();
        }
        expression(statementEnd());
      }
      case "RAISE", "EXIT", "CONTINUE", "LEAVE", "ITERATE", "SIGNAL", "RESIGNAL" ->
          expression(statementEnd());
      case "UNTIL" -> expression(find("END"));
      case "RETURN" -> {
        at++;
        if (t.size() > at && at < to && t.is(at, "QUERY")) {
          at++;
        } else {
          expression(statementEnd());
        }
      }
      case "EXECUTE" -> execute(statementEnd());
      case "EXEC" -> whole(statementEnd());
      case "OPEN" -> {
        int end = statementEnd();
        int execute = cursor(end).find("EXECUTE");
        int text = cursor(end).find("FOR") + 1;
        if (dialect == Dialect.ORACLE && text < end && t.kind(text) == Tokens.STRING) {
          int stop = cursor(end).findAny(text, "USING");
          DynamicText.run(new Cursor(t, dialect, text, stop), d, "OPEN", true);
          at = end;
        } else if (execute < end) {
          at = execute;
          execute(end);
        } else if (text < end && changes(text)) {
          at = text;
          whole(end);
        } else {
          expression(end);
        }
      }
      default -> {
        int end = word.equals("CREATE") ? definitionEnd() : statementEnd();
        boolean assignment = at + 1 < end && (t.isSymbol(at + 1, ":=") || t.isSymbol(at + 1, "="));
        if (STATEMENTS.contains(word) && !assignment) {
          whole(end);
        } else {
          expression(end);
        }
      }
    }
  }

  private void whole(int end) {
    StatementReader.read(cursor(end), d);
    at = end;
  }

  private void expression(int end) {
    Nested.scan(t, at, end, d);
    at = end;
  }

  /** MariaDB: the word behind the END of a loop. */
  private boolean isLoopWord(int i) {
    return t.is(i, "WHILE") || t.is(i, "REPEAT") || t.is(i, "FOR");
  }

  private void control() {
    int start = at++;
    int end = findInStatement("THEN", "WHEN");
    Nested.scan(t, start, end, d);
    at = end < to && t.is(end, "THEN") ? end + 1 : end;
  }

  private void loop() {
    int start = at++;
    int end = findInStatement("LOOP", "DO");
    int in = cursor(end).find("IN");
    if (t.is(start, "FOR")) {
      loops.begin(start, in, end);
    } else if (t.is(start, "WHILE")) {
      loops.begin();
    } else {
      loops.begin(start, end, end);
    }
    if (in + 1 < end && t.is(in + 1, "EXECUTE")) {
      at = in + 1;
      execute(end);
    } else if (in + 1 < end
        && t.kind(in + 1) == Tokens.WORD
        && STATEMENTS.contains(t.word(in + 1))) {
      at = in + 1;
      whole(end);
    } else {
      Nested.scan(t, start, end, d);
    }
    at = end < to && t.kind(end) == Tokens.WORD ? end + 1 : end;
  }

  /** PL/pgSQL: declarations up to BEGIN, each with its semicolon; MariaDB: one, or a handler. */
  private void declare() {
    if (at + 2 < to && t.is(at + 2, "HANDLER")) {
      at += 3;
      Cursor c = cursor(to);
      c.accept("FOR");
      do {
        handled(c);
      } while (c.isKind(Tokens.COMMA) && c.at++ >= 0);
      at = c.at;
      return;
    }
    if (dialect != Dialect.POSTGRESQL && dialect != Dialect.ORACLE) {
      expression(statementEnd());
      return;
    }
    at++;
    int begin = find("BEGIN");
    int i = at;
    while (i + 1 < begin) {
      if (t.is(i, "FOR") && isCursorBefore(i) && changes(i + 1)) {
        expression(i);
        at = i + 1;
        whole(Math.min(begin, statementEnd()));
        i = at;
      } else {
        i = Cursor.behind(t, i);
      }
    }
    expression(begin);
  }

  /** Whether CURSOR stands before a token, with or without its parameters. */
  private boolean isCursorBefore(int i) {
    int before = t.kind(i - 1) == Tokens.CLOSE ? t.matching(i - 1) - 1 : i - 1;
    return before >= 0 && t.is(before, "CURSOR");
  }

  /** Whether a cursor's query is a statement that changes rows, and returns them. */
  private boolean changes(int i) {
    return t.is(i, "DELETE") || t.is(i, "UPDATE") || t.is(i, "INSERT") || t.is(i, "MERGE");
  }

  /** MariaDB: one condition that a handler is for, which may bear a name. */
  private static void handled(Cursor c) {
    if (c.accept("SQLSTATE")) {
      c.accept("VALUE");
    } else {
      c.accept("NOT");
    }
    if (c.more()) {
      c.at++;
    }
  }

  private void execute(int end) {
    at++;
    if (at < end && t.is(at, "IMMEDIATE")) {
      at++;
    } else if (dialect != Dialect.POSTGRESQL) {
      d.add(Operation.CALL, t.start(at - 1));
      at = end;
      return;
    }
    int stop = cursor(end).findAny(at, "INTO", "USING", "STRICT", "BULK", "RETURNING");
    boolean variable = dialect == Dialect.POSTGRESQL || dialect == Dialect.ORACLE;
    int using = dialect == Dialect.POSTGRESQL ? cursor(end).findAny(at, "USING") : end;
    Cursor values = new Cursor(t, dialect, Math.min(using + 1, end), end);
    if (variable && stop == at + 1 && t.kind(at) <= Tokens.QUOTED_NAME) {
      variable(stop, values);
    } else {
      DynamicText.run(cursor(stop), d, "EXECUTE", true, values);
    }
    at = end;
  }

  /** EXECUTE of a variable: every text that the block assigns to it, each read once. */
  private void variable(int end, Cursor values) {
    if (variables == null) {
      variables = BlockVariables.of(t, from, to);
    }
    String name = t.value(at).toLowerCase(Locale.ROOT);
    List<BlockVariables.Range> texts = variables.expressions(name);
    if (texts.isEmpty()) {
      DynamicText.run(cursor(end), d, "EXECUTE", true);
    } else if (resolved.add(name)) {
      for (int i = 0; i < texts.size(); ) {
        i = assigned(name, texts, i, values);
      }
    }
  }

  /**
   * Reads the text that a variable begins with, and that with all that is then put behind it, as
   * {@code q := q || …} does: whether a branch does so is not known.
   *
   * @return the place of the next text that it may begin with
   */
  private int assigned(String name, List<BlockVariables.Range> texts, int first, Cursor values) {
    Cursor whole = new Cursor(t, dialect, texts.get(first).from(), texts.get(first).to());
    String text = isAddition(name, texts.get(first)) ? null : DynamicText.skeleton(whole);
    int next = first + 1;
    boolean always =
        text != null
            && next < texts.size()
            && isAddition(name, texts.get(next))
            && isStraight(texts.get(first).from(), at);
    if (!always) {
      DynamicText.run(whole.copy(), d, "EXECUTE", true, values);
    }
    while (next < texts.size() && isAddition(name, texts.get(next))) {
      int from = texts.get(next).from() + 2;
      Cursor addition = new Cursor(t, dialect, from, texts.get(next).to());
      text = text == null ? null : DynamicText.continued(text, addition);
      next++;
    }
    if (text != null && next > first + 1) {
      DynamicText.run(text, d, t.start(whole.at), "EXECUTE", values);
    }
    return next;
  }

  private boolean isAddition(String name, BlockVariables.Range text) {
    return text.from() + 2 < text.to()
        && t.kind(text.from()) <= Tokens.QUOTED_NAME
        && t.value(text.from()).equalsIgnoreCase(name)
        && t.isSymbol(text.from() + 1, "||");
  }

  /** Whether what stands between two tokens runs once, and always. */
  private boolean isStraight(int from, int end) {
    if (end - from > MAX_STRAIGHT) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (t.is(i, "IF") || t.is(i, "LOOP") || t.is(i, "CASE") || t.is(i, "EXCEPTION")) {
        return false;
      }
    }
    return from < end;
  }
}
