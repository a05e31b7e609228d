package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.util.Arrays;

/** What a text is made of, for those who hold a script and not a statement. Stateless. */
public final class SqlText {

  private SqlText() {}

  /**
   * The texts that a tool would send, were it to send this text statement by statement.
   *
   * @return pairs of offsets, from and to: a statement with the comments in front of it and behind
   *     it, without its separator; none for a text without statements. The last pair of a text that
   *     is cut off somewhere begins where its last statement does.
   */
  public static int[] texts(String sql, Dialect dialect) {
    Tokens t = Lexer.lex(sql, dialect, Lexis.of(dialect));
    int[] ranges = Splitter.split(t, dialect);
    int[] texts = new int[ranges.length];
    int from = 0;
    for (int i = 0; i < ranges.length; i += 2) {
      int behind = ranges[i + 1];
      boolean separated = behind < t.size() && (i + 2 == ranges.length || ranges[i + 2] > behind);
      texts[i] = from;
      texts[i + 1] =
          separated ? t.start(behind) : behind < t.size() ? t.end(behind - 1) : sql.length();
      from = separated ? t.end(behind) : texts[i + 1];
    }
    return texts;
  }

  /**
   * A text in a form that new lines, comments and another case of words do not change: what a
   * fingerprint is taken of. Literals and quoted names stay as they are.
   */
  public static String folded(String sql, Dialect dialect) {
    Tokens t = Lexer.lex(sql, dialect, Lexis.of(dialect));
    StringBuilder folded = new StringBuilder(sql.length());
    for (int i = 0; i < t.size(); i++) {
      if (i > 0) {
        folded.append(' ');
      }
      folded.append(t.kind(i) == Tokens.WORD ? t.word(i) : t.raw(i));
    }
    return folded.toString();
  }

  /** Where the token ends that begins at an offset; the next char's offset where none begins. */
  public static int tokenEnd(String sql, int offset, Dialect dialect) {
    Tokens t = Lexer.lex(sql, dialect, Lexis.of(dialect));
    int[] starts = new int[t.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = t.start(i);
    }
    int at = Arrays.binarySearch(starts, offset);
    return at < 0 ? Math.min(offset + 1, sql.length()) : t.end(at);
  }
}
