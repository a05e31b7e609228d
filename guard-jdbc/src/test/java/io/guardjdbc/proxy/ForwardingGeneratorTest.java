package io.guardjdbc.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ForwardingGeneratorTest {

  static Iterable<ForwardingGenerator.Spec> specs() throws IOException {
    if (Boolean.getBoolean("guard.generate")) {
      ForwardingGenerator.writeAll();
    }
    return ForwardingGenerator.SPECS;
  }

  @ParameterizedTest
  @MethodSource("specs")
  void theCheckedInClassIsWhatTheGeneratorWrites(ForwardingGenerator.Spec spec) throws IOException {
    String checkedIn =
        Files.readString(ForwardingGenerator.DIRECTORY.resolve(spec.className() + ".java"));

    assertEquals(
        withoutLayout(ForwardingGenerator.generate(spec)),
        withoutLayout(checkedIn),
        () -> spec.className() + " differs from the generator's output: write it anew");
  }

  private static String withoutLayout(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }
}
