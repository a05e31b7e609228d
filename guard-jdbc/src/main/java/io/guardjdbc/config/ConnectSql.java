package io.guardjdbc.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Statements that stand in a URL or in Properties and that a driver would send while it connects,
 * where no guard can see them.
 *
 * @param taken lower-case names of the settings that hold them and must not reach the driver
 * @param initial texts to run on the new connection, through the guard. Plain session variables of
 *     MariaDB and MySQL are among them and reach the driver all the same, which works with what it
 *     has set itself: with the time zone, and with the step between generated keys (Connector/J
 *     2.7)
 * @param judged texts that say what the driver does of itself, to be judged and not run
 */
record ConnectSql(Set<String> taken, List<String> initial, List<String> judged) {

  /** A session variable and a constant; SET PASSWORD is spelled so too, and lasts. */
  private static final String PLAIN_ASSIGNMENT =
      "\\s*(?!(?i:password)\\b)\\w+\\s*=\\s*(-?[\\w.]+|'[^'\\\\;%]*'|\"[^\"\\\\;%]*\")\\s*";

  private static final Pattern PLAIN_ASSIGNMENTS =
      Pattern.compile(PLAIN_ASSIGNMENT + "([,;]" + PLAIN_ASSIGNMENT + "){0,99}");

  /**
   * @param properties the caller's Properties; of a setting in both places the URL's counts twice:
   *     both are handed on, in the order URL, Properties
   */
  static ConnectSql of(String subprotocol, UrlParameters parameters, Properties properties) {
    List<String> initial = new ArrayList<>();
    List<String> judged = new ArrayList<>();
    Set<String> taken = Set.of();
    switch (subprotocol.toLowerCase(Locale.ROOT)) {
      case "h2" -> {
        taken = Set.of("init");
        initial.addAll(values("INIT", parameters, properties));
      }
      case "mariadb", "mysql", "mysql+srv" -> {
        List<String> variables = values("sessionVariables", parameters, properties);
        variables.forEach(assignments -> initial.add("SET " + withCommas(assignments)));
        taken =
            isPlain(variables, "sessionVariables", parameters, properties)
                ? Set.of("initsql")
                : Set.of("initsql", "sessionvariables");
        initial.addAll(values("initSql", parameters, properties));
      }
      case "postgresql" -> {
        for (String options : values("options", parameters, properties)) {
          judged.addAll(serverOptions(options));
        }
      }
      case "derby" -> {
        for (String attribute : List.of("drop", "restoreFrom", "rollForwardRecoveryFrom")) {
          for (String value : values(attribute, parameters, properties)) {
            if (!value.equalsIgnoreCase("false")) {
              judged.add(dropDatabase(parameters.base()));
            }
          }
        }
      }
      default -> {}
    }
    return new ConnectSql(taken, List.copyOf(initial), List.copyOf(judged));
  }

  /**
   * Whether drivers see in a setting what the guard does: it is given once, and holds nothing but
   * names and constants.
   */
  private static boolean isPlain(
      List<String> values, String name, UrlParameters parameters, Properties properties) {
    List<String> names = new ArrayList<>(properties.stringPropertyNames());
    properties.forEach(
        (key, value) -> {
          if (!(value instanceof String)) {
            names.add(String.valueOf(key));
          }
        });
    parameters.parameters().forEach(each -> names.add(UrlParameters.name(each)));
    return names.stream().filter(each -> each.equalsIgnoreCase(name)).count() == 1
        && values.size() == 1
        && PLAIN_ASSIGNMENTS.matcher(values.get(0)).matches();
  }

  private static String dropDatabase(String base) {
    String name = base.substring(base.indexOf("derby:") + "derby:".length());
    return "DROP DATABASE \"" + name.replace("\"", "\"\"") + "\"";
  }

  private static List<String> values(String name, UrlParameters parameters, Properties properties) {
    List<String> values = new ArrayList<>();
    String inUrl = parameters.find(name);
    if (inUrl != null && !inUrl.isBlank()) {
      values.add(inUrl);
    }
    for (String each : properties.stringPropertyNames()) {
      String value = properties.getProperty(each);
      if (each.equalsIgnoreCase(name) && !value.isBlank() && !values.contains(value)) {
        values.add(value);
      }
    }
    return values;
  }

  /** Semicolons separate assignments as commas do, except in quotes; SET knows commas only. */
  private static String withCommas(String assignments) {
    StringBuilder commas = new StringBuilder(assignments);
    char quote = 0;
    for (int i = 0; i < commas.length(); i++) {
      char c = commas.charAt(i);
      if (c == '\\') {
        i++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"' || c == '`') {
        quote = c;
      } else if (c == ';') {
        commas.setCharAt(i, ',');
      }
    }
    return commas.toString();
  }

  /**
   * The settings in pgjdbc's {@code options}, which the server takes like command line options:
   * {@code -c name=value}, {@code -cname=value}, {@code --name=value}; a backslash takes the next
   * char as it stands (PostgreSQL manual, libpq's connection parameter options).
   */
  private static List<String> serverOptions(String options) {
    List<String> statements = new ArrayList<>();
    List<String> words = words(options);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String assignment = null;
      if (word.equals("-c") && i + 1 < words.size()) {
        assignment = words.get(++i);
      } else if (word.startsWith("--")) {
        assignment = word.substring(2);
      } else if (word.startsWith("-c")) {
        assignment = word.substring(2);
      }
      int equals = assignment == null ? -1 : assignment.indexOf('=');
      if (equals > 0) {
        // The server takes - for _ in the name of an option.
        String name = assignment.substring(0, equals).strip().replace('-', '_');
        String value = assignment.substring(equals + 1).replace("'", "''");
        statements.add("SET " + name + " = '" + value + "'");
      }
    }
    return statements;
  }

  private static List<String> words(String options) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < options.length(); i++) {
      char c = options.charAt(i);
      if (c == '\\' && i + 1 < options.length()) {
        word.append(options.charAt(++i));
      } else if (Character.isWhitespace(c)) {
        if (!word.isEmpty()) {
          words.add(word.toString());
        }
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
