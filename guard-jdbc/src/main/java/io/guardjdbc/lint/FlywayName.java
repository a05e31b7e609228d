package io.guardjdbc.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What the name of a file says by Flyway's convention: versioned ({@code V1.2__add_index.sql}),
 * undo, baseline, repeatable ({@code R__views.sql}) or a callback ({@code afterMigrate.sql}).
 *
 * @param kind in the order in which Flyway comes to them
 * @param version its parts; empty for what has none
 * @param description what stands behind the two underscores
 */
public record FlywayName(Kind kind, List<Long> version, String description) {

  /** What the prefix says. */
  public enum Kind {
    BASELINE,
    VERSIONED,
    REPEATABLE,
    UNDO,
    CALLBACK
  }

  /** In the order in which Flyway would run them; undo scripts and callbacks last. */
  public static final Comparator<FlywayName> ORDER =
      Comparator.comparing(FlywayName::kind)
          .thenComparing(FlywayName::version, FlywayName::compareVersions)
          .thenComparing(FlywayName::description);

  private static final List<String> EVENTS =
      List.of(
          "Migrate",
          "Undo",
          "Clean",
          "Info",
          "Validate",
          "Baseline",
          "Repair",
          "Versioned",
          "Repeatables",
          "Connect");
  private static final List<String> ENDINGS =
      List.of("Statement", "StatementError", "Error", "Applied", "OperationFinish", "");

  public FlywayName {
    version = List.copyOf(version);
  }

  /** What a file name says; null if it says nothing of Flyway. */
  public static FlywayName of(String fileName) {
    if (!fileName.toLowerCase(Locale.ROOT).endsWith(".sql")) {
      return null;
    }
    String name = fileName.substring(0, fileName.length() - 4);
    int underscores = name.indexOf("__");
    String head = underscores < 0 ? name : name.substring(0, underscores);
    String description = underscores < 0 ? "" : name.substring(underscores + 2);
    if (isCallback(head)) {
      return new FlywayName(Kind.CALLBACK, List.of(), name);
    }
    if (underscores < 0) {
      return null;
    }
    if (head.equals("R")) {
      return new FlywayName(Kind.REPEATABLE, List.of(), description);
    }
    Kind kind =
        switch (head.isEmpty() ? ' ' : head.charAt(0)) {
          case 'V' -> Kind.VERSIONED;
          case 'U' -> Kind.UNDO;
          case 'B' -> Kind.BASELINE;
          default -> null;
        };
    List<Long> version = kind == null ? null : version(head);
    return version == null ? null : new FlywayName(kind, version, description);
  }

  private static List<Long> version(String head) {
    List<Long> parts = new ArrayList<>();
    long part = -1;
    for (int i = 1; i <= head.length(); i++) {
      char c = i < head.length() ? head.charAt(i) : '.';
      if (c >= '0' && c <= '9') {
        part = Math.min(Math.max(part, 0) * 10 + (c - '0'), Long.MAX_VALUE / 16);
      } else if ((c == '.' || c == '_') && part >= 0) {
        parts.add(part);
        part = -1;
      } else {
        return null;
      }
    }
    return parts.isEmpty() ? null : parts;
  }

  private static boolean isCallback(String head) {
    if (head.equals("createSchema")) {
      return true;
    }
    String rest =
        head.startsWith("before")
            ? head.substring(6)
            : head.startsWith("after") ? head.substring(5) : "";
    String event = rest.startsWith("Each") ? rest.substring(4) : rest;
    for (String each : EVENTS) {
      if (event.startsWith(each) && ENDINGS.contains(event.substring(each.length()))) {
        return true;
      }
    }
    return false;
  }

  private static int compareVersions(List<Long> one, List<Long> other) {
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      long mine = i < one.size() ? one.get(i) : 0;
      long theirs = i < other.size() ? other.get(i) : 0;
      if (mine != theirs) {
        return Long.compare(mine, theirs);
      }
    }
    return 0;
  }
}
