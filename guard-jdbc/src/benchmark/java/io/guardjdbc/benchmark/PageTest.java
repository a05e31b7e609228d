package io.guardjdbc.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.benchmark.Chart.Bar;
import io.guardjdbc.benchmark.Chart.Group;
import io.guardjdbc.benchmark.Measurement.Quantity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  private static Results some() {
    Results results = new Results();
    results.circumstances().put("processor", "a \"fast\" one");
    results.add("hot", "RAW", Quantity.CPU, 20);
    results.add("hot", "GUARD", Quantity.CPU, 32.5);
    results.add("hot", "RAW", Quantity.ALLOCATED, 100);
    results.add("hot", "GUARD", Quantity.ALLOCATED, 156.0);
    results.add("h2-select", "RAW", Quantity.CPU, 1_100);
    results.add("h2-select", "RAW_AGAIN", Quantity.CPU_RATIO, 1.001);
    results.add("h2-select", "GUARD", Quantity.CPU_RATIO, 1.04);
    return results;
  }

  @Test
  void resultsAreTheSameWhenReadAgain() {
    String json = ResultsFile.json(some());
    Results again = ResultsFile.parse(json);
    assertEquals(some().measurements(), again.measurements());
    assertEquals(some().circumstances(), again.circumstances());
    assertEquals(json, ResultsFile.json(again));
  }

  @Test
  void theTableTellsWhatIsAddedAndLeavesOutWhatWasNotMeasured() {
    String table = Table.markdown(some());
    assertTrue(
        table.contains("| " + Workload.HOT.title + " | 20 ns ±0 ns | +12.5 ns ±0 ns, +56 B |"),
        table);
    assertTrue(table.contains("(raw again: 1.001 ±0.000) | 1.1 µs | 1.040 ±0.000 |"), table);
    assertFalse(table.contains(Workload.BATCH.title), table);
    assertFalse(table.contains(Layer.DRUID.title), table);
  }

  @Test
  void chartsForWhichNothingWasMeasuredAreLeftOut() {
    assertEquals(
        List.of("statement.svg", "end-to-end.svg"),
        Charts.of(some()).stream().map(Charts.Named::file).toList());
    assertEquals(List.of(), Charts.of(new Results()));
  }

  @Test
  void theLongestBarFillsTheRoomAndNoneIsWithoutWidth() {
    assertEquals(420, Chart.width(1.5, 1, 0.5), 1e-9);
    assertEquals(210, Chart.width(1.25, 1, 0.5), 1e-9);
    assertEquals(1, Chart.width(0.9, 1, 0.5), 1e-9);
    assertEquals(1, Chart.width(0, 0, 0), 1e-9);
  }

  @Test
  void namesInAChartAreEscaped() {
    Chart chart =
        new Chart("a < b", "", 0, List.of(new Group("", List.of(new Bar("x & y", 1, "1", true)))));
    String svg = chart.svg();
    assertTrue(svg.contains("a &lt; b"), svg);
    assertTrue(svg.contains("x &amp; y"), svg);
  }

  @Test
  void thePageNamesNoPathAndNoHost() throws IOException {
    String page = Page.markdown(some());
    assertFalse(page.contains(System.getProperty("user.dir")), page);
    for (String value : Machine.describe().values()) {
      assertFalse(value.contains("/home") || value.contains("/root"), value);
    }
  }
}
