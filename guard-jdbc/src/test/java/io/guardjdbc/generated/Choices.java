package io.guardjdbc.generated;

import java.util.List;
import java.util.SplittableRandom;

/** The choices that make one statement. The same seed and index make the same choices. */
final class Choices {

  private final SplittableRandom random;

  Choices(long seed, int index) {
    random = new SplittableRandom(seed ^ (index * 0x9E3779B97F4A7C15L));
  }

  /** A number from 0 to {@code bound - 1}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True once in {@code n} times. */
  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  /** True in so many of a hundred times. */
  boolean percent(int n) {
    return random.nextInt(100) < n;
  }

  /** One of these. */
  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** One of these. */
  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** One of these texts, or none. */
  String maybe(String... values) {
    int n = random.nextInt(values.length + 1);
    return n == values.length ? "" : values[n];
  }
}
