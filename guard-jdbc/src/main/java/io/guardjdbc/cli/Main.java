package io.guardjdbc.cli;

import io.guardjdbc.config.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The command line tool: the main class of the self-contained jar. */
public final class Main {

  private static final String VERSION_FILE =
      "/META-INF/maven/io.guardjdbc/guard-jdbc/pom.properties";
  private static final String CALL = "java -jar guard-jdbc-all.jar";
  private static final List<Command> COMMANDS =
      List.of(
          new DoctorCommand(),
          new MarkCommand(),
          new LintCommand(),
          new ExplainCommand(),
          new ReportCommand());

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args, System.in, System.out, System.err, System.getenv()));
  }

  /**
   * Runs a command without ending the JVM.
   *
   * @param in what is typed or piped in, for {@code -}
   * @param variables the environment variables, for {@code --password-env}
   * @return 0 for fine, 1 for findings, 2 for a usage or environment error
   */
  public static int run(
      String[] args,
      InputStream in,
      PrintStream out,
      PrintStream err,
      Map<String, String> variables) {
    List<String> words = List.of(args);
    if (words.isEmpty()) {
      help(err);
      return Command.ERROR;
    }
    String first = words.get(0);
    if (isHelp(first)) {
      help(out);
      return Command.FINE;
    }
    if (first.equals("--version")) {
      out.println("guard-jdbc " + version());
      return Command.FINE;
    }
    Optional<Command> command = COMMANDS.stream().filter(c -> c.name().equals(first)).findFirst();
    if (command.isEmpty()) {
      List<String> known = COMMANDS.stream().map(Command::name).toList();
      err.println(
          "there is no command "
              + first
              + Nearest.question(first, known)
              + (Nearest.question(first, known).isEmpty() ? "; see " : " See ")
              + CALL
              + " --help");
      return Command.ERROR;
    }
    List<String> rest = words.subList(1, words.size());
    if (rest.contains("--help") || rest.contains("-h")) {
      help(command.get(), out);
      return Command.FINE;
    }
    return run(command.get(), rest, new Terminal(in, out, err, variables));
  }

  private static int run(Command command, List<String> words, Terminal terminal) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      Arguments arguments = Arguments.parse(words, command.options(), command.operands());
      try (URLClassLoader drivers = DriverPath.open(arguments.get(Option.DRIVER_PATH))) {
        thread.setContextClassLoader(drivers);
        return command.run(arguments, terminal);
      }
    } catch (UsageException e) {
      terminal.err().println(command.name() + ": " + e.getMessage());
      terminal.err().println("See " + CALL + " " + command.name() + " --help");
      return Command.ERROR;
    } catch (SQLException e) {
      terminal.err().println(command.name() + ": " + e.getMessage());
      return Command.ERROR;
    } catch (IOException | RuntimeException | LinkageError e) {
      // Not its message: no one can say what a driver puts into it.
      terminal.err().println(command.name() + ": failed with " + e.getClass().getName());
      return Command.ERROR;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static boolean isHelp(String word) {
    return word.equals("--help") || word.equals("-h") || word.equals("help");
  }

  private static void help(PrintStream out) {
    TextPage page = new TextPage(out);
    page.section("guard-jdbc: a JDBC driver that refuses to destroy a database worth keeping");
    page.section("Usage");
    page.verbatim(CALL + " COMMAND [OPTIONS]");
    page.section("Commands");
    int column = column(COMMANDS.stream().map(Command::name).toList());
    for (Command command : COMMANDS) {
      page.entry(command.name(), column, command.summary());
    }
    page.section("Options");
    page.entry("--help", 15, "This text; behind a command, that command's.");
    page.entry("--version", 15, "The version.");
    exitCodes(page);
  }

  private static void help(Command command, PrintStream out) {
    TextPage page = new TextPage(out);
    page.section(command.name() + ": " + command.summary());
    page.section("Usage");
    page.verbatim(
        CALL
            + " "
            + command.name()
            + " [OPTIONS]"
            + (command.operands().isEmpty() ? "" : " " + command.operands()));
    out.println();
    page.paragraph(command.description());
    page.section("Options");
    int column = column(command.options().stream().map(Option::shown).toList());
    for (Option option : command.options()) {
      page.entry(
          option.shown(), column, option.description() + (option.required() ? " Required." : ""));
    }
    page.entry("--help", column, "This text.");
    exitCodes(page);
  }

  private static void exitCodes(TextPage page) {
    page.section("Exit codes");
    page.paragraph("0 fine, 1 findings, 2 usage or environment error");
  }

  /** Where the second column begins. */
  private static int column(List<String> names) {
    return names.stream().mapToInt(String::length).max().orElse(0) + 4;
  }

  static String version() {
    try (InputStream file = Main.class.getResourceAsStream(VERSION_FILE)) {
      if (file == null) {
        return "of an unpacked build";
      }
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty("version", "without a number");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
