package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of a function's result before any row is seen. */
final class ConditionMeasures {

  private static final Set<String> NOT_NEGATIVE =
      Set.of(
          "LENGTH",
          "CHAR_LENGTH",
          "CHARACTER_LENGTH",
          "OCTET_LENGTH",
          "BIT_LENGTH",
          "LEN",
          "DATALENGTH",
          "CARDINALITY",
          "ARRAY_LENGTH",
          "JSONB_ARRAY_LENGTH",
          "JSON_ARRAY_LENGTH",
          "POSITION",
          "LOCATE",
          "INSTR",
          "STRPOS",
          "CHARINDEX",
          "PATINDEX",
          "ORA_HASH",
          "COUNT",
          "ASCII",
          "ORD",
          "CRC32",
          "UNIX_TIMESTAMP");

  /** Functions of dates and sizes, with what they answer for everything but null. */
  private static final Map<String, ConditionBounds> OF_DATES =
      Map.ofEntries(
          Map.entry("YEAR", ConditionBounds.from(1)),
          Map.entry("QUARTER", ConditionBounds.between(1, 4)),
          Map.entry("MONTH", ConditionBounds.between(1, 12)),
          Map.entry("WEEK", ConditionBounds.between(0, 53)),
          Map.entry("WEEKOFYEAR", ConditionBounds.between(1, 53)),
          Map.entry("DAY", ConditionBounds.between(1, 31)),
          Map.entry("DAYOFMONTH", ConditionBounds.between(1, 31)),
          Map.entry("DAYOFWEEK", ConditionBounds.between(1, 7)),
          Map.entry("DAYOFYEAR", ConditionBounds.between(1, 366)),
          Map.entry("WEEKDAY", ConditionBounds.between(0, 6)),
          Map.entry("MINUTE", ConditionBounds.between(0, 59)),
          Map.entry("SECOND", ConditionBounds.between(0, 59)),
          Map.entry("TO_DAYS", ConditionBounds.from(1)),
          Map.entry("TO_SECONDS", ConditionBounds.from(1)),
          Map.entry("VSIZE", ConditionBounds.from(1)));

  /** PostgreSQL: functions that answer something for null as well. */
  private static final Set<String> NEVER_NULL =
      Set.of(
          "NUM_NULLS",
          "NUM_NONNULLS",
          "QUOTE_NULLABLE",
          "JSON_ARRAY",
          "JSON_OBJECT",
          "JSON_BUILD_ARRAY",
          "JSON_BUILD_OBJECT",
          "JSONB_BUILD_ARRAY",
          "JSONB_BUILD_OBJECT",
          "ROW_TO_JSON",
          "ARRAY",
          "PG_TYPEOF",
          "ROW_NUMBER",
          "RANK",
          "DENSE_RANK");

  /** Functions that answer null for nothing but null. */
  private static final Set<String> STRICT =
      Set.of(
          "LENGTH",
          "CHAR_LENGTH",
          "OCTET_LENGTH",
          "LOWER",
          "UPPER",
          "TRIM",
          "BTRIM",
          "LTRIM",
          "RTRIM",
          "ABS",
          "SIGN",
          "MD5",
          "REVERSE",
          "REPLACE",
          "TRANSLATE",
          "INITCAP",
          "LPAD",
          "RPAD",
          "HASHTEXT",
          "SHA224",
          "SHA256",
          "SHA384",
          "SHA512",
          "TO_JSON",
          "TO_JSONB",
          "TO_CHAR",
          "QUOTE_LITERAL",
          "CEIL",
          "CEILING",
          "FLOOR",
          "ROUND",
          "SQRT",
          "EXP",
          "DATE_TRUNC",
          "DATE_PART",
          "EXTRACT",
          "AGE",
          "JSONB_TYPEOF",
          "JSON_TYPEOF",
          "PG_COLUMN_SIZE",
          "CARDINALITY",
          "ASCII",
          "HEX",
          "OCT",
          "BIN",
          "SHA1",
          "SHA2",
          "CRC32");

  /** Functions whose text is never empty. */
  private static final Set<String> NEVER_EMPTY =
      Set.of("MD5", "QUOTE_LITERAL", "QUOTE_NULLABLE", "TO_CHAR", "TO_JSON", "TO_JSONB");

  private static final Set<String> CHANCE =
      Set.of("RANDOM", "RAND", "GEN_RANDOM_UUID", "UUIDV4", "RANDOM_UUID", "UUID", "NEWID");

  /** Years in which rows came to be. */
  private static final ConditionBounds YEARS =
      ConditionBounds.between(ConditionLimits.NO_ROW_BEFORE, ConditionLimits.NO_ROW_AFTER);

