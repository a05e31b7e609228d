package io.guardjdbc.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One version of a tool in a class loader of its own, with the guard, the databases' drivers and
 * the classes of these tests beside it: the build has put its jars below {@code target/tools}.
 */
final class IsolatedTool implements AutoCloseable {

  private static final List<String> BESIDE =
      List.of(
          "io.guardjdbc.GuardDriver",
          "io.guardjdbc.tools.IsolatedTool",
          "net.sf.jsqlparser.statement.Statement",
          "org.snakeyaml.engine.v2.api.Load",
          "org.slf4j.Logger",
          "org.slf4j.simple.SimpleLogger",
          "org.postgresql.Driver",
          "org.h2.Driver",
          "org.mariadb.jdbc.Driver");

  /** What Liquibase 4.33 and 5.0 bring along, in the same versions. */
  private static final List<String> OF_LIQUIBASE =
      List.of(
          "com.opencsv.CSVReader",
          "org.yaml.snakeyaml.Yaml",
          "javax.xml.bind.JAXBContext",
          "org.apache.commons.io.IOUtils",
          "org.apache.commons.lang3.StringUtils",
          "org.apache.commons.text.StringEscapeUtils",
          "org.apache.commons.collections4.CollectionUtils");

  private final URLClassLoader loader;
  private final BiFunction<String, Map<String, String>, String> probe;

  IsolatedTool(String folder, String probe) {
    try {
      loader = new URLClassLoader(classPath(folder), ClassLoader.getPlatformClassLoader());
      @SuppressWarnings("unchecked")
      BiFunction<String, Map<String, String>, String> loaded =
          (BiFunction<String, Map<String, String>, String>)
              loader
                  .loadClass("io.guardjdbc.tools." + probe)
                  .getDeclaredConstructor()
                  .newInstance();
      this.probe = loaded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL[] classPath(String folder) throws IOException {
    List<URL> urls = new ArrayList<>();
    try (Stream<Path> jars = Files.list(Path.of("target", "tools", folder))) {
      for (Path jar : jars.toList()) {
        urls.add(jar.toUri().toURL());
      }
    }
    for (String name : BESIDE) {
      urls.add(locationOf(name));
    }
    if (folder.startsWith("liquibase")) {
      for (String name : OF_LIQUIBASE) {
        urls.add(locationOf(name));
      }
    }
    return urls.toArray(URL[]::new);
  }

  private static URL locationOf(String className) throws MalformedURLException {
    try {
      return Class.forName(className, false, IsolatedTool.class.getClassLoader())
          .getProtectionDomain()
          .getCodeSource()
          .getLocation();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers {@code ok …} or {@code failed …}. */
  String run(String command, Map<String, String> configuration) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      return probe.apply(command, configuration);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
