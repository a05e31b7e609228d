package io.guardjdbc.benchmark;

import java.util.Map;
import java.util.StringJoiner;

/** The page "What it costs", out of the results of a run. */
final class Page {

  private Page() {}

  static String markdown(Results results) {
    StringJoiner page = new StringJoiner("\n\n", "", "\n");
    page.add("# What it costs");
    page.add(
        """
        This page is generated from one run of the benchmarks
        ([CONTRIBUTING.md](../../CONTRIBUTING.md#what-it-costs) has the command; the figures as data:
        [results.json](what-it-costs/results.json)). Read ratios, not nanoseconds: another machine has others."""
            .strip());
    for (Charts.Named chart : Charts.of(results)) {
      page.add("![" + chart.chart().title() + "](what-it-costs/" + chart.file() + ")");
    }
    page.add("## All figures");
    page.add(
        """
        On the driver that does nothing: processor time of the working thread for each operation, median and half the
        distance of the quartiles; for the layers what they add to the raw driver, and the bytes they allocate beyond it.
        On H2 and PostgreSQL: the client's processor time as a multiple of the raw driver's in the blocks before and after,
        median with the interval of 95 %; "raw again" is the raw driver once more, and shows what is noise."""
            .strip());
    page.add(Table.markdown(results));
    page.add("## What was aimed at");
    page.add(Table.targets(results));
    page.add("## What was measured");
    StringJoiner layers = new StringJoiner("\n");
    for (Layer layer : Layer.values()) {
      layers.add("- **" + layer.title + "**: " + layer.what);
    }
    page.add(layers.toString());
    page.add(
        """
        The driver that does nothing is ordinary code, compiled like any other; it keeps the statements and result sets
        that it hands out, as real drivers do, so that no layer's run can be optimised into one that makes none. Each
        workload and layer runs in a JVM of its own, the layers in turn, in several rounds. Garbage collection runs in
        threads of its own and is not in these figures; the bytes allocated stand for it. "New" texts are new strings each
        time, with another literal. The guard reads them as PostgreSQL does, under the built-in policy of production.
        On H2 and PostgreSQL each layer runs in a JVM of its own, its blocks between two of a JVM without any layer, and
        client and server share one processor. A JVM compiles the same code now better and now worse, which makes more of a
        difference than any layer here: so all are started anew several times, and each start counts as one sample. A wrapper that the JIT compiler can see through is
        left out by it: that is why a statement that is run again allocates nothing where its rows are read at once, and 24
        bytes where they are handed on. P6Spy runs without any log and datasource-proxy without a listener: what they cost
        at the least. HikariCP, P6Spy and datasource-proxy inspect nothing.

        Of texts the guard keeps, for each kind of database, at most 8 MB with their readings, and besides the last 1,024
        of at most 4,000 characters that an application ran as the same object: 8 MB at the most."""
            .strip());
    page.add("## Where");
    StringJoiner machine = new StringJoiner("\n");
    machine.add("| | |").add("|---|---|");
    for (Map.Entry<String, String> each : results.circumstances().entrySet()) {
      machine.add("| " + each.getKey() + " | " + each.getValue() + " |");
    }
    page.add(machine.toString());
    return page.toString();
  }
}
