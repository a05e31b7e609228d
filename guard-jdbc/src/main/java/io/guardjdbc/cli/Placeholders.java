package io.guardjdbc.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Fills in {@code ${name}} and {@code ${name:default}}, as Spring, Flyway and Maven write them. */
final class Placeholders {

  private static final int DEEPEST = 10;

  private final Function<String, Optional<String>> known;

  /**
   * @param known the values of names; asked first
   * @param variables the environment variables, by their names in any of the tools' spellings
   */
  Placeholders(Function<String, Optional<String>> known, Map<String, String> variables) {
    this.known = name -> known.apply(name).or(() -> ofVariable(name, variables));
  }

  private static Optional<String> ofVariable(String name, Map<String, String> variables) {
    String plain = name.startsWith("env.") ? name.substring("env.".length()) : name;
    String upper = plain.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    return Optional.ofNullable(variables.getOrDefault(plain, variables.get(upper)));
  }

  /** Empty where a name has no value, or leads to itself. */
  Optional<String> fill(String value) {
    return fill(value, 0);
  }

  private Optional<String> fill(String value, int depth) {
    int open = value.indexOf("${");
    if (open < 0) {
      return Optional.of(value);
    }
    int close = end(value, open + 2);
    if (close < 0 || depth > DEEPEST) {
      return Optional.empty();
    }
    String inner = value.substring(open + 2, close);
    int colon = inner.indexOf(':');
    String name = colon < 0 ? inner : inner.substring(0, colon);
    Optional<String> found = known.apply(name);
    if (found.isEmpty() && colon >= 0) {
      found = Optional.of(inner.substring(colon + 1));
    }
    return found
        .flatMap(each -> fill(each, depth + 1))
        .flatMap(
            each ->
                fill(value.substring(close + 1), depth)
                    .map(rest -> value.substring(0, open) + each + rest));
  }

  /** Where the brace is closed; -1 if it is not. */
  private static int end(String value, int from) {
    int depth = 0;
    for (int i = from; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '}') {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (value.startsWith("${", i)) {
        depth++;
      }
    }
    return -1;
  }
}