  /** No text and no list has more parts. */
  private static final ConditionBounds LENGTHS = ConditionBounds.between(0, Integer.MAX_VALUE);

  private final Dialect dialect;

  ConditionMeasures(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Whether a function's result hangs on its arguments only. */
  static boolean isMeasure(String name) {
    return NOT_NEGATIVE.contains(name) || OF_DATES.containsKey(name) || name.equals("ABS");
  }

  /** Notes on a call what its name and arguments tell. */
  void note(ConditionNode call, String name, List<ConditionNode> arguments) {
    ConditionNode first = arguments.isEmpty() ? null : arguments.get(0);
    call.bounds = bounds(name, arguments, first);
    boolean given = first != null && arguments.stream().allMatch(ConditionNode::isGiven);
    boolean postgresql = dialect == Dialect.POSTGRESQL;
    call.neverNull |= (postgresql && NEVER_NULL.contains(name)) || (given && STRICT.contains(name));
    call.neverNull |= postgresql && name.equals("CONCAT");
    call.neverNull |=
        postgresql
            && (name.equals("CONCAT_WS") || name.equals("FORMAT"))
            && first != null
            && first.neverNull;
    call.nonEmpty = NEVER_EMPTY.contains(name) || keepsText(name, first);
    call.chance |= first == null && CHANCE.contains(name);
    call.now = isNow(name);
    if (first != null) {
      lie(call, name, arguments);
    }
    // a key's length and size are as positive as the key
    boolean length = name.endsWith("LENGTH") && first != null;
    if (first != null && OF_DATES.containsKey(name)) {
      call.bounds = OF_DATES.get(name);
      call.key = call.bounds.isPositive();
    } else if (length && !name.startsWith("ARRAY") && first.isNonEmptyText()) {
      call.key = first.key;
      call.bounds = ConditionBounds.from(1);
    }
  }

  /** Notes what an aggregate over a group that has a row tells. */
  void noteOfGroup(ConditionNode call, String name, ConditionNode of) {
    switch (name) {
      case "COUNT" -> call.bounds = of.isGiven() ? ConditionBounds.from(1) : call.bounds;
      case "MIN", "MAX", "AVG" -> {
        call.bounds = of.bounds;
        call.neverNull |= of.isGiven();
      }
      case "SUM" -> {
        call.bounds =
            of.bounds.isNotNegative()
                ? new ConditionBounds(of.bounds.min(), null, of.bounds.whole())
                : call.bounds;
        call.neverNull |= of.isGiven();
      }
      default -> {}
    }
  }

  /** Notes near which of its arguments a call's value lies. */
  private static void lie(ConditionNode call, String name, List<ConditionNode> arguments) {
    ConditionNode first = arguments.get(0);
    int count = arguments.size();
    switch (name) {
      case "FLOOR" -> call.lieAround(first, ConditionBounds.ROUNDED_DOWN);
      case "CEIL", "CEILING" -> call.lieAround(first, ConditionBounds.ROUNDED_DOWN.negative());
      case "ABS" -> call.lieAround(first, ConditionBounds.from(0).fraction());
      case "DATE" -> call.lieAround(first, ConditionBounds.NOT_POSITIVE);
      case "DATE_TRUNC" ->
          call.lieAround(arguments.get(count > 1 ? 1 : 0), ConditionBounds.NOT_POSITIVE);
      case "AGE" -> {
        boolean past = count == 2 && first.now && arguments.get(1).past;
        call.bounds = past ? ConditionBounds.POSITIVE : call.bounds;
      }
      default -> {}
    }
  }

  private static boolean keepsText(String name, ConditionNode first) {
    return first != null
        && first.isNonEmptyText()
        && switch (name) {
          case "UPPER", "LOWER", "INITCAP", "REVERSE", "CAST" -> true;
          default -> false;
        };
  }

  private static boolean isNow(String name) {
    return switch (name) {
      case "NOW",
          "CURRENT_TIMESTAMP",
          "LOCALTIMESTAMP",
          "CLOCK_TIMESTAMP",
          "STATEMENT_TIMESTAMP",
          "TRANSACTION_TIMESTAMP",
          "UTC_TIMESTAMP",
          "SYSDATE",
          "SYSTIMESTAMP",
          "GETDATE",
          "SYSDATETIME" ->
          true;
      default -> false;
    };
  }

  private ConditionBounds bounds(String name, List<ConditionNode> arguments, ConditionNode first) {
    if (NOT_NEGATIVE.contains(name)) {
      // Oracle: the empty text is null, and has no length
      boolean none = dialect == Dialect.ORACLE && name.equals("LENGTH");
      ConditionBounds lengths = name.endsWith("LENGTH") ? LENGTHS : ConditionBounds.COUNT;
      return none ? ConditionBounds.from(1) : lengths;
    }
    int count = arguments.size();
    if (first == null) {
      return switch (name) {
        case "RANDOM", "RAND" -> new ConditionBounds(BigDecimal.ZERO, BigDecimal.ONE, false);
        case "ROW_NUMBER", "RANK", "DENSE_RANK" -> ConditionBounds.from(1);
        default -> ConditionBounds.ANY;
      };
    }
    ConditionBounds of = first.bounds;
    return switch (name) {
      case "ABS" -> of.absolute();
      case "SIGN" ->
          of.isPositive()
              ? ConditionBounds.between(1, 1)
              : ConditionBounds.between(of.isNotNegative() ? 0 : -1, 1);
      case "CEIL", "CEILING", "FLOOR", "ROUND", "TRUNC" ->
          count == 1 ? of.rounded() : ConditionBounds.ANY;
      case "SQRT", "|/" -> ConditionBounds.from(isOneOrMore(of) ? 1 : 0).fraction();
      case "EXP" ->
          of.isNotNegative() ? ConditionBounds.from(1).fraction() : ConditionBounds.POSITIVE;
      case "LN", "LOG" ->
          count == 1 && isOneOrMore(of) ? ConditionBounds.from(0).fraction() : ConditionBounds.ANY;
      case "POWER", "POW" ->
          count == 2 && isOneOrMore(of) && arguments.get(1).bounds.isNotNegative()
              ? ConditionBounds.from(1).fraction()
              : count == 2 && isEven(arguments.get(1))
                  ? ConditionBounds.from(0).fraction()
                  : ConditionBounds.ANY;
      case "HOUR" -> ConditionBounds.between(0, first.past ? 23 : 838);
      case "BIT_COUNT" -> ConditionBounds.between(0, 64);
      case "PG_COLUMN_SIZE" -> ConditionBounds.from(1);
      case "NUM_NULLS", "NUM_NONNULLS" -> nulls(name, arguments);
      case "EXTRACT", "DATE_PART" ->
          count == 2 ? part(first, arguments.get(1)) : ConditionBounds.ANY;
      default -> ConditionBounds.ANY;
    };
  }

  private static boolean isEven(ConditionNode node) {
    return node.constant instanceof BigDecimal number
        && number.remainder(BigDecimal.valueOf(2)).signum() == 0;
  }

  private static boolean isOneOrMore(ConditionBounds bounds) {
    return bounds.min() != null && bounds.min().compareTo(BigDecimal.ONE) >= 0;
  }

  private static ConditionBounds nulls(String name, List<ConditionNode> arguments) {
    long given = arguments.stream().filter(ConditionNode::isGiven).count();
    return name.equals("NUM_NULLS")
        ? ConditionBounds.between(0, arguments.size() - given)
        : ConditionBounds.between(given, arguments.size());
  }

  /**
   * A part of a column's date. Days are left out, and years: those of an interval have no bounds.
   * MariaDB has no columns for intervals.
   */
  private ConditionBounds part(ConditionNode unit, ConditionNode of) {
    if (!of.row || !(unit.constant instanceof String text)) {
      return ConditionBounds.ANY;
    }
    String word = text.toUpperCase(Locale.ROOT);
    if (dialect.isMariaDbOrMySql()) {
      return OF_DATES.getOrDefault(word, ConditionBounds.ANY);
    }
    return switch (word) {
      case "MONTH" -> ConditionBounds.between(of.past || dialect != Dialect.POSTGRESQL ? 1 : 0, 12);
      case "HOUR" -> of.past ? ConditionBounds.between(0, 23) : ConditionBounds.ANY;
      case "MINUTE" -> of.past ? ConditionBounds.between(0, 59) : ConditionBounds.ANY;
      case "SECOND" -> of.past ? ConditionBounds.between(0, 60) : ConditionBounds.ANY;
      case "YEAR" -> of.past ? YEARS : ConditionBounds.ANY;
      case "EPOCH" -> of.past ? ConditionBounds.POSITIVE : ConditionBounds.ANY;
      case "DAY" -> of.past ? ConditionBounds.between(1, 31) : ConditionBounds.ANY;
      case "DOW" -> ConditionBounds.between(0, 6);
      case "ISODOW" -> ConditionBounds.between(1, 7);
      case "DOY" -> ConditionBounds.between(1, 366);
      case "WEEK" -> ConditionBounds.between(1, 53);
      default -> ConditionBounds.ANY;
    };
  }
}
