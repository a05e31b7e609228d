package io.guardjdbc.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.h2.engine.Constants;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.snakeyaml.engine.v2.api.Load;

/**
 * The thin jar beside another JSqlParser than its own: the application's build decides which one
 * there is. None at all costs the second reading, and nothing else.
 */
class JSqlParserVersionsIT {

  /** Harmless, and suspicious to the first reading. */
  private static final String SUSPICIOUS = "SELECT q.delete FROM (SELECT a delete FROM t) q";

  @Test
  void versionsSince4Point6Do() throws Exception {
    List<Path> versions = versions();
    assertEquals(4, versions.size(), versions::toString);
    for (Path version : versions) {
      assertTrue(runs(List.of(version), SUSPICIOUS), version::toString);
      assertFalse(runs(List.of(version), "DROP TABLE t"), version::toString);
    }
  }

  /** 4.4 takes {@code delete} for no name. */
  @Test
  void withoutOneOrWithAnOlderOneSuspicionIsEnough() throws Exception {
    for (List<Path> parsers : List.of(List.<Path>of(), List.of(copied("jsqlparser-4.4.jar")))) {
      assertFalse(runs(parsers, SUSPICIOUS));
      assertFalse(runs(parsers, "DROP TABLE t"));
      assertTrue(runs(parsers, "SELECT a FROM t"));
    }
  }

  private static Path copied(String name) {
    return FinishedJar.directory().resolve("jsqlparser-of-others").resolve(name);
  }

  private static List<Path> versions() throws IOException {
    try (Stream<Path> files = Files.list(FinishedJar.directory().resolve("jsqlparser-of-others"))) {
      return files.filter(file -> !file.equals(copied("jsqlparser-4.4.jar"))).sorted().toList();
    }
  }

  /** Whether a text runs in production; a refusal is the only other answer. */
  private static boolean runs(List<Path> parsers, String sql) throws Exception {
    List<URL> urls = new ArrayList<>();
    urls.add(FinishedJar.thin().path().toUri().toURL());
    for (Class<?> type : List.of(Constants.class, Logger.class, Load.class)) {
      urls.add(
          URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()).toURL());
    }
    for (Path parser : parsers) {
      urls.add(parser.toUri().toURL());
    }
    Properties production = new Properties();
    production.setProperty("guard.environment", "production");
    try (URLClassLoader loader =
            new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Connection connection = driver(loader).connect("jdbc:guard:h2:mem:", production);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (a int)");
      try {
        statement.execute(sql);
        return true;
      } catch (SQLException e) {
        assertEquals("io.guardjdbc.GuardViolationException", e.getClass().getName());
        return false;
      }
    }
  }

  private static Driver driver(ClassLoader loader) {
    for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
      if (driver.getClass().getName().equals("io.guardjdbc.GuardDriver")) {
        return driver;
      }
    }
    throw new IllegalStateException("no guard among the drivers");
  }
}
