package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Follows the user variables of a MariaDB or MySQL session whose content is run as SQL: {@code
 * PREPARE s FROM @text} and {@code EXECUTE IMMEDIATE @text}. They are how migrations there do what
 * IF EXISTS does elsewhere, so the text itself is judged rather than refused as unreadable.
 *
 * <p>Not thread-safe; one for each sequence of texts that run one after the other.
 */
public final class UserVariables {

  /** What stands in the place of NULL: the server rejects it as an empty query. */
  private static final String NOTHING = " ";

  private static final int MOST_ALTERNATIVES = 16;

  /** Of one text: one that doubles itself in a few statements is not followed any further. */
  private static final int MOST_CHARACTERS = 100_000;

  private static final int MOST_SPELLED_OUT = 1_000_000;

  private final Dialect dialect;
  private final Function<String, List<String>> before;
  private final Map<String, List<String>> values = new HashMap<>();

  /** What a prepared text assigns when it runs, whenever that is. */
  private final Set<String> assignedLater = new HashSet<>();

  /** The names under which statements were prepared in these texts. */
  private final Set<String> prepared = new HashSet<>();

  /** Whether something ran that may have assigned any variable. */
  private boolean beforeIsPast;

  /**
   * @param before what a variable, named without its {@code @}, may hold before the first text; an
   *     empty list where that is not known
   */
  public UserVariables(Dialect dialect, Function<String, List<String>> before) {
    this.dialect = dialect;
    this.before = before;
  }

  /**
   * The text with every variable that it runs replaced by what the variable holds; a variable that
   * may hold one of several texts gives as many statements. The same text where nothing is known,
   * or nothing is run.
   */
  public String spelledOut(String sql) {
    Tokens t = Lexer.lex(sql, dialect, Lexis.of(dialect));
    if (t.has(Tokens.UNTERMINATED)) {
      return sql;
    }
    if (isCompound(t)) {
      forgetAll(t);
      return sql;
    }
    int[] ranges = Splitter.split(t, dialect);
    StringBuilder text = null;
    boolean tooLong = false;
    int copied = 0;
    for (int i = 0; i < ranges.length; i += 2) {
      Cursor c = new Cursor(t, dialect, ranges[i], ranges[i + 1]);
      Cursor expression = run(c);
      List<String> run = expression == null ? List.of() : alternatives(expression, 0);
      if (!run.isEmpty() && !tooLong) {
        text = text == null ? new StringBuilder(sql.length() + 64) : text;
        text.append(sql, copied, t.start(expression.at));
        run.forEach(each -> forgetRun(each, 0));
        String head = sql.substring(t.start(ranges[i]), t.start(expression.at));
        for (int k = 0; k < run.size(); k++) {
          text.append(k == 0 ? "" : "; " + head).append(literal(run.get(k)));
        }
        copied = t.end(expression.end - 1);
        tooLong = text.length() - sql.length() > MOST_SPELLED_OUT;
      }
      if (expression != null && run.isEmpty()) {
        forgetEverything();
      }
      follow(c);
    }
    return text == null || tooLong ? sql : text.append(sql, copied, sql.length()).toString();
  }

  /** The expression whose text a statement runs; null if it runs none, or a plain literal. */
  private static Cursor run(Cursor whole) {
    Cursor c = text(whole);
    return c != null && DynamicText.literals(c) == null ? c : null;
  }

  /** The literal that a statement runs; null if it runs none. */
  private static String runLiteral(Cursor whole) {
    Cursor c = text(whole);
    return c == null ? null : DynamicText.literals(c);
  }

  private static Cursor text(Cursor whole) {
    Cursor c = whole.copy();
    if (c.accept("PREPARE")) {
      c.part();
      if (!c.accept("FROM")) {
        return null;
      }
    } else if (c.accept("EXECUTE", "IMMEDIATE")) {
      c = new Cursor(c.t, c.dialect, c.at, c.findAny(c.at, "USING", "INTO"));
    } else {
      return null;
    }
    return c.more() ? c : null;
  }

  private static boolean isUserVariable(Tokens t, int i, int end) {
    return i < end && t.kind(i) == Tokens.VARIABLE && !t.raw(i).startsWith("@@");
  }

