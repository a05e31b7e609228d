package io.guardjdbc.cli;

import io.guardjdbc.config.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options given to a command. By hand rather than with a library: {@code --name value} and
 * {@code --name=value} is all there is, and a dependency would go into every application's driver.
 */
final class Arguments {

  private final Map<String, String> values;

  private Arguments(Map<String, String> values) {
    this.values = values;
  }

  /**
   * @throws UsageException if an option is unknown, given twice, without its value, or missing
   */
  static Arguments parse(List<String> words, List<Option> options) throws UsageException {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int equals = word.startsWith("--") ? word.indexOf('=') : -1;
      String name = equals < 0 ? word : word.substring(0, equals);
      checkKnown(name, options);
      String value;
      if (equals >= 0) {
        value = word.substring(equals + 1);
      } else if (i + 1 < words.size() && !isOption(words.get(i + 1), options)) {
        value = words.get(++i);
      } else {
        throw new UsageException(
            name + " needs a value: " + name + " " + of(name, options).value());
      }
      if (values.putIfAbsent(name, value) != null) {
        throw new UsageException(name + " is given twice; give it once");
      }
    }
    for (Option option : options) {
      if (option.required() && !values.containsKey(option.name())) {
        throw new UsageException(
            option.name() + " is missing: " + option.name() + " " + option.value());
      }
    }
    return new Arguments(values);
  }

  private static void checkKnown(String name, List<Option> options) throws UsageException {
    if (isOption(name, options)) {
      return;
    }
    List<String> known = options.stream().map(Option::name).toList();
    if (!name.startsWith("-")) {
      // The word itself may be a password that lost its option.
      throw new UsageException(
          "a value stands without its option; there are " + String.join(", ", known));
    }
    String question = Nearest.question(name, known);
    throw new UsageException(
        "there is no option "
            + name
            + (question.isEmpty() ? "; there are " + String.join(", ", known) : question));
  }

  private static boolean isOption(String word, List<Option> options) {
    return options.stream().anyMatch(each -> each.name().equals(word));
  }

  private static Option of(String name, List<Option> options) {
    return options.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  Optional<String> get(Option option) {
    return Optional.ofNullable(values.get(option.name()));
  }

  /** The value of a required option. */
  String require(Option option) {
    return get(option).orElseThrow();
  }
}
