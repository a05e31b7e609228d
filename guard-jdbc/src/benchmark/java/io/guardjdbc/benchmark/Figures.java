package io.guardjdbc.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them: with no more digits than the measurement is worth. */
final class Figures {

  private static final String MINUS = "−";

  private Figures() {}

  /** Nanoseconds, in the unit that fits. */
  static String time(double nanos) {
    double size = Math.abs(nanos);
    if (size < 999.5) {
      return rounded(nanos) + " ns";
    }
    return size < 999_500
        ? rounded(nanos / 1e3) + " µs"
        : size < 999_500_000 ? rounded(nanos / 1e6) + " ms" : rounded(nanos / 1e9) + " s";
  }

  static String bytes(double bytes) {
    double size = Math.abs(bytes);
    if (size < 9_999.5) {
      return grouped(Math.round(bytes)) + " B";
    }
    return size < 1 << 20 ? rounded(bytes / 1024) + " KiB" : rounded(bytes / (1 << 20)) + " MiB";
  }

  static String ratio(double ratio) {
    return String.format(Locale.ROOT, ratio < 2 ? "%.3f" : "%.1f", ratio);
  }

  static String times(double factor) {
    return String.format(Locale.ROOT, "%.2f ×", factor).replace("-", MINUS);
  }

  /** Three digits, and none below a tenth. */
  private static String rounded(double value) {
    if (Math.abs(value) < 0.05) {
      return "0";
    }
    BigDecimal digits = new BigDecimal(value).round(new MathContext(3));
    if (digits.scale() > 1) {
      digits = digits.setScale(1, RoundingMode.HALF_UP);
    }
    String text = digits.stripTrailingZeros().toPlainString();
    return text.replace("-", MINUS);
  }

  private static String grouped(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace("-", MINUS);
  }
}
