package io.guardjdbc.generated;

import io.guardjdbc.generated.Canonical.Token;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The many ways in which MariaDB lets one write the same (manual, Language Structure). */
final class MariaDbDisguise extends Disguise {

  @Override
  protected String name(String name, boolean exact, Choices choices) {
    return exact || odd(choices) ? "`" + name.replace("`", "``") + "`" : name;
  }

  /** A word inside a comment that the server runs now and then. */
  @Override
  protected String keyword(String word, Choices choices) {
    String spelled = super.keyword(word, choices);
    if (!odd(choices) || choices.percent(70)) {
      return spelled;
    }
    return choices.of("/*!", "/*!50000 ", "/*! ", "/*M! ", "/*M!50100 ", "/*!40101 ", "/*!050699 ")
        + spelled
        + choices.of("*/", " */");
  }

  @Override
  protected String string(String value, Choices choices) {
    if (!odd(choices)) {
      return single(value);
    }
    return switch (choices.below(7)) {
      case 0 -> "\"" + value.replace("\\", "\\\\").replace("\"", "\"\"") + "\"";
      case 1 -> "'" + backslashes(value, '\'', choices) + "'";
      case 2 -> "\"" + backslashes(value, '"', choices) + "\"";
      case 3 -> choices.of("_utf8mb4", "_UTF8MB4 ", "N", "n") + single(value);
      case 4 ->
          value.isEmpty()
              ? "''"
              : choices.of("_utf8mb4 x'", "_utf8mb4 X'")
                  + HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8))
                  + "'";
      case 5 -> {
        int cut = choices.below(value.length() + 1);
        yield single(value.substring(0, cut))
            + choices.of(" ", "\n", " /* ' */ ", " -- '\n")
            + single(value.substring(cut));
      }
      default -> single(value);
    };
  }

  private static String single(String value) {
    return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private static String backslashes(String value, char quote, Choices choices) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == quote) {
        text.append(choices.of("\\" + c, "" + c + c));
      } else if (c == '\\') {
        text.append("\\\\");
      } else if (choices.oneIn(8) && "btnrZ0%_".indexOf(c) < 0) {
        text.append('\\').append(c);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  @Override
  protected String subtext(String text, Choices choices) {
    return switch (choices.below(odd(choices) ? 6 : 2)) {
      case 0 -> single(text);
      case 1 -> "\"" + text.replace("\\", "\\\\").replace("\"", "\"\"") + "\"";
      case 2 -> "0x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
      case 3 ->
          "_utf8mb4 x'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "'";
      case 4 -> "'" + backslashes(text, '\'', choices) + "'";
      default -> {
        int cut = choices.below(text.length() + 1);
        yield "CONCAT(" + single(text.substring(0, cut)) + ", " + single(text.substring(cut)) + ")";
      }
    };
  }

  @Override
  protected String number(String number, Choices choices) {
    boolean whole = number.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!odd(choices) || !whole || number.length() > 3) {
      return number;
    }
    return choices.of("0" + number, number);
  }

  /** A function's bracket must follow its name, unless sql_mode says otherwise. */
  @Override
  protected boolean mustTouch(Token before, Token token) {
    boolean opens = token.text().equals("(") && before.isWord();
    boolean qualifies = token.text().equals(".") || before.text().equals(".");
    return !token.spaced() && (opens || qualifies);
  }

  @Override
  protected String comment(String remark, Choices choices) {
    return switch (choices.below(5)) {
      case 0 -> "-- " + remark + "\n";
      case 1 -> "--\t" + remark + "\n";
      case 2 -> "#" + remark + "\n";
      default -> "/* " + remark + "*/";
    };
  }

  /** Behind a semicolon a comment would be an empty statement, which MariaDB rejects. */
  @Override
  protected String lastComment(Choices choices) {
    return choices.percent(90) ? "" : choices.of("-- the end", "#", "--", "/* end */");
  }

  @Override
  protected String space(Choices choices) {
    return choices.of(" ", "  ", "\t", "\n", "\r\n", "\f", "\u000b", " \n\n  ");
  }
}
