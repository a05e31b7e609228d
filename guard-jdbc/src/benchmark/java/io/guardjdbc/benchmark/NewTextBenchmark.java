package io.guardjdbc.benchmark;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a text costs that was never seen before: it is prepared and closed. */
public class NewTextBenchmark {

  /** The texts of {@link Texts#realistic}, one after the other. */
  @State(Scope.Thread)
  public static class Realistic {
    private final Text[] texts = Texts.realistic().toArray(new Text[0]);
    private int at;

    final String next(long number) {
      at = at + 1 < texts.length ? at + 1 : 0;
      return texts[at].with(number);
    }
  }

  /** Numbers for the benchmarks that need no connection. */
  @State(Scope.Thread)
  public static class Counter {
    private long number;
  }

  @State(Scope.Thread)
  public static class Suspicious {
    private final Text text = new Text(Texts.SUSPICIOUS);
  }

  @State(Scope.Thread)
  public static class Worst {
    @Param Hostile hostile;
    private Text text;

    @Setup
    public void make() {
      text = hostile.text();
    }
  }

  @Benchmark
  public boolean realistic(Session session, Realistic texts) throws SQLException {
    return prepare(session, texts.next(session.next()));
  }

  /** The measure for {@link #realistic}: the same texts made, and nothing done with them. */
  @Benchmark
  public String made(Counter counter, Realistic texts) {
    return texts.next(++counter.number);
  }

  /** The measure for {@link #realistic}: each character taken once, as for a hash. */
  @Benchmark
  public int pass(Counter counter, Realistic texts) {
    String text = texts.next(++counter.number);
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  /** As {@link #pass}, but told apart: where words and numbers end, and what is quoted. */
  @Benchmark
  public int tokenPass(Counter counter, Realistic texts) {
    String text = texts.next(++counter.number);
    int tokens = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (isWordPart(c)) {
        int hash = c;
        while (i < text.length() && isWordPart(text.charAt(i))) {
          hash = 31 * hash + text.charAt(i++);
        }
        tokens += hash;
      } else if (c == '\'' || c == '"') {
        while (i < text.length() && text.charAt(i) != c) {
          i++;
        }
        i++;
        tokens++;
      } else if (c > ' ') {
        tokens++;
      }
    }
    return tokens;
  }

  private static boolean isWordPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  @Benchmark
  public boolean suspicious(Session session, Suspicious made) throws SQLException {
    return prepare(session, made.text.with(session.next()));
  }

  @Benchmark
  public boolean hostile(Session session, Worst worst) throws SQLException {
    return prepare(session, worst.text.with(session.next()));
  }

  /** Refusals count as answers. */
  private static boolean prepare(Session session, String sql) {
    try (PreparedStatement statement = session.connection.prepareStatement(sql)) {
      return statement.isClosed();
    } catch (SQLException e) {
      return true;
    }
  }
}
