package io.guardjdbc.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.config.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What doctor finds in the configuration of other tools, and what it leaves alone. */
class SideDoorsTest {

  private static final String RAW = "jdbc:postgresql://db.example.com/billing";
  private static final String GUARDED = "jdbc:guard:postgresql://db.example.com/billing";
  private static final String STARTER =
      """
      <project>
        <dependencies>
          <dependency><artifactId>guard-spring-autoconfig</artifactId></dependency>
        </dependencies>
      </project>
      """;

  @TempDir private Path directory;
  private final Map<String, String> variables = new HashMap<>();

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SideDoors look() {
    return SideDoors.of(directory, DatabaseAddress.of(RAW), variables);
  }

  private List<String> doors() {
    return look().doors().stream().map(door -> door.place() + " " + door.key()).toList();
  }

  @Test
  void theConfigurationOfFlyway() throws IOException {
    write(
        "flyway.toml",
        """
        # url = "jdbc:postgresql://db.example.com/billing"
        [flyway]
        environment = "prod"   # url = "jdbc:postgresql://db.example.com/billing"
        locations = [
          "filesystem:a", # one
          'filesystem:b',
        ]
        [environments.prod]
        url = "jdbc:postgresql://db.example.com:5432/billing"
        user = "anna"
        [environments.other]
        url = 'jdbc:postgresql://other.example.com/billing'
        [environments.safe]
        url = "jdbc:guard:postgresql://db.example.com/billing"
        [more]
        inline = { url = "jdbc:postgresql://db.example.com/billing", user = "anna" }
        text = \"""
        url = "jdbc:postgresql://db.example.com/billing"
        \"""
        number = 3
        """);
    write(
        "flyway.conf",
        """
        # flyway.url=jdbc:postgresql://db.example.com/billing
        flyway.user=anna
        flyway.url=jdbc:postgresql://DB.EXAMPLE.COM/billing?user=anna
        """);

    assertEquals(
        List.of(
            "flyway.conf:3 flyway.url",
            "flyway.toml:9 environments.prod.url",
            "flyway.toml:16 more.inline.url"),
        doors());
  }

  @Test
  void theConfigurationOfLiquibase() throws IOException {
    write(
        "src/main/resources/liquibase.properties",
        """
        ! url: jdbc:postgresql://db.example.com/billing
        url: jdbc\\:postgresql\\://db.example.com/\\
             billing
        referenceUrl = jdbc:postgresql://other.example.com/billing
        changelog-file=jdbc:postgresql://db.example.com/billing
        """);

    assertEquals(List.of("src/main/resources/liquibase.properties:2 url"), doors());
  }

  @Test
  void theConfigurationOfSpring() throws IOException {
    write(
        "src/main/resources/application.yml",
        """
        spring:
          # url: jdbc:postgresql://db.example.com/billing
          datasource:
            url: "jdbc:postgresql://db.example.com/billing"   # of production
          flyway: {url: 'jdbc:postgresql://db.example.com/billing'}
        example: jdbc:postgresql://db.example.com/billing
        ---
        app:
          pools:
            - jdbc-url: jdbc:postgresql://db.example.com/billing
            - jdbc-url: jdbc:guard:postgresql://db.example.com/billing
        """);
    write("application-prod.properties", "spring.datasource.url=" + RAW + "\n");
    write("config/application.yaml", "x.url: " + RAW);
    write("src/test/resources/application.yml", "x.url: " + RAW);

    assertEquals(
        List.of(
            "application-prod.properties:1 spring.datasource.url",
            "config/application.yaml:1 x.url",
            "src/main/resources/application.yml:4 spring.datasource.url",
            "src/main/resources/application.yml:5 spring.flyway.url",
            "src/main/resources/application.yml:10 app.pools[0].jdbc-url"),
        doors());
  }

