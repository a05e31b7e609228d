package io.guardjdbc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guardjdbc.policy.MigrationRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One call of the command line, and what came of it. */
record Ran(int code, String out, String err) {

  static Ran of(String... words) {
    return with("", words);
  }

  /** A call of lint in which only the rules about data and transactions speak. */
  static Ran lint(Path directory, String... words) throws IOException {
    StringBuilder rules = new StringBuilder();
    for (String id : MigrationRules.ids()) {
      rules.append("      ").append(id).append(": off\n");
    }
    Path policy = directory.resolve("without-rules.yaml");
    Files.writeString(
        policy,
        "environments:\n  production:\n    rules:\n" + rules + "  staging:\n    rules:\n" + rules);
    String[] all = new String[words.length + 3];
    all[0] = "lint";
    all[1] = "--policy";
    all[2] = policy.toString();
    System.arraycopy(words, 0, all, 3, words.length);
    return of(all);
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
