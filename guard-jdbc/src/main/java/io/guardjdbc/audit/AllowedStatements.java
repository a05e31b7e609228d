package io.guardjdbc.audit;

import io.guardjdbc.sql.Operation;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * What the guard lets through without a word, which no audit event tells of: how many statements,
 * by environment and operation; and the time that it takes to read and to judge. Counted only while
 * somebody listens, for all connections of this JVM. Thread-safe.
 */
public final class AllowedStatements {

  /** Hears of every figure once, when there is something to count; in the statement's thread. */
  public interface Listener {

    /**
     * Statements that ran and about which no rule had anything to say.
     *
     * @param operation {@code select}; {@code none} for texts without a statement
     * @param count how many until now, to be asked whenever it is wanted
     */
    void allowed(String environment, String operation, LongSupplier count);

    /**
     * Time that the guard takes, within an execution or a preparation, before anything runs.
     *
     * @param count how often until now
     * @param nanoseconds how much until now
     */
    void spent(Work work, LongSupplier count, LongSupplier nanoseconds);
  }

  /** What the guard spends time on. */
  public enum Work {
    /** Texts that it has not seen lately. */
    READING,
    /** Texts about which its rules are asked, with what they ask the database. */
    JUDGING
  }

  /** The statements of one environment. */
  public static final class Counts {

    private static final List<Operation> OPERATIONS = List.of(Operation.values());

    private final String environment;
    private final AtomicReferenceArray<LongAdder> adders =
        new AtomicReferenceArray<>(OPERATIONS.size() + 1);

    private Counts(String environment) {
      this.environment = environment;
    }

    /**
     * Counts a text that runs.
     *
     * @param operations one bit for each, by its place in {@link Operation}
     */
    public void add(long operations) {
      if (operations == 0) {
        adder(OPERATIONS.size()).increment();
      }
      for (long rest = operations; rest != 0; rest &= rest - 1) {
        adder(Long.numberOfTrailingZeros(rest)).increment();
      }
    }

    private LongAdder adder(int index) {
      LongAdder adder = adders.getOpaque(index);
      return adder == null ? appeared(index) : adder;
    }

    private LongAdder appeared(int index) {
      synchronized (LISTENERS) {
        LongAdder adder = adders.get(index);
        if (adder == null) {
          adder = new LongAdder();
          for (Listener listener : LISTENERS) {
            tell(listener, index, adder);
          }
          adders.set(index, adder);
        }
        return adder;
      }
    }

    private void tell(Listener listener, int index, LongAdder adder) {
      String operation = index == OPERATIONS.size() ? "none" : OPERATIONS.get(index).id();
      try {
        listener.allowed(environment, operation, adder::sum);
      } catch (RuntimeException | LinkageError e) {
        LOG.log(Level.WARNING, "a listener failed over the count of allowed statements", e);
      }
    }

    private void tellAll(Listener listener) {
      for (int i = 0; i < adders.length(); i++) {
        if (adders.get(i) != null) {
          tell(listener, i, adders.get(i));
        }
      }
    }
  }

  private record Time(LongAdder count, LongAdder nanoseconds) {}

  private static final Logger LOG = System.getLogger(AllowedStatements.class.getName());
  private static final AtomicBoolean COUNTING = new AtomicBoolean();
  private static final Map<String, Counts> ENVIRONMENTS = new ConcurrentHashMap<>();
  private static final Map<Work, Time> TIMES =
      Map.of(
          Work.READING, new Time(new LongAdder(), new LongAdder()),
          Work.JUDGING, new Time(new LongAdder(), new LongAdder()));

  /** Its own lock as well. */
  private static final List<Listener> LISTENERS = new ArrayList<>();

  private AllowedStatements() {}

  /**
   * Begins to count, if nobody listens yet. What has been counted before is told as well.
   *
   * @param listener not null; what it throws over a count is logged and changes nothing
   */
  public static void addListener(Listener listener) {
    if (listener == null) {
      throw new IllegalArgumentException("the listener is null");
    }
    synchronized (LISTENERS) {
      LISTENERS.add(listener);
      TIMES.forEach(
          (work, time) -> listener.spent(work, time.count()::sum, time.nanoseconds()::sum));
      ENVIRONMENTS.values().forEach(counts -> counts.tellAll(listener));
      COUNTING.set(true);
    }
  }

  /** Ends what {@link #addListener} began. Without a listener nothing is counted. */
  public static void removeListener(Listener listener) {
    synchronized (LISTENERS) {
      LISTENERS.remove(listener);
      COUNTING.set(!LISTENERS.isEmpty());
    }
  }

  /** Whether somebody listens; as cheap as reading a field. */
  public static boolean areCounted() {
    return COUNTING.getOpaque();
  }

  /** Those of an environment, which are the same object each time. */
  public static Counts in(String environment) {
    return ENVIRONMENTS.computeIfAbsent(environment, Counts::new);
  }

  /** Adds time that was spent once. */
  public static void spent(Work work, long nanoseconds) {
    Time time = TIMES.get(work);
    time.count().increment();
    time.nanoseconds().add(nanoseconds);
  }
}
