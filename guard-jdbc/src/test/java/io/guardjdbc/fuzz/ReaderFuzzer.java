package io.guardjdbc.fuzz;

import io.guardjdbc.sql.Dialect;
import java.nio.charset.StandardCharsets;

/** What Jazzer calls, with the bytes that it makes up. */
public final class ReaderFuzzer {

  private static final ReaderProperties PROPERTIES =
      new ReaderProperties(
          Dialect.valueOf(System.getProperty("fuzz.dialect")),
          Boolean.getBoolean("fuzz.second-scan"));

  private ReaderFuzzer() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    PROPERTIES.check(text);
  }
}
