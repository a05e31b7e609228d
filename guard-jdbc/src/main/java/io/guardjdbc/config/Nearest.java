package io.guardjdbc.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known word a misspelt one may have meant. */
public final class Nearest {

  private Nearest() {}

  /** The candidate with the smallest edit distance, case ignored; empty if there is none. */
  static Optional<String> of(String word, Collection<String> candidates) {
    return candidates.stream().min(Comparator.comparingInt(each -> distance(word, each)));
  }

  /**
   * For messages: {@code ; did you mean 'production'?}, or nothing where no candidate is near
   * enough to have been meant. An abbreviation is: {@code prod}, {@code dev}.
   */
  public static String question(String word, Collection<String> candidates) {
    return of(word, candidates)
        .filter(nearest -> distance(word, nearest) <= Math.max(2, nearest.length() / 3))
        .or(() -> of(word, candidates.stream().filter(each -> beginAlike(word, each)).toList()))
        .map(nearest -> "; did you mean '" + nearest + "'?")
        .orElse("");
  }

  private static boolean beginAlike(String word, String candidate) {
    return word.regionMatches(true, 0, candidate, 0, 3);
  }

  /**
   * How many chars must be put in, left out or replaced to make one word of the other, case
   * ignored. Long words are compared by their first 100 chars.
   */
  static int distance(String one, String other) {
    int columns = Math.min(other.length(), 100);
    int[] row = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= Math.min(one.length(), 100); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= columns; j++) {
        int replaced = diagonal + (same(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[columns];
  }

  private static boolean same(char one, char other) {
    return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
  }
}
