package io.guardjdbc;

import io.guardjdbc.audit.AllowedStatements;
import io.guardjdbc.parser.RowChange;
import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.proxy.StatementInterceptor.RowOperation;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.PlainStatement;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Keeps readings by exact text: a reading is a pure function of text and dialect, so nothing else
 * is part of the key. Bounded in bytes by two generations: when the young one is full it becomes
 * the old one, and what is used again moves back. Lock-free on a hit.
 *
 * <p>A plain statement is kept when it comes a second time: to tell it costs little more than to
 * look it up, and texts that hold their values, each another, would push out those that come again.
 * In front of the readings stand the texts that came last: what an application keeps as a constant
 * is found by being the same object, without a look at all of its chars.
 */
final class ReadingCache {

  private static final long GENERATION_BYTES = 4L << 20;
  private static final int LONGEST_KEPT = 20_000;

  private record Generation(ConcurrentHashMap<String, ReadText> texts, AtomicLong bytes) {
    static Generation empty() {
      return new Generation(new ConcurrentHashMap<>(), new AtomicLong());
    }
  }

  private static final int SLOTS = 1024;

  /** So that what came last keeps less than eight megabytes alive. */
  private static final int LONGEST_RECENT = 4_000;

  /** Of so many texts that were not found at once, one is looked at more closely. */
  private static final int ONE_IN = 16;

  /** Texts that came again as the same object, each in one of the two slots of its sample. */
  private final AtomicReferenceArray<ReadText> recent = new AtomicReferenceArray<>(SLOTS);

  /** Who came by lately, each in its slot: identities. Races lose one, no more. */
  private final int[] objects = new int[SLOTS];

  /** The hashes of plain texts that came by lately, each in its slot. Races lose one, no more. */
  private final int[] seen = new int[2048];

  private final Dialect dialect;
  private volatile Generation young = Generation.empty();
  private volatile Generation old = Generation.empty();

  ReadingCache(Dialect dialect) {
    this.dialect = dialect;
  }

  @SuppressWarnings("ReferenceEquality") // equal texts are found by their hash, behind it
  ReadText read(String sql) {
    int slot = slot(sql);
    ReadText one = recent.get(slot);
    if (one != null && one.sql == sql) {
      return one;
    }
    ReadText other = recent.get(slot ^ 1);
    return other != null && other.sql == sql ? other : readMissed(sql, slot);
  }

  /** Tells texts apart by a few of their chars: a guess, to find one without a hash of them all. */
  private static int slot(String sql) {
    int length = sql.length();
    if (length < 8) {
      return length;
    }
    int eighth = length >> 3;
    int half = length >> 1;
    int hash =
        length
            + 31 * sql.charAt(2 * eighth)
            + 97 * sql.charAt(half - eighth)
            + 193 * sql.charAt(half)
            + 389 * sql.charAt(half + eighth)
            + 769 * sql.charAt(half + 2 * eighth)
            + 1543 * sql.charAt(length - eighth);
    return (hash ^ (hash >>> 10)) & (SLOTS - 1);
  }

  private ReadText readMissed(String sql, int slot) {
    boolean counted = AllowedStatements.areCounted();
    long start = counted ? System.nanoTime() : 0;
    PlainStatement plain = SqlReader.plainAtSight(sql, dialect);
    ReadText known = plain == null ? known(sql) : null;
    ReadText text = known != null ? known : readAnew(sql, plain);
    if (counted && known == null) {
      AllowedStatements.spent(AllowedStatements.Work.READING, System.nanoTime() - start);
    }
    if (sql.length() <= LONGEST_RECENT
        && ThreadLocalRandom.current().nextInt(ONE_IN) == 0
        && isSameObject(sql, slot)) {
      remember(text, sql, slot);
    }
    return text;
  }

  private ReadText readAnew(String sql, PlainStatement atSight) {
    if (atSight != null) {
      return new ReadText(sql, atSight, dialect);
    }
    SqlReader.Look look = SqlReader.look(sql, dialect);
    PlainStatement plain = look.plain();
    if (plain == null) {
      return keep(sql, new ReadText(sql, look.reading()));
    }
    ReadText text = new ReadText(sql, plain, dialect);
    return cameBefore(sql) ? keep(sql, text) : text;
  }

  /** Whether the text that came last in this slot was the same object, as far as can be told. */
  private boolean isSameObject(String sql, int slot) {
    int identity = System.identityHashCode(sql);
    boolean same = objects[slot] == identity;
    objects[slot] = identity;
    return same;
  }

  @SuppressWarnings("ReferenceEquality") // by any other object it would not be found
  private void remember(ReadText text, String sql, int slot) {
    if (text.sql == sql) {
      recent.setRelease(slot ^ 1, recent.getPlain(slot));
      recent.setRelease(slot, text);
    }
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