  private static String name(Tokens t, int i) {
    String name = t.raw(i).substring(1);
    boolean quoted = name.length() > 1 && "'\"`".indexOf(name.charAt(0)) >= 0;
    return (quoted ? name.substring(1, name.length() - 1) : name).toLowerCase(Locale.ROOT);
  }

  private List<String> valuesOf(Tokens t, int i) {
    String name = name(t, i);
    if (assignedLater.contains(name)) {
      return List.of();
    }
    List<String> known = values.get(name);
    if (known != null) {
      return known;
    }
    return beforeIsPast ? List.of() : before.apply(name);
  }

  private void forgetEverything() {
    values.clear();
    beforeIsPast = true;
  }

  /** What a text assigns that is prepared or run here: it may run again at any time. */
  private void forgetRun(String text, int depth) {
    Tokens t = Lexer.lex(text, dialect, Lexis.of(dialect));
    int[] ranges = Splitter.split(t, dialect);
    for (int i = 0; i < ranges.length; i += 2) {
      Cursor c = new Cursor(t, dialect, ranges[i], ranges[i + 1]);
      if (c.is("CALL") || depth > Draft.MAX_DEPTH) {
        forgetEverything();
      }
      Cursor inner = run(c);
      String literal = inner == null ? runLiteral(c) : null;
      if (literal != null) {
        forgetRun(literal, depth + 1);
      }
      boolean assigns = c.is("SET") || c.find("INTO") < c.end || inner != null;
      for (int k = c.at; k < c.end; k++) {
        boolean assigned = k + 1 < c.end && t.isSymbol(k + 1, ":=");
        if (isUserVariable(t, k, c.end) && (assigns || assigned)) {
          assignedLater.add(name(t, k));
        }
      }
    }
  }

