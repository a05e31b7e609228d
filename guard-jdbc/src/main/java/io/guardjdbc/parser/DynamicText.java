package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** SQL in a literal that a statement runs: EXECUTE, PREPARE, dblink and the like. */
final class DynamicText {

  static final String HOLE = "unknown_part";

  private static final BigDecimal LAST_CHARACTER = BigDecimal.valueOf(Character.MAX_CODE_POINT);

  private DynamicText() {}

  /** Whether a word stands for a part of a text that is not known. */
  static boolean isHole(String word) {
    return word.regionMatches(true, 0, HOLE, 0, HOLE.length());
  }

  /** The text of a concatenation of literals; null if anything else stands in it. */
  static String literals(Cursor c) {
    return skeleton(c, "", false);
  }

  /**
   * The text that an expression gives, as far as it can be known: literals joined, anything else
   * replaced by a name or, where a value must stand, by a parameter. Null if it does not begin with
   * a literal.
   */
  static String skeleton(Cursor c) {
    return skeleton(c, "", true);
  }

  /** A text with what an expression puts behind it; null as by {@link #skeleton(Cursor)}. */
  static String continued(String text, Cursor addition) {
    return skeleton(addition, text, true);
  }

  private static String skeleton(Cursor whole, String before, boolean holes) {
    Cursor c = unwrapped(whole);
    if (c == null) {
      return null;
    }
    if (isCalled(c, "FORMAT") && c.isKind(1, Tokens.OPEN) && c.t.matching(c.at + 1) == c.end - 1) {
      Cursor inner = new Cursor(c.t, c.dialect, c.at + 2, c.end - 1);
      Cursor first = new Cursor(c.t, c.dialect, inner.at, inner.itemEnd());
      String pattern = skeleton(first, "", false);
      String text = pattern == null ? null : filled(pattern, inner, holes);
      return text == null ? null : before + text;
    }
    StringBuilder text = new StringBuilder(before);
    boolean concat = isCalled(c, "CONCAT") && c.isKind(1, Tokens.OPEN);
    if (concat) {
      int close = c.t.matching(c.at + 1);
      c = new Cursor(c.t, c.dialect, c.at + 2, close < 0 ? c.end : close);
    }
    while (c.more()) {
      int next = pieceEnd(c, concat);
      Cursor piece = new Cursor(c.t, c.dialect, c.at, next);
      if (!piece.more()) {
        return null;
      }
      if (isIntroducer(piece.t, piece.at, piece.end, piece.dialect)) {
        piece.at++;
      }
      String known = holes ? known(piece) : null;
      if (known != null) {
        text.append(known);
      } else if (isLiteral(piece)) {
        while (piece.more()) {
          text.append(content(piece.t, piece.at++, c.dialect));
        }
      } else if (holes && !text.isEmpty()) {
        hole(piece, text);
      } else {
        return null;
      }
      c.at = next + 1;
    }
    return text.isEmpty() ? null : text.toString();
  }

  /** What {@code chr(10)} and {@code quote_ident('t')} give; null for anything else. */
  private static String known(Cursor piece) {
    boolean call =
        piece.isKind(Tokens.WORD)
            && piece.isKind(1, Tokens.OPEN)
            && piece.end == piece.at + 4
            && piece.t.matching(piece.at + 1) == piece.end - 1;
    if (!call) {
      return null;
    }
    Cursor argument = new Cursor(piece.t, piece.dialect, piece.at + 2, piece.end - 1);
    return switch (piece.t.word(piece.at)) {
      case "CHR", "CHAR" -> {
        BigDecimal code =
            argument.isKind(Tokens.NUMBER)
                ? ConditionConstants.parse(argument.t.raw(argument.at))
                : null;
        boolean character = code != null && code.signum() > 0 && code.scale() <= 0;
        yield character && code.compareTo(LAST_CHARACTER) <= 0
            ? Character.toString(code.intValue())
            : null;
      }
      case "QUOTE_IDENT" -> isLiteral(argument) ? quoted(literals(argument), '"') : null;
      case "QUOTE_LITERAL" -> isLiteral(argument) ? quoted(literals(argument), '\'') : null;
      case "UPPER" -> isLiteral(argument) ? upper(literals(argument)) : null;
      case "LOWER" -> isLiteral(argument) ? lower(literals(argument)) : null;
      default -> null;
    };
  }

  private static boolean containsHole(String name) {
    return name.toLowerCase(Locale.ROOT).contains(HOLE);
  }

  private static String quoted(String text, char quote) {
    String mark = String.valueOf(quote);
    return text == null ? null : mark + text.replace(mark, mark + mark) + mark;
  }

