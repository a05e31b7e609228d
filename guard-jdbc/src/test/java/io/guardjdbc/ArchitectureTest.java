package io.guardjdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.guardjdbc.policy.Rule;
import io.guardjdbc.rules.BuiltInRules;
import io.guardjdbc.sql.Operation;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the arrows between the rooms of the house, and the manners inside them. */
class ArchitectureTest {

  private static final String[] PURE = {
    "io.guardjdbc.sql..",
    "io.guardjdbc.parser..",
    "io.guardjdbc.transaction..",
    "io.guardjdbc.policy..",
    "io.guardjdbc.rules..",
    "io.guardjdbc.lint.."
  };

  private static JavaClasses code;

  @BeforeAll
  static void read() {
    code =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("io.guardjdbc");
  }

  @Test
  void arrowsPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("io.guardjdbc..")
        .layer("root")
        .definedBy("io.guardjdbc")
        .layer("cli")
        .definedBy("io.guardjdbc.cli..")
        .layer("config")
        .definedBy("io.guardjdbc.config..")
        .layer("environment")
        .definedBy("io.guardjdbc.environment..")
        .layer("catalog")
        .definedBy("io.guardjdbc.catalog..")
        .layer("recovery")
        .definedBy("io.guardjdbc.recovery..")
        .layer("proxy")
        .definedBy("io.guardjdbc.proxy..")
        .layer("boot")
        .definedBy("io.guardjdbc.boot..")
        .layer("flyway")
        .definedBy("io.guardjdbc.flyway..")
        .layer("liquibase")
        .definedBy("io.guardjdbc.liquibase..")
        .layer("audit")
        .definedBy("io.guardjdbc.audit..")
        .layer("lint")
        .definedBy("io.guardjdbc.lint..")
        .layer("rules")
        .definedBy("io.guardjdbc.rules..")
        .layer("policy")
        .definedBy("io.guardjdbc.policy..")
        .layer("transaction")
        .definedBy("io.guardjdbc.transaction..")
        .layer("parser")
        .definedBy("io.guardjdbc.parser..")
        .layer("sql")
        .definedBy("io.guardjdbc.sql..")
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("cli")
        .mayOnlyAccessLayers(
            "config",
            "environment",
            "recovery",
            "audit",
            "lint",
            "rules",
            "policy",
            "transaction",
            "parser",
            "sql")
        .whereLayer("lint")
        .mayOnlyAccessLayers("rules", "policy", "transaction", "parser", "sql")
        .whereLayer("config")
        .mayOnlyAccessLayers("policy", "sql")
        .whereLayer("environment")
        .mayOnlyAccessLayers("policy", "sql")
        .whereLayer("catalog")
        .mayOnlyAccessLayers("policy", "sql")
        .whereLayer("recovery")
        .mayOnlyAccessLayers("sql")
        .whereLayer("proxy")
        .mayNotAccessAnyLayer()
        .whereLayer("boot")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("boot")
        .mayOnlyAccessLayers("config")
        .whereLayer("flyway")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("flyway")
        .mayNotAccessAnyLayer()
        .whereLayer("liquibase")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("liquibase")
        .mayNotAccessAnyLayer()
        .whereLayer("audit")
        .mayOnlyAccessLayers("policy", "sql")
        .whereLayer("rules")
        .mayOnlyAccessLayers("policy", "transaction", "sql")
        .whereLayer("policy")
        .mayOnlyAccessLayers("transaction", "sql")
        .whereLayer("transaction")
        .mayOnlyAccessLayers("sql")
        .whereLayer("parser")
        .mayOnlyAccessLayers("sql")
        .whereLayer("sql")
        .mayNotAccessAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .check(code);
  }

  @Test
  void noPackageCycles() {
    slices().matching("io.guardjdbc.(**)").should().beFreeOfCycles().check(code);
  }

  @Test
  void onlyTheParserSeesJSqlParser() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.guardjdbc.parser")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.sf.jsqlparser..")
        .check(code);
  }

  @Test
  void onlyConfigSeesYaml() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.guardjdbc.config")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(code);
  }

  @Test
  void onlyTheirPluginsSeeTheMigrationTools() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.guardjdbc.flyway", "io.guardjdbc.liquibase")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.flywaydb..", "liquibase..")
        .check(code);
  }

  @Test
  void onlyTheAuditSeesOpenTelemetry() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.guardjdbc.audit")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.opentelemetry..")
        .check(code);
  }

  @Test
  void theCoreIsPure() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "java.io..",
            "java.nio..",
            "java.net..",
            "java.util.concurrent..",
            "java.util.logging..",
            "org.slf4j..")
        .check(code);
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .check(code);
  }

  @Test
  void noRegularExpressionSeesSql() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .or()
        .resideInAPackage("io.guardjdbc.proxy..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .orShould()
        .callMethodWhere(
            calls(
                "a regular expression behind a String method",
                "java.lang.String",
                Set.of("matches", "replaceAll", "replaceFirst", "split")))
        .check(code);
  }

  @Test
  void onlyConfigAndTheCommandLineReadTheSurroundings() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.guardjdbc.config..", "io.guardjdbc.cli..")
        .should()
        .callMethodWhere(
            calls(
                "a system property or environment variable is read",
                "java.lang.System",
                Set.of("getProperty", "getenv", "getProperties")))
        .check(code);
  }

  @Test
  void statementsRunOnlyWhereTheyAreGuardedOrAskedForByTheGuardItself() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.guardjdbc",
            "io.guardjdbc.proxy..",
            "io.guardjdbc.environment..",
            "io.guardjdbc.catalog..",
            "io.guardjdbc.recovery..")
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaCall<?>>("SQL runs or is prepared through java.sql") {
              @Override
              public boolean test(JavaCall<?> call) {
                String name = call.getTarget().getName();
                return call.getTargetOwner().getFullName().startsWith("java.sql.")
                    && (name.startsWith("execute")
                        || name.startsWith("prepare")
                        || name.equals("addBatch")
                        || name.equals("createStatement"));
              }
            })
        .check(code);
  }

  @Test
  void refusalsAreMadeInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.guardjdbc.Refusal")
        .should()
        .callConstructorWhere(
            new DescribedPredicate<>("it makes a GuardViolationException") {
              @Override
              public boolean test(com.tngtech.archunit.core.domain.JavaConstructorCall call) {
                return call.getTargetOwner().isEquivalentTo(GuardViolationException.class);
              }
            })
        .check(code);
  }

  @Test
  void noStaticStateChanges() {
    fields().that().areStatic().should().beFinal().check(code);
  }

  @Test
  void noThreadLocals() {
    noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class).check(code);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.guardjdbc.cli..")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(code);
  }

  @Test
  void wrappersLiveInProxy() {
    classes()
        .that()
        .implement(java.sql.Connection.class)
        .or()
        .implement(java.sql.Statement.class)
        .or()
        .implement(java.sql.ResultSet.class)
        .or()
        .implement(java.sql.DatabaseMetaData.class)
        .should()
        .resideInAPackage("io.guardjdbc.proxy")
        .check(code);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Path sources = Path.of("src/main/java/io/guardjdbc");
    try (Stream<Path> folders = Files.walk(sources)) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
      assertEquals(List.of(), silent);
    }
  }

  @Test
  void aRuleIsOneFinalStatelessClassOneLineAndOnePage() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (Rule rule : BuiltInRules.ALL) {
      assertEquals(rule.id(), kebab(rule.getClass().getSimpleName()));
      assertEquals(true, Modifier.isFinal(rule.getClass().getModifiers()), rule.id());
      assertEquals(0, rule.getClass().getDeclaredFields().length, rule.id());
      listed.add(rule.id());
    }
    listed.add(BuiltInRules.ENVIRONMENT_MISMATCH.id());

    Set<String> classes =
        code.stream()
            .filter(each -> each.isAssignableTo(Rule.class) && !each.isInterface())
            .filter(each -> !Modifier.isAbstract(each.reflect().getModifiers()))
            .map(each -> kebab(each.getSimpleName()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(classes, listed);

    Set<String> pages;
    try (Stream<Path> files = Files.list(Path.of("docs/rules"))) {
      pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("README.md"))
              .map(name -> name.substring(0, name.length() - ".md".length()))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertEquals(listed, pages);
  }

  @Test
  void everyOperationHasItsRule() {
    Set<String> rules = BuiltInRules.ALL.stream().map(Rule::id).collect(Collectors.toSet());
    assertEquals(
        List.of(),
        Arrays.stream(Operation.values())
            .map(Operation::id)
            .filter(id -> !rules.contains(id))
            .toList());
  }

  @Test
  void everyRuleHasASqlStateOfItsOwn() {
    List<String> states = BuiltInRules.ALL.stream().map(Rule::sqlState).toList();
    assertEquals(states.size(), Set.copyOf(states).size());
    assertEquals(true, states.stream().allMatch(state -> state.matches("ZG[0-9]{3}")));
  }

  private static String kebab(String className) {
    StringBuilder kebab = new StringBuilder();
    for (int i = 0; i < className.length(); i++) {
      char c = className.charAt(i);
      if (Character.isUpperCase(c) && kebab.length() > 0) {
        kebab.append('-');
      }
      kebab.append(String.valueOf(c).toLowerCase(Locale.ROOT));
    }
    return kebab.toString();
  }

  private static DescribedPredicate<JavaCall<?>> calls(
      String description, String owner, Set<String> names) {
    return new DescribedPredicate<>(description) {
      @Override
      public boolean test(JavaCall<?> call) {
        return call.getTargetOwner().getFullName().equals(owner)
            && names.contains(call.getTarget().getName());
      }
    };
  }
}
