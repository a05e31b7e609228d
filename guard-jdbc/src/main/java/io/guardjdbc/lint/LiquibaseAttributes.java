package io.guardjdbc.lint;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What stands in a line of Liquibase's formatted SQL, {@code name:value} separated by blanks, a
 * value with blanks in double quotes.
 */
final class LiquibaseAttributes {

  private final Map<String, String> values = new HashMap<>();
  private final String first;

  private LiquibaseAttributes(String first) {
    this.first = first;
  }

  /**
   * @param line what follows the keyword
   */
  static LiquibaseAttributes of(String line) {
    LiquibaseAttributes attributes = null;
    int at = 0;
    while (at < line.length()) {
      while (at < line.length() && line.charAt(at) <= ' ') {
        at++;
      }
      int start = at;
      StringBuilder word = new StringBuilder();
      boolean quoted = false;
      while (at < line.length() && (quoted || line.charAt(at) > ' ')) {
        char c = line.charAt(at++);
        if (c == '"') {
          quoted = !quoted;
        } else {
          word.append(c);
        }
      }
      if (at == start) {
        break;
      }
      if (attributes == null) {
        attributes = new LiquibaseAttributes(word.toString());
      }
      int colon = word.indexOf(":");
      if (colon > 0) {
        attributes.values.putIfAbsent(
            word.substring(0, colon).toLowerCase(Locale.ROOT), word.substring(colon + 1));
      }
    }
    return attributes == null ? new LiquibaseAttributes("") : attributes;
  }

  /** The first word, {@code anna:7} of a changeset. */
  String first() {
    return first;
  }

  /** The value of a name, or what holds without it. */
  String get(String name, String otherwise) {
    return values.getOrDefault(name.toLowerCase(Locale.ROOT), otherwise);
  }

  boolean isTrue(String name, boolean otherwise) {
    String value = values.get(name.toLowerCase(Locale.ROOT));
    return value == null ? otherwise : value.equalsIgnoreCase("true");
  }
}
