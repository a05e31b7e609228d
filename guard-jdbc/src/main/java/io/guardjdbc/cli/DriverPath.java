package io.guardjdbc.cli;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where drivers are looked for besides the class path, of which {@code java -jar} leaves only the
 * guard's own jar: what an option names, else the folder that holds that jar, which in a tool's
 * driver folder holds the drivers as well.
 */
final class DriverPath {

  private DriverPath() {}

  /**
   * A class loader for the thread's context, over this class's own.
   *
   * @param given jars and folders of jars, separated as a class path
   * @throws UsageException if one of them does not exist
   */
  static URLClassLoader open(Optional<String> given) throws UsageException {
    List<URL> urls = new ArrayList<>();
    try {
      for (Path jar : given.isPresent() ? named(given.get()) : beside()) {
        urls.add(jar.toUri().toURL());
      }
    } catch (MalformedURLException e) {
      throw new UsageException("--driver-path cannot be read: " + e.getMessage());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), DriverPath.class.getClassLoader());
  }

  private static List<Path> named(String given) throws UsageException {
    List<Path> jars = new ArrayList<>();
    for (String name : given.split(File.pathSeparator, -1)) {
      try {
        Path path = Path.of(name);
        if (name.isEmpty() || !Files.exists(path)) {
          throw new UsageException("--driver-path names what is not there: '" + name + "'");
        }
        jars.addAll(Files.isDirectory(path) ? jarsIn(path) : List.of(path));
      } catch (InvalidPathException | IOException e) {
        throw new UsageException("--driver-path cannot be read: " + e.getMessage());
      }
    }
    return jars;
  }

  private static List<Path> beside() {
    try {
      Path own =
          Path.of(DriverPath.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(own) ? jarsIn(own.toAbsolutePath().getParent()) : List.of();
    } catch (URISyntaxException | IOException | RuntimeException e) {
      // A convenience only: the message about the missing driver names the option.
      return List.of();
    }
  }

  private static List<Path> jarsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
