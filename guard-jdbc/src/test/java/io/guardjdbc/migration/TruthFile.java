package io.guardjdbc.migration;

import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;
import io.guardjdbc.sql.SqlStatement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Migrations, what each does on a real server, and what the guard says of it: three lines each. A
 * hazard is written as its rule, with the exact object in brackets.
 */
record TruthFile(Dialect dialect, List<String> lines) {

  /** Runs a text on the real server and tells what it did, on one line. */
  interface Server {
    String truth(String sql) throws SQLException;
  }

  static TruthFile of(Dialect dialect) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : resource(name(dialect) + ".txt").lines().toList()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        lines.add(line);
      }
    }
    return new TruthFile(dialect, lines);
  }

  static List<String> fixture(Dialect dialect) throws IOException {
    return List.of(resource(name(dialect) + "-fixture.sql").split(";\n"));
  }

  private static String name(Dialect dialect) {
    return dialect.name().toLowerCase(Locale.ROOT);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = TruthFile.class.getResourceAsStream("/migration/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  String expected() {
    return String.join("\n", lines);
  }

  String actual(Server server) throws SQLException {
    List<String> actual = new ArrayList<>();
    for (String line : lines) {
      if (!line.startsWith(" ")) {
        actual.add(line);
        actual.add("    does: " + server.truth(line));
        actual.add("    told: " + hazards(line, dialect));
      }
    }
    return String.join("\n", actual);
  }

  static String hazards(String sql, Dialect dialect) {
    StringBuilder told = new StringBuilder();
    for (SqlStatement statement : SqlReader.read(sql, dialect).statements()) {
      for (Hazard hazard : statement.hazards()) {
        if (hazard.kind() != Hazard.Kind.UNQUALIFIED_TABLE) {
          told.append(told.isEmpty() ? "" : ", ").append(hazard.kind().id());
          told.append('(').append(hazard.object()).append(')');
        }
      }
    }
    return told.isEmpty() ? "nothing" : told.toString();
  }
}
