package io.guardjdbc.examples.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The main class behind {@code run.sh}. */
public final class ReplayCommand {

  static final String GUARD = "jdbc:guard:";

  private static final List<String> OPTIONS = List.of("--postgres", "--colour");

  private ReplayCommand() {}

  public static void main(String[] args) throws IOException, SQLException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    System.exit(run(List.of(args), GUARD, out));
  }

  /**
   * Plays the incident on H2, or on PostgreSQL with {@code --postgres}.
   *
   * @return 0 if every count is as told, 1 if not, 2 for an unknown option
   */
  static int run(List<String> args, String guard, PrintStream out)
      throws IOException, SQLException {
    for (String arg : args) {
      if (!OPTIONS.contains(arg)) {
        out.println("unknown option " + arg + "; there is only --postgres");
        return 2;
      }
    }
    Path directory = Files.createTempDirectory("guard-incident-replay");
    try (Production production = start(args.contains("--postgres"), directory)) {
      Stage stage = new Stage(out, args.contains("--colour"));
      Path work = Files.createDirectory(directory.resolve("work"));
      return new IncidentReplay(production, guard, stage, work).play() ? 0 : 1;
    } finally {
      delete(directory);
    }
  }

  private static Production start(boolean postgres, Path directory)
      throws IOException, SQLException {
    return postgres ? PostgresProduction.start() : H2Production.start(directory);
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
