package io.guardjdbc.generated;

import java.util.Locale;

/** The many ways in which H2 lets one write the same (documentation, "SQL Grammar", Tokens). */
final class H2Disguise extends Disguise {

  @Override
  protected String name(String name, boolean exact, Choices choices) {
    String folded = exact ? name : name.toUpperCase(Locale.ROOT);
    if (!odd(choices)) {
      return exact ? quoted(name) : name;
    }
    return switch (choices.below(exact ? 2 : 5)) {
      case 0 -> quoted(folded);
      case 1 -> "U&" + escaped(folded, '"', choices);
      case 2 -> "`" + anyCase(name, choices) + "`";
      default -> anyCase(name, choices);
    };
  }

  @Override
  protected String string(String value, Choices choices) {
    if (!odd(choices)) {
      return plain(value);
    }
    return switch (choices.below(4)) {
      case 0 -> dollars(value);
      case 1 -> choices.of("u&", "U&") + escaped(value, '\'', choices);
      case 2 -> choices.of("n", "N") + plain(value);
      default -> plain(value);
    };
  }

  @Override
  protected String subtext(String text, Choices choices) {
    return choices.oneIn(2) ? dollars(text) : plain(text);
  }

  private static String plain(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static String dollars(String value) {
    boolean unfit = value.contains("$$") || value.startsWith("$") || value.endsWith("$");
    return unfit ? plain(value) : "$$" + value + "$$";
  }

  @Override
  protected String comment(String remark, Choices choices) {
    return switch (choices.below(5)) {
      case 0 -> "--" + remark + "\n";
      case 1 -> "//" + remark + "\r\n";
      case 2 -> "/*" + remark + " /* -- /*" + remark + "*/ */*/";
      default -> "/*" + remark + "*/";
    };
  }

  @Override
  protected String lastComment(Choices choices) {
    return choices.maybe("-- the end", "--", "// it's", "/* end */");
  }

  @Override
  protected String space(Choices choices) {
    return choices.of(" ", "  ", "\t", "\n", "\r\n", "\f", "\u00a0", " \n\n  ", "\u3000", "\u000b");
  }
}
