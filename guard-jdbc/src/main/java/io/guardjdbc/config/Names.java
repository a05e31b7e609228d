package io.guardjdbc.config;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import java.util.Optional;

/** Checks the names of objects in policy and approval files. */
final class Names {

  /** Where a database says what environment it is; nothing in a file can touch its protection. */
  private static final String MARKER = "guard_environment";

  private Names() {}

  /** What is wrong with a name as the exact name of one object; empty if nothing is. */
  static Optional<String> problemOfObject(String text) {
    try {
      ObjectName name = ObjectName.parse(text, Dialect.STANDARD);
      return name.name().equalsIgnoreCase(MARKER)
          ? Optional.of(
              "no exception and no approval can be made for "
                  + MARKER
                  + ": only the"
                  + " command mark writes it")
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(
          text.indexOf('*') >= 0 || text.indexOf('%') >= 0 || text.indexOf('?') >= 0
              ? "'" + text + "' has a wildcard; name each object exactly"
              : e.getMessage());
    }
  }
}
