package io.guardjdbc.fuzz;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.testing.Corpus;
import io.guardjdbc.testing.CorpusCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What the fuzzer starts from: the corpora, and the words that the reader knows. */
final class FuzzSeeds {

  private static final int LONGEST = 400;

  private FuzzSeeds() {}

  /** Short texts of a dialect, and of the others where it has no corpus of its own. */
  static List<String> texts(Dialect dialect) {
    boolean own = FuzzSeeds.class.getResource("/corpus/" + name(dialect)) != null;
    List<Dialect> sources =
        own ? List.of(dialect) : List.of(Dialect.POSTGRESQL, Dialect.MARIADB, Dialect.H2);
    List<String> texts = new ArrayList<>();
    for (Dialect source : sources) {
      Corpus.all(source).stream()
          .map(CorpusCase::sql)
          .filter(sql -> sql.length() <= LONGEST)
          .forEach(texts::add);
    }
    texts.addAll(lines("/io/guardjdbc/parser/" + name(dialect) + ".txt"));
    texts.addAll(found());
    return texts;
  }

  /** What fuzzing found in the past, and broke a property then. */
  static List<String> found() {
    return lines("/io/guardjdbc/fuzz/found.txt");
  }

  /** Writes one file per text, as libFuzzer wants them. */
  static void write(Dialect dialect, Path directory) throws IOException {
    Files.createDirectories(directory);
    int number = 0;
    for (String text : texts(dialect)) {
      Files.writeString(directory.resolve("seed-" + number++), text);
    }
  }

  /**
   * Writes every word of the seeds, and the signs that mean something, as libFuzzer's dictionary.
   */
  static void writeDictionary(Dialect dialect, Path file) throws IOException {
    Set<String> words = new TreeSet<>();
    for (String text : texts(dialect)) {
      int start = -1;
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        boolean letter = (c >= 'A' && c <= 'Z') || c == '_';
        if (letter && start < 0) {
          start = i;
        } else if (!letter && start >= 0) {
          if (i - start >= 2) {
            words.add(" " + text.substring(start, i) + " ");
          }
          start = -1;
        }
      }
    }
    words.addAll(
        List.of(
            "'",
            "''",
            "`",
            "$$",
            "$a$",
            "/*",
            "*/",
            "/*!",
            "/*!50000 ",
            "/*M!",
            "--",
            "-- ",
            "#",
            "//",
            "E'",
            "U&'",
            "q'[",
            "]'",
            "N'",
            "[",
            "]",
            "{",
            "}",
            "(",
            ")",
            ";",
            ",",
            ".",
            "::",
            ":=",
            "=",
            "@",
            "1=1",
            "\n"));
    List<String> lines = new ArrayList<>();
    for (String word : words) {
      lines.add('"' + word.replace("\n", "\\x0A") + '"');
    }
    lines.add("\"\\\"\"");
    lines.add("\"\\\\\"");
    Files.write(file, lines);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = FuzzSeeds.class.getResourceAsStream(resource)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("    =>") && line.length() <= LONGEST)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Dialect dialect) {
    return dialect.name().toLowerCase(Locale.ROOT);
  }
}