  @Test
  void theConfigurationOfMaven() throws IOException {
    write(
        "pom.xml",
        """
        <project>
          <!-- <flyway.url>jdbc:postgresql://db.example.com/billing</flyway.url> -->
          <url>https://example.com/jdbc:postgresql</url>
          <properties>
            <db.host>db.example.com</db.host>
            <flyway.url>
              jdbc:postgresql://${db.host}/billing
            </flyway.url>
          </properties>
          <build><plugins><plugin>
            <configuration>
              <driver>org.postgresql.Driver</driver>
              <url><![CDATA[jdbc:postgresql://db.example.com/billing?a=b&c=d]]></url>
              <jdbcUrl>${flyway.url}</jdbcUrl>
              <other>jdbc:postgresql://other.example.com/billing</other>
            </configuration>
          </plugin></plugins></build>
        </project>
        """);

    assertEquals(List.of("pom.xml:7 flyway.url", "pom.xml:13 url"), doors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:postgresql://${host}/billing | 1",
        "jdbc:postgresql://${HOST_OF_IT}/billing | 1",
        "jdbc:postgresql://${env.HOST_OF_IT}/billing | 1",
        "jdbc:postgresql://${host.of-it:nowhere}/billing | 0",
        "jdbc:postgresql://${host.of.it:nowhere}/billing | 1",
        "jdbc:postgresql://${none:${nothing:db.example.com}}/${x:billing} | 1",
        "jdbc:postgresql://${none:other}/billing | 0",
        "jdbc:postgresql://${none}/billing | 0",
        "jdbc:postgresql://${loop}/billing | 0",
        "jdbc:postgresql://${none/billing | 0",
        "${url} | 0",
        "${WHOLE:jdbc:h2:mem:x} | 1",
        "${NONE:jdbc:postgresql://db.example.com/billing} | 1",
      })
  void placeholdersAreFilledInWhereTheyCanBe(String url, int found) throws IOException {
    variables.put("HOST_OF_IT", "db.example.com");
    variables.put("WHOLE", RAW);
    write(
        "application.properties",
        "host=db.example.com\nloop=${loop}\nx.url=" + url + "\nurl=" + GUARDED);

    assertEquals(found, look().doors().size(), () -> look().doors() + "" + look().remarks());
  }

  @Test
  void aPlaceholderWithoutAValueIsToldOf() throws IOException {
    write("flyway.conf", "\nflyway.url=jdbc:postgresql://${DB_HOST}/billing");

    SideDoors found = look();
    assertEquals(
        List.of(
            "flyway.conf:2 has a URL with placeholders that have no value here: it was not looked"
                + " at"),
        found.remarks());
    assertEquals(List.of("flyway.conf"), found.files());
  }

  @Test
  void whatTheStarterGuardsIsNoSideDoor() throws IOException {
    write("pom.xml", STARTER);
    write(
        "application.yml",
        "spring.datasource.url: "
            + RAW
            + "\nspring.quartz.properties.org.quartz.dataSource.jobs.URL: "
            + RAW);
    assertEquals(2, doors().size(), "nothing asks for the guard");

    write("application.properties", "guard.environment=production");
    assertEquals(
        List.of("application.yml:2 spring.quartz.properties.org.quartz.dataSource.jobs.URL"),
        doors());
    assertEquals(
        List.of("application.yml names it too, and guard-spring-autoconfig guards what it names"),
        look().remarks());
    write("flyway.conf", "flyway.url=" + RAW);
    assertEquals("flyway.conf:1 flyway.url", doors().get(1), "Flyway's own command line");
  }

  @Test
  void theStarterCountsOnlyWhereItIsADependency() throws IOException {
    write("application.properties", "guard.environment=production\nspring.datasource.url=" + RAW);
    write("build.gradle", "// implementation 'io.guardjdbc:guard-spring-autoconfig:1'\n");
    assertEquals(1, doors().size());

    write("build.gradle", "implementation 'io.guardjdbc:guard-spring-autoconfig:1'\n");
    assertEquals(List.of(), doors());
  }

  @Test
  void aPolicyFileOrAVariableAsksAsWell() throws IOException {
    write("pom.xml", STARTER);
    write("application.properties", "spring.datasource.url=" + RAW);
    assertEquals(1, doors().size());

    variables.put("GUARD_ENVIRONMENT", "production");
    assertEquals(List.of(), doors());
    variables.clear();
    write("src/main/resources/guard.yaml", "version: 1");
    assertEquals(List.of(), doors());
  }

