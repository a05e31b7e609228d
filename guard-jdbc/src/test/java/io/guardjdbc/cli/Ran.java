package io.guardjdbc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;

/** One call of the command line, and what came of it. */
record Ran(int code, String out, String err) {

  static Ran of(String... words) {
    return with("", words);
  }

  /** A call with a text at standard input. */
  static Ran with(String in, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            words,
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of());
    return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Line breaks and runs of blanks folded, to find text wherever it is wrapped. */
  String flat() {
    return String.join(" ", out.strip().split("\\s+"));
  }
}
