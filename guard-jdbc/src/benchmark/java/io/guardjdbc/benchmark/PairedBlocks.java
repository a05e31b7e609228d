package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Measurement.Quantity;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * End to end on a real database: each layer's block of operations lies between two of the raw
 * driver's, each layer in a JVM of its own. The raw driver is also a layer of its own, which shows
 * how much is noise. A JVM compiles the same code now better and now worse, for as long as it
 * lives: so all JVMs are started anew several times, and each start gives one sample, the median of
 * its rounds.
 *
 * <p>Arguments: h2 or postgresql, the workloads, the layers, starts, rounds, milliseconds of a
 * block.
 */
final class PairedBlocks {

  static final String RAW_AGAIN = "RAW_AGAIN";

  private static final String H2_URL = "jdbc:h2:mem:bench";
  private static final long WARM_UP_NANOS = 4_000_000_000L;

  private final int rounds;
  private final long blockNanos;
  private final Random random = new Random(42);

  private PairedBlocks(String[] args) {
    this.rounds = Integer.parseInt(args[4]);
    this.blockNanos = Long.parseLong(args[5]) * 1_000_000;
  }

  public static void main(String[] args) throws IOException, SQLException {
    if (args[0].equals("h2")) {
      run(new Database(H2_URL, new org.h2.Driver()), args);
      return;
    }
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
      Database database =
          new Database(server.getJdbcUrl("postgres", "postgres"), new org.postgresql.Driver());
      try (Connection connection = database.getConnection()) {
        Transactions.prepare(connection);
      }
      run(database, args);
    }
  }

  private static void run(Database database, String[] args) throws IOException, SQLException {
    try (Connection connection = database.getConnection()) {
      Child.tell(
          connection.getMetaData().getDatabaseProductName(),
          connection.getMetaData().getDatabaseProductVersion());
    }
    List<String> layers = new ArrayList<>(List.of(args[2].split(",")));
    layers.remove(Layer.RAW.name());
    layers.add(RAW_AGAIN);
    PairedBlocks blocks = new PairedBlocks(args);
    for (int start = 0; start < Integer.parseInt(args[3]); start++) {
      Map<String, Worker> workers = new HashMap<>();
      try (Worker raw = Worker.start(Layer.RAW, database)) {
        for (String layer : layers) {
          Layer through = layer.equals(RAW_AGAIN) ? Layer.RAW : Layer.valueOf(layer);
          workers.put(layer, Worker.start(through, database));
        }
        for (String workload : args[1].split(",")) {
          blocks.run(Workload.valueOf(workload), raw, workers);
        }
      } finally {
        workers.values().forEach(Worker::close);
      }
    }
  }

  private void run(Workload workload, Worker raw, Map<String, Worker> workers) throws IOException {
    List<String> names = new ArrayList<>(workers.keySet());
    if (workload == Workload.PG_OPEN) {
      names.remove(Layer.HIKARICP.name());
      names.remove(Layer.DRUID.name());
    }
    Collections.sort(names);
    int operations = warmUp(workload, raw);
    for (String name : names) {
      warmUp(workload, workers.get(name));
    }
    Map<String, List<Double>> cpu = new HashMap<>();
    Map<String, List<Double>> wall = new HashMap<>();
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(names, random);
      Worker.Block before = raw.block(workload, operations);
      for (String name : names) {
        Worker.Block block = workers.get(name).block(workload, operations);
        Worker.Block after = raw.block(workload, operations);
        note(cpu, name, block.cpu() / ((before.cpu() + after.cpu()) / 2));
        note(wall, name, block.wall() / ((before.wall() + after.wall()) / 2));
        Child.tell(workload.id(), Layer.RAW.name(), Quantity.CPU, after.cpu());
        Child.tell(workload.id(), Layer.RAW.name(), Quantity.WALL, after.wall());
        before = after;
      }
    }
    for (String name : names) {
      Child.tell(workload.id(), name, Quantity.CPU_RATIO, median(cpu.get(name)));
      Child.tell(workload.id(), name, Quantity.WALL_RATIO, median(wall.get(name)));
    }
    raw.tidy();
    for (Worker worker : workers.values()) {
      worker.tidy();
    }
  }

  private static void note(Map<String, List<Double>> samples, String name, double sample) {
    samples.computeIfAbsent(name, any -> new ArrayList<>()).add(sample);
  }

  private static double median(List<Double> samples) {
    return new Measurement("", "", Quantity.CPU_RATIO, samples).median();
  }

  /** Runs until everything is compiled; answers how many operations fill a block. */
  private int warmUp(Workload workload, Worker worker) throws IOException {
    int operations = 1;
    double nanos = worker.block(workload, operations).wall();
    for (double spent = 0; spent < WARM_UP_NANOS; spent += operations * nanos) {
      operations = (int) Math.max(1, Math.min(2 * operations, blockNanos / nanos));
      nanos = worker.block(workload, operations).wall();
    }
    worker.tidy();
    return (int) Math.max(1, blockNanos / nanos);
  }
}
