package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a text of SQL Server assigns to its variables, as far as the text tells: {@code SET @sql =
 * N'…'; SET @sql += N'…'; EXEC (@sql)} is the usual way to dynamic SQL there. Whether a branch is
 * taken is not known: each text that a variable begins with counts, and the one with all that is
 * added to it. Not thread-safe; one for the tokens of one text.
 */
final class BatchVariables {

  private static final int MOST_LOOKS = 64;

  /** A value that has doubled itself to more than this is not known: it could fill the memory. */
  private final int mostCharacters;

  /** An assignment; {@code adds} if the value is put behind what was there. */
  private record Assignment(String name, int from, int to, boolean adds) {}

  private final Tokens t;
  private final List<Assignment> assignments = new ArrayList<>();
  private final Set<String> unknown = new HashSet<>();
  private final Set<String> read = new HashSet<>();
  private boolean loops;
  private int looks;

  BatchVariables(Tokens t) {
    this.t = t;
    this.mostCharacters = 2 * t.text().length() + 200;
    collect();
  }

  /** Whether an expression is a variable and nothing else. */
  static boolean isVariable(Cursor expression) {
    return expression.dialect == Dialect.SQLSERVER
        && expression.isKind(Tokens.VARIABLE)
        && expression.at + 1 == expression.end;
  }

  /**
   * The texts that a variable may hold where it is run, without those that were asked for before;
   * null if it may hold a text that is not known.
   */
  List<String> texts(int variable) {
    String name = name(variable);
    if (unknown.contains(name) || ++looks > MOST_LOOKS) {
      return null;
    }
    Map<String, String> values = new HashMap<>();
    Set<String> texts = new LinkedHashSet<>();
    boolean assigned = false;
    boolean added = false;
    for (Assignment each : assignments) {
      if (each.from > variable && !loops) {
        break;
      }
      String before = values.get(each.name);
      String value = value(each, each.adds ? before : null, values);
      values.put(each.name, value);
      if (each.name.equals(name)) {
        assigned = true;
        if (value == null) {
          return null;
        }
        if (each.adds && added) {
          texts.remove(before);
        }
        added = each.adds;
        texts.add(value);
      }
    }
    if (!assigned) {
      return null;
    }
    List<String> fresh = new ArrayList<>();
    for (String text : texts) {
      if (read.add(text)) {
        fresh.add(text);
      }
    }
    return fresh;
  }

  private String value(Assignment assignment, String before, Map<String, String> values) {
    StringBuilder text = new StringBuilder(before == null ? "" : before);
    Cursor c = new Cursor(t, Dialect.SQLSERVER, assignment.from, assignment.to);
    while (c.more()) {
      int end = c.at;
      while (end < c.end && !t.isSymbol(end, "+")) {
        end = Math.min(c.end, Cursor.behind(t, end));
      }
      Cursor piece = new Cursor(t, Dialect.SQLSERVER, c.at, end);
      String known = isVariable(piece) ? values.get(name(piece.at)) : null;
      if (piece.isKind(Tokens.STRING) && piece.at + 1 == piece.end) {
        text.append(t.value(piece.at));
      } else if (known != null) {
        text.append(known);
      } else if (text.isEmpty() || !piece.more()) {
        return null;
      } else {
        DynamicText.hole(piece, text);
      }
      if (text.length() > mostCharacters) {
        return null;
      }
      c.at = end + 1;
    }
    return text.toString();
  }

  private void collect() {
    String clause = "";
    for (int i = 0; i < t.size(); i = Cursor.behind(t, i)) {
      if (t.kind(i) == Tokens.WORD) {
        String word = t.word(i);
        switch (word) {
          case "SET", "SELECT", "DECLARE", "EXEC", "EXECUTE", "INTO" -> clause = word;
          case "WHILE", "GOTO" -> {
            loops = true;
            clause = "";
          }
          case "OUTPUT", "OUT" -> {
            if (i > 0 && t.kind(i - 1) == Tokens.VARIABLE) {
              unknown.add(name(i - 1));
            }
          }
          case "FROM", "WHERE", "IF", "BEGIN", "PRINT", "RETURN" -> clause = "";
          default -> {}
        }
      } else if (t.kind(i) == Tokens.VARIABLE && i > 0) {
        if (clause.equals("INTO")) {
          unknown.add(name(i));
        } else {
          i = Math.max(i, assignment(i, clause) - 1);
        }
      }
    }
  }

  /** Notes the assignment to a variable, if one stands here; answers where its value ends. */
  private int assignment(int variable, String clause) {
    int sign = variable + 1;
    if (clause.equals("DECLARE")) {
      while (sign < t.size() && (t.kind(sign) <= Tokens.QUOTED_NAME || isBracketOrDot(sign))) {
        sign = Cursor.behind(t, sign);
      }
    }
    boolean begins =
        clause.equals("DECLARE")
            || t.is(variable - 1, clause)
            || (clause.equals("SELECT") && isBehindHowMany(variable - 1))
            || t.kind(variable - 1) == Tokens.COMMA;
    boolean assigns = clause.equals("DECLARE") || clause.equals("SET") || clause.equals("SELECT");
    if (!begins || !assigns || sign + 1 >= t.size()) {
      return variable;
    }
    boolean adds = t.isSymbol(sign, "+=") || (t.isSymbol(sign, "+") && t.isSymbol(sign + 1, "="));
    if (!adds && !t.isSymbol(sign, "=")) {
      return variable;
    }
    int from = sign + (t.isSymbol(sign, "+") ? 2 : 1);
    int to = valueEnd(from);
    String name = name(variable);
    boolean itself =
        from + 1 < to
            && t.kind(from) == Tokens.VARIABLE
            && name(from).equals(name)
            && t.isSymbol(from + 1, "+");
    assignments.add(new Assignment(name, itself ? from + 2 : from, to, adds || itself));
    return to;
  }

  /** Whether DISTINCT or TOP (n) ends here. */
  private boolean isBehindHowMany(int last) {
    return t.is(last, "DISTINCT")
        || t.is(last, "ALL")
        || t.is(last, "PERCENT")
        || t.is(last, "TIES")
        || (last > 0 && t.is(last - 1, "TOP"))
        || (t.kind(last) == Tokens.CLOSE
            && t.matching(last) > 0
            && t.is(t.matching(last) - 1, "TOP"));
  }

  private boolean isBracketOrDot(int i) {
    return t.kind(i) == Tokens.OPEN || t.kind(i) == Tokens.DOT;
  }

  /** Where a value ends: at a comma, a semicolon, or a word that no operator joins to it. */
  private int valueEnd(int from) {
    boolean operand = true;
    int cases = 0;
    int i = from;
    while (i < t.size()) {
      byte kind = t.kind(i);
      if (kind == Tokens.SEMICOLON || (cases == 0 && kind == Tokens.COMMA)) {
        return i;
      }
      if (t.is(i, "CASE")) {
        cases++;
      } else if (cases > 0) {
        cases -= t.is(i, "END") ? 1 : 0;
      } else if (kind == Tokens.WORD
          && !operand
          && !t.is(i, "COLLATE")
          && !t.is(i - 1, "COLLATE")) {
        return i;
      }
      operand = kind == Tokens.OPERATOR || kind == Tokens.DOT;
      i = Cursor.behind(t, i);
    }
    return i;
  }

  private String name(int variable) {
    return t.raw(variable).toLowerCase(Locale.ROOT);
  }
}
