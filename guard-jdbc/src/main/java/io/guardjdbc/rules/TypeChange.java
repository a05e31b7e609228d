package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a column's new type makes the database write every row anew. Says yes only of types that
 * it knows: what PostgreSQL 18 and MariaDB 11.4 do for them was measured.
 */
final class TypeChange {

  /**
   * A type by the name that the catalogue gives it.
   *
   * @param arguments length, or precision and scale
   * @param rest what stands besides, such as unsigned
   */
  private record Type(String name, List<Integer> arguments, String rest) {}

  /** Other names of a type, and its own. */
  private static final Map<String, String> POSTGRESQL =
      Map.ofEntries(
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("integer", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("bigint", "bigint"),
          Map.entry("int2", "smallint"),
          Map.entry("smallint", "smallint"),
          Map.entry("bool", "boolean"),
          Map.entry("boolean", "boolean"),
          Map.entry("uuid", "uuid"),
          Map.entry("date", "date"),
          Map.entry("float8", "double precision"),
          Map.entry("double precision", "double precision"),
          Map.entry("float4", "real"),
          Map.entry("real", "real"),
          Map.entry("json", "json"),
          Map.entry("jsonb", "jsonb"),
          Map.entry("bytea", "bytea"),
          Map.entry("text", "text"),
          Map.entry("varchar", "varchar"),
          Map.entry("character varying", "varchar"),
          Map.entry("char", "char"),
          Map.entry("character", "char"),
          Map.entry("numeric", "numeric"),
          Map.entry("decimal", "numeric"),
          Map.entry("timestamp", "timestamp"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamptz", "timestamptz"),
          Map.entry("timestamp with time zone", "timestamptz"));

  /** To have one of these a column must have had another, with other bytes. */
  private static final Set<String> NEVER_IN_PLACE =
      Set.of(
          "integer",
          "bigint",
          "smallint",
          "boolean",
          "uuid",
          "date",
          "double precision",
          "real",
          "json",
          "jsonb",
          "bytea");

  private static final Map<String, String> MARIADB =
      Map.ofEntries(
          Map.entry("tinyint", "tinyint"),
          Map.entry("smallint", "smallint"),
          Map.entry("mediumint", "mediumint"),
          Map.entry("int", "int"),
          Map.entry("integer", "int"),
          Map.entry("bigint", "bigint"),
          Map.entry("decimal", "decimal"),
          Map.entry("dec", "decimal"),
          Map.entry("numeric", "decimal"),
          Map.entry("double", "double"),
          Map.entry("double precision", "double"),
          Map.entry("varchar", "varchar"),
          Map.entry("char", "char"),
          Map.entry("tinytext", "tinytext"),
          Map.entry("text", "text"),
          Map.entry("mediumtext", "mediumtext"),
          Map.entry("longtext", "longtext"),
          Map.entry("date", "date"),
          Map.entry("datetime", "datetime"));

  /** As many digits behind the second as PostgreSQL keeps. */
  private static final int FINEST = 6;

  private TypeChange() {}

  /**
   * @param now the type that the column has, as the catalogue writes it; null if unknown
   * @param wanted the type of the text; ends with USING where the text says how to make it
   */
  static boolean rewrites(String now, String wanted, Dialect dialect) {
    if (dialect == Dialect.POSTGRESQL) {
      if (wanted.endsWith(" USING")) {
        return true;
      }
      Type after = type(wanted, POSTGRESQL);
      if (after == null || now == null) {
        return after != null && NEVER_IN_PLACE.contains(after.name());
      }
      Type before = type(now, POSTGRESQL);
      return before != null && !isInPlace(before, after);
    }
    Type after = type(wanted, MARIADB);
    Type before = now == null ? null : type(now, MARIADB);
    return before != null && after != null && !isInPlaceOnMariaDb(before, after);
  }

  private static boolean isInPlace(Type before, Type after) {
    boolean unlimited = after.arguments().isEmpty();
    if (!before.name().equals(after.name())) {
      boolean texts = isText(before) && isText(after);
      return texts && unlimited;
    }
    if (before.arguments().equals(after.arguments())) {
      return true;
    }
    return switch (after.name()) {
      case "varchar" -> unlimited || isWider(before, after);
      case "timestamp", "timestamptz" ->
          unlimited || after.arguments().get(0) >= FINEST || isWider(before, after);
      case "numeric" ->
          unlimited
              || (isWider(before, after)
                  && before.arguments().size() == after.arguments().size()
                  && before.arguments().get(before.arguments().size() - 1)
                      == after.arguments().get(after.arguments().size() - 1).intValue());
      default -> false;
    };
  }

  private static boolean isText(Type type) {
    return type.name().equals("text") || type.name().equals("varchar");
  }

  private static boolean isWider(Type before, Type after) {
    return !before.arguments().isEmpty() && after.arguments().get(0) >= before.arguments().get(0);
  }

  private static boolean isInPlaceOnMariaDb(Type before, Type after) {
    if (!before.name().equals(after.name()) || !before.rest().equals(after.rest())) {
      return false;
    }
    // the number behind an integer type is how wide it is shown
    boolean shown = before.name().endsWith("int");
    boolean longer = before.name().equals("varchar") && !after.arguments().isEmpty();
    return shown
        || before.arguments().equals(after.arguments())
        || (after.arguments().isEmpty() && !before.name().equals("datetime"))
        || (longer && isWider(before, after));
  }

  /** A type out of its text; null if it is not among the known. */
  private static Type type(String text, Map<String, String> known) {
    StringBuilder name = new StringBuilder();
    List<Integer> arguments = new ArrayList<>();
    boolean inside = false;
    int number = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        inside = true;
      } else if (c == ')' || c == ',') {
        if (number < 0) {
          return null;
        }
        arguments.add(number);
        number = -1;
        inside = c == ',';
      } else if (inside) {
        if (c >= '0' && c <= '9' && number < 100_000_000) {
          number = Math.max(0, number) * 10 + (c - '0');
        } else if (c != ' ') {
          return null;
        }
      } else if (c != ' ' || (name.length() > 0 && name.charAt(name.length() - 1) != ' ')) {
        name.append(c);
      }
    }
    String written = name.toString().strip().toLowerCase(Locale.ROOT);
    String whole = known.get(written);
    if (whole != null) {
      return new Type(whole, arguments, "");
    }
    int space = written.indexOf(' ');
    String first = space < 0 ? null : known.get(written.substring(0, space));
    String rest = space < 0 ? "" : written.substring(space + 1);
    boolean attribute = rest.equals("unsigned") || rest.equals("unsigned zerofill");
    return first != null && attribute ? new Type(first, arguments, rest) : null;
  }

  /** Whether a list of values, {@code enum('a','b')}, begins with all values of another. */
  static boolean beginsWithSameValues(String now, String wanted) {
    List<String> before = values(now);
    List<String> after = values(wanted);
    return before.size() <= after.size() && before.equals(after.subList(0, before.size()));
  }

  private static List<String> values(String list) {
    List<String> values = new ArrayList<>();
    StringBuilder value = null;
    for (int i = list.indexOf('('); i >= 0 && i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '\'') {
        boolean doubled = value != null && i + 1 < list.length() && list.charAt(i + 1) == '\'';
        if (doubled) {
          value.append(c);
          i++;
        } else if (value == null) {
          value = new StringBuilder();
        } else {
          values.add(value.toString());
          value = null;
        }
      } else if (value != null) {
        value.append(c);
      }
    }
    return values;
  }
}
