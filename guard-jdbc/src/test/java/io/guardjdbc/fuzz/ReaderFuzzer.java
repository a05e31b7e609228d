package io.guardjdbc.fuzz;

import io.guardjdbc.sql.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What Jazzer calls, with the bytes that it makes up. A text that breaks a property ends the run;
 * with {@code fuzz.collect}, which names a file, it is written there and the run goes on.
 */
public final class ReaderFuzzer {

  private static final ReaderProperties PROPERTIES =
      new ReaderProperties(Dialect.valueOf(System.getProperty("fuzz.dialect")));

  private static final String COLLECT = System.getProperty("fuzz.collect");

  private ReaderFuzzer() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (COLLECT == null || COLLECT.isEmpty()) {
      PROPERTIES.check(text);
      return;
    }
    try {
      PROPERTIES.check(text);
    } catch (AssertionError e) {
      collect(e.getMessage());
    }
  }

  private static void collect(String finding) {
    try {
      Files.writeString(
          Path.of(COLLECT), finding + "\n\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
