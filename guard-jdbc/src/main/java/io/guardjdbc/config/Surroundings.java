package io.guardjdbc.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What a JVM brings along: a test brings its own. */
record Surroundings(
    Properties systemProperties, Map<String, String> variables, Path workingDirectory) {

  static Surroundings ofThisJvm() {
    return new Surroundings(System.getProperties(), System.getenv(), Path.of(""));
  }
}
