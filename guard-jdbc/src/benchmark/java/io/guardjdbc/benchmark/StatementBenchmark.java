package io.guardjdbc.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What a statement costs, from one that is known to one that nobody has seen before. */
public class StatementBenchmark {

  /** A statement that is prepared once and run again and again. */
  @State(Scope.Thread)
  public static class Kept {
    private PreparedStatement statement;

    @Setup
    public void prepare(Session session) throws SQLException {
      statement = session.connection.prepareStatement(Texts.HOT);
    }

    @TearDown
    public void close() throws SQLException {
      statement.close();
    }
  }

  /** As many texts as a large application has, each time as a new string. */
  @State(Scope.Thread)
  public static class Rotating {
    private static final int COUNT = 10_000;

    private final byte[][] texts = new byte[COUNT][];
    private int at;

    @Setup
    public void make() {
      Text text = new Text(Texts.SHORT);
      for (int i = 0; i < COUNT; i++) {
        texts[i] = text.with(i).getBytes(StandardCharsets.ISO_8859_1);
      }
    }

    final String next() {
      at = at + 1 < COUNT ? at + 1 : 0;
      return new String(texts[at], StandardCharsets.ISO_8859_1);
    }
  }

  /** A text with another literal each time. */
  @State(Scope.Thread)
  public static class NewShort {
    private final Text text = new Text(Texts.SHORT);
  }

  @Benchmark
  public long hot(Session session) throws SQLException {
    return session.prepared(Texts.HOT);
  }

  @Benchmark
  public long hotPlain(Session session) throws SQLException {
    return session.plain(Texts.HOT);
  }

  @Benchmark
  public long reused(Session session, Kept kept) throws SQLException {
    kept.statement.setInt(1, 42);
    return Session.read(kept.statement.executeQuery());
  }

  /** Here no compiler can see that the result set's wrapper is not needed. */
  @Benchmark
  public long reusedApart(Session session, Kept kept) throws SQLException {
    kept.statement.setInt(1, 42);
    return readApart(kept.statement.executeQuery());
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static long readApart(ResultSet results) throws SQLException {
    return Session.read(results);
  }

  @Benchmark
  public long rotating(Session session, Rotating rotating) throws SQLException {
    return session.prepared(rotating.next());
  }

  @Benchmark
  public long neverRepeating(Session session, NewShort made) throws SQLException {
    return session.prepared(made.text.with(session.next()));
  }
}
