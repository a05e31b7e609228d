package io.guardjdbc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        "-Dfuzz.second-scan=" + System.getProperty("fuzz.second-scan"),
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
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
        "-runs=" + System.getProperty("fuzz.runs"),
        "-seed=" + System.getProperty("fuzz.seed", "20261122"),
        "corpus",
        "seeds");
  }

  private static String tail(String said) {
    return said.substring(Math.max(0, said.length() - 4_000));
  }
}
