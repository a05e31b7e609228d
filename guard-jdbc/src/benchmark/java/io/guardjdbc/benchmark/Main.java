package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Workload.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks and prints one table. Settings are system properties: {@code
 * benchmark.workloads} and {@code benchmark.layers} (separated by commas; all), {@code
 * benchmark.quick}, {@code benchmark.stretch} (how many times longer than usual to measure, on a
 * busy machine), {@code benchmark.page} (writes the page and its charts), {@code benchmark.from} (a
 * file of results to take instead of running anything).
 */
public final class Main {

  private static final Path OUTPUT = Path.of("target", "benchmark");
  private static final Path PAGE = Path.of("docs", "what-it-costs.md");

  private final Results results = new Results();
  private final boolean quick = Boolean.getBoolean("benchmark.quick");
  private final int stretch = Integer.getInteger("benchmark.stretch", 1);
  private final List<Workload> workloads;
  private final List<Layer> layers;

  private Main() {
    List<String> wanted = listed("benchmark.workloads");
    this.workloads =
        Arrays.stream(Workload.values())
            .filter(each -> wanted.isEmpty() || wanted.contains(each.id()))
            .toList();
    List<String> named = listed("benchmark.layers");
    this.layers =
        Arrays.stream(Layer.values())
            .filter(each -> named.isEmpty() || named.contains(each.id()))
            .toList();
    refuseUnknown(wanted, Arrays.stream(Workload.values()).map(Workload::id).toList());
    refuseUnknown(named, Arrays.stream(Layer.values()).map(Layer::id).toList());
  }

  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    String from = System.getProperty("benchmark.from", "");
    Results results;
    if (from.isEmpty()) {
      Main main = new Main();
      main.run();
      results = main.results;
      ResultsFile.write(results, OUTPUT.resolve("results.json"));
    } else {
      results = ResultsFile.read(Path.of(from));
    }
    System.out.println(Table.text(results));
    if (Boolean.getBoolean("benchmark.page")) {
      write(results);
    }
  }

  private static void write(Results results) throws IOException {
    Path beside = PAGE.resolveSibling("what-it-costs");
    ResultsFile.write(results, beside.resolve("results.json"));
    Files.writeString(PAGE, Page.markdown(results));
    for (Charts.Named chart : Charts.of(results)) {
      Files.writeString(beside.resolve(chart.file()), chart.svg());
    }
  }

  private static List<String> listed(String property) {
    String value = System.getProperty(property, "");
    return value.isEmpty() ? List.of() : List.of(value.split(","));
  }

  private static void refuseUnknown(List<String> given, List<String> known) {
    for (String each : given) {
      if (!known.contains(each)) {
        throw new IllegalArgumentException(
            "no such thing to measure: " + each + "; known: " + String.join(", ", known));
      }
    }
  }

  private void run() throws IOException, InterruptedException, RunnerException {
    long start = System.nanoTime();
    results.circumstances().putAll(Machine.describe());
    results.circumstances().put("load average at the start", Machine.load());
    int rounds = quick ? 1 : 3;
    for (int round = 1; round <= rounds; round++) {
      for (Workload workload : workloads) {
        if (workload.kind != Kind.PAIRED && workload.kind != Kind.KEPT) {
          onStub(workload, round);
        }
      }
    }
    kept();
    paired("h2");
    paired("postgresql");
    long minutes = Math.max(1, Math.round((System.nanoTime() - start) / 60e9));
    results.circumstances().put("load average at the end", Machine.load());
    results.circumstances().put("run", (quick ? "quick, " : "full, ") + minutes + " min");
  }

  private List<Layer> layersOf(Workload workload) {
    return workload.kind == Kind.PLAIN
        ? workload.layers()
        : workload.layers().stream().filter(layers::contains).toList();
  }

  private void onStub(Workload workload, int round) throws RunnerException {
    for (Layer layer : layersOf(workload)) {
      progress("round " + round, workload, layer.title);
      new StubRun(results, quick, stretch).run(workload, layer);
    }
  }

  private void kept() throws IOException, InterruptedException {
    for (Workload workload : workloads) {
      if (workload.kind == Kind.KEPT) {
        int texts = (workload == Workload.KEPT_SHORT ? 1_000_000 : 2_000) / (quick ? 10 : 1);
        for (Layer layer : layersOf(workload)) {
          progress(texts + " texts", workload, layer.title);
          Child.run(
              results, KeptMemory.class, workload.program, layer.name(), Integer.toString(texts));
        }
      }
    }
  }

  private void paired(String database) throws IOException, InterruptedException {
    String wanted =
        workloads.stream()
            .filter(each -> each.kind == Kind.PAIRED && each.program.equals(database))
            .map(Workload::name)
            .collect(Collectors.joining(","));
    if (!wanted.isEmpty()) {
      System.err.println("blocks beside the raw driver's on " + database);
      Child.runBound(
          results,
          PairedBlocks.class,
          database,
          wanted,
          layers.stream().map(Layer::name).collect(Collectors.joining(",")),
          quick ? "1" : "6",
          quick ? "5" : "7",
          quick ? "20" : "40");
    }
  }

  private static void progress(String when, Workload workload, String layer) {
    System.err.println(when + ": " + workload.id() + ", " + layer);
  }
}
