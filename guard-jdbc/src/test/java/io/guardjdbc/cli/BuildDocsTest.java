package io.guardjdbc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateSqlCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.resource.DirectoryResourceAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on the page about builds do what the page says. */
class BuildDocsTest {

  private static final String CALL = "java -jar target/guard/guard-jdbc-all.jar ";

  @TempDir private Path directory;

  @Test
  void theCommandsRun() throws Exception {
    Path migrations = Files.createDirectories(directory.resolve("db/migration"));
    Files.writeString(migrations.resolve("V1__x.sql"), "DROP TABLE orders_old;");
    Files.writeString(directory.resolve("update.sql"), "SELECT 1;");

    int run = 0;
    for (String command : commands()) {
      Ran ran = Ran.of(inDirectory(command));

      assertEquals(0, ran.code(), command + "\n" + ran.out() + ran.err());
      run++;
    }
    assertEquals(3, run);
  }

  @Test
  void theCommandsInConfigurationFilesAreKnown() throws IOException {
    Files.createDirectories(directory.resolve("db/migration"));
    Files.writeString(directory.resolve("db/migration/V1__x.sql"), "DROP TABLE orders_old;");
    Files.writeString(
        directory.resolve("guard-baseline.json"), "{\"version\": 1, \"findings\": []}");
    int known = 0;
    for (String line : Files.readString(Path.of("docs", "ci.md")).lines().toList()) {
      int call = line.indexOf(CALL);
      if (call > 0) {
        boolean hook = line.contains("entry:");
        Ran ran = Ran.of(inDirectory(line.substring(call) + (hook ? " db/migration" : "")));
        assertEquals(1, ran.code(), line + "\n" + ran.err());
        known++;
      }
    }
    assertEquals(4, known);
    assertTrue(Files.readString(directory.resolve("guard.sarif")).contains("\"2.1.0\""));
  }

  /** The blocks that are marked to run. */
  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readString(Path.of("docs", "ci.md")).lines().toList()) {
      if (line.startsWith("```")) {
        inside = line.equals("```sh run");
      } else if (inside && !line.isBlank()) {
        commands.add(line);
      }
    }
    return commands;
  }

  private String[] inDirectory(String command) {
    String[] words = command.substring(CALL.length()).strip().split(" ");
    for (int i = 1; i < words.length; i++) {
      boolean file = words[i].contains("/") || words[i].matches("[a-z-]+\\.(json|sql|sarif)");
      words[i] = file ? directory.resolve(words[i]).toString() : words[i];
    }
    return words;
  }

  /** Liquibase itself writes the SQL of a changelog in XML, without a database. */
  @Test
  void whatLiquibaseWritesOfAChangelogCanBeLinted() throws Exception {
    Files.writeString(
        directory.resolve("changelog.xml"),
        """
        <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
          <changeSet id="1" author="anna">
            <createTable tableName="orders">
              <column name="id" type="bigint"/>
            </createTable>
            <insert tableName="orders"><column name="id" value="1"/></insert>
          </changeSet>
          <changeSet id="2" author="anna">
            <dropTable tableName="orders_old"/>
          </changeSet>
        </databaseChangeLog>
        """);
    Path sql = directory.resolve("update.sql");
    Scope.child(
        Scope.Attr.resourceAccessor,
        new DirectoryResourceAccessor(directory),
        () -> {
          CommandScope update = new CommandScope(UpdateSqlCommandStep.COMMAND_NAME);
          update.addArgumentValue(
              DbUrlConnectionArgumentsCommandStep.URL_ARG,
              "offline:postgresql?changeLogFile=" + directory.resolve("log.csv"));
          update.addArgumentValue(UpdateSqlCommandStep.CHANGELOG_FILE_ARG, "changelog.xml");
          try (var out = Files.newOutputStream(sql)) {
            update.setOutput(out);
            update.execute();
          }
        });
    assertTrue(Files.readString(sql, UTF_8).contains("DROP TABLE"), "written by Liquibase");

    Ran ran = Ran.lint(directory, sql.toString(), "--dialect=postgresql", "--quiet");

    assertEquals(1, ran.code(), ran.err());
    assertEquals(1, ran.out().lines().count(), ran.out());
    assertTrue(ran.out().contains("DROP TABLE orders_old [drop-table]"), ran.out());
    assertFalse(ran.err().contains("lint:"), ran.err());
  }
}
