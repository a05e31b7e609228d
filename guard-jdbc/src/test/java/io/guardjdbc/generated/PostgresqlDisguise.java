package io.guardjdbc.generated;

import java.util.Locale;

/** The many ways in which PostgreSQL lets one write the same (manual, 4.1 Lexical Structure). */
final class PostgresqlDisguise extends Disguise {

  @Override
  protected String name(String name, boolean exact, Choices choices) {
    if (!odd(choices)) {
      return exact ? quoted(name) : name;
    }
    return switch (choices.below(exact ? 2 : 5)) {
      case 0 -> quoted(name);
      case 1 -> "U&" + escaped(name, '"', choices);
      default -> anyCase(name, choices);
    };
  }

  @Override
  protected String string(String value, Choices choices) {
    if (!odd(choices)) {
      return "'" + value.replace("'", "''") + "'";
    }
    return switch (choices.below(5)) {
      case 0 -> dollars(value, choices);
      case 1 -> choices.of("e", "E") + backslashes(value, choices);
      case 2 -> choices.of("u&", "U&") + escaped(value, '\'', choices);
      case 3 -> continued(value, choices);
      default -> "'" + value.replace("'", "''") + "'";
    };
  }

  @Override
  protected String subtext(String text, Choices choices) {
    return switch (choices.below(odd(choices) ? 4 : 3)) {
      case 0 -> "'" + text.replace("'", "''") + "'";
      case 1 -> "E" + backslashes(text, choices);
      default -> dollars(text, choices);
    };
  }

  private static String dollars(String value, Choices choices) {
    String tag = choices.of("", "", "x", "body", "_1", "DROP", "ä");
    while (value.contains("$" + tag) || value.endsWith("$")) {
      tag += choices.of("a", "b", "c");
      if (value.endsWith("$")) {
        return "'" + value.replace("'", "''") + "'";
      }
    }
    return "$" + tag + "$" + value + "$" + tag + "$";
  }

  private static String backslashes(String value, Choices choices) {
    // The driver loses its way in a text with both, and never sends it.
    String quote = choices.of("''", "\\'", "\\047");
    StringBuilder text = new StringBuilder("'");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        text.append("\\\\");
      } else if (c == '\'') {
        text.append(quote);
      } else if (c > ' ' && c < 127 && choices.oneIn(12)) {
        text.append(
            switch (choices.below(3)) {
              case 0 -> String.format(Locale.ROOT, "\\x%02x", (int) c);
              case 1 -> String.format(Locale.ROOT, "\\%03o", (int) c);
              default -> String.format(Locale.ROOT, "\\u%04X", (int) c);
            });
      } else {
        text.append(c);
      }
    }
    return text.append('\'').toString();
  }

  /** In pieces, each on a line of its own. */
  private static String continued(String value, Choices choices) {
    int cut = choices.below(value.length() + 1);
    return "'"
        + value.substring(0, cut).replace("'", "''")
        + choices.of("'\n'", "' \n '", "'\t\r\n\f'", "' -- it's \n '")
        + value.substring(cut).replace("'", "''")
        + "'";
  }

  @Override
  protected String comment(String remark, Choices choices) {
    return switch (choices.below(4)) {
      case 0 -> "--" + remark + "\n";
      case 1 -> "/*" + remark + " /* -- /*" + remark + "*/ */*/";
      default -> "/*" + remark + "*/";
    };
  }

  @Override
  protected String space(Choices choices) {
    return choices.of(" ", "  ", "\t", "\n", "\r\n", "\f", " \n\n  ");
  }
}
