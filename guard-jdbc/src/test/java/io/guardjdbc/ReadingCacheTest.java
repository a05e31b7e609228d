package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is kept, a text is given its own reading and no other's. */
class ReadingCacheTest {

  private static final int ENOUGH = 2_000;

  private final ReadingCache cache = new ReadingCache(Dialect.POSTGRESQL);

  private ReadText again(String sql) {
    ReadText last = null;
    for (int i = 0; i < ENOUGH; i++) {
      last = cache.read(sql);
    }
    return last;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT id FROM t WHERE id = ?",
        "UPDATE t SET a = ? WHERE id = ?",
        "DELETE FROM t",
        "DROP TABLE t",
        "x",
        ""
      })
  void whatComesAgainAsTheSameObjectIsReadOnce(String sql) {
    ReadText kept = again(sql);
    assertSame(kept, cache.read(sql));
    assertSame(sql, kept.sql);
  }

  @Test
  void whatIsNeverTheSameObjectIsNotKeptWhereItIsPlain() {
    for (int i = 0; i < ENOUGH; i++) {
      cache.read(new String("SELECT id FROM t WHERE id = ?"));
    }
    String sql = "SELECT id FROM t WHERE id = ?";
    assertNotSame(cache.read(new String(sql)), cache.read(new String(sql)));
    String stopped = "DELETE FROM t";
    assertSame(cache.read(new String(stopped)), cache.read(new String(stopped)));
  }

  @Test
  void aVeryLongTextIsNotKept() {
    String sql = "SELECT " + "1, ".repeat(10_000) + "1";
    again(sql);
    assertNotSame(cache.read(sql), cache.read(sql));
  }

  /** Of the same length, and alike wherever a guess at a text looks. */
  @Test
  void textsThatAreTakenForEachOtherAtFirstAreToldApart() {
    List<String> alike = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      alike.add("SELECT a FROM t WHERE b = 'aaaaa" + (char) ('a' + i % 20) + "aaaaaaaa' AND c = 1");
    }
    for (int i = 0; i < ENOUGH; i++) {
      for (String sql : alike) {
        assertEquals(sql, cache.read(sql).sql);
      }
    }
  }

  @Test
  void manyThreadsGetTheReadingsOfTheirTexts() throws InterruptedException, ExecutionException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String name = Integer.toString(i);
      texts.add(i % 3 == 0 ? "DROP TABLE t" + name : "SELECT " + name + " FROM t WHERE a = ?");
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> wrong = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        wrong.add(threads.submit(reading(texts, new Random(thread))));
      }
      for (Future<Integer> each : wrong) {
        assertEquals(0, each.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(ReadText.bit(Operation.DROP_TABLE), cache.read("DROP TABLE t0").operations);
  }

  private Callable<Integer> reading(List<String> texts, Random random) {
    return () -> {
      int wrong = 0;
      for (int i = 0; i < 200_000; i++) {
        String sql = texts.get((int) Math.abs(random.nextGaussian() * 500) % texts.size());
        ReadText text = cache.read(sql);
        Operation is = sql.startsWith("DROP") ? Operation.DROP_TABLE : Operation.SELECT;
        wrong += text.sql.equals(sql) && text.operations == ReadText.bit(is) ? 0 : 1;
      }
      return wrong;
    };
  }
}
