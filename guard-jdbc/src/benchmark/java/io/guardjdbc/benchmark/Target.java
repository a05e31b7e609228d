package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Measurement.Quantity;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the guard is meant to cost at most. */
enum Target {
  HOT("a hot statement: at most 1.5 × what HikariCP adds") {
    @Override
    Optional<Verdict> judge(Results results) {
      OptionalDouble guard = results.added(Workload.HOT, Layer.GUARD, Quantity.CPU);
      OptionalDouble pool = results.added(Workload.HOT, Layer.HIKARICP, Quantity.CPU);
      return both(guard, pool, (one, other) -> share(one / other, 1.5));
    }
  },
  HOT_ALLOCATED("a hot statement: at most 60 B allocated") {
    @Override
    Optional<Verdict> judge(Results results) {
      return atMost(results.added(Workload.HOT, Layer.GUARD, Quantity.ALLOCATED), 60.5, true);
    }
  },
  REUSED("a prepared statement run again: at most 3 ns") {
    @Override
    Optional<Verdict> judge(Results results) {
      return atMost(results.added(Workload.REUSED, Layer.GUARD, Quantity.CPU), 3, false);
    }
  },
  REUSED_ALLOCATED("a prepared statement run again: nothing allocated") {
    @Override
    Optional<Verdict> judge(Results results) {
      return atMost(results.added(Workload.REUSED, Layer.GUARD, Quantity.ALLOCATED), 0.5, true);
    }
  },
  ROTATING("10,000 rotating texts of 60 characters: at most 400 ns") {
    @Override
    Optional<Verdict> judge(Results results) {
      return atMost(results.added(Workload.ROTATING, Layer.GUARD, Quantity.CPU), 400, false);
    }
  },
  NEVER_REPEATING("never-repeating texts of 60 characters: at most 400 ns") {
    @Override
    Optional<Verdict> judge(Results results) {
      return atMost(results.added(Workload.NEVER_REPEATING, Layer.GUARD, Quantity.CPU), 400, false);
    }
  },
  NEW_BY_PASS("new texts of 47 to 3,841 characters: at most 2 × one plain pass") {
    @Override
    Optional<Verdict> judge(Results results) {
      OptionalDouble guard = results.added(Workload.REALISTIC, Layer.GUARD, Quantity.CPU);
      return both(guard, pass(results, Workload.PASS), (one, other) -> share(one / other, 2));
    }
  },
  NEW_BY_DRUID("new texts of 47 to 3,841 characters: at most a tenth of Druid's") {
    @Override
    Optional<Verdict> judge(Results results) {
      OptionalDouble guard = results.added(Workload.REALISTIC, Layer.GUARD, Quantity.CPU);
      OptionalDouble druid = results.added(Workload.REALISTIC, Layer.DRUID, Quantity.CPU);
      return both(guard, druid, (one, other) -> share(one / other, 0.1));
    }
  },
  SUSPICIOUS("a suspicious text with a second reading: under 1 ms") {
    @Override
    Optional<Verdict> judge(Results results) {
      return atMost(results.added(Workload.SUSPICIOUS, Layer.GUARD, Quantity.CPU), 1e6, false);
    }
  },
  HOSTILE("hostile texts: bounded, the worst under 50 ms") {
    @Override
    Optional<Verdict> judge(Results results) {
      double worst = Double.NEGATIVE_INFINITY;
      for (Hostile hostile : Hostile.values()) {
        OptionalDouble added = results.added(StubRun.hostileId(hostile), Layer.GUARD, Quantity.CPU);
        worst = added.isPresent() ? Math.max(worst, added.getAsDouble()) : worst;
      }
      return atMost(
          Double.isInfinite(worst) ? OptionalDouble.empty() : OptionalDouble.of(worst), 5e7, false);
    }
  },
  ROWS("rows: 1.00 × raw, within the spread of raw") {
    @Override
    Optional<Verdict> judge(Results results) {
      Measurement raw = results.of(Workload.ROWS.id(), Layer.RAW.name(), Quantity.CPU);
      OptionalDouble guard = results.median(Workload.ROWS, Layer.GUARD, Quantity.CPU);
      if (raw == null || guard.isEmpty()) {
        return Optional.empty();
      }
      boolean met = guard.getAsDouble() <= Math.max(raw.quantile(1), raw.median() * 1.005);
      return Optional.of(new Verdict(Figures.times(guard.getAsDouble() / raw.median()), met));
    }
  },
  BATCH("a row of a batch: at most 1 ns") {
    @Override
    Optional<Verdict> judge(Results results) {
      return atMost(results.added(Workload.BATCH, Layer.GUARD, Quantity.CPU), 1, false);
    }
  },
  OPEN("a connection: at most 1 µs besides the round trip for the mark") {
    @Override
    Optional<Verdict> judge(Results results) {
      return atMost(results.added(Workload.OPEN, Layer.GUARD, Quantity.CPU), 1_000, false);
    }
  },
  H2_SELECT("select by key on H2: at most 1.08 × raw") {
    @Override
    Optional<Verdict> judge(Results results) {
      OptionalDouble guard = results.median(Workload.H2_SELECT, Layer.GUARD, Quantity.CPU_RATIO);
      return guard.isEmpty() ? Optional.empty() : Optional.of(share(guard.getAsDouble(), 1.08));
    }
  },
  PG_TPCB("like TPC-B on PostgreSQL, wall time: not to be told from raw") {
    @Override
    Optional<Verdict> judge(Results results) {
      return withinNoise(results, Quantity.WALL_RATIO);
    }
  },
  PG_TPCB_CPU("the same, client's processor time: not to be told from raw") {
    @Override
    Optional<Verdict> judge(Results results) {
      return withinNoise(results, Quantity.CPU_RATIO);
    }
  },
  KEPT_SHORT("kept after 1,000,000 distinct texts: at most 32 MB") {
    @Override
    Optional<Verdict> judge(Results results) {
      return atMost(results.median(Workload.KEPT_SHORT, Layer.GUARD, Quantity.KEPT), 32e6, true);
    }
  },
  KEPT_LONG("kept after 2,000 texts of 100,000 characters: at most 32 MB") {
    @Override
    Optional<Verdict> judge(Results results) {
      return atMost(results.median(Workload.KEPT_LONG, Layer.GUARD, Quantity.KEPT), 32e6, true);
    }
  };

