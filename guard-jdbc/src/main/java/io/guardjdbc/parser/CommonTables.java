package io.guardjdbc.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The queries that WITH gives names to, between two semicolons. */
final class CommonTables {

  /** So many queries of one name, from the nearest on, are looked at. */
  private static final int MAX_OF_A_NAME = 64;

  /** A query by its bracket, with the token up to which its name is known. */
  private record Query(int open, int end) {}

  /** First token between the semicolons, and the one behind the last. */
  private final int from;

  private final int to;
  private final Map<String, List<Query>> queries = new HashMap<>();

  /** How many tokens all of them have. */
  final int size;

  private CommonTables(Tokens t, int place) {
    int first = place;
    while (first > 0 && t.kind(first - 1) != Tokens.SEMICOLON) {
      first--;
    }
    int tokens = 0;
    boolean with = false;
    Deque<Integer> opens = new ArrayDeque<>();
    int i = first;
    while (i < t.size() && (t.kind(i) != Tokens.SEMICOLON || i < place)) {
      with |= i >= first + 2 && t.is(i - 2, "WITH");
      if (t.kind(i) == Tokens.OPEN) {
        int name = with ? nameBefore(t, i) : -1;
        if (name >= first) {
          int end = opens.isEmpty() ? t.size() : t.matching(opens.peek());
          queries
              .computeIfAbsent(ConditionScope.fold(t.value(name)), key -> new ArrayList<>(1))
              .add(new Query(i, end < 0 ? t.size() : end));
          tokens += Math.max(0, t.matching(i) - i);
        }
        opens.push(i);
      } else if (t.kind(i) == Tokens.CLOSE) {
        opens.poll();
      }
      i++;
    }
    from = first;
    to = i;
    size = tokens;
  }

  /** The name in front of AS and a bracket; -1 if none is there. */
  private static int nameBefore(Tokens t, int open) {
    boolean materialized = open > 0 && t.is(open - 1, "MATERIALIZED");
    int as = open - 1 - (materialized ? (open > 1 && t.is(open - 2, "NOT") ? 2 : 1) : 0);
    boolean listed = as >= 2 && t.kind(as - 1) == Tokens.CLOSE;
    int name = listed ? t.matching(as - 1) - 1 : as - 1;
    boolean named = name >= 0 && t.is(as, "AS") && t.kind(name) <= Tokens.QUOTED_NAME;
    return named ? name : -1;
  }

  /** Those around a place; the tokens between two semicolons are looked at once. */
  static CommonTables around(Tokens t, int place) {
    CommonTables known = t.commonTables;
    if (known == null || place < known.from || place >= known.to) {
      known = new CommonTables(t, place);
      t.commonTables = known;
    }
    return known;
  }

  /** The bracket that opens the query of a name, as seen from a token behind it; -1 for none. */
  int open(Tokens t, int seenFrom, String name) {
    List<Query> named = queries.getOrDefault(ConditionScope.fold(name), List.of());
    int nearest = named.size() - 1;
    int low = 0;
    while (low <= nearest) {
      int middle = (low + nearest) >>> 1;
      if (named.get(middle).open() < seenFrom) {
        low = middle + 1;
      } else {
        nearest = middle - 1;
      }
    }
    for (int i = nearest; i >= 0 && i > nearest - MAX_OF_A_NAME; i--) {
      Query query = named.get(i);
      if (t.matching(query.open()) < seenFrom && seenFrom < query.end()) {
        return query.open();
      }
    }
    return -1;
  }
}
