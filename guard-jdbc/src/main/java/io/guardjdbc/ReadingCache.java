package io.guardjdbc;

import io.guardjdbc.audit.AllowedStatements;
import io.guardjdbc.parser.RowChange;
import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.proxy.StatementInterceptor.RowOperation;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.PlainStatement;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps readings by exact text: a reading is a pure function of text and dialect, so nothing else
 * is part of the key. Bounded in bytes by two generations: when the young one is full it becomes
 * the old one, and what is used again moves back. Lock-free on a hit.
 *
 * <p>A plain statement is kept when it comes a second time: to tell it costs little more than to
 * look it up, and texts that hold their values, each another, would push out those that come again.
 */
final class ReadingCache {

  private static final long GENERATION_BYTES = 4L << 20;
  private static final int LONGEST_KEPT = 20_000;

  private record Generation(ConcurrentHashMap<String, ReadText> texts, AtomicLong bytes) {
    static Generation empty() {
      return new Generation(new ConcurrentHashMap<>(), new AtomicLong());
    }
  }

  /** The hashes of plain texts that came by lately, each in its slot. Races lose one, no more. */
  private final int[] seen = new int[2048];

  private final Dialect dialect;
  private volatile Generation young = Generation.empty();
  private volatile Generation old = Generation.empty();

  ReadingCache(Dialect dialect) {
    this.dialect = dialect;
  }

  ReadText read(String sql) {
    ReadText known = known(sql);
    if (known != null) {
      return known;
    }
    if (!AllowedStatements.areCounted()) {
      return readAnew(sql);
    }
    long start = System.nanoTime();
    try {
      return readAnew(sql);
    } finally {
      AllowedStatements.spent(AllowedStatements.Work.READING, System.nanoTime() - start);
    }
  }

  private ReadText readAnew(String sql) {
    PlainStatement plain = SqlReader.plain(sql, dialect);
    if (plain == null) {
      return keep(sql, new ReadText(sql, SqlReader.read(sql, dialect)));
    }
    ReadText text = new ReadText(sql, plain, dialect);
    return cameBefore(sql) ? keep(sql, text) : text;
  }

  private boolean cameBefore(String sql) {
    int hash = sql.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (seen.length - 1);
    boolean before = seen[slot] == hash;
    seen[slot] = hash;
    return before;
  }

  /** What a change of a row through an updatable result set over this query is. */
  ReadText readRowChange(RowOperation operation, String query) {
    String key = operation.name() + '\0' + query;
    ReadText known = known(key);
    return known != null
        ? known
        : keep(key, new ReadText(query, RowChange.read(query, of(operation), dialect)));
  }

  private static Operation of(RowOperation operation) {
    return switch (operation) {
      case INSERT -> Operation.INSERT;
      case UPDATE -> Operation.UPDATE;
      case DELETE -> Operation.DELETE;
    };
  }

  private ReadText known(String key) {
    ReadText known = young.texts.get(key);
    if (known == null) {
      known = old.texts.get(key);
      if (known != null) {
        keep(key, known);
      }
    }
    return known;
  }

  private ReadText keep(String key, ReadText text) {
    if (key.length() <= LONGEST_KEPT) {
      add(key, text);
    }
    return text;
  }

  @SuppressWarnings(
      "ReferenceEquality") // whether somebody else has turned the generation meanwhile
  private void add(String key, ReadText text) {
    Generation generation = young;
    if (generation.texts.putIfAbsent(key, text) == null
        && generation.bytes.addAndGet(text.weight()) > GENERATION_BYTES
        && generation == young) {
      young = Generation.empty();
      old = generation;
    }
  }
}
