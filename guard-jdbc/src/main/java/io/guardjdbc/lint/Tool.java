package io.guardjdbc.lint;

import java.util.Locale;

/** Who runs a script, which decides how it is cut and what transactions it runs in. */
public enum Tool {
  /** A database's own client, or a program that sends the file's statements one by one. */
  PLAIN,
  FLYWAY,
  LIQUIBASE;

  /** As reports spell it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
