package io.guardjdbc.benchmark;

import java.util.List;
import java.util.Locale;

/** What is measured, in the order of the table. */
enum Workload {
  HOT("a hot statement: prepare, set, execute, read, close", "StatementBenchmark.hot"),
  HOT_PLAIN("a hot text on a plain Statement", "StatementBenchmark.hotPlain"),
  REUSED("a prepared statement run again: set, execute, read", "StatementBenchmark.reused"),
  REUSED_APART("the same, its rows read by code compiled apart", "StatementBenchmark.reusedApart"),
  ROTATING("10,000 rotating texts of 60 characters", "StatementBenchmark.rotating"),
  THREADS("the same, four threads at once", "StatementBenchmark.rotating"),
  NEVER_REPEATING("never-repeating texts of 60 characters", "StatementBenchmark.neverRepeating"),
  REALISTIC("new texts of 47 to 3,841 characters", "NewTextBenchmark.realistic"),
  MADE("those texts made, and no more", Kind.PLAIN, "NewTextBenchmark.made"),
  PASS("one plain pass over their characters", Kind.PLAIN, "NewTextBenchmark.pass"),
  TOKEN_PASS("one pass that tells words apart", Kind.PLAIN, "NewTextBenchmark.tokenPass"),
  SUSPICIOUS("a text with a second reading", Kind.INSPECTING, "NewTextBenchmark.suspicious"),
  HOSTILE("hostile texts", Kind.HOSTILE, "NewTextBenchmark.hostile"),
  BATCH("a row of a batch of 1,000", "VolumeBenchmark.batch"),
  ROWS("a row of 1,000,000, five columns read", "VolumeBenchmark.rows"),
  OPEN("a connection opened and closed", "VolumeBenchmark.open"),
  H2_SELECT("H2: select by key", Kind.PAIRED, "h2"),
  H2_INSERT("H2: insert", Kind.PAIRED, "h2"),
  H2_UPDATE("H2: update by key", Kind.PAIRED, "h2"),
  PG_SELECT("PostgreSQL: select by key", Kind.PAIRED, "postgresql"),
  PG_TPCB("PostgreSQL: a transaction like TPC-B's", Kind.PAIRED, "postgresql"),
  PG_OPEN("PostgreSQL: a connection opened and closed", Kind.PAIRED, "postgresql"),
  KEPT_SHORT("kept after 1,000,000 distinct texts of 150 characters", Kind.KEPT, "short"),
  KEPT_LONG("kept after 2,000 texts of 100,000 characters", Kind.KEPT, "long");

  enum Kind {
    /** On the stub, each layer. */
    LAYERED,
    /** On the stub, the layers that inspect. */
    INSPECTING,
    /** As inspecting, each text by itself. */
    HOSTILE,
    /** Without a connection. */
    PLAIN,
    /** On a real database, in blocks beside the raw driver's. */
    PAIRED,
    /** The heap after a great many texts. */
    KEPT
  }

  final String title;
  final Kind kind;

  /** The benchmark's method, or the argument of the program that measures. */
  final String program;

  Workload(String title, String program) {
    this(title, Kind.LAYERED, program);
  }

  Workload(String title, Kind kind, String program) {
    this.title = title;
    this.kind = kind;
    this.program = program;
  }

  /** As it is named on the command line and in the results. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int threads() {
    return this == THREADS ? 4 : 1;
  }

  List<Layer> layers() {
    return switch (kind) {
      case LAYERED, PAIRED -> List.of(Layer.values());
      case INSPECTING, HOSTILE, KEPT -> Layer.inspecting();
      case PLAIN -> List.of(Layer.RAW);
    };
  }
}
