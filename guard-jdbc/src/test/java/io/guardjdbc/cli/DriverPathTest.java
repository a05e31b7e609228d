package io.guardjdbc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool as a jar of its own, in a JVM of its own: no driver is on its class path. */
class DriverPathTest {

  @TempDir private Path directory;

  @Test
  void aDriverBesideTheJarIsFound() throws Exception {
    Path tool = tool();
    Files.copy(jarOf(org.h2.Driver.class), directory.resolve("h2.jar"));

    Ran ran = run(tool, "doctor", "--url", "jdbc:guard:h2:mem:shop");

    assertEquals(0, ran.code(), ran.output());
    assertTrue(ran.output().contains("org.h2.Driver"), ran.output());
  }

  @Test
  void aDriverIsFoundWhereTheOptionSays() throws Exception {
    Path tool = tool();
    String h2 = jarOf(org.h2.Driver.class).toString();

    Ran without = run(tool, "doctor", "--url", "jdbc:h2:mem:shop");
    assertEquals(2, without.code());
    assertTrue(without.output().contains("or its jar in --driver-path"), without.output());
    Ran ran = run(tool, "doctor", "--url", "jdbc:h2:mem:shop", "--driver-path", h2);

    assertEquals(0, ran.code(), ran.output());
  }

  @Test
  void aPathThatIsNotThereIsAnError() {
    UsageException e =
        assertThrows(UsageException.class, () -> DriverPath.open(Optional.of("nowhere.jar")));

    assertEquals("--driver-path names what is not there: 'nowhere.jar'", e.getMessage());
  }

  private record Ran(int code, String output) {}

  private Ran run(Path tool, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(tool.toString());
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), output);
    return new Ran(process.exitValue(), output);
  }

  /** A jar of the guard's classes, with what they need by its manifest. */
  private Path tool() throws IOException {
    Path classes = jarOf(Main.class);
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        jarOf(org.snakeyaml.engine.v2.api.Load.class).toUri()
            + " "
            + jarOf(net.sf.jsqlparser.parser.CCJSqlParserUtil.class).toUri());
    Path tool = directory.resolve("tool.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(tool), manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        if (!name.equals("META-INF/MANIFEST.MF")) {
          jar.putNextEntry(new JarEntry(name));
          Files.copy(file, jar);
          jar.closeEntry();
        }
      }
    }
    return tool;
  }

  private static Path jarOf(Class<?> type) {
    return Path.of(
        java.net.URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
