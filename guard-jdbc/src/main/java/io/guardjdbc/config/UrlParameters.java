package io.guardjdbc.config;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A JDBC URL cut into what stands before its parameters and the parameters, each kept as written,
 * so that what is left after taking some out is the same text as before.
 *
 * @param base all before the first separator
 * @param parameters the parts between separators, as written, empty ones included
 */
record UrlParameters(Syntax syntax, String base, List<String> parameters) {

  /** How a driver separates parameters, and how it writes a value that holds a separator. */
  enum Syntax {
    /** {@code ?a=b&c=d}, values URL-encoded. */
    QUERY,
    /** {@code ?a=b&c=d}, which the driver takes as written (MariaDB Connector/J). */
    QUERY_PLAIN,
    /** {@code ;a=b;c=d}. */
    SEMICOLON,
    /** {@code ;a=b\;c}: a backslash takes the next char as it stands (H2). */
    SEMICOLON_BACKSLASH,
    /** {@code ;a={b;c}} (SQL Server). */
    SEMICOLON_BRACES;

    /** By the subprotocol that is left when wrappers are taken off. */
    static Syntax of(String subprotocol) {
      return switch (subprotocol.toLowerCase(Locale.ROOT)) {
        case "mariadb" -> QUERY_PLAIN;
        case "h2" -> SEMICOLON_BACKSLASH;
        case "sqlserver" -> SEMICOLON_BRACES;
        case "jtds", "derby", "hsqldb", "db2", "as400", "sybase", "firebird" -> SEMICOLON;
        default -> QUERY;
      };
    }

    boolean isQuery() {
      return this == QUERY || this == QUERY_PLAIN;
    }
  }

  static UrlParameters parse(String url, Syntax syntax) {
    int start = url.indexOf(syntax.isQuery() ? '?' : ';');
    if (start < 0) {
      return new UrlParameters(syntax, url, List.of());
    }
    List<String> parameters = new ArrayList<>();
    int from = start + 1;
    while (true) {
      int end = endOfParameter(url, from, syntax);
      parameters.add(url.substring(from, end));
      if (end == url.length()) {
        return new UrlParameters(syntax, url.substring(0, start), parameters);
      }
      from = end + 1;
    }
  }

  private static int endOfParameter(String url, int from, Syntax syntax) {
    if (syntax == Syntax.SEMICOLON_BRACES) {
      return endOfBraced(url, from);
    }
    char separator = syntax.isQuery() ? '&' : ';';
    for (int i = from; i < url.length(); i++) {
      if (url.charAt(i) == separator) {
        return i;
      }
      if (url.charAt(i) == '\\' && syntax == Syntax.SEMICOLON_BACKSLASH) {
        i++;
      }
    }
    return url.length();
  }

  private static int endOfBraced(String url, int from) {
    int end = url.indexOf(';', from);
    int equals = url.indexOf('=', from);
    int value = equals + 1;
    if (equals < 0 || (end >= 0 && end < equals) || !url.startsWith("{", value)) {
      return end < 0 ? url.length() : end;
    }
    for (int i = value + 1; i < url.length(); i++) {
      if (url.charAt(i) == '}') {
        if (url.startsWith("}", i + 1)) {
          i++;
        } else {
          int next = url.indexOf(';', i);
          return next < 0 ? url.length() : next;
        }
      }
    }
    return url.length();
  }

  /** The name of a parameter as written, {@code a} of {@code a=b}. */
  static String name(String parameter) {
    int equals = parameter.indexOf('=');
    return equals < 0 ? parameter : parameter.substring(0, equals);
  }

  /**
   * The value of a parameter of the guard's own, decoded; empty where there is no {@code =}.
   *
   * @throws IllegalArgumentException if an escape in it is malformed
   */
  Optional<String> value(String parameter) {
    int equals = parameter.indexOf('=');
    if (equals < 0) {
      return Optional.empty();
    }
    String raw = parameter.substring(equals + 1);
    return Optional.of(
        switch (syntax) {
          case QUERY, QUERY_PLAIN -> URLDecoder.decode(raw, StandardCharsets.UTF_8);
          case SEMICOLON -> raw;
          case SEMICOLON_BACKSLASH -> withoutBackslashes(raw);
          case SEMICOLON_BRACES -> withoutBraces(raw);
        });
  }

  private static String withoutBackslashes(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      plain.append(c == '\\' && i + 1 < raw.length() ? raw.charAt(++i) : c);
    }
    return plain.toString();
  }

  private static String withoutBraces(String raw) {
    return raw.startsWith("{") && raw.endsWith("}") && raw.length() > 1
        ? raw.substring(1, raw.length() - 1).replace("}}", "}")
        : raw;
  }

  /** The last value of a parameter by its name in any case; null if it is not there. */
  String find(String name) {
    String found = null;
    for (String parameter : parameters) {
      if (name(parameter).equalsIgnoreCase(name)) {
        found = driverValue(parameter);
      }
    }
    return found;
  }

  /** As the driver reads it; what cannot be decoded is taken as it stands. */
  private String driverValue(String parameter) {
    String raw = parameter.substring(name(parameter).length());
    raw = raw.isEmpty() ? raw : raw.substring(1);
    if (syntax == Syntax.QUERY_PLAIN) {
      return raw;
    }
    try {
      return value(parameter).orElse("");
    } catch (IllegalArgumentException e) {
      return raw;
    }
  }

  /** Without the parameters whose names are meant; the separator goes with the last of them. */
  UrlParameters without(Predicate<String> meant) {
    return new UrlParameters(
        syntax, base, parameters.stream().filter(each -> !meant.test(name(each))).toList());
  }

  /** The URL again. */
  String url() {
    if (parameters.isEmpty()) {
      return base;
    }
    return syntax.isQuery()
        ? base + "?" + String.join("&", parameters)
        : base + ";" + String.join(";", parameters);
  }
}
