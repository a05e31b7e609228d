package io.guardjdbc.config;

import java.util.Map;

/**
 * Whose process a connection belongs to, as far as the process itself can tell without asking
 * anyone. Everything but the process id may be null.
 *
 * @param osUser the user of the operating system
 * @param application the name that the application gives itself in its connection settings
 * @param program what the JVM runs: a main class, or a jar without its folders
 * @param host the machine
 */
public record ThisProcess(
    String osUser, String application, String program, String host, long pid) {

  private static final long PID = ProcessHandle.current().pid();

  static ThisProcess of(Surroundings surroundings, String application) {
    Map<String, String> variables = surroundings.variables();
    String host = variables.get("HOSTNAME");
    return new ThisProcess(
        surroundings.systemProperties().getProperty("user.name"),
        application,
        program(surroundings.systemProperties().getProperty("sun.java.command")),
        host == null ? variables.get("COMPUTERNAME") : host,
        PID);
  }

  /** The first word alone: what follows are arguments, and a password may be among them. */
  private static String program(String command) {
    if (command == null || command.isBlank()) {
      return null;
    }
    String call = command.strip();
    int end = call.indexOf(' ');
    String word = end < 0 ? call : call.substring(0, end);
    return word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
  }
}