  private static String upper(String text) {
    return text == null ? null : text.toUpperCase(Locale.ROOT);
  }

  private static String lower(String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  private static boolean isCalled(Cursor c, String function) {
    return c.is(function)
        || (c.isKind(Tokens.QUOTED_NAME) && c.t.value(c.at).equalsIgnoreCase(function));
  }

  /** A finding whose object is put together at run time names none: no approval can mean it. */
  static Finding withoutUnknownName(Finding finding) {
    ObjectName object = finding.object();
    if (object == null || object.parts().stream().noneMatch(DynamicText::containsHole)) {
      return finding;
    }
    String detail = "the name of its object is not known";
    return new Finding(
        finding.operation(),
        null,
        null,
        finding.cascade(),
        finding.position(),
        finding.detail() == null ? detail : detail + ", " + finding.detail());
  }

  /** Whether a statement begins with what is not known. */
  static boolean isUnknown(Cursor c) {
    return c.isKind(Tokens.WORD) && c.t.raw(c.at).startsWith(HOLE);
  }

  /** Whether the verb of a statement is not known, or only in part. */
  private static boolean hidesVerb(String text, Dialect dialect) {
    Tokens t = Lexer.lex(text, dialect, Lexis.of(dialect));
    boolean begins = true;
    boolean condition = false;
    int depth = 0;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < t.size(); i++) {
      boolean hole = t.kind(i) == Tokens.WORD && t.raw(i).contains(HOLE);
      if (hole && (begins || (condition && endsOperand(t, i - 1)))) {
        return true;
      }
      if (dialect == Dialect.SQLSERVER) {
        depth += t.kind(i) == Tokens.OPEN ? 1 : t.kind(i) == Tokens.CLOSE ? -1 : 0;
        boolean verb = depth <= 0 && BatchVerbs.isVerb(t, i);
        condition = t.is(i, "IF") || t.is(i, "WHILE") || (condition && !verb);
      }
      if (t.is(i, "CASE") || t.is(i, "CONFLICT") || t.is(i, "WITH")) {
        seen.add(t.word(i));
      }
      begins =
          t.kind(i) == Tokens.SEMICOLON
              || (begins && t.kind(i) == Tokens.OPEN)
              || takesStatement(t, i, seen);
    }
    return false;
  }

  /** T-SQL: whether a condition may be whole here, and a statement follow. */
  private static boolean endsOperand(Tokens t, int i) {
    return switch (t.kind(i)) {
      case Tokens.NUMBER, Tokens.STRING, Tokens.CLOSE, Tokens.VARIABLE, Tokens.PARAMETER -> true;
      case Tokens.WORD -> t.is(i, "NULL") || isHole(t.raw(i));
      default -> t.kind(i) == Tokens.QUOTED_NAME;
    };
  }

  /**
   * Whether a statement stands behind: EXPLAIN ANALYZE, PREPARE p AS, WITH x AS (, COPY (, BEGIN.
   */
  private static boolean takesStatement(Tokens t, int i, Set<String> seen) {
    if (t.kind(i) == Tokens.OPEN) {
      return i > 0 && (t.is(i - 1, "COPY") || (Nested.opensCte(t, i) && seen.contains("WITH")));
    }
    if (t.kind(i) == Tokens.CLOSE) {
      int open = t.matching(i);
      return open == 1 && t.is(0, "EXPLAIN");
    }
    return switch (String.valueOf(t.word(i))) {
      case "EXPLAIN", "BEGIN", "LOOP" -> true;
      case "THEN", "ELSE" -> !seen.contains("CASE");
      case "DO" -> !seen.contains("CONFLICT");
      case "ANALYZE", "VERBOSE" -> t.is(0, "EXPLAIN");
      case "AS" -> t.is(0, "PREPARE");
      case "ON" -> i > 0 && t.is(i - 1, "NOCOUNT");
      default -> false;
    };
  }

  /** Without brackets that enclose all of it; null if nothing is left. */
  static Cursor unwrapped(Cursor whole) {
    int from = whole.at;
    int to = whole.end;
    while (from < to && whole.t.kind(from) == Tokens.OPEN && whole.t.matching(from) == to - 1) {
      from++;
      to--;
    }
    return from < to ? new Cursor(whole.t, whole.dialect, from, to) : null;
  }

  private static int pieceEnd(Cursor c, boolean concat) {
    for (int i = c.at; i < c.end; i = Cursor.behind(c.t, i)) {
      boolean separates =
          concat
              ? c.t.kind(i) == Tokens.COMMA
              : c.t.isSymbol(i, "||") || (c.dialect == Dialect.SQLSERVER && c.t.isSymbol(i, "+"));
      if (separates) {
        return i;
      }
    }
    return c.end;
  }

