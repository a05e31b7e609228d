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

  private static final Set<String> NO_COLUMNS =
      Set.of("TRUE", "FALSE", "NULL", "UNKNOWN", "CASE", "NOT", "EXISTS", "USER", "SELECT");

  private ConditionSyntax() {}

  /** Whether a word in the place of an operand names a column and not a literal or function. */
  static boolean isColumnWord(String word) {
    return !NO_COLUMNS.contains(word) && !isNiladic(word);
  }

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

  /** Whether an operator matches a text with a pattern. */
  static boolean isPattern(String operator) {
    return switch (operator) {
      case "LIKE", "ILIKE", "NOT LIKE", "NOT ILIKE", "~~", "~~*", "!~~", "!~~*", "~", "~*" -> true;
      default -> false;
    };
  }

  /** Whether a word alone, without parentheses, calls a function. */
  /** Whether the first argument of a function may be the name of a unit of time. */
  static boolean takesUnit(String function) {
    return function.equals("EXTRACT")
        || function.startsWith("DATE")
        || function.startsWith("TIMESTAMP");
  }

  static boolean isNiladic(String word) {
    return NILADIC.contains(word);
  }

  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }

  static boolean isQuantifier(String word) {
    return word.equals("ANY") || word.equals("SOME") || word.equals("ALL");
  }

  /** Whether IS with this word asks for a truth value or null. */
  static boolean isTest(String word) {
    return word.equals("NULL")
        || word.equals("TRUE")
        || word.equals("FALSE")
        || word.equals("UNKNOWN");
  }

  /** Whether a token is part of a test such as IS JSON OBJECT or IS NFC NORMALIZED. */
  static boolean isTestOfKind(Tokens tokens, int i) {
    return tokens.kind(i) == Tokens.WORD
        && switch (tokens.word(i)) {
          case "JSON",
              "DOCUMENT",
              "NORMALIZED",
              "OF",
              "OBJECT",
              "ARRAY",
              "SCALAR",
              "VALUE",
              "NFC",
              "NFD",
              "NFKC",
              "NFKD" ->
              true;
          default -> false;
        };
  }

  /** Whether an operand can begin with a token. */
  static boolean startsOperand(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case Tokens.WORD ->
          switch (tokens.word(i)) {
            case "IS", "IN", "AND", "OR", "LIKE", "BETWEEN" -> false;
            default -> true;
          };
      case Tokens.QUOTED_NAME,
          Tokens.STRING,
          Tokens.NUMBER,
          Tokens.PARAMETER,
          Tokens.VARIABLE,
          Tokens.OPEN ->
          true;
      default -> false;
    };
  }

  /** The token behind the type name that begins at a token. */
  static int afterType(Tokens tokens, int first, int to) {
    int i = first + 1;
    while (i < to && isTypePart(tokens, i)) {
      int partner = tokens.matching(i);
      i = tokens.kind(i) == Tokens.OPEN && partner > i ? partner + 1 : i + 1;
    }
    return Math.min(i, to);
  }

  private static boolean isTypePart(Tokens tokens, int i) {
    boolean qualified = tokens.kind(i - 1) == Tokens.DOT;
    return switch (tokens.kind(i)) {
      case Tokens.OPEN, Tokens.DOT -> true;
      case Tokens.QUOTED_NAME -> qualified;
      case Tokens.WORD ->
          qualified
              || switch (tokens.word(i)) {
                case "PRECISION", "VARYING", "WITH", "WITHOUT", "TIME", "ZONE" -> true;
                default -> false;
              };
      default -> false;
    };
  }
}
