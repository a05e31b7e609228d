package io.guardjdbc.cli;

import io.guardjdbc.config.DatabaseAddress;
import io.guardjdbc.config.InvalidSettingException;
import io.guardjdbc.config.PlacedValue;
import io.guardjdbc.config.YamlValues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Looks through the configuration of tools in a directory for URLs that lead to a database without
 * the guard. What it cannot read it says, and goes on.
 */
final class SideDoors {

  private static final List<String> DIRECTORIES = List.of("", "config", "src/main/resources");
  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts");
  private static final String STARTER = "guard-spring-autoconfig";
  private static final long LARGEST = 1 << 20;

  /** Spring Boot makes no beans of it. */
  private static final String QUARTZ = "org.quartz.datasource.";

  private final Path directory;
  private final Map<String, String> variables;
  private final List<Door> doors = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /**
   * A URL that leads to the database without the guard.
   *
   * @param place file and line
   * @param guardedUrl what it should be
   */
  record Door(String place, String key, String guardedUrl) {
    String describe() {
      return place + " (" + key + ") leads here without the guard; write " + guardedUrl;
    }
  }

  /** A configuration file that could be read. */
  private record ToolFile(String name, List<PlacedValue> values) {
    boolean isSpring() {
      return name.substring(name.lastIndexOf('/') + 1).startsWith("application");
    }

    boolean isPom() {
      return name.endsWith("pom.xml");
    }
  }

  private SideDoors(Path directory, Map<String, String> variables) {
    this.directory = directory;
    this.variables = variables;
  }

  /**
   * Looks at the files as they are now.
   *
   * @param address of the database; empty for one to which no file can lead
   */
  static SideDoors of(
      Path directory, Optional<DatabaseAddress> address, Map<String, String> variables) {
    SideDoors found = new SideDoors(directory, variables);
    address.filter(each -> !each.isInMemory()).ifPresent(found::look);
    return found;
  }

  private void look(DatabaseAddress address) {
    List<ToolFile> read = new ArrayList<>();
    for (String name : names()) {
      read(name).ifPresent(values -> read.add(new ToolFile(name, values)));
    }
    boolean spring = isGuardedBySpring(read);
    for (ToolFile file : read) {
      files.add(file.name());
      boolean left = false;
      for (PlacedValue value : file.values()) {
        if (leads(file, value, address)) {
          if (spring && file.isSpring() && !isOfQuartz(value)) {
            left = true;
          } else {
            report(file, value);
          }
        }
      }
      if (left) {
        remarks.add(file.name() + " names it too, and " + STARTER + " guards what it names");
      }
    }
  }

  private static boolean isOfQuartz(PlacedValue value) {
    return value.key().toLowerCase(Locale.ROOT).contains(QUARTZ);
  }

  private void report(ToolFile file, PlacedValue value) {
    String key = value.key().substring(value.key().lastIndexOf('/') + 1);
    filled(file, value)
        .flatMap(DatabaseAddress::of)
        .ifPresent(
            door -> doors.add(new Door(file.name() + ":" + value.line(), key, door.guardedUrl())));
  }

  private boolean leads(ToolFile file, PlacedValue value, DatabaseAddress address) {
    if (!file.isPom() && !value.key().toLowerCase(Locale.ROOT).endsWith("url")) {
      return false;
    }
    boolean literal = value.value().startsWith("jdbc:");
    if (!literal && (file.isPom() || !value.value().startsWith("${"))) {
      return false;
    }
    Optional<String> url = filled(file, value);
    if (literal && url.isEmpty()) {
      remarks.add(
          file.name()
              + ":"
              + value.line()
              + " has a URL with placeholders that have no value here: it was not looked at");
    }
    return url.filter(each -> !DatabaseAddress.isGuarded(each))
        .flatMap(DatabaseAddress::of)
        .filter(address::isSameAs)
        .isPresent();
  }

  /** What refers to another value of the file as a whole is told where that stands. */
  private Optional<String> filled(ToolFile file, PlacedValue value) {
    boolean literal = value.value().startsWith("jdbc:");
    return new Placeholders(name -> literal ? valueOf(file, name) : Optional.empty(), variables)
        .fill(value.value());
  }

