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
 * the classes of these tests beside it: the build has put its jars below {@code target/tools}. A
 * tool that brings a JSqlParser of its own has that one, and the guard too.
 */
final class IsolatedTool implements AutoCloseable {

  private static final List<String> BESIDE =
      List.of(
          "io.guardjdbc.GuardDriver",
          "io.guardjdbc.tools.IsolatedTool",
          "org.snakeyaml.engine.v2.api.Load",
          "org.slf4j.Logger",
          "org.slf4j.simple.SimpleLogger",
          "org.postgresql.Driver",
          "org.h2.Driver",
          "org.mariadb.jdbc.Driver");

  private static final String JSQLPARSER = "net.sf.jsqlparser.statement.Statement";

  /** What tools bring along that is the same in all their versions, by how the folder begins. */
  private static final Map<String, List<String>> BROUGHT =
      Map.of(
          "liquibase",
          List.of(
              "com.opencsv.CSVReader",
              "org.yaml.snakeyaml.Yaml",
              "javax.xml.bind.JAXBContext",
              "org.apache.commons.io.IOUtils",
              "org.apache.commons.lang3.StringUtils",
              "org.apache.commons.text.StringEscapeUtils",
              "org.apache.commons.collections4.CollectionUtils"),
          "hibernate",
          List.of(
              "jakarta.transaction.Transaction",
              "jakarta.xml.bind.JAXBContext",
              "jakarta.activation.DataHandler",
              "jakarta.inject.Inject",
              "org.jboss.logging.Logger",
              "net.bytebuddy.ByteBuddy",
              "org.antlr.v4.runtime.Parser",
              "org.glassfish.jaxb.runtime.v2.ContextFactory",
              "org.glassfish.jaxb.core.Locatable",
              "org.eclipse.angus.activation.MailcapFile",
              "com.sun.xml.txw2.TXW",
              "com.sun.istack.Builder"),
          "mybatis-plus",
          List.of(
              "org.apache.ibatis.session.SqlSession",
              "org.springframework.core.GenericTypeResolver",
              "org.apache.commons.logging.Log"),
          "pagehelper",
          List.of("org.apache.ibatis.session.SqlSession"));

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
    List<String> names = new ArrayList<>(BESIDE);
    BROUGHT.forEach(
        (tool, brought) -> {
          if (folder.startsWith(tool)) {
            names.addAll(brought);
          }
        });
    if (urls.stream().noneMatch(url -> url.getPath().contains("/jsqlparser-"))) {
      names.add(JSQLPARSER);
    }
    for (String name : names) {
      urls.add(locationOf(name));
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
