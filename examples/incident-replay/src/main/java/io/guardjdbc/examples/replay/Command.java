package io.guardjdbc.examples.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command as a developer starts it: a process of its own, with a directory to work in. */
record Command(Path directory) {

  /** Where a command logs, anew each time. */
  private static final String AUDIT_LOG = "audit.log";

  /** How a command ended, and every line it printed. */
  record Outcome(int exitCode, List<String> lines) {

    /** With only the first lines. */
    Outcome head(int count) {
      List<String> first = new ArrayList<>(lines.subList(0, Math.min(count, lines.size())));
      if (first.size() < lines.size()) {
        first.add("...");
      }
      return new Outcome(exitCode, first);
    }

    boolean mentions(String text) {
      return lines.stream().anyMatch(line -> line.contains(text));
    }
  }

  /** The recovery point that the last command put on record; empty if it did not. */
  String recoveryPoint() throws IOException {
    Path file = directory.resolve(AUDIT_LOG);
    String log = Files.exists(file) ? Files.readString(file) : "";
    String before = "recovery=\"";
    int start = log.indexOf(before);
    if (start < 0) {
      return "";
    }
    int end = log.indexOf('"', start + before.length());
    return log.substring(start + before.length(), end).replace("\\n", "\n");
  }

  Outcome run(String mainClass, List<String> arguments) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
    line.add("-Dorg.slf4j.simpleLogger.logFile=" + AUDIT_LOG);
    line.addAll(List.of("-Dstdout.encoding=UTF-8", "-cp"));
    line.add(System.getProperty("java.class.path"));
    line.add(mainClass);
    line.addAll(arguments);
    Path printed = Files.createTempFile(directory, "printed", ".txt");
    Process process =
        new ProcessBuilder(line)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new IOException(mainClass + " did not end within a minute");
      }
      return new Outcome(process.exitValue(), Files.readAllLines(printed, UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(mainClass + " was interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }
}
