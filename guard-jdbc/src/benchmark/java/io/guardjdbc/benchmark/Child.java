package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Measurement.Quantity;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM that measures and tells what it finds, line by line. */
final class Child {

  private static final String MARK = "measured";
  private static final String SEPARATOR = "\t";
  private static final Path TASKSET = Path.of("/usr/bin/taskset");

  private Child() {}

  static void tell(String workload, String subject, Quantity quantity, double sample) {
    System.out.println(
        String.join(SEPARATOR, MARK, workload, subject, quantity.name(), Double.toString(sample)));
  }

  static void tell(String circumstance, String value) {
    System.out.println(String.join(SEPARATOR, MARK, circumstance, value));
  }

  static void run(Results results, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    run(results, List.of(), program, arguments);
  }

  /**
   * The same on one processor, where the system can bind it: between two, waking a server costs
   * more than any layer, and not the same for each of its connections.
   */
  static void runBound(Results results, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    boolean bound = Files.isExecutable(TASKSET);
    results.circumstances().put("client and server on one processor", bound ? "yes" : "no");
    run(results, bound ? List.of(TASKSET.toString(), "-c", "0") : List.of(), program, arguments);
  }

  private static void run(
      Results results, List<String> before, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(before, program, arguments);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        note(results, line);
      }
    }
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IOException(program.getSimpleName() + " ended with exit code " + exit);
    }
  }

  /** Starts a JVM like this one, on the same processors. */
  static Process start(Class<?> program, String... arguments) throws IOException {
    return start(List.of(), program, arguments);
  }

  private static Process start(List<String> before, Class<?> program, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(StubRun.JVM);
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  static void note(Results results, String line) {
    String[] parts = line.split(SEPARATOR, -1);
    if (!parts[0].equals(MARK)) {
      System.err.println(line);
    } else if (parts.length == 3) {
      results.circumstances().put(parts[1], parts[2]);
    } else {
      results.add(parts[1], parts[2], Quantity.valueOf(parts[3]), Double.parseDouble(parts[4]));
    }
  }
}
