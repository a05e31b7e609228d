package io.guardjdbc.generated;

import io.guardjdbc.generated.Canonical.Token;
import java.util.List;
import java.util.Locale;

/**
 * Weaves a statement in the {@linkplain Canonical plain notation} into one of the many texts that
 * mean the same to its database. What a dialect has of its own, its subclass adds.
 */
abstract class Disguise {

  /** What comments say: nothing in them may count. */
  private static final List<String> REMARKS =
      List.of(
          "",
          " ",
          "x",
          "DROP TABLE t",
          " WHERE id = 1 ",
          "; DELETE FROM t; ",
          "don't",
          "\"",
          "$$",
          "'",
          ";",
          "`",
          "TRUNCATE",
          "[",
          " a + b ",
          "*",
          "ünïcödé",
          "\\");

  /** How often in a hundred something odd is done to a piece. */
  private int oddity;

  /** The statement as a text for the database. */
  final String weave(String canonical, Choices choices) {
    oddity = choices.of(0, 0, 0, 12, 12, 45);
    StringBuilder text = new StringBuilder();
    if (odd(choices)) {
      text.append(gap(choices));
    }
    text.append(woven(canonical, choices));
    if (odd(choices)) {
      text.append(gap(choices));
    }
    if (choices.percent(oddity + 10)) {
      text.append(';');
    }
    if (odd(choices)) {
      text.append(gap(choices)).append(lastComment(choices));
    }
    return text.toString();
  }

  /** The pieces one after the other. */
  protected final String woven(String canonical, Choices choices) {
    StringBuilder text = new StringBuilder();
    Token before = null;
    for (Token token : Canonical.tokens(canonical)) {
      if (before != null) {
        text.append(between(before, token, choices));
      }
      text.append(
          switch (token.kind()) {
            case KEYWORD -> keyword(token.text(), choices);
            case NAME -> name(token.text(), token.exact(), choices);
            case STRING -> string(token.text(), choices);
            case NUMBER -> number(token.text(), choices);
            case SUBTEXT -> subtext(woven(token.text(), choices), choices);
            case SYMBOL, RAW -> token.text();
          });
      before = token;
    }
    return text.toString();
  }

  /** Whether to do something odd here. */
  protected final boolean odd(Choices choices) {
    return choices.percent(oddity);
  }

  private String between(Token before, Token token, Choices choices) {
    if (mustTouch(before, token)) {
      return "";
    }
    boolean needed = token.spaced() && (mustPart(before) && mustPart(token));
    if (odd(choices)) {
      return needed || choices.percent(50) ? gap(choices) : "";
    }
    return token.spaced() ? " " : "";
  }

  private static boolean mustPart(Token token) {
    return token.isWord() || "(),;.[]".indexOf(token.text().charAt(0)) < 0;
  }

  /** Whether nothing may stand between these two. */
  protected boolean mustTouch(Token before, Token token) {
    return false;
  }

  protected String keyword(String word, Choices choices) {
    return odd(choices) ? anyCase(word, choices) : word;
  }

  /**
   * A name, quoted or not.
   *
   * @param exact whether its case matters, or it can only stand in quotes
   */
  protected abstract String name(String name, boolean exact, Choices choices);

  /** A string with this value. */
  protected abstract String string(String value, Choices choices);

  /** A string that holds the text of a statement. */
  protected abstract String subtext(String text, Choices choices);

  protected String number(String number, Choices choices) {
    return number;
  }

  /** A comment that needs nothing after it. */
  protected abstract String comment(String remark, Choices choices);

  /** A comment that may run to the end of the text. */
  protected String lastComment(Choices choices) {
    return choices.maybe("-- the end", "--", "/* end */");
  }

  /** White space of the dialect. */
  protected abstract String space(Choices choices);

  /** White space and comments; never empty. */
  protected final String gap(Choices choices) {
    StringBuilder gap = new StringBuilder();
    do {
      gap.append(choices.percent(60) ? space(choices) : comment(choices.of(REMARKS), choices));
    } while (choices.percent(25));
    return gap.toString();
  }

  protected static String anyCase(String word, Choices choices) {
    return switch (choices.below(3)) {
      case 0 -> word.toLowerCase(Locale.ROOT);
      case 1 -> word.toUpperCase(Locale.ROOT);
      default -> {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
          char c = word.charAt(i);
          mixed.append(choices.oneIn(2) ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        yield mixed.toString();
      }
    };
  }

  protected static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** The inside of U&'…' or U&"…": some characters told by their code points. */
  protected static String escaped(String value, char quote, Choices choices) {
    char escape = choices.of('\\', '\\', '!', '^');
    StringBuilder text = new StringBuilder().append(quote);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (choices.oneIn(4) || c == escape) {
        text.append(escape)
            .append(
                choices.oneIn(2)
                    ? String.format(Locale.ROOT, "%04x", (int) c)
                    : String.format(Locale.ROOT, "+%06X", (int) c));
      } else {
        text.append(c).append(c == quote ? String.valueOf(c) : "");
      }
    }
    text.append(quote);
    if (escape != '\\') {
      text.append(choices.of(" UESCAPE '", "uescape'", " /* x */ UEscape\n'"))
          .append(escape)
          .append('\'');
    }
    return text.toString();
  }
}
