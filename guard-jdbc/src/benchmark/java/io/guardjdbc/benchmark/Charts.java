package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Chart.Bar;
import io.guardjdbc.benchmark.Chart.Group;
import io.guardjdbc.benchmark.Measurement.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The charts of the page; one for which nothing was measured is left out. */
final class Charts {

  record Named(String file, Chart chart) {
    String svg() {
      return chart.svg();
    }
  }

  private Charts() {}

  static List<Named> of(Results results) {
    List<Named> charts = new ArrayList<>();
    add(
        charts,
        "statement.svg",
        new Chart(
            "What a layer adds to a statement",
            "processor time above the raw driver's, on a driver that does nothing; shorter is better",
            0,
            nonEmpty(
                added(results, Workload.HOT, "known: prepare, set, execute, read, close"),
                added(results, Workload.NEVER_REPEATING, "never seen before, 60 characters"))));
    add(
        charts,
        "new-texts.svg",
        new Chart(
            "What a new text costs to inspect",
            "twelve texts of 47 to 3,841 characters, processor time for each; shorter is better",
            0,
            nonEmpty(newTexts(results))));
    add(
        charts,
        "end-to-end.svg",
        new Chart(
            "End to end, as a multiple of the raw driver",
            "the client's processor time in paired blocks; bars begin at 1.00; shorter is better",
            1,
            nonEmpty(
                ratios(results, Workload.H2_SELECT),
                ratios(results, Workload.H2_UPDATE),
                ratios(results, Workload.PG_SELECT),
                ratios(results, Workload.PG_TPCB))));
    return charts;
  }

  private static void add(List<Named> charts, String file, Chart chart) {
    if (!chart.groups().isEmpty()) {
      charts.add(new Named(file, chart));
    }
  }

  private static List<Group> nonEmpty(Group... groups) {
    List<Group> kept = new ArrayList<>();
    for (Group group : groups) {
      if (!group.bars().isEmpty()) {
        kept.add(group);
      }
    }
    return kept;
  }

  private static Group added(Results results, Workload workload, String heading) {
    List<Bar> bars = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      OptionalDouble added = results.added(workload, layer, Quantity.CPU);
      if (layer != Layer.RAW && added.isPresent()) {
        bars.add(bar(layer, added.getAsDouble()));
      }
    }
    return new Group(heading, bars);
  }

  private static Bar bar(Layer layer, double nanos) {
    return new Bar(layer.title, nanos, Figures.time(nanos), layer == Layer.GUARD);
  }

  private static Group newTexts(Results results) {
    List<Bar> bars = new ArrayList<>();
    pass(bars, "one plain pass", Target.pass(results, Workload.PASS));
    pass(bars, "one pass for words", Target.pass(results, Workload.TOKEN_PASS));
    for (Layer layer : List.of(Layer.GUARD, Layer.DRUID)) {
      OptionalDouble added = results.added(Workload.REALISTIC, layer, Quantity.CPU);
      if (added.isPresent()) {
        bars.add(bar(layer, added.getAsDouble()));
      }
    }
    return new Group("", bars);
  }

  private static void pass(List<Bar> bars, String label, OptionalDouble nanos) {
    if (nanos.isPresent()) {
      bars.add(new Bar(label, nanos.getAsDouble(), Figures.time(nanos.getAsDouble()), false));
    }
  }

  private static Group ratios(Results results, Workload workload) {
    List<Bar> bars = new ArrayList<>();
    Measurement again = results.of(workload.id(), PairedBlocks.RAW_AGAIN, Quantity.CPU_RATIO);
    if (again != null) {
      bars.add(new Bar("raw again", again.median(), Figures.ratio(again.median()), false));
    }
    for (Layer layer : Layer.values()) {
      OptionalDouble ratio = results.median(workload, layer, Quantity.CPU_RATIO);
      if (ratio.isPresent()) {
        bars.add(
            new Bar(
                layer.title,
                ratio.getAsDouble(),
                Figures.ratio(ratio.getAsDouble()),
                layer == Layer.GUARD));
      }
    }
    return new Group(workload.title, bars);
  }
}