  private static boolean isLiteral(Cursor piece) {
    for (int i = piece.at; i < piece.end; i++) {
      boolean hex =
          piece.dialect.isMariaDbOrMySql()
              && piece.t.kind(i) == Tokens.NUMBER
              && isHexadecimal(piece.t, i);
      boolean bits =
          piece.dialect.isMariaDbOrMySql()
              && piece.t.kind(i) == Tokens.STRING
              && (piece.t.first(i) | 32) == 'b';
      if (bits || (piece.t.kind(i) != Tokens.STRING && !hex && !isText(piece, i))) {
        return false;
      }
    }
    return true;
  }

  /** MariaDB: what double quotes enclose is text here, even where ANSI_QUOTES may be set. */
  private static boolean isText(Cursor piece, int i) {
    return piece.dialect.isMariaDbOrMySql()
        && piece.t.kind(i) == Tokens.QUOTED_NAME
        && piece.t.first(i) == '"';
  }

  /** MariaDB: whether a word says in which character set the literal behind it is written. */
  static boolean isIntroducer(Tokens t, int i, int to, Dialect dialect) {
    return dialect.isMariaDbOrMySql()
        && i + 1 < to
        && t.kind(i) == Tokens.WORD
        && t.first(i) == '_'
        && (t.kind(i + 1) == Tokens.STRING || isHexadecimal(t, i + 1));
  }

  private static boolean isHexadecimal(Tokens t, int i) {
    String raw = t.raw(i);
    return (raw.length() > 2
            && raw.charAt(0) == '0'
            && (raw.charAt(1) == 'x' || raw.charAt(1) == 'X'))
        || (raw.length() > 2
            && (raw.charAt(0) == 'x' || raw.charAt(0) == 'X')
            && raw.charAt(1) == '\'');
  }

  /** A literal's content; on MariaDB a hexadecimal literal is text as well. */
  static String content(Tokens t, int i, Dialect dialect) {
    if (!dialect.isMariaDbOrMySql() || !isHexadecimal(t, i)) {
      return t.value(i);
    }
    String written = t.kind(i) == Tokens.STRING ? t.value(i) : t.raw(i).substring(2);
    // 0xA44 is 0x0A44
    String digits = written.length() % 2 == 0 ? written : "0" + written;
    StringBuilder text = new StringBuilder(digits.length() / 2);
    for (int k = 0; k + 1 < digits.length(); k += 2) {
      int high = Character.digit(digits.charAt(k), 16);
      int low = Character.digit(digits.charAt(k + 1), 16);
      text.append((char) (Math.max(0, high) * 16 + Math.max(0, low)));
    }
    return text.toString();
  }

  static void hole(Cursor piece, StringBuilder text) {
    boolean value = piece.isAny("QUOTE_LITERAL", "QUOTE_NULLABLE", "QUOTE");
    boolean name = piece.is("QUOTE_IDENT") || piece.is("QUOTENAME");
    char last = lastSign(text);
    boolean operand =
        last == '=' || last == '<' || last == '>' || last == '+' || (last == '(' && !opens(text));
    if (value || (!name && operand)) {
      text.append(" ? ");
    } else {
      text.append(HOLE);
    }
  }

  /** Whether the bracket at the end opens a statement: the first of all, AS (, COPY (. */
  private static boolean opens(StringBuilder text) {
    // the end is enough to tell, and a text may have many holes
    String before = text.substring(Math.max(0, text.length() - 80)).strip();
    before = before.substring(0, Math.max(0, before.length() - 1)).strip().toUpperCase(Locale.ROOT);
    return before.isEmpty()
        || before.endsWith(" AS")
        || before.endsWith(" MATERIALIZED")
        || before.endsWith("COPY");
  }

  private static char lastSign(StringBuilder text) {
    int i = text.length() - 1;
    while (i > 0 && text.charAt(i) == ' ') {
      i--;
    }
    return text.charAt(i);
  }

