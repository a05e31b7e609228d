package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Layer.Connections;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Runs blocks of operations through one layer, as it is told on standard input: a workload and how
 * many operations, or {@code tidy}. Answers each with processor and wall time in ns per operation.
 * In a JVM of its own, as a service would have it: code that several layers call is compiled
 * otherwise than code that one calls.
 *
 * <p>Arguments: the layer, the database's URL.
 */
final class PairedWorker {

  static final String TIDY = "tidy";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private PairedWorker() {}

  public static void main(String[] args) throws IOException, SQLException {
    // Loopback would count as development: the policy that is measured is that of production.
    System.setProperty("guard.environment", "production");
    boolean h2 = args[1].startsWith("jdbc:h2:");
    Database database =
        new Database(args[1], h2 ? new org.h2.Driver() : new org.postgresql.Driver());
    try (Connection raw = database.getConnection();
        Connections connections = Layer.valueOf(args[0]).over(database);
        Connection connection = connections.open();
        BufferedReader orders =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      if (h2) {
        Transactions.prepare(raw);
      }
      Transactions transactions = new Transactions();
      System.out.println();
      for (String order = orders.readLine(); order != null; order = orders.readLine()) {
        if (order.equals(TIDY)) {
          transactions.tidy(raw);
          System.out.println();
        } else {
          String[] parts = order.split(" ");
          Workload workload = Workload.valueOf(parts[0]);
          int operations = Integer.parseInt(parts[1]);
          long cpu = THREADS.getCurrentThreadCpuTime();
          long wall = System.nanoTime();
          transactions.run(workload, connections, connection, operations);
          wall = System.nanoTime() - wall;
          cpu = THREADS.getCurrentThreadCpuTime() - cpu;
          System.out.println((double) cpu / operations + " " + (double) wall / operations);
        }
      }
    }
  }
}
