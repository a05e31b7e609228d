package io.guardjdbc.parser;

import java.util.Locale;
import java.util.Set;

/**
 * Which functions in the default of a new column make PostgreSQL write every row: those whose value
 * differs from row to row. A default of other functions is computed once and kept in the catalogue
 * (manual, ALTER TABLE, Notes).
 */
final class VolatileFunctions {

  /** Volatile by pg_proc.provolatile, or by the extension they come with. */
  static final Set<String> VOLATILE =
      Set.of(
          "clock_timestamp",
          "timeofday",
          "random",
          "random_normal",
          "gen_random_uuid",
          "uuidv4",
          "uuidv7",
          "uuid_generate_v1",
          "uuid_generate_v1mc",
          "uuid_generate_v4",
          "gen_random_bytes",
          "gen_salt",
          "nextval",
          "currval",
          "lastval",
          "setval");

  /** Not volatile in any of their forms. */
  static final Set<String> STEADY =
      Set.of(
          "now",
          "transaction_timestamp",
          "statement_timestamp",
          "date_trunc",
          "date_part",
          "timezone",
          "to_char",
          "to_date",
          "to_timestamp",
          "to_number",
          "age",
          "make_date",
          "make_time",
          "make_timestamp",
          "make_timestamptz",
          "make_interval",
          "lower",
          "upper",
          "initcap",
          "md5",
          "sha256",
          "length",
          "replace",
          "repeat",
          "substr",
          "left",
          "right",
          "lpad",
          "rpad",
          "btrim",
          "ltrim",
          "rtrim",
          "concat",
          "concat_ws",
          "format",
          "encode",
          "decode",
          "abs",
          "round",
          "ceil",
          "floor",
          "trunc",
          "mod",
          "power",
          "sqrt",
          "jsonb_build_object",
          "jsonb_build_array",
          "json_build_object",
          "json_build_array",
          "to_json",
          "to_jsonb",
          "array_fill",
          "string_to_array",
          "to_tsvector",
          "current_setting",
          "current_database",
          "current_schema",
          "txid_current",
          "pg_current_xact_id",
          "inet_client_addr",
          "int4range",
          "int8range",
          "numrange",
          "daterange",
          "tsrange",
          "tstzrange",
          "point",
          "box",
          "polygon");

  /** What looks like a function and is grammar: expressions and types with a length. */
  private static final Set<String> GRAMMAR =
      Set.of(
          "coalesce",
          "nullif",
          "greatest",
          "least",
          "cast",
          "extract",
          "overlay",
          "position",
          "substring",
          "trim",
          "array",
          "row",
          "not",
          "and",
          "or",
          "in",
          "any",
          "all",
          "case",
          "when",
          "then",
          "else",
          "is",
          "distinct",
          "from",
          "current_timestamp",
          "current_time",
          "localtime",
          "localtimestamp",
          "varchar",
          "char",
          "character",
          "varying",
          "nchar",
          "bpchar",
          "bit",
          "varbit",
          "numeric",
          "decimal",
          "dec",
          "float",
          "time",
          "timestamp",
          "timestamptz",
          "timetz",
          "interval");

  private VolatileFunctions() {}

  /**
   * The first function between two tokens that is volatile, its name in lower case; behind a
   * question mark one that is not known here; null if there is neither.
   */
  static String find(Tokens t, int from, int end) {
    String unknown = null;
    for (int i = from; i + 1 < end; i++) {
      boolean called =
          (t.kind(i) == Tokens.WORD || t.kind(i) == Tokens.QUOTED_NAME)
              && t.kind(i + 1) == Tokens.OPEN
              && t.first(i + 1) == '(';
      if (!called || isType(t, from, i)) {
        continue;
      }
      String name = t.value(i).toLowerCase(Locale.ROOT);
      if (VOLATILE.contains(name)) {
        return name;
      }
      boolean bare = t.kind(i) == Tokens.WORD && (i == from || t.kind(i - 1) != Tokens.DOT);
      if (!STEADY.contains(name) && !(bare && GRAMMAR.contains(name)) && unknown == null) {
        unknown = "?" + name;
      }
    }
    return unknown;
  }

  /** Whether the name behind :: is a type's, which may have a schema. */
  private static boolean isType(Tokens t, int from, int name) {
    int i = name;
    while (i - 2 >= from && t.kind(i - 1) == Tokens.DOT) {
      i -= 2;
    }
    return i > from && t.isSymbol(i - 1, "::");
  }
}