  /** PostgreSQL's format(): %I a name, %L a literal, %s either, each from the next argument. */
  private static String filled(String pattern, Cursor arguments, boolean holes) {
    StringBuilder text = new StringBuilder(pattern.length() + 16);
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      if (c != '%' || i + 1 >= pattern.length()) {
        text.append(c);
        i++;
        continue;
      }
      int j = i + 1;
      while (j < pattern.length() && "0123456789$-*".indexOf(pattern.charAt(j)) >= 0) {
        j++;
      }
      char kind = j < pattern.length() ? pattern.charAt(j) : '%';
      boolean counted = j == i + 1;
      i = j + 1;
      if (kind == '%') {
        text.append('%');
        continue;
      }
      arguments.at = arguments.itemEnd() + 1;
      Cursor argument =
          new Cursor(arguments.t, arguments.dialect, arguments.at, arguments.itemEnd());
      String known = counted && argument.more() && isLiteral(argument) ? literals(argument) : null;
      if (known != null) {
        text.append(kind == 'L' ? "'" + known.replace("'", "''") + "'" : known);
      } else if (!holes) {
        return null;
      } else {
        char last = text.isEmpty() ? ' ' : lastSign(text);
        boolean value = kind == 'L' || (kind == 's' && (last == '=' || last == '<' || last == '>'));
        text.append(value ? " ? " : HOLE);
      }
    }
    return text.toString();
  }

  /** Whether a text begins with a word that could be a statement's. */
  static boolean looksLikeStatement(String text, Dialect dialect) {
    Tokens t = Lexer.lex(text, dialect, Lexis.of(dialect));
    return t.size() > 1 && t.kind(0) == Tokens.WORD && !t.isSymbol(1, "=") && t.marks() != 0;
  }

  /** Reads a text as running inside a statement. */
  static void run(String text, Draft d, int position, String place) {
    if (d.depth >= Draft.MAX_DEPTH) {
      d.add(Operation.UNREADABLE, null, null, false, position, "texts nested too deeply");
      return;
    }
    List<Draft> inner = SqlReader.drafts(text, d.dialect, d.depth + 1, position, place);
    for (Draft each : inner) {
      d.take(each);
    }
  }

  static void run(Cursor expression, Draft d, String place, boolean holes) {
    run(expression, d, place, holes, null);
  }

  /** The text with those of its parameters filled in for which USING has constants. */
  private static String bound(String text, Cursor values) {
    List<String> constants = new ArrayList<>();
    Cursor c = values.copy();
    while (c.more()) {
      int end = c.itemEnd();
      constants.add(constant(c.t, c.at, end));
      c.at = end + 1;
    }
    Tokens t = Lexer.lex(text, values.dialect, Lexis.of(values.dialect));
    StringBuilder bound = new StringBuilder(text.length());
    int copied = 0;
    for (int i = 0; i < t.size(); i++) {
      String constant = t.kind(i) == Tokens.PARAMETER ? of(constants, t.raw(i)) : null;
      if (constant != null) {
        bound.append(text, copied, t.start(i)).append('(').append(constant).append(')');
        copied = t.end(i);
      }
    }
    return bound.append(text, copied, text.length()).toString();
  }

  private static String of(List<String> constants, String parameter) {
    boolean numbered = parameter.length() == 2 && parameter.charAt(0) == '$';
    int number = numbered ? parameter.charAt(1) - '0' : 0;
    return number > 0 && number <= constants.size() ? constants.get(number - 1) : null;
  }

  /** The text of an expression without names; null for any other. */
  private static String constant(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean type = i > from && t.isSymbol(i - 1, "::");
      boolean name = t.kind(i) == Tokens.WORD || t.kind(i) == Tokens.QUOTED_NAME;
      if (name && !type && !t.is(i, "TRUE") && !t.is(i, "FALSE") && !t.is(i, "NULL")) {
        return null;
      }
    }
    return from < to ? t.text().substring(t.start(from), t.end(to - 1)) : null;
  }

  /**
   * Reads the text that an expression gives; what gives no known text is unreadable.
   *
   * @param values what stands behind USING; null without
   */
  static void run(Cursor expression, Draft d, String place, boolean holes, Cursor values) {
    if (!expression.more()) {
      return;
    }
    int position = expression.t.start(expression.at);
    if (BatchVariables.isVariable(expression)) {
      List<String> known = expression.t.batchVariables().texts(expression.at);
      if (known != null) {
        known.forEach(each -> run(each, d, position, place));
        return;
      }
    }
    String text = holes ? skeleton(expression) : literals(expression);
    run(text, d, position, place, values);
  }

  /** Reads a text as far as it is known; null and one without a known verb are unreadable. */
  static void run(String text, Draft d, int position, String place, Cursor values) {
    if (text == null || hidesVerb(text, d.dialect)) {
      d.add(
          Operation.UNREADABLE,
          null,
          null,
          false,
          position,
          "the text that " + place + " runs is not known");
    } else {
      run(values == null || !values.more() ? text : bound(text, values), d, position, place);
    }
  }
}