  private static Optional<String> valueOf(ToolFile file, String name) {
    String key = file.isPom() ? "/properties/" + name : name;
    return file.values().stream()
        .filter(each -> file.isPom() ? each.key().endsWith(key) : each.key().equals(key))
        .map(PlacedValue::value)
        .reduce((first, last) -> last);
  }

  /** Whether the starter is there, and something asks it to guard. */
  private boolean isGuardedBySpring(List<ToolFile> read) {
    boolean asked =
        variables.keySet().stream().anyMatch(name -> name.startsWith("GUARD_"))
            || DIRECTORIES.stream()
                .anyMatch(each -> Files.exists(directory.resolve(each).resolve("guard.yaml")))
            || read.stream()
                .filter(ToolFile::isSpring)
                .flatMap(file -> file.values().stream())
                .anyMatch(value -> value.key().startsWith("guard."));
    return asked && hasStarter(read);
  }

  private boolean hasStarter(List<ToolFile> read) {
    boolean maven =
        read.stream()
            .filter(ToolFile::isPom)
            .flatMap(file -> file.values().stream())
            .anyMatch(value -> value.value().equals(STARTER));
    return maven
        || BUILD_FILES.stream()
            .filter(name -> !name.endsWith(".xml"))
            .anyMatch(
                name ->
                    text(name).stream()
                        .flatMap(String::lines)
                        .anyMatch(
                            line -> line.contains(STARTER) && !line.strip().startsWith("//")));
  }

  /** The files that are there, by their paths below the directory. */
  private Iterable<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (String below : DIRECTORIES) {
      Path searched = directory.resolve(below);
      if (!Files.isDirectory(searched)) {
        continue;
      }
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(searched)) {
        for (Path entry : entries) {
          String name = entry.getFileName().toString();
          if (isRead(name, below)) {
            names.add(below.isEmpty() ? name : below + "/" + name);
          }
        }
      } catch (IOException | RuntimeException e) {
        remarks.add("the directory " + searched + " cannot be read: " + e);
      }
    }
    return names;
  }

  private static boolean isRead(String name, String below) {
    return name.matches("application(-.+)?\\.(properties|ya?ml)")
        || name.equals("flyway.toml")
        || name.equals("flyway.conf")
        || name.equals("liquibase.properties")
        || (name.equals("pom.xml") && below.isEmpty());
  }

  private Optional<List<PlacedValue>> read(String name) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(values(name, text.get()));
    } catch (InvalidSettingException e) {
      remarks.add(e.getMessage() + "; it was not looked at");
      return Optional.empty();
    }
  }

  private static List<PlacedValue> values(String name, String text) throws InvalidSettingException {
    if (name.endsWith("pom.xml")) {
      return PomText.read(name, text);
    }
    if (name.endsWith(".toml")) {
      return TomlText.read(name, text);
    }
    return name.endsWith("ml") ? yaml(name, text) : PropertiesText.read(text);
  }

  /** Maven's resource filtering writes {@code @name@}, which begins no value in YAML. */
  private static List<PlacedValue> yaml(String name, String text) throws InvalidSettingException {
    try {
      return YamlValues.read(name, text);
    } catch (InvalidSettingException e) {
      String filtered = text.replaceAll("@([A-Za-z0-9._-]+)@", "_$1_");
      if (filtered.equals(text)) {
        throw e;
      }
      return YamlValues.read(name, filtered);
    }
  }

  /** Empty where there is none, or none that can be read. */
  private Optional<String> text(String name) {
    Path file = directory.resolve(name);
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      if (Files.size(file) > LARGEST) {
        remarks.add(name + " is larger than any such file needs; it was not looked at");
        return Optional.empty();
      }
      return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException e) {
      remarks.add(name + " cannot be read; it was not looked at");
      return Optional.empty();
    }
  }

  List<Door> doors() {
    return doors;
  }

  /** The files that were looked at. */
  List<String> files() {
    return files;
  }

  /** What else there is to say of files, one sentence each, without its point. */
  List<String> remarks() {
    return remarks;
  }
}
