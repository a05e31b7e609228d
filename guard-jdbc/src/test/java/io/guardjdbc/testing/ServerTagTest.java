package io.guardjdbc.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The inner loop leaves the tests tagged "server" out, and so must start no server. */
class ServerTagTest {

  private static final DescribedPredicate<JavaClass> UNTAGGED_TESTS =
      DescribedPredicate.describe(
          "are tests without @Tag(\"server\")",
          each ->
              each.getSimpleName().endsWith("Test")
                  && Arrays.stream(each.reflect().getAnnotationsByType(Tag.class))
                      .noneMatch(tag -> tag.value().equals("server")));

  @Test
  void whatNeedsAServerSaysSo() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("io.guardjdbc");
    noClasses()
        .that(UNTAGGED_TESTS)
        .should()
        .transitivelyDependOnClassesThat(
            simpleName("PostgresServer").or(simpleName("MariaDbServer")))
        .check(tests);
  }
}
