package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Layer.Connections;
import io.guardjdbc.benchmark.Measurement.Quantity;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How much more heap is in use after a great many distinct texts. Arguments: short or long, the
 * layer, how many texts.
 */
final class KeptMemory {

  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
  private static final int LONG = 100_000;

  private KeptMemory() {}

  public static void main(String[] args) throws SQLException {
    Workload workload = args[0].equals("short") ? Workload.KEPT_SHORT : Workload.KEPT_LONG;
    Layer layer = Layer.valueOf(args[1]);
    int count = Integer.parseInt(args[2]);
    Text filler = workload == Workload.KEPT_LONG ? longText() : null;
    try (Connections connections = layer.over(Database.stub());
        Connection connection = connections.open()) {
      prepare(connection, filler, 0, 20);
      long before = used();
      prepare(connection, filler, 20, count);
      Child.tell(workload.id(), layer.name(), Quantity.KEPT, Math.max(0, used() - before));
    }
  }

  private static void prepare(Connection connection, Text filler, int from, int to)
      throws SQLException {
    for (int i = from; i < to; i++) {
      String sql = filler == null ? shortText(i) : filler.with(i);
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.clearParameters();
      }
    }
  }

  /** About 150 characters, with names of its own. */
  static String shortText(int number) {
    String name = Integer.toHexString(0x1000000 + number);
    return "SELECT o.id, o.state, c."
        + name
        + ", c.name FROM table_"
        + name
        + " o JOIN customer c ON c.id = o.customer_id WHERE o.state = 'open' AND o.total > "
        + number
        + " ORDER BY c.name LIMIT 50";
  }

  private static Text longText() {
    StringBuilder text = new StringBuilder("INSERT INTO reading VALUES (0000000000, 'a')");
    for (int i = 0; text.length() < LONG; i++) {
      text.append(", (").append(i).append(", 'reading ").append(i).append("')");
    }
    return new Text(text.toString());
  }

  private static long used() {
    List<Long> seen = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      MEMORY.gc();
      seen.add(MEMORY.getHeapMemoryUsage().getUsed());
    }
    return seen.stream().mapToLong(Long::longValue).min().orElseThrow();
  }
}
