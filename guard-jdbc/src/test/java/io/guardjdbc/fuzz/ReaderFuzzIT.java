package io.guardjdbc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.Jazzer;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jsqlparser.parser.CCJSqlParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.ClassRemapper;

/**
 * Lets Jazzer make up texts, led by the reader's coverage, and checks {@link ReaderProperties} on
 * each: so many per dialect as {@code fuzz.runs} says. What it found, and found interesting, stays
 * in {@code target/fuzz/<dialect>} and is where the next run begins.
 */
class ReaderFuzzIT {

  static Stream<Dialect> dialects() {
    return Arrays.stream(System.getProperty("fuzz.dialects").split(",")).map(Dialect::valueOf);
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void noTextBreaksTheReader(Dialect dialect) throws IOException, InterruptedException {
    Path directory =
        Path.of("target", "fuzz", dialect.name().toLowerCase(Locale.ROOT)).toAbsolutePath();
    Files.createDirectories(directory.resolve("corpus"));
    FuzzSeeds.write(dialect, directory.resolve("seeds"));
    FuzzSeeds.writeDictionary(dialect, directory.resolve("words.dict"));
    Path log = directory.resolve("log.txt");
    Process jazzer =
        new ProcessBuilder(command(dialect))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int exit = jazzer.waitFor();
    String said = Files.readString(log);
    assertEquals(0, exit, () -> tail(said));
    assertTrue(said.contains("Done " + System.getProperty("fuzz.runs") + " runs"), tail(said));
  }

  private static List<String> command(Dialect dialect) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Xmx1g",
        "-XX:+UseSerialGC",
        "-Dfuzz.dialect=" + dialect.name(),
        "-Dfuzz.collect=" + System.getProperty("fuzz.collect", ""),
        "-cp",
        classPath(),
        Jazzer.class.getName(),
        "--target_class=" + ReaderFuzzer.class.getName(),
        "--instrumentation_includes=io.guardjdbc.parser.**",
        "--custom_hook_includes=none",
        "--trace=cov",
        "-dict=words.dict",
        "-max_len=200",
        "-timeout=30",
        "-rss_limit_mb=3000",
        "-reload=0",
        "-reduce_inputs=0",
        // its book-keeping of rare features takes four fifths of the time of a run
        "-entropic=0",
        "-runs=" + System.getProperty("fuzz.runs"),
        "-seed=" + System.getProperty("fuzz.seed", "20261122"),
        "corpus",
        "seeds");
  }

  /** No more than the target needs: Jazzer looks through all of it when it starts. */
  private static String classPath() {
    return Stream.of(
            ReaderFuzzer.class,
            SqlReader.class,
            CCJSqlParser.class,
            Jazzer.class,
            FuzzedDataProvider.class,
            ClassReader.class,
            ClassRemapper.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String tail(String said) {
    return said.substring(Math.max(0, said.length() - 4_000));
  }
}