  @Test
  void mavensFilteringMakesNoYamlUnreadable() throws IOException {
    write("application.yml", "info.version: @project.version@\nx.url: " + RAW);

    assertEquals(List.of("application.yml:2 x.url"), doors());
  }

  @Test
  void badFilesAreToldOfAndTheOthersRead() throws IOException {
    write("application.yml", "a: b\n  c: [");
    write("application-a.yml", "a: &x [*x, *x]\nb.url: " + RAW);
    write("application-b.yml", "a: " + "[".repeat(5000));
    write("flyway.toml", "a = 1\nurl = \"jdbc:postgresql");
    write("config/flyway.toml", "a = [1, 2");
    write("src/main/resources/flyway.toml", "nonsense");
    write("pom.xml", "<project>\n<a></b>");
    Files.createDirectory(directory.resolve("liquibase.properties"));
    Files.write(
        directory.resolve("flyway.conf"), ("x=\u00e9\nflyway.url=" + RAW).getBytes(ISO_8859_1));
    write("application-c.properties", "x=" + "y".repeat(2 << 20));
    write("application-d.properties", "x=\\u00");

    SideDoors found = look();
    assertEquals(
        List.of("flyway.conf:2"), found.doors().stream().map(SideDoors.Door::place).toList());
    String remarks = String.join("\n", found.remarks());
    for (String file :
        List.of(
            "application-a.yml: holds more than any such file needs; it was not looked at",
            "application-b.yml",
            "application-c.properties is larger",
            "application.yml:2: is no YAML",
            "config/flyway.toml:1: is no TOML: a bracket is not closed",
            "flyway.toml:2: is no TOML: a string does not end",
            "liquibase.properties cannot be read",
            "pom.xml:2: is no XML",
            "src/main/resources/flyway.toml:1: is no TOML: a key without a value")) {
      assertTrue(remarks.contains(file), file + " in\n" + remarks);
    }
    assertEquals(9, found.remarks().size(), remarks);
  }

  @Test
  void nothingIsFetchedForAProjectFile() throws IOException {
    write("secret.txt", RAW);
    write(
        "pom.xml",
        "<!DOCTYPE project [<!ENTITY x SYSTEM \"secret.txt\">]><project><url>&x;</url></project>");

    assertEquals(List.of(), doors());
  }

  @Test
  void doctorTellsFileAndLineAndAnswersOne() throws IOException, SQLException {
    String url = "jdbc:h2:" + directory.resolve("billing");
    try (Connection created = DriverManager.getConnection(url, "sa", "word")) {
      assertFalse(created.isClosed());
    }
    String[] call = {
      "doctor",
      "--url",
      url,
      "--user",
      "sa",
      "--password",
      "word",
      "--project",
      directory.toString()
    };
    Ran before = Ran.of(call);
    write("flyway.conf", "flyway.password=word\nflyway.url=" + url);

    Ran ran = Ran.of(call);

    assertEquals(0, before.code(), before::out);
    assertTrue(before.out().contains("No configuration of a tool was looked at."), before::out);
    assertEquals(1, ran.code(), ran::err);
    assertTrue(
        ran.flat()
            .contains(
                "flyway.conf:2 (flyway.url) leads here without the guard; write jdbc:guard:h2:"
                    + directory.resolve("billing")),
        ran::out);
    assertTrue(
        ran.flat().contains("Side doors See the findings. Looked at: flyway.conf."), ran::out);
    assertFalse(ran.out().contains("word"), ran::out);
  }

  @Test
  void aDirectoryThatIsNoneIsAMistake() {
    for (String none : new String[] {directory.resolve("none").toString(), "a\0b"}) {
      Ran ran = Ran.of("doctor", "--url", "jdbc:h2:mem:x", "--project", none);
      assertEquals(2, ran.code());
      assertTrue(ran.err().contains("--project is no directory: "), ran::err);
    }
  }
}