  private static String literal(String value) {
    return value.isEmpty()
        ? "'" + NOTHING + "'"
        : "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  /** Whether statements stand inside statements, so that their order is not that of the text. */
  private static boolean isCompound(Tokens t) {
    for (int i = 0; i + 1 < t.size(); i++) {
      boolean loop = t.is(i, "LOOP") || t.is(i, "REPEAT") || t.is(i, "WHILE");
      if ((loop && t.kind(i + 1) != Tokens.OPEN)
          || (t.is(i, "BEGIN") && t.kind(i + 1) == Tokens.WORD && !t.is(i + 1, "WORK"))
          || ((t.is(i, "THEN") || t.is(i, "ELSE") || t.is(i, "DO")) && assigns(t, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean assigns(Tokens t, int i) {
    return t.is(i, "SET")
        || t.is(i, "SELECT")
        || t.is(i, "CALL")
        || t.is(i, "EXECUTE")
        || t.is(i, "FETCH")
        || t.is(i, "GET");
  }

  private void forgetAll(Tokens t) {
    for (int i = 0; i < t.size(); i++) {
      if (t.is(i, "CALL") || t.is(i, "EXECUTE")) {
        forgetEverything();
      }
    }
    for (int i = 0; i < t.size(); i++) {
      if (isUserVariable(t, i, t.size())) {
        values.put(name(t, i), List.of());
      }
    }
  }

  /** Notes what a statement assigns. */
  private void follow(Cursor whole) {
    Cursor c = whole.copy();
    if (c.is("SET") && c.is(1, "STATEMENT")) {
      c.at = Math.min(c.end, c.find("FOR") + 1);
      follow(c);
      return;
    }
    String literal = runLiteral(c);
    if (literal != null) {
      forgetRun(literal, 0);
    }
    if (c.is("PREPARE") && c.is(2, "FROM")) {
      prepared.add(c.t.value(c.at + 1).toLowerCase(Locale.ROOT));
    }
    boolean elsewhere =
        c.is("EXECUTE")
            && c.at + 1 < c.end
            && !c.is(1, "IMMEDIATE")
            && !prepared.contains(c.t.value(c.at + 1).toLowerCase(Locale.ROOT));
    if (c.is("CALL") || elsewhere) {
      forgetEverything();
    }
    if (c.accept("SET")) {
      while (c.more()) {
        Cursor item = new Cursor(c.t, dialect, c.at, c.itemEnd());
        c.at = item.end + 1;
        if (isUserVariable(item.t, item.at, item.end)
            && (item.t.isSymbol(item.at + 1, "=") || item.t.isSymbol(item.at + 1, ":="))) {
          String name = name(item.t, item.at);
          item.at += 2;
          forgetAssigned(item);
          values.put(name, alternatives(item, 0));
        } else {
          forgetAssigned(item);
        }
      }
    } else if (c.is("SELECT") && isSingleInto(c)) {
      int into = c.find("INTO");
      String name = name(c.t, into + 1);
      List<String> given = alternatives(new Cursor(c.t, dialect, c.at, into), 0);
      // a query that finds no row leaves the variable as it was
      values.put(name, givesOneRow(c, into) ? given : both(valuesOf(c.t, into + 1), given));
    } else {
      forgetAssigned(c);
    }
  }

  /** Whether a query gives a row whatever there is: without a table, or by an aggregate. */
  private static boolean givesOneRow(Cursor c, int into) {
    if (c.findAny(c.at, "GROUP", "HAVING", "LIMIT", "OFFSET", "UNION", "FETCH") < c.end) {
      return false;
    }
    boolean aggregate = false;
    for (int i = c.at; i + 1 < into; i++) {
      if (c.t.kind(i) == Tokens.OPEN && c.t.is(i + 1, "SELECT")) {
        i = Cursor.behind(c.t, i) - 1;
      } else if (c.t.is(i, "OVER")) {
        return false;
      } else {
        aggregate |=
            c.t.kind(i + 1) == Tokens.OPEN
                && (c.t.is(i, "COUNT") || c.t.is(i, "MAX") || c.t.is(i, "MIN"));
      }
    }
    return aggregate || c.findAny(c.at, "FROM", "WHERE") == c.end;
  }

  /** Empty, which is unknown, if either is. */
  private static List<String> both(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return List.of();
    }
    List<String> both = new ArrayList<>(some);
    both.addAll(others);
    return both.size() > MOST_ALTERNATIVES ? List.of() : both;
  }

  /** SELECT of one value INTO one variable. */
  private boolean isSingleInto(Cursor c) {
    int into = c.find("INTO");
    return isUserVariable(c.t, into + 1, c.end)
        && (into + 2 == c.end || c.t.kind(into + 2) != Tokens.COMMA)
        && new Cursor(c.t, dialect, c.at, into).itemEnd() == into;
  }

  /** What a statement may assign otherwise: by := and INTO, or as the argument of a routine. */
  private void forgetAssigned(Cursor c) {
    boolean routine =
        c.is("CALL") || c.is("EXECUTE") || c.is("FETCH") || c.is("LOAD") || c.is("GET");
    boolean inserts = c.is("INSERT") || c.is("REPLACE");
    boolean into = false;
    for (int i = c.at; i < c.end; i++) {
      into |= c.t.is(i, "INTO") && !inserts;
      boolean assigned = i + 1 < c.end && c.t.isSymbol(i + 1, ":=");
      if (isUserVariable(c.t, i, c.end) && (routine || into || assigned)) {
        values.put(name(c.t, i), List.of());
      }
    }
  }

  /** The texts that an expression may give; empty if they are not known. */
  private List<String> alternatives(Cursor expression, int depth) {
    Cursor c = expression.copy();
    while (c.isKind(Tokens.OPEN) && c.t.matching(c.at) == c.end - 1) {
      c = new Cursor(c.t, dialect, c.at + 1, c.end - 1);
    }
    if (!c.more() || depth > Draft.MAX_DEPTH) {
      return List.of();
    }
    if (c.accept("SELECT")) {
      if (c.findAny(c.at, "UNION", "EXCEPT", "INTERSECT", "MINUS") < c.end) {
        return List.of();
      }
      int end = Math.min(c.itemEnd(), c.findAny(c.at, "FROM", "INTO", "AS", "LIMIT", "WHERE"));
      return end == c.itemEnd() && end < c.end
          ? List.of()
          : alternatives(new Cursor(c.t, dialect, c.at, end), depth + 1);
    }
    if (c.at + 1 == c.end) {
      if (c.is("NULL")) {
        return List.of(NOTHING);
      }
      if (c.isKind(Tokens.NUMBER) && DynamicText.literals(c) == null) {
        return List.of(c.t.raw(c.at));
      }
      if (isUserVariable(c.t, c.at, c.end)) {
        return valuesOf(c.t, c.at);
      }
    }
    if (c.is("CASE") && c.t.is(c.end - 1, "END")) {
      return cases(c, depth);
    }
    if (c.isKind(1, Tokens.OPEN) && c.t.matching(c.at + 1) == c.end - 1) {
      if (c.is("IF")) {
        return arguments(c, 1, 3, depth);
      }
      if (c.is("IFNULL") || c.is("COALESCE")) {
        return arguments(c, 0, Integer.MAX_VALUE, depth);
      }
      if (c.is("CONCAT")) {
        return joined(c, depth);
      }
      if (c.is("TRIM") || c.is("CAST") || c.is("CONVERT")) {
        Cursor inner = new Cursor(c.t, dialect, c.at + 2, c.end - 1);
        int end = Math.min(inner.itemEnd(), inner.findAny(inner.at, "AS", "USING", "FROM"));
        return end == inner.itemEnd() || !c.is("TRIM")
            ? alternatives(new Cursor(c.t, dialect, inner.at, end), depth + 1)
            : List.of();
      }
    }
    String text = DynamicText.skeleton(c);
    return text == null ? List.of() : List.of(text);
  }

  /** The texts that CONCAT may give; what is not known of them is a hole. */
  private List<String> joined(Cursor call, int depth) {
    Cursor c = new Cursor(call.t, dialect, call.at + 2, call.end - 1);
    List<StringBuilder> texts = List.of(new StringBuilder());
    while (c.more()) {
      Cursor piece = new Cursor(c.t, dialect, c.at, c.itemEnd());
      c.at = piece.end + 1;
      List<String> parts = alternatives(piece, depth + 1);
      if (texts.size() * Math.max(1, parts.size()) > MOST_ALTERNATIVES) {
        return List.of();
      }
      List<StringBuilder> longer = new ArrayList<>();
      for (StringBuilder text : texts) {
        if (parts.isEmpty() && text.isEmpty()) {
          return List.of();
        }
        if (parts.isEmpty()) {
          DynamicText.hole(piece, text);
          longer.add(text);
        }
        for (String part : parts) {
          longer.add(new StringBuilder(text).append(part));
        }
      }
      if (longer.stream().anyMatch(text -> text.length() > MOST_CHARACTERS)) {
        return List.of();
      }
      texts = longer;
    }
    return texts.stream().map(StringBuilder::toString).toList();
  }

  private List<String> arguments(Cursor call, int first, int count, int depth) {
    Cursor c = new Cursor(call.t, dialect, call.at + 2, call.end - 1);
    List<String> all = new ArrayList<>();
    for (int i = 0; c.more() && i < count; i++) {
      int end = c.itemEnd();
      if (i >= first && !addAll(all, new Cursor(c.t, dialect, c.at, end), depth)) {
        return List.of();
      }
      c.at = end + 1;
    }
    return all;
  }

  private List<String> cases(Cursor c, int depth) {
    List<String> all = new ArrayList<>();
    int end = c.end - 1;
    int at = c.at + 1;
    while (at < end) {
      Cursor rest = new Cursor(c.t, dialect, at, end);
      int branch = rest.findAny(at, "THEN", "ELSE");
      if (branch == end) {
        break;
      }
      int next = rest.findAny(branch + 1, "WHEN", "ELSE");
      if (!addAll(all, new Cursor(c.t, dialect, branch + 1, next), depth)) {
        return List.of();
      }
      at = next;
    }
    return all;
  }

  private boolean addAll(List<String> all, Cursor branch, int depth) {
    List<String> some = alternatives(branch, depth + 1);
    all.addAll(some);
    return !some.isEmpty() && all.size() <= MOST_ALTERNATIVES;
  }
}
