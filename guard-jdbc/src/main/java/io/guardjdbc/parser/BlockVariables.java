package io.guardjdbc.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a block of PL/pgSQL assigns to its variables, as far as the text tells: the usual way to
 * dynamic SQL is {@code q := format(…); EXECUTE q;}. A variable that a query, a loop or a call
 * fills may hold anything. Not thread-safe.
 */
final class BlockVariables {

  /** The tokens of an expression. */
  record Range(int from, int to) {}

  /** Words that stand in front of a bracket and call nothing. */
  private static final Set<String> CONTROLS =
      Set.of("if", "elsif", "while", "case", "when", "return", "until", "execute", "perform");

  private final Tokens t;
  private final Map<String, List<Range>> assigned = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();

  /** What is not declared in the block is given to it, and may hold anything. */
  private final Set<String> declarations = new HashSet<>();

  /** Names whose expression has begun and not ended yet, and where it began. */
  private final Map<Integer, String> open = new HashMap<>();

  private BlockVariables(Tokens t) {
    this.t = t;
  }

  /** Reads a block, which is a range of tokens, in one pass. */
  static BlockVariables of(Tokens t, int from, int to) {
    BlockVariables variables = new BlockVariables(t);
    variables.read(from, to);
    return variables;
  }

  /** All expressions that a variable may take its value from; empty if that is not known. */
  List<Range> expressions(String name) {
    String key = fold(name);
    return unknown.contains(key) || !declarations.contains(key)
        ? List.of()
        : assigned.getOrDefault(key, List.of());
  }

  private void read(int from, int to) {
    boolean start = true;
    boolean declaring = false;
    boolean fills = false;
    String declared = null;
    for (int i = from; i < to; i = fills ? i + 1 : Cursor.behind(t, i)) {
      if (t.kind(i) == Tokens.SEMICOLON) {
        close(i);
        start = true;
        fills = false;
        declared = null;
        continue;
      }
      if (isName(i) && i + 1 < t.size()) {
        if (fills) {
          unknown.add(fold(t.value(i)));
        }
        if (t.is(i, "INTO") || t.is(i, "FOR") || t.is(i, "FOREACH")) {
          fill(i + 1);
        }
        if (start && (t.is(i, "GET") || t.is(i, "CALL"))) {
          fills = true;
        }
        if (start && declaring && !t.is(i, "BEGIN")) {
          declared = t.value(i);
          declarations.add(fold(declared));
        } else if (start) {
          begin(i);
          fillArguments(i);
        }
        if (t.is(i, "OUT")) {
          fill(i + 1);
        }
      }
      if (declared != null && (isAssignment(i) || t.is(i, "DEFAULT"))) {
        open.put(i + 1, fold(declared));
        declared = null;
      }
      declaring = t.is(i, "DECLARE") || (declaring && !t.is(i, "BEGIN"));
      start = opensStatement(i) || (declaring && t.is(i, "IS"));
    }
    close(to);
  }

  /** Begins an assignment, where one stands: {@code q := …} or {@code block.q := …}. */
  private void begin(int i) {
    int last = i + 2 < t.size() && t.kind(i + 1) == Tokens.DOT ? i + 2 : i;
    if (last + 1 < t.size() && isAssignment(last + 1)) {
      open.put(last + 2, fold(t.value(last)));
    }
  }

  private void close(int end) {
    open.forEach(
        (from, name) ->
            assigned.computeIfAbsent(name, n -> new ArrayList<>()).add(new Range(from, end)));
    open.clear();
  }

  /** Marks the variables of INTO a, b or FOR a, b IN. */
  private void fill(int first) {
    int i = t.is(first, "STRICT") ? first + 1 : first;
    while (i < t.size() && isName(i)) {
      unknown.add(fold(t.value(i++)));
      if (i < t.size() && t.kind(i) == Tokens.OPEN) {
        i = Cursor.behind(t, i);
      }
      if (i >= t.size() || (t.kind(i) != Tokens.COMMA && t.kind(i) != Tokens.DOT)) {
        return;
      }
      i++;
    }
  }

  /** Marks what a routine is given: {@code pkg.build(q)} may fill it. */
  private void fillArguments(int name) {
    int i = name + 1;
    while (i + 1 < t.size() && t.kind(i) == Tokens.DOT && isName(i + 1)) {
      i += 2;
    }
    if (i < t.size() && t.kind(i) == Tokens.OPEN && !CONTROLS.contains(fold(t.value(name)))) {
      int end = Cursor.behind(t, i);
      for (int k = i + 1; k < end; k++) {
        if (isName(k)) {
          unknown.add(fold(t.value(k)));
        }
      }
    }
  }

  private boolean isAssignment(int i) {
    return t.isSymbol(i, ":=") || t.isSymbol(i, "=");
  }

  private boolean opensStatement(int i) {
    return t.is(i, "BEGIN")
        || t.is(i, "DECLARE")
        || t.is(i, "THEN")
        || t.is(i, "ELSE")
        || t.is(i, "LOOP")
        || t.isSymbol(i, ">>");
  }

  private boolean isName(int i) {
    return t.kind(i) == Tokens.WORD || t.kind(i) == Tokens.QUOTED_NAME;
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