  /** What was measured, and whether it is what was aimed at. */
  record Verdict(String measured, boolean met) {}

  private interface Comparison {
    Verdict of(double one, double other);
  }

  final String what;

  Target(String what) {
    this.what = what;
  }

  /** Empty where something that it rests on was not measured. */
  abstract Optional<Verdict> judge(Results results);

  /** What a pass over the characters takes, without making the texts. */
  static OptionalDouble pass(Results results, Workload pass) {
    OptionalDouble with = results.median(pass, Layer.RAW, Quantity.CPU);
    OptionalDouble without = results.median(Workload.MADE, Layer.RAW, Quantity.CPU);
    return with.isPresent() && without.isPresent()
        ? OptionalDouble.of(with.getAsDouble() - without.getAsDouble())
        : OptionalDouble.empty();
  }

  private static Optional<Verdict> both(
      OptionalDouble one, OptionalDouble other, Comparison comparison) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(comparison.of(one.getAsDouble(), other.getAsDouble()))
        : Optional.empty();
  }

  private static Verdict share(double share, double most) {
    return new Verdict(Figures.times(share), share <= most);
  }

  private static Optional<Verdict> atMost(OptionalDouble measured, double most, boolean bytes) {
    if (measured.isEmpty()) {
      return Optional.empty();
    }
    double value = measured.getAsDouble();
    return Optional.of(
        new Verdict(bytes ? Figures.bytes(Math.rint(value)) : Figures.time(value), value <= most));
  }

  /** The intervals of the two medians overlap, as the notches of two box plots would. */
  private static Optional<Verdict> withinNoise(Results results, Quantity quantity) {
    String id = Workload.PG_TPCB.id();
    Measurement guard = results.of(id, Layer.GUARD.name(), quantity);
    Measurement again = results.of(id, PairedBlocks.RAW_AGAIN, quantity);
    if (guard == null || again == null) {
      return Optional.empty();
    }
    double guardLow = guard.median() - Table.halfInterval(guard);
    double againHigh = again.median() + Table.halfInterval(again);
    return Optional.of(
        new Verdict(
            Figures.ratio(guard.median()) + " (raw again " + Figures.ratio(again.median()) + ")",
            guardLow <= againHigh));
  }
}
