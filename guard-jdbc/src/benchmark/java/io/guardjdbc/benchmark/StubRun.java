package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Measurement.Quantity;
import io.guardjdbc.benchmark.Workload.Kind;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the JMH benchmarks, one JVM for each workload, layer and round. */
final class StubRun {

  static final List<String> JVM =
      List.of(
          "-Xms768m",
          "-Xmx768m",
          "-XX:+UseSerialGC",
          "-Xbatch",
          "-Dorg.slf4j.simpleLogger.defaultLogLevel=off");

  private final Results results;
  private final boolean quick;
  private final int stretch;

  /**
   * @param stretch what to multiply the length of iterations by, for a machine that is busy with
   *     other things: code has to run for a while before it is compiled well
   */
  StubRun(Results results, boolean quick, int stretch) {
    this.results = results;
    this.quick = quick;
    this.stretch = stretch;
  }

  void run(Workload workload, Layer layer) throws RunnerException {
    boolean brief = workload.kind == Kind.HOSTILE;
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + workload.program.replace(".", "\\.") + "$")
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .threads(workload.threads())
            .forks(1)
            .warmupIterations(quick ? 2 : 3)
            .warmupTime(TimeValue.milliseconds(stretch * (quick || brief ? 600L : 1_000L)))
            .measurementIterations(quick ? 2 : 3)
            .measurementTime(TimeValue.milliseconds(stretch * (quick || brief ? 400L : 800L)))
            .jvmArgs(JVM.toArray(new String[0]))
            .addProfiler(CpuProfiler.class)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .shouldDoGC(false)
            .verbosity(VerboseMode.SILENT);
    if (workload.kind != Kind.PLAIN) {
      options.param("layer", layer.name());
    }
    Collection<RunResult> runs = new Runner(options.build()).run();
    for (RunResult run : runs) {
      String hostile = run.getParams().getParam("hostile");
      String id = hostile == null ? workload.id() : hostileId(Hostile.valueOf(hostile));
      for (BenchmarkResult fork : run.getBenchmarkResults()) {
        for (IterationResult iteration : fork.getIterationResults()) {
          note(id, layer, iteration);
        }
      }
    }
  }

  static String hostileId(Hostile hostile) {
    return Workload.HOSTILE.id() + ":" + hostile.name();
  }

  private void note(String workload, Layer layer, IterationResult iteration) {
    String subject = layer.name();
    results.add(workload, subject, Quantity.WALL, iteration.getPrimaryResult().getScore());
    iteration
        .getSecondaryResults()
        .forEach(
            (name, result) -> {
              Quantity quantity = quantity(name);
              if (quantity != null) {
                results.add(workload, subject, quantity, ((Result<?>) result).getScore());
              }
            });
  }

  private static Quantity quantity(String name) {
    if (name.endsWith("gc.alloc.rate.norm")) {
      return Quantity.ALLOCATED;
    }
    return name.equals(CpuProfiler.NAME) ? Quantity.CPU : null;
  }
}
