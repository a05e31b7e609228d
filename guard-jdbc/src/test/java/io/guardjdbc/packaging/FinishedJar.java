package io.guardjdbc.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A jar as {@code package} left it. */
record FinishedJar(Path path) {

  static FinishedJar thin() {
    return named("guard-jdbc-" + version() + ".jar");
  }

  static FinishedJar all() {
    return named("guard-jdbc-" + version() + "-all.jar");
  }

  static String version() {
    return System.getProperty("packaging.version");
  }

  /** The build directory, absolute. */
  static Path directory() {
    return Path.of(System.getProperty("packaging.directory"));
  }

  private static FinishedJar named(String name) {
    return new FinishedJar(directory().resolve(name));
  }

  long size() throws IOException {
    return Files.size(path);
  }

  /** The names of its files, directories left out. */
  List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
    }
  }

  String manifestValue(String name) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      return jar.getManifest().getMainAttributes().getValue(name);
    }
  }

  byte[] bytes(String entry) {
    try (JarFile jar = new JarFile(path.toFile());
        InputStream in = jar.getInputStream(jar.getJarEntry(entry))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
