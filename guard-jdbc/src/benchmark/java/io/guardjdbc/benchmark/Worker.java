package io.guardjdbc.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The other end of a {@link PairedWorker}. Not thread-safe: one at a time has the processor. */
final class Worker implements AutoCloseable {

  /** In ns per operation. */
  record Block(double cpu, double wall) {}

  private final Process process;
  private final PrintWriter orders;
  private final BufferedReader answers;

  private Worker(Process process) {
    this.process = process;
    this.orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  static Worker start(Layer layer, Database database) throws IOException {
    Worker worker = new Worker(Child.start(PairedWorker.class, layer.name(), database.url()));
    worker.answer();
    return worker;
  }

  Block block(Workload workload, int operations) throws IOException {
    orders.println(workload.name() + " " + operations);
    String[] times = answer().split(" ");
    return new Block(Double.parseDouble(times[0]), Double.parseDouble(times[1]));
  }

  void tidy() throws IOException {
    orders.println(PairedWorker.TIDY);
    answer();
  }

  private String answer() throws IOException {
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("a worker ended: what it said is above");
    }
    return answer;
  }

  @Override
  public void close() {
    orders.close();
    process.destroy();
  }
}
