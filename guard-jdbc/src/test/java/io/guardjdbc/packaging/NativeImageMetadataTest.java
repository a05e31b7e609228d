package io.guardjdbc.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.guardjdbc.GuardDriver;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the builder of a native image cannot see by itself is named in the metadata. No native image
 * is built here: what is held together is the code and the metadata.
 */
class NativeImageMetadataTest {

  /** What each of these looks for, the metadata name; another one needs a look at them. */
  private static final Set<String> KNOWN_USES =
      Set.of(
          "cli.Main -> Class.getResourceAsStream",
          "cli.ReportPage -> Class.getResourceAsStream",
          "cli.RulePage -> Class.getResourceAsStream",
          "config.DriverLocator -> Class.forName",
          "config.DriverLocator -> Class.getDeclaredConstructor",
          "config.DriverLocator -> Constructor.newInstance",
          "config.DriverLocator -> ServiceLoader.load",
          "config.ClassPath -> ClassLoader.getResource",
          "proxy.LargeValue -> Proxy.newProxyInstance",
          "proxy.PostgresqlViews -> Proxy.newProxyInstance",
          "proxy.VendorView -> Class.forName",
          "proxy.VendorView -> Class.getInterfaces",
          "proxy.VendorView -> Class.getMethod",
          "proxy.VendorView -> Method.invoke",
          "proxy.VendorView -> Proxy.newProxyInstance");

  private static final Pattern REFLECTIVE =
      Pattern.compile(
          "forName|get(Declared|Record|Enclosing)?(Method|Field|Constructor|Component|Class|Interface)"
              + "e?s?|get(System)?Resource(s|AsStream)?|getNestMembers|getPermittedSubclasses|"
              + "loadClass|newInstance|newProxyInstance|invoke|load|find\\w*|unreflect\\w*|get|set");

  private final NativeImageMetadata metadata = NativeImageMetadata.current();

  @Test
  void bothFormatsSayTheSame() {
    assertEquals(metadata, NativeImageMetadata.older());
  }

  @Test
  void noUseOfReflectionIsUnknown() {
    Set<Class<?>> owners =
        Set.of(
            Class.class,
            ClassLoader.class,
            Constructor.class,
            Method.class,
            Field.class,
            Array.class,
            Proxy.class,
            ServiceLoader.class,
            MethodHandles.Lookup.class);
    Set<String> names = owners.stream().map(Class::getName).collect(Collectors.toSet());
    Set<String> uses =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.guardjdbc")
                .stream()
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(access -> names.contains(access.getTargetOwner().getName()))
                .filter(access -> REFLECTIVE.matcher(access.getTarget().getName()).matches())
                .map(NativeImageMetadataTest::describe)
                .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(KNOWN_USES), uses);
  }

  private static String describe(JavaCodeUnitAccess<?> access) {
    return access.getOriginOwner().getName().substring("io.guardjdbc.".length())
        + " -> "
        + access.getTargetOwner().getSimpleName()
        + "."
        + access.getTarget().getName();
  }

  @Test
  void interfacesOfProxiesAndOfJdbcMayBeCalled() throws ClassNotFoundException {
    Set<String> expected = new TreeSet<>();
    metadata.proxies().forEach(expected::addAll);
    Stream.of(
            Connection.class,
            Statement.class,
            PreparedStatement.class,
            CallableStatement.class,
            ResultSet.class,
            DatabaseMetaData.class)
        .map(Class::getName)
        .forEach(expected::add);
    assertEquals(expected, metadata.called());
    for (String name : expected) {
      assertTrue(Class.forName(name).isInterface(), name);
    }
  }

  @Test
  void driversAreMadeByTheirNames() throws ReflectiveOperationException {
    assertEquals(
        Set.of(
            "io.guardjdbc.GuardDriver",
            "org.h2.Driver",
            "org.mariadb.jdbc.Driver",
            "org.postgresql.Driver"),
        metadata.instances());
    for (String name : metadata.instances()) {
      assertInstanceOf(Driver.class, Class.forName(name).getDeclaredConstructor().newInstance());
    }
  }

  @Test
  void everyResourceOfOursIsIncluded() throws Exception {
    Path classes =
        Path.of(GuardDriver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> ours;
    try (Stream<Path> files = Files.walk(classes.resolve("io"))) {
      ours =
          files
              .filter(Files::isRegularFile)
              .map(file -> classes.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.endsWith(".class"))
              .toList();
    }
    assertTrue(ours.contains("io/guardjdbc/cli/report.css"), ours::toString);
    assertEquals(List.of(), ours.stream().filter(name -> !metadata.includes(name)).toList());
    for (String name :
        List.of(
            "META-INF/maven/io.guardjdbc/guard-jdbc/pom.properties",
            "guard.yaml",
            "guard-approvals.yaml")) {
      assertTrue(metadata.includes(name), name);
    }
  }
}
