package io.guardjdbc.benchmark;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts that make parsers slow. Those that end in {@code SUSPICIOUS} also hold a phrase for which
 * the guard asks its second reading, if the text is one that it would ask about at all.
 */
public enum Hostile {
  NESTED("25 nested parentheses", () -> "SELECT 0000000000, " + nested(25)),
  NESTED_SUSPICIOUS("the same, suspicious", () -> "SELECT 0000000000, " + alias() + nested(25)),
  IN_LIST("IN of 20,000", () -> "SELECT 0000000000 FROM t WHERE id IN (" + list(20_000) + ")"),
  IN_LIST_SUSPICIOUS(
      "the same, suspicious",
      () -> "SELECT 0000000000, " + alias() + "1 FROM t WHERE id IN (" + list(20_000) + ")"),
  ORS("1,000 ORs", () -> "SELECT 0000000000 FROM t WHERE " + ors(1_000)),
  ORS_SUSPICIOUS(
      "300 ORs, suspicious", () -> "SELECT 0000000000, " + alias() + "1 FROM t WHERE " + ors(300)),
  BACKTRACKING(
      "nested CASE and calls that no parser can end, suspicious",
      () -> "SELECT 0000000000, " + alias() + cases(15) + ", " + calls(14) + " FROM WHERE");

  final String title;
  private final Supplier<String> template;

  Hostile(String title, Supplier<String> template) {
    this.title = title;
    this.template = template;
  }

  Text text() {
    return new Text(template.get());
  }

  private static String alias() {
    return "(SELECT max(a) delete FROM u WHERE b = 1), ";
  }

  private static String nested(int depth) {
    return "(".repeat(depth) + "1" + ")".repeat(depth) + " FROM t";
  }

  private static String list(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(","));
  }

  private static String ors(int count) {
    return IntStream.rangeClosed(0, count)
        .mapToObj(i -> "a = " + i)
        .collect(Collectors.joining(" OR "));
  }

  private static String cases(int depth) {
    return "CASE WHEN a = 1 THEN ".repeat(depth) + "b" + " ELSE (c) END".repeat(depth);
  }

  private static String calls(int depth) {
    return "f(a || (".repeat(depth) + "b" + "))".repeat(depth);
  }
}
