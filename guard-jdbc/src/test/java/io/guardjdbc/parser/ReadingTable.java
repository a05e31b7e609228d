package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A table of texts and what they are read as. A line {@code == DIALECT} begins a dialect's part, a
 * line at the margin is a text ({@code \n}, {@code \r}, {@code \t} and <code>&#92;uXXXX</code>
 * stand for chars, a double backslash for one), the indented lines below it are what it is read as.
 */
final class ReadingTable {

  /** How many texts are one test: few, so that a mutant meets few. */
  private static final int TOGETHER = 12;

  /** A text and the lines it is read as. */
  record Row(String written, List<String> expected) {

    String sql() {
      return unescape(written);
    }
  }

  private ReadingTable() {}

  /** Arguments of a dialect and some rows each. */
  static List<Arguments> parts(String resource) {
    List<Arguments> parts = new ArrayList<>();
    Dialect dialect = null;
    List<Row> rows = new ArrayList<>();
    for (String line : lines(resource)) {
      if (line.startsWith("== ")) {
        add(parts, dialect, rows);
        rows = new ArrayList<>();
        dialect = Dialect.valueOf(line.substring(3));
      } else if (line.startsWith("  ")) {
        rows.get(rows.size() - 1).expected().add(line.substring(2));
      } else if (!line.isEmpty()) {
        rows.add(new Row(line, new ArrayList<>()));
      }
    }
    add(parts, dialect, rows);
    return parts;
  }

  private static void add(List<Arguments> parts, Dialect dialect, List<Row> rows) {
    for (int from = 0; from < rows.size(); from += TOGETHER) {
      parts.add(Arguments.of(dialect, rows.subList(from, Math.min(from + TOGETHER, rows.size()))));
    }
  }

  /** A row as the table writes it. */
  static String written(String text, List<String> readAs) {
    StringBuilder lines = new StringBuilder(text).append('\n');
    readAs.forEach(line -> lines.append("  ").append(line).append('\n'));
    return lines.toString();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = ReadingTable.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String unescape(String written) {
    StringBuilder plain = new StringBuilder();
    int i = 0;
    while (i < written.length()) {
      char c = written.charAt(i++);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      char sign = written.charAt(i++);
      switch (sign) {
        case 'n' -> plain.append('\n');
        case 'r' -> plain.append('\r');
        case 't' -> plain.append('\t');
        case 'u' -> {
          plain.append((char) Integer.parseInt(written.substring(i, i + 4), 16));
          i += 4;
        }
        default -> plain.append(sign);
      }
    }
    return plain.toString();
  }

  /** Control characters and what lies beyond Latin-1, as the table writes them. */
  static String escape(String plain) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '\n' -> written.append("\\n");
        case '\r' -> written.append("\\r");
        case '\t' -> written.append("\\t");
        case '\\' -> written.append("\\\\");
        default -> {
          if (c < ' ' || (c >= 0x7f && c <= 0xa0) || c > 0xff) {
            written.append(String.format("\\u%04x", (int) c));
          } else {
            written.append(c);
          }
        }
      }
    }
    return written.toString();
  }
}
