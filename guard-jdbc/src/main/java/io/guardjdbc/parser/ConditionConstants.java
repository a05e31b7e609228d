package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * What is known of literals: Boolean, BigDecimal, String or {@link ConditionNode#NULL_VALUE}.
 *
 * <p>Where databases differ or a collation decides, the answer is "not known" and the caller takes
 * the stricter one.
 */
final class ConditionConstants {

  private static final int MAX_DIGITS = 60;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  private ConditionConstants() {}

  /** Whether a constant is a date before or behind all others. */
  static boolean isBeyondDates(Object constant) {
    return constant instanceof String text && sideOfAllDates(text) != 0;
  }

  static boolean isInfinite(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "infinity", "+infinity", "-infinity", "inf", "-inf" -> true;
      default -> false;
    };
  }

  /**
   * Negative for a date before all others, as MariaDB's {@code 0000-00-00} or any up to the year
   * 1000, from where on its dates are defined; positive for one behind all others; else 0.
   */
  static int sideOfAllDates(String text) {
    String date = text.strip().toLowerCase(Locale.ROOT);
    switch (date) {
      case "-infinity" -> {
        return -1;
      }
      case "infinity", "+infinity" -> {
        return 1;
      }
      default -> {
        Integer year = year(date);
        return year == null ? 0 : year <= FIRST_YEAR ? -1 : year >= LAST_YEAR ? 1 : 0;
      }
    }
  }

  /** The year of a text that begins as a date does, negative before Christ; else null. */
  static Integer year(String text) {
    String date = text.strip();
    boolean shaped = date.length() >= 10 && date.charAt(4) == '-' && date.charAt(7) == '-';
    if (!shaped || !date.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    int year = Integer.parseInt(date.substring(0, 4));
    return date.toLowerCase(Locale.ROOT).endsWith(" bc") ? -year : year;
  }

  /** The order of two constants as a sign, or null where it is not known. */
  static Integer order(Object left, Object right, Dialect dialect) {
    if (left instanceof String a && right instanceof String b) {
      return orderOfStrings(a, b);
    }
    BigDecimal a = number(left, dialect);
    BigDecimal b = number(right, dialect);
    return a == null || b == null ? null : a.compareTo(b);
  }

  /** Whether two constants are known to differ under any collation. */
  static boolean differ(Object left, Object right, Dialect dialect) {
    if (left instanceof String a && right instanceof String b) {
      return isPlain(a) && isPlain(b) && !a.strip().equalsIgnoreCase(b.strip());
    }
    Integer order = order(left, right, dialect);
    return order != null && order != 0;
  }

  private static Integer orderOfStrings(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    boolean comparable = isPlain(a) && isPlain(b) && !a.isBlank() && !b.isBlank();
    String x = a.strip().toLowerCase(Locale.ROOT);
    String y = b.strip().toLowerCase(Locale.ROOT);
    if (!comparable || x.equals(y)) {
      return null;
    }
    boolean sameShape = x.length() == y.length() || (isLetters(x) && isLetters(y));
    return sameShape ? Integer.signum(x.compareTo(y)) : null;
  }

  private static boolean isLetters(String text) {
    return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }

  /** A constant as a number, or null. Strings are numbers where the database converts them. */
  static BigDecimal number(Object constant, Dialect dialect) {
    if (constant instanceof BigDecimal number) {
      return number;
    }
    if (constant instanceof Boolean truth) {
      return truth ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    if (constant instanceof String text) {
      return dialect.isMariaDbOrMySql() ? leadingNumber(text) : parse(text.strip());
    }
    return null;
  }

  /** A numeric literal, or null for one that is too long or in a notation that is left alone. */
  static BigDecimal parse(String text) {
    if (text.isEmpty() || text.length() > MAX_DIGITS) {
      return null;
    }
    int exponent = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'e' || c == 'E') {
        exponent = text.length() - i - 1;
      } else if ((c < '0' || c > '9') && c != '.' && c != '+' && c != '-') {
        return null;
      }
    }
    if (exponent > 4) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException notDecimal) {
      return null;
    }
  }

  /** A number as it is written in a text, or null as {@link #parse}. */
  static BigDecimal literal(String raw, Dialect dialect) {
    boolean marked = raw.length() > 2 && raw.charAt(0) == '0' && radix(raw.charAt(1)) != 10;
    if (dialect != Dialect.POSTGRESQL || raw.length() > MAX_DIGITS) {
      return parse(raw);
    }
    String digits = raw.replace("_", "");
    return marked ? inRadix(digits, radix(raw.charAt(1))) : parse(digits);
  }

  /** Between which numbers 0x1F lies: it is one; any, where the digits are too many for one. */
  static ConditionBounds hexadecimal(String raw) {
    boolean number = raw.length() > 2 && raw.length() <= 18 && radix(raw.charAt(1)) == 16;
    BigDecimal value = number ? inRadix(raw, 16) : null;
    return value == null ? ConditionBounds.ANY : ConditionBounds.exactly(value);
  }

  private static int radix(char mark) {
    return switch (mark) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 10;
    };
  }

  private static BigDecimal inRadix(String text, int radix) {
    BigDecimal number = BigDecimal.ZERO;
    for (int i = 2; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), radix);
      if (digit < 0) {
        return null;
      }
      number = number.multiply(BigDecimal.valueOf(radix)).add(BigDecimal.valueOf(digit));
    }
    return number;
  }

  private static BigDecimal leadingNumber(String text) {
    String stripped = text.strip();
    int end = 0;
    boolean dot = false;
    while (end < stripped.length() && end < MAX_DIGITS) {
      char c = stripped.charAt(end);
      boolean sign = end == 0 && (c == '-' || c == '+');
      boolean point = c == '.' && !dot;
      if ((c < '0' || c > '9') && !sign && !point) {
        break;
      }
      dot |= point;
      end++;
    }
    BigDecimal number = parse(stripped.substring(0, end));
    return number == null ? BigDecimal.ZERO : number;
  }

  /** The outcome of a constant used as a condition, or 0 where it is not known. */
  static int truth(Object constant, Dialect dialect) {
    if (constant == ConditionNode.NULL_VALUE) {
      return ConditionNode.NULL;
    }
    if (constant instanceof String text && !dialect.isMariaDbOrMySql()) {
      return switch (text.strip().toLowerCase(Locale.ROOT)) {
        case "t", "true", "y", "yes", "on", "1" -> ConditionNode.TRUE;
        case "f", "false", "n", "no", "off", "0" -> ConditionNode.FALSE;
        default -> 0;
      };
    }
    BigDecimal number = number(constant, dialect);
    if (number == null) {
      return 0;
    }
    return number.signum() != 0 ? ConditionNode.TRUE : ConditionNode.FALSE;
  }
}
