package io.guardjdbc.packaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the finished jars hold, and that they hold nothing else. */
class JarContentIT {

  private static final int CLASS_FILE_OF_JAVA_17 = 61;

  /** Beside the classes and resources of {@code io/guardjdbc/}. */
  private static final Set<String> OF_BOTH_JARS =
      Set.of(
          "META-INF/LICENSE",
          "META-INF/MANIFEST.MF",
          "META-INF/maven/io.guardjdbc/guard-jdbc/pom.properties",
          "META-INF/maven/io.guardjdbc/guard-jdbc/pom.xml",
          "META-INF/native-image/io.guardjdbc/guard-jdbc/proxy-config.json",
          "META-INF/native-image/io.guardjdbc/guard-jdbc/reachability-metadata.json",
          "META-INF/native-image/io.guardjdbc/guard-jdbc/reflect-config.json",
          "META-INF/native-image/io.guardjdbc/guard-jdbc/resource-config.json",
          "META-INF/services/java.sql.Driver",
          "META-INF/services/liquibase.database.Database",
          "META-INF/services/org.flywaydb.core.extensibility.Plugin",
          "META-INF/spring.factories");

  /** Scanners for known vulnerabilities find the versions of the libraries inside here. */
  private static final Set<String> OF_THE_ALL_JAR_ONLY =
      Set.of(
          "META-INF/NOTICE",
          "META-INF/maven/com.github.jsqlparser/jsqlparser/pom.properties",
          "META-INF/maven/com.github.jsqlparser/jsqlparser/pom.xml",
          "META-INF/maven/org.snakeyaml/snakeyaml-engine/pom.properties",
          "META-INF/maven/org.snakeyaml/snakeyaml-engine/pom.xml");

  private static final List<String> BESIDE =
      List.of(
          "org.slf4j.",
          "org.postgresql.",
          "org.flywaydb.",
          "liquibase.",
          "io.opentelemetry.",
          "org.springframework.");

  @Test
  void thinJarHoldsOnlyItsOwn() throws IOException {
    FinishedJar thin = FinishedJar.thin();
    assertEquals(OF_BOTH_JARS, outsideOfOurPackage(thin));
    assertEquals(List.of(), shaded(thin));
  }

  @Test
  void allJarHoldsItsLibrariesRelocatedAndNothingElse() throws IOException {
    FinishedJar all = FinishedJar.all();
    Set<String> expected = new TreeSet<>(OF_BOTH_JARS);
    expected.addAll(OF_THE_ALL_JAR_ONLY);
    assertEquals(expected, outsideOfOurPackage(all));
    assertEquals(
        Set.of("jsqlparser", "snakeyaml"),
        Set.copyOf(shaded(all).stream().map(name -> name.split("/", -1)[3]).toList()));
  }

  @Test
  void ourOwnClassesAreTheSameInBothJars() throws IOException {
    List<String> all = FinishedJar.all().entries();
    assertEquals(
        List.of(), FinishedJar.thin().entries().stream().filter(e -> !all.contains(e)).toList());
  }

  @Test
  void noClassOfTheAllJarNamesAnUnrelocatedLibrary() throws IOException {
    try (JarFile jar = new JarFile(FinishedJar.all().path().toFile())) {
      List<String> offenders =
          jar.stream()
              .map(JarEntry::getName)
              .filter(name -> name.endsWith(".class"))
              .filter(name -> namesUnrelocatedLibrary(FinishedJar.all().bytes(name)))
              .toList();
      assertEquals(List.of(), offenders);
    }
  }

  private static boolean namesUnrelocatedLibrary(byte[] classFile) {
    String text = new String(classFile, ISO_8859_1);
    return text.contains("net/sf/jsqlparser") || text.contains("org/snakeyaml");
  }

  @Test
  void allJarMissesNothingButLoggingTheRealDriverAndTheTools() {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int exit =
        jdeps.run(writer, writer, "--missing-deps", "-q", FinishedJar.all().path().toString());
    assertEquals(0, exit, out::toString);
    Set<String> missing = new TreeSet<>();
    out.toString()
        .lines()
        .filter(line -> line.startsWith(" ") && line.contains("->"))
        .map(line -> line.substring(line.indexOf("->") + 2).strip())
        .map(line -> line.substring(0, line.indexOf(' ')))
        .filter(type -> BESIDE.stream().noneMatch(type::startsWith))
        .forEach(missing::add);
    assertEquals(Set.of(), missing);
  }

