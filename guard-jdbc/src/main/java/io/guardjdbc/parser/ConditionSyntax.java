package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.util.Set;

/** How tightly operators bind, per dialect: the grammar of the PostgreSQL and MariaDB manuals. */
final class ConditionSyntax {

  static final int FRAME = 0;
  static final int OR = 1;
  static final int XOR = 2;
  static final int AND = 3;
  static final int NOT = 4;
  static final int IS = 5;
  static final int COMPARISON = 6;
  static final int PREDICATE = 7;
  static final int OTHER = 8;
  static final int BIT_AND = 9;
  static final int SHIFT = 10;
  static final int SUM = 11;
  static final int PRODUCT = 12;
  static final int POWER = 13;
  static final int UNARY = 14;

  private static final Set<String> NILADIC =
      Set.of(
          "CURRENT_DATE",
          "CURRENT_TIME",
          "CURRENT_TIMESTAMP",
          "LOCALTIME",
          "LOCALTIMESTAMP",
          "CURRENT_USER",
          "CURRENT_ROLE",
          "SESSION_USER",
          "SYSTEM_USER",
          "CURRENT_SCHEMA",
          "CURRENT_CATALOG",
          "UTC_DATE",
          "UTC_TIME",
          "UTC_TIMESTAMP",
          "SYSDATE",
          "SYSTIMESTAMP");

  private static final Set<String> UNITS =
      Set.of(
          "MICROSECOND",
          "MILLISECOND",
          "SECOND",
          "MINUTE",
          "HOUR",
          "DAY",
          "WEEK",
          "MONTH",
          "QUARTER",
          "YEAR",
          "DAY_HOUR",
          "DAY_MINUTE",
          "DAY_SECOND",
          "HOUR_MINUTE",
          "HOUR_SECOND",
          "MINUTE_SECOND",
          "YEAR_MONTH",
          "EPOCH",
          "DOW",
          "DOY",
          "ISODOW",
          "CENTURY",
          "DECADE");

  private ConditionSyntax() {}

  /** The binding of a binary operator written in symbols. */
  static int binding(String operator, Dialect dialect) {
    boolean maria = dialect.isMariaDbOrMySql();
    return switch (operator) {
      case "||" -> maria ? OR : OTHER;
      case "&&" -> maria ? AND : OTHER;
      case "=", "<", ">", "<=", ">=", "<>", "!=", "==", "<=>", "^=", "~=", "!<", "!>" -> COMPARISON;
      case "&" -> maria ? BIT_AND : OTHER;
      case "<<", ">>" -> maria ? SHIFT : OTHER;
      case "+", "-" -> SUM;
      case "*", "/", "%" -> PRODUCT;
      case "^" -> POWER;
      default -> OTHER;
    };
  }

  /** Whether a word alone, without parentheses, calls a function. */
  static boolean isNiladic(String word) {
    return NILADIC.contains(word);
  }

  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }
}
