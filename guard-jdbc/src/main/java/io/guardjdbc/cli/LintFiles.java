package io.guardjdbc.cli;

import io.guardjdbc.lint.FlywayName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The files that a command line names: which they are, in what order, and their text. */
final class LintFiles {

  /** What standard input is called in reports. */
  static final String STDIN = "<stdin>";

  private final Map<String, Path> files = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private final InputStream in;

  private LintFiles(InputStream in) {
    this.in = in;
  }

  /**
   * @param words files, folders, patterns that no shell expanded, and {@code -}
   * @throws UsageException if one of them names nothing, or what cannot be read
   */
  static LintFiles of(List<String> words, InputStream in) throws UsageException {
    LintFiles files = new LintFiles(in);
    for (String word : words) {
      try {
        files.add(word);
      } catch (IOException | InvalidPathException e) {
        throw new UsageException(word + " cannot be read: " + e.getMessage());
      }
    }
    if (files.files.isEmpty()) {
      throw new UsageException("there is no .sql file in " + String.join(", ", words));
    }
    return files;
  }

  /** As reports show them, in the order in which they are read. */
  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** What was left out though it looks like a migration. */
  List<String> warnings() {
    return warnings;
  }

  private void add(String word) throws IOException, UsageException {
    if (word.equals("-")) {
      files.put(STDIN, Path.of(""));
      return;
    }
    Path path = isPattern(word) ? null : Path.of(word);
    if (path == null || !Files.exists(path)) {
      addMatching(word);
    } else if (Files.isDirectory(path)) {
      addFolder(path);
    } else {
      refuseChangelog(path);
      put(path);
    }
  }

  private static boolean isPattern(String word) throws IOException {
    boolean signs = word.indexOf('*') >= 0 || word.indexOf('?') >= 0 || word.indexOf('{') >= 0;
    return signs && !exists(word);
  }

  private static boolean exists(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> found = new ArrayList<>();
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        if (lowerName(each).endsWith(".sql")) {
          found.add(each);
        } else if (isChangelog(each)) {
          warnings.add(
              shown(each) + " is left out: a changelog in " + language(each) + " holds no SQL");
        }
      }
      found.sort(order());
      found.forEach(this::put);
    }
  }

  private void addMatching(String word) throws IOException, UsageException {
    String pattern = word.replace('\\', '/');
    int sign = 0;
    while (sign < pattern.length() && "*?{[".indexOf(pattern.charAt(sign)) < 0) {
      sign++;
    }
    if (sign == pattern.length()) {
      throw new UsageException("there is no file " + word);
    }
    String base = pattern.substring(0, pattern.lastIndexOf('/', sign) + 1);
    Path folder = Path.of(base);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile).filter(matcher::matches).forEach(found::add);
      }
    }
    if (found.isEmpty()) {
      throw new UsageException("no file matches " + word);
    }
    found.sort(order());
    for (Path each : found) {
      refuseChangelog(each);
      put(each);
    }
  }

  /** Flyway's files in the order of their versions, then the others by name. */
  private static Comparator<Path> order() {
    return Comparator.comparing(LintFiles::flyway, Comparator.nullsLast(FlywayName.ORDER))
        .thenComparing(LintFiles::shown);
  }

  private static FlywayName flyway(Path path) {
    return FlywayName.of(path.getFileName().toString());
  }

  private void put(Path path) {
    files.put(shown(path), path);
  }

  /** Relative to the working directory where it lies in it, with slashes: the same everywhere. */
  static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path there = path.toAbsolutePath().normalize();
    Path shown = there.startsWith(here) ? here.relativize(there) : there;
    return shown.toString().replace('\\', '/');
  }

  private static String lowerName(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private static String language(Path path) {
    String name = lowerName(path);
    return name.endsWith(".xml") ? "XML" : name.endsWith(".json") ? "JSON" : "YAML";
  }

  private static boolean isChangelog(Path path) throws IOException {
    String name = lowerName(path);
    if (!name.endsWith(".xml")
        && !name.endsWith(".yaml")
        && !name.endsWith(".yml")
        && !name.endsWith(".json")) {
      return false;
    }
    try (InputStream stream = Files.newInputStream(path)) {
      String head = new String(stream.readNBytes(8192), StandardCharsets.ISO_8859_1);
      return head.contains("databaseChangeLog");
    }
  }

  private static void refuseChangelog(Path path) throws IOException, UsageException {
    if (isChangelog(path)) {
      throw new UsageException(
          shown(path)
              + " is a Liquibase changelog in "
              + language(path)
              + ", which holds no SQL. Let Liquibase write the SQL, and lint that: liquibase"
              + " update-sql --changelog-file="
              + shown(path)
              + " --output-file=update.sql");
    }
  }

  /** What a script's configuration says beside it, by Flyway's convention {@code x.sql.conf}. */
  private Properties configuration(Path path) throws UsageException {
    Properties properties = new Properties();
    Path file = path.resolveSibling(path.getFileName() + ".conf");
    if (Files.isRegularFile(file)) {
      try (InputStream stream = Files.newInputStream(file)) {
        properties.load(stream);
      } catch (IOException | IllegalArgumentException e) {
        throw new UsageException(shown(file) + " cannot be read: " + e.getMessage());
      }
    }
    return properties;
  }

  /** Whether a transaction is configured around a file; null if nothing is said. */
  Boolean transaction(String name) throws UsageException {
    if (name.equals(STDIN)) {
      return null;
    }
    String value = configuration(files.get(name)).getProperty("executeInTransaction");
    return value == null ? null : Boolean.valueOf(value.strip());
  }

  /**
   * The text of a file, without a byte order mark.
   *
   * @throws UsageException if it cannot be read, or is not in its encoding
   */
  String text(String name) throws UsageException {
    Charset charset = StandardCharsets.UTF_8;
    byte[] bytes;
    try {
      if (name.equals(STDIN)) {
        bytes = in.readAllBytes();
      } else {
        String encoding = configuration(files.get(name)).getProperty("encoding");
        charset = encoding == null ? charset : Charset.forName(encoding.strip());
        bytes = Files.readAllBytes(files.get(name));
      }
    } catch (IOException e) {
      throw new UsageException(name + " cannot be read: " + e.getMessage());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException(name + ".conf names no encoding: " + e.getMessage());
    }
    String text = new String(bytes, charset);
    if (charset.equals(StandardCharsets.UTF_8) && text.indexOf('\uFFFD') >= 0) {
      checkUtf8(name, bytes);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** U+FFFD stands for what cannot be decoded, or for itself. */
  private static void checkUtf8(String name, byte[] bytes) throws UsageException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    int line = 1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      out.flip();
      line += (int) out.chars().filter(c -> c == '\n').count();
      out.clear();
      if (result.isError()) {
        throw new UsageException(
            name
                + ":"
                + line
                + ": is not UTF-8; save it in that encoding (byte "
                + in.position()
                + ")");
      }
      if (result.isUnderflow()) {
        return;
      }
    }
  }
}