  @Test
  void classesAreOfJava17() throws IOException {
    FinishedJar thin = FinishedJar.thin();
    List<String> newer =
        thin.entries().stream()
            .filter(name -> name.endsWith(".class"))
            .filter(name -> thin.bytes(name)[7] != CLASS_FILE_OF_JAVA_17)
            .toList();
    assertEquals(List.of(), newer);
  }

  @Test
  void manifestsNameModuleVersionAndCommand() throws IOException {
    for (FinishedJar jar : List.of(FinishedJar.thin(), FinishedJar.all())) {
      assertEquals("io.guardjdbc", jar.manifestValue("Automatic-Module-Name"));
      assertEquals("guard-jdbc", jar.manifestValue("Implementation-Title"));
      assertEquals(FinishedJar.version(), jar.manifestValue("Implementation-Version"));
      assertNull(jar.manifestValue("Class-Path"));
    }
    assertNull(FinishedJar.thin().manifestValue("Main-Class"));
    assertEquals("io.guardjdbc.cli.Main", FinishedJar.all().manifestValue("Main-Class"));
    assertTrue(FinishedJar.all().entries().contains("io/guardjdbc/cli/Main.class"));
  }

  /** Whose services are then found on the module path as well. */
  @Test
  void bothAreAutomaticModules() {
    for (FinishedJar jar : List.of(FinishedJar.thin(), FinishedJar.all())) {
      ModuleDescriptor module =
          ModuleFinder.of(jar.path()).find("io.guardjdbc").orElseThrow().descriptor();
      assertTrue(module.isAutomatic());
      assertEquals(
          Set.of(
              "java.sql.Driver",
              "liquibase.database.Database",
              "org.flywaydb.core.extensibility.Plugin"),
          module.provides().stream()
              .map(ModuleDescriptor.Provides::service)
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void serviceFilesNameTheDriverThePluginsAndNoOther() {
    for (FinishedJar jar : List.of(FinishedJar.thin(), FinishedJar.all())) {
      assertEquals(List.of("io.guardjdbc.GuardDriver"), service(jar, "java.sql.Driver"));
      assertEquals(
          List.of("io.guardjdbc.flyway.GuardDatabaseType"),
          service(jar, "org.flywaydb.core.extensibility.Plugin"));
      assertEquals(
          List.of("io.guardjdbc.liquibase.GuardDatabase"),
          service(jar, "liquibase.database.Database"));
      assertEquals(
          "org.springframework.context.ApplicationContextInitializer"
              + "=io.guardjdbc.boot.PrefixInitializer",
          new String(jar.bytes("META-INF/spring.factories"), UTF_8).strip());
    }
  }

  private static List<String> service(FinishedJar jar, String name) {
    return new String(jar.bytes("META-INF/services/" + name), UTF_8).lines().toList();
  }

  @Test
  void licenceIsTheWholeText() {
    String licence = new String(FinishedJar.all().bytes("META-INF/LICENSE"), UTF_8);
    assertTrue(licence.contains("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"));
    assertTrue(licence.contains("END OF TERMS AND CONDITIONS"));
  }

  @Test
  void jarsStaySmall() throws IOException {
    assertTrue(FinishedJar.thin().size() < 1_400_000, "thin");
    assertTrue(FinishedJar.all().size() < 3_700_000, "all");
  }

  @Test
  void buildLeavesNoReducedPomBehind() throws IOException {
    Path module = FinishedJar.directory().getParent();
    try (Stream<Path> files = Files.list(module)) {
      assertEquals(
          List.of(),
          files.filter(file -> file.getFileName().toString().contains("reduced-pom")).toList());
    }
  }

  private static Set<String> outsideOfOurPackage(FinishedJar jar) throws IOException {
    Set<String> outside = new TreeSet<>();
    for (String entry : jar.entries()) {
      if (!entry.startsWith("io/guardjdbc/")) {
        outside.add(entry);
      }
    }
    return outside;
  }

  private static List<String> shaded(FinishedJar jar) throws IOException {
    return jar.entries().stream().filter(name -> name.startsWith("io/guardjdbc/shaded/")).toList();
  }
}
