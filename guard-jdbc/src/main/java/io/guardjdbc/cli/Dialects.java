package io.guardjdbc.cli;

import io.guardjdbc.config.Nearest;
import io.guardjdbc.policy.MatchRule;
import io.guardjdbc.sql.Dialect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The dialects as they are typed, and what tells one where none is typed. */
final class Dialects {

  static final List<String> NAMES =
      List.of(
          "postgresql",
          "mariadb",
          "mysql",
          "h2",
          "sqlserver",
          "oracle",
          "sqlite",
          "derby",
          "hsqldb");

  private Dialects() {}

  static List<Dialect> all() {
    return NAMES.stream().map(Dialect::ofSubprotocol).toList();
  }

  static String name(Dialect dialect) {
    return dialect.name().toLowerCase(Locale.ROOT);
  }

  /** A constant's name as people write words. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Dialect of(String name) throws UsageException {
    if (!NAMES.contains(name)) {
      String question = Nearest.question(name, NAMES);
      throw new UsageException(
          "there is no dialect '"
              + name
              + "'"
              + (question.isEmpty() ? "; known are " : question + " Known are ")
              + String.join(", ", NAMES));
    }
    return Dialect.ofSubprotocol(name);
  }

  /**
   * The dialect that is given, or the one that all hints agree on: a part of the files' names
   * ({@code db/postgresql/V1__x.sql}, {@code V1__x.postgresql.sql}), else the URLs of match rules.
   *
   * @throws UsageException if nothing says, or several things say different
   */
  static Dialect of(Optional<String> given, List<String> files, List<MatchRule> matchRules)
      throws UsageException {
    if (given.isPresent()) {
      return of(given.get());
    }
    Set<Dialect> hinted = EnumSet.noneOf(Dialect.class);
    for (String file : files) {
      hinted.addAll(hints(file));
    }
    if (hinted.isEmpty()) {
      for (MatchRule rule : matchRules) {
        hinted.addAll(rule.url() == null ? List.of() : urlHints(rule.url()));
      }
    }
    if (hinted.size() != 1) {
      throw new UsageException(
          hinted.isEmpty()
              ? "--dialect is missing: whose SQL is it? " + String.join(", ", NAMES)
              : "--dialect is missing, and the names speak of several: "
                  + String.join(", ", hinted.stream().map(Dialects::name).toList()));
    }
    return hinted.iterator().next();
  }

  private static List<Dialect> hints(String file) {
    List<Dialect> hints = new ArrayList<>();
    String name = '.' + file.toLowerCase(Locale.ROOT).replace('/', '.') + '.';
    for (String dialect : NAMES) {
      if (name.contains('.' + dialect + '.')) {
        hints.add(Dialect.ofSubprotocol(dialect));
      }
    }
    return hints;
  }

  private static List<Dialect> urlHints(String url) {
    return NAMES.stream()
        .filter(name -> url.startsWith("jdbc:" + name + ":"))
        .map(Dialect::ofSubprotocol)
        .toList();
  }
}
