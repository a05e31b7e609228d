package io.guardjdbc.config;

/** How a policy file writes a duration: {@code 500ms}, {@code 2s}, {@code 1min}, {@code off}. */
public final class Durations {

  /** A day: whoever wants to wait longer does not want a limit. */
  private static final long LONGEST = 86_400_000L;

  private Durations() {}

  /** Milliseconds; 0 for off. */
  static long read(Yaml value) throws InvalidSettingException {
    String text = value.text();
    if (text.equals("off")) {
      return 0;
    }
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    long unit =
        switch (text.substring(digits)) {
          case "ms" -> 1L;
          case "s" -> 1_000L;
          case "min" -> 60_000L;
          default -> 0L;
        };
    boolean sane = unit > 0 && digits > 0 && digits <= 9;
    long millis = sane ? Long.parseLong(text.substring(0, digits)) * unit : 0;
    if (millis == 0 || millis > LONGEST) {
      throw value.invalid(
          "a duration must be a whole number with its unit, 500ms, 2s or 1min, up to a day, or"
              + " off, not '"
              + text
              + "'");
    }
    return millis;
  }

  /** As a policy file would say it. */
  public static String written(long millis) {
    if (millis == 0) {
      return "off";
    }
    if (millis % 60_000 == 0) {
      return millis / 60_000 + "min";
    }
    return millis % 1_000 == 0 ? millis / 1_000 + "s" : millis + "ms";
  }
}
