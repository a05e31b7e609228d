package io.guardjdbc.parser;

import java.util.HashMap;
import java.util.Map;

/** Numbers expressions so that equal ones get equal numbers. Not thread-safe. */
final class ConditionTerms {

  private record Term(String operator, int left, int right) {}

  private record Leaf(String kind, Object value) {}

  private final Map<Object, Integer> numbers = new HashMap<>();
  private int next = 1;

  int leaf(String kind, Object value) {
    return number(new Leaf(kind, value));
  }

  int term(String operator, int left, int right) {
    return number(new Term(operator, left, right));
  }

  /** A number that nothing else shares. */
  int unique() {
    return next++;
  }

  private int number(Object key) {
    Integer known = numbers.putIfAbsent(key, next);
    return known != null ? known : next++;
  }
}
