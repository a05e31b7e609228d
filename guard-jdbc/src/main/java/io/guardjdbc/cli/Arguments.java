package io.guardjdbc.cli;

import io.guardjdbc.config.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is given to a command. By hand rather than with a library: {@code --name value} and {@code
 * --name=value} is all there is, and a dependency would go into every application's driver.
 */
final class Arguments {

  private final Map<String, List<String>> values;
  private final List<String> operands;

  private Arguments(Map<String, List<String>> values, List<String> operands) {
    this.values = values;
    this.operands = operands;
  }

  /**
   * @param operands what the words are called that belong to no option, {@code FILES…}; empty if
   *     the command takes none
   * @throws UsageException if an option is unknown, given twice, without its value, or missing
   */
  static Arguments parse(List<String> words, List<Option> options, String operands)
      throws UsageException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!operands.isEmpty() && word.equals("--")) {
        others.addAll(words.subList(i + 1, words.size()));
        break;
      }
      if (!operands.isEmpty() && (!word.startsWith("--") || word.indexOf(' ') >= 0)) {
        others.add(word);
        continue;
      }
      int equals = word.startsWith("--") ? word.indexOf('=') : -1;
      String name = equals < 0 ? word : word.substring(0, equals);
      checkKnown(name, options);
      Option option = of(name, options);
      String value;
      if (option.isFlag()) {
        if (equals >= 0) {
          throw new UsageException(name + " takes no value");
        }
        value = "";
      } else if (equals >= 0) {
        value = word.substring(equals + 1);
      } else if (i + 1 < words.size() && !isOption(words.get(i + 1), options)) {
        value = words.get(++i);
      } else {
        throw new UsageException(name + " needs a value: " + option.shown());
      }
      List<String> given = values.computeIfAbsent(name, any -> new ArrayList<>());
      if (!given.isEmpty() && !option.repeatable()) {
        throw new UsageException(name + " is given twice; give it once");
      }
      given.add(value);
    }
    for (Option option : options) {
      if (option.required() && !values.containsKey(option.name())) {
        throw new UsageException(option.name() + " is missing: " + option.shown());
      }
    }
    return new Arguments(values, others);
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
    return all(option).stream().findFirst();
  }

  /** All values of an option that may be given several times, in the order given. */
  List<String> all(Option option) {
    return values.getOrDefault(option.name(), List.of());
  }

  boolean has(Option option) {
    return values.containsKey(option.name());
  }

  /** The words that belong to no option, in the order given. */
  List<String> operands() {
    return operands;
  }

  /** The value of a required option. */
  String require(Option option) {
    return get(option).orElseThrow();
  }
}
