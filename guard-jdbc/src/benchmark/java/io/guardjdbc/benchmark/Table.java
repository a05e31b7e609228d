package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Measurement.Quantity;
import io.guardjdbc.benchmark.Workload.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;

/** All of the results in one table: a line for each workload, a column for each layer. */
final class Table {

  private static final String NOT_MEASURED = "";

  private Table() {}

  /** The table as Markdown, and below it what was aimed at. */
  static String text(Results results) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(markdown(results)).add("").add(targets(results));
    return lines.toString();
  }

  static String markdown(Results results) {
    List<Layer> layers =
        Arrays.stream(Layer.values()).filter(each -> wasMeasured(results, each)).toList();
    StringJoiner table = new StringJoiner("\n");
    StringBuilder head = new StringBuilder("| |");
    StringBuilder rule = new StringBuilder("|---|");
    for (Layer layer : layers) {
      head.append(' ').append(layer.title).append(" |");
      rule.append("---|");
    }
    table.add(head).add(rule);
    for (Workload workload : Workload.values()) {
      for (String id : ids(workload)) {
        line(results, workload, id, layers).ifPresentOrElse(table::add, () -> {});
      }
    }
    return table.toString();
  }

  private static boolean wasMeasured(Results results, Layer layer) {
    return results.measurements().stream().anyMatch(each -> each.subject().equals(layer.name()));
  }

  private static List<String> ids(Workload workload) {
    if (workload != Workload.HOSTILE) {
      return List.of(workload.id());
    }
    return Arrays.stream(Hostile.values()).map(StubRun::hostileId).toList();
  }

  private static String title(Workload workload, String id) {
    if (workload != Workload.HOSTILE) {
      return workload.title;
    }
    return "hostile: " + Hostile.valueOf(id.substring(id.indexOf(':') + 1)).title;
  }

  private static Optional<String> line(
      Results results, Workload workload, String id, List<Layer> layers) {
    List<String> cells = new ArrayList<>();
    for (Layer layer : layers) {
      cells.add(cell(results, workload, id, layer));
    }
    if (cells.stream().allMatch(NOT_MEASURED::equals)) {
      return Optional.empty();
    }
    String title = title(workload, id) + noise(results, workload);
    return Optional.of("| " + title + " | " + String.join(" | ", cells) + " |");
  }

  private static String noise(Results results, Workload workload) {
    Measurement again = results.of(workload.id(), PairedBlocks.RAW_AGAIN, quantity(workload));
    return again == null ? "" : " (raw again: " + ratio(again) + ")";
  }

  /** On PostgreSQL most of the time is the server's and the wire's. */
  static Quantity quantity(Workload workload) {
    return workload.kind == Kind.PAIRED ? Quantity.CPU_RATIO : Quantity.CPU;
  }

  private static String cell(Results results, Workload workload, String id, Layer layer) {
    return switch (workload.kind) {
      case KEPT -> {
        OptionalDouble kept = results.median(id, layer, Quantity.KEPT);
        yield kept.isPresent() ? Figures.bytes(kept.getAsDouble()) : NOT_MEASURED;
      }
      case PAIRED -> {
        if (layer == Layer.RAW) {
          Measurement cpu = results.of(id, layer.name(), Quantity.CPU);
          yield cpu == null ? NOT_MEASURED : Figures.time(cpu.median());
        }
        Measurement ratio = results.of(id, layer.name(), Quantity.CPU_RATIO);
        yield ratio == null ? NOT_MEASURED : ratio(ratio);
      }
      default -> onStub(results, id, layer);
    };
  }

  private static String ratio(Measurement measured) {
    double half = halfInterval(measured);
    return Figures.ratio(measured.median()) + String.format(Locale.ROOT, " ±%.3f", half);
  }

  /** Half of the interval in which the median lies with a confidence of about 95 %. */
  static double halfInterval(Measurement measured) {
    double quartiles = measured.quantile(0.75) - measured.quantile(0.25);
    return 1.57 * quartiles / Math.sqrt(measured.samples().size());
  }

  private static String onStub(Results results, String id, Layer layer) {
    Measurement cpu = results.of(id, layer.name(), Quantity.CPU);
    if (cpu == null) {
      return NOT_MEASURED;
    }
    double spread = (cpu.quantile(0.75) - cpu.quantile(0.25)) / 2;
    if (layer == Layer.RAW) {
      return Figures.time(cpu.median()) + " ±" + Figures.time(spread);
    }
    OptionalDouble added = results.added(id, layer, Quantity.CPU);
    OptionalDouble bytes = results.added(id, layer, Quantity.ALLOCATED);
    if (added.isEmpty()) {
      return Figures.time(cpu.median()) + " in all";
    }
    String allocated =
        bytes.isPresent() ? ", " + plus(Figures.bytes(Math.rint(bytes.getAsDouble()))) : "";
    return plus(Figures.time(added.getAsDouble())) + " ±" + Figures.time(spread) + allocated;
  }

  private static String plus(String figure) {
    return figure.startsWith("−") || figure.startsWith("0 ") ? figure : "+" + figure;
  }

  static String targets(Results results) {
    StringJoiner table = new StringJoiner("\n");
    table.add("| aimed at | measured | |").add("|---|---|---|");
    for (Target target : Target.values()) {
      target
          .judge(results)
          .ifPresent(
              verdict ->
                  table.add(
                      "| "
                          + target.what
                          + " | "
                          + verdict.measured()
                          + " | "
                          + (verdict.met() ? "met" : "**missed**")
                          + " |"));
    }
    return table.toString();
  }
}
