package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Layer.Connections;
import io.guardjdbc.benchmark.Measurement.Quantity;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * End to end on a real database: in one JVM, each layer's block of operations lies between two of
 * the raw driver's. The raw driver is also a layer of its own, which shows how much is noise.
 *
 * <p>Arguments: h2 or postgresql, the workloads, the layers, rounds, milliseconds of a block.
 */
final class PairedBlocks {

  static final String RAW_AGAIN = "RAW_AGAIN";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private record Block(double cpu, double wall) {}

  private static final class Subject {
    final String name;
    final Connections connections;
    final Connection connection;

    Subject(String name, Connections connections) throws SQLException {
      this.name = name;
      this.connections = connections;
      this.connection = connections.open();
    }
  }

  private final Transactions transactions;
  private final List<Subject> subjects = new ArrayList<>();
  private final int rounds;
  private final long blockNanos;

  private PairedBlocks(Database database, String[] args) throws SQLException {
    this.rounds = Integer.parseInt(args[3]);
    this.blockNanos = Long.parseLong(args[4]) * 1_000_000;
    this.transactions = new Transactions();
    try (Connection connection = database.getConnection()) {
      Transactions.prepare(connection);
    }
    subjects.add(new Subject(Layer.RAW.name(), Layer.RAW.over(database)));
    subjects.add(new Subject(RAW_AGAIN, Layer.RAW.over(database)));
    for (String layer : args[2].split(",")) {
      if (!layer.equals(Layer.RAW.name())) {
        subjects.add(new Subject(layer, Layer.valueOf(layer).over(database)));
      }
    }
  }

  public static void main(String[] args) throws IOException, SQLException {
    // Loopback would count as development: the policy that is measured is that of production.
    System.setProperty("guard.environment", "production");
    if (args[0].equals("h2")) {
      run(new Database("jdbc:h2:mem:bench;DB_CLOSE_DELAY=-1", new org.h2.Driver()), args);
      return;
    }
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
      run(
          new Database(server.getJdbcUrl("postgres", "postgres"), new org.postgresql.Driver()),
          args);
    }
  }

  private static void run(Database database, String[] args) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Child.tell(
          connection.getMetaData().getDatabaseProductName(),
          connection.getMetaData().getDatabaseProductVersion());
    }
    PairedBlocks blocks = new PairedBlocks(database, args);
    for (String workload : args[1].split(",")) {
      blocks.run(Workload.valueOf(workload));
    }
    for (Subject subject : blocks.subjects) {
      subject.connection.close();
      subject.connections.close();
    }
  }

  private void run(Workload workload) throws SQLException {
    List<Subject> measured = new ArrayList<>(subjects);
    if (workload == Workload.PG_OPEN) {
      measured.removeIf(
          each -> each.name.equals(Layer.HIKARICP.name()) || each.name.equals(Layer.DRUID.name()));
    }
    int operations = warmUp(workload, measured);
    Subject raw = measured.remove(0);
    Random random = new Random(42);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(measured, random);
      Block before = block(workload, raw, operations);
      for (Subject subject : measured) {
        Block block = block(workload, subject, operations);
        Block after = block(workload, raw, operations);
        double rawCpu = (before.cpu + after.cpu) / 2;
        double rawWall = (before.wall + after.wall) / 2;
        Child.tell(workload.id(), subject.name, Quantity.CPU_RATIO, block.cpu / rawCpu);
        Child.tell(workload.id(), subject.name, Quantity.WALL_RATIO, block.wall / rawWall);
        Child.tell(workload.id(), Layer.RAW.name(), Quantity.CPU, after.cpu);
        Child.tell(workload.id(), Layer.RAW.name(), Quantity.WALL, after.wall);
        before = after;
      }
      transactions.tidy(raw.connection);
    }
  }

  /** Runs every layer until it is compiled; answers how many operations fill a block. */
  private int warmUp(Workload workload, List<Subject> measured) throws SQLException {
    int operations = 1;
    double nanos = 0;
    while (operations * nanos < blockNanos) {
      operations *= 2;
      double[] each = new double[3];
      for (int i = 0; i < each.length; i++) {
        each[i] = block(workload, measured.get(0), operations).wall;
      }
      Arrays.sort(each);
      nanos = each[1];
    }
    operations = Math.max(1, (int) (blockNanos / nanos));
    for (int i = 0; i < Math.max(3, rounds / 5); i++) {
      for (Subject subject : measured) {
        block(workload, subject, operations);
      }
    }
    transactions.tidy(measured.get(0).connection);
    return operations;
  }

  private Block block(Workload workload, Subject subject, int operations) throws SQLException {
    long cpu = THREADS.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    transactions.run(workload, subject.connections, subject.connection, operations);
    wall = System.nanoTime() - wall;
    cpu = THREADS.getCurrentThreadCpuTime() - cpu;
    return new Block((double) cpu / operations, (double) wall / operations);
  }
}
