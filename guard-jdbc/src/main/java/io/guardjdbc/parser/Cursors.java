package io.guardjdbc.parser;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The queries of cursors, by the cursors' names in lower case: {@code c CURSOR FOR query}, {@code
 * CURSOR c IS query}, {@code OPEN c FOR query}.
 */
final class Cursors {

  private final Tokens tokens;
  private final Map<String, Restriction.Query> queries = new HashMap<>();

  /** Where declarations overlap more than any real text's, the rest of them is not known. */
  private int work;

  private Cursors(Tokens tokens) {
    this.tokens = tokens;
    this.work = 4 * tokens.size();
    for (int i = 1; i + 3 < tokens.size() && work > 0; i++) {
      if (tokens.is(i, "CURSOR")) {
        boolean named = tokens.is(i + 2, "IS");
        int name = i - 1;
        while (name > 0 && (tokens.is(name, "SCROLL") || tokens.is(name, "NO"))) {
          name--;
        }
        read(named ? i + 1 : name, i + 1);
      } else if (tokens.is(i, "OPEN")) {
        read(i + 1, i + 2);
      }
    }
  }

  /** Those of a text, which is looked through once. */
  static Map<String, Restriction.Query> of(Tokens tokens) {
    if (tokens.cursors == null) {
      tokens.cursors = new Cursors(tokens).queries;
    }
    return tokens.cursors;
  }

  private void read(int name, int from) {
    int i = from;
    while (i < tokens.size()
        && tokens.kind(i) != Tokens.SEMICOLON
        && !tokens.is(i, "FOR")
        && !tokens.is(i, "IS")) {
      i = Cursor.behind(tokens, i);
      work--;
    }
    int end = i;
    if (i + 1 < tokens.size() && tokens.is(i + 1, "SELECT")) {
      while (end < tokens.size() && tokens.kind(end) != Tokens.SEMICOLON) {
        end = Cursor.behind(tokens, end);
        work--;
      }
    }
    if (i + 1 < end) {
      String key = tokens.value(name).toLowerCase(Locale.ROOT);
      queries.put(key, new Restriction.Query(i + 1, end, -1, false));
    }
  }
}
