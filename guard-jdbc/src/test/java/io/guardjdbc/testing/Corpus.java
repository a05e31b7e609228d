package io.guardjdbc.testing;

import io.guardjdbc.sql.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The labelled statements under {@code src/test/resources/corpus}. The format is described in
 * {@code corpus/README.md}.
 */
public final class Corpus {

  private static final String FIXTURE = "fixture.sql";

  private Corpus() {}

  /** The dialects that have a corpus. */
  public static List<Dialect> dialects() {
    return List.of(
        Dialect.POSTGRESQL,
        Dialect.MARIADB,
        Dialect.H2,
        Dialect.SQLITE,
        Dialect.DERBY,
        Dialect.HSQLDB,
        Dialect.SQLSERVER,
        Dialect.ORACLE);
  }

  /**
   * The cases of a dialect that a reading must get right, in the order of file names and lines.
   *
   * @throws IllegalArgumentException if a file is malformed or an id occurs twice
   */
  public static List<CorpusCase> cases(Dialect dialect) {
    return all(dialect).stream().filter(each -> each.limit() == null).toList();
  }

  /** The cases of a dialect that show what no reading of a text alone can know. */
  public static List<CorpusCase> limits(Dialect dialect) {
    return all(dialect).stream().filter(each -> each.limit() != null).toList();
  }

  /**
   * Both: the cases that a reading must get right, and the limits.
   *
   * @throws IllegalArgumentException if a file is malformed or an id occurs twice
   */
  public static List<CorpusCase> all(Dialect dialect) {
    List<CorpusCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory(dialect))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".sql") && !name.equals(FIXTURE)) {
          cases.addAll(CorpusFile.parse(dialect, name, Files.readString(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, CorpusCase> byId = new HashMap<>();
    for (CorpusCase each : cases) {
      CorpusCase earlier = byId.put(each.id(), each);
      if (earlier != null) {
        throw new IllegalArgumentException(each.place() + " repeats " + earlier.place());
      }
    }
    return List.copyOf(cases);
  }

  /** The script that builds the database on which every case of a dialect starts. */
  public static String fixture(Dialect dialect) {
    try {
      return Files.readString(directory(dialect).resolve(FIXTURE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path directory(Dialect dialect) {
    String name = "/corpus/" + dialect.name().toLowerCase(Locale.ROOT);
    URL url = Corpus.class.getResource(name);
    if (url == null) {
      throw new IllegalArgumentException("no corpus on the class path at " + name);
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
