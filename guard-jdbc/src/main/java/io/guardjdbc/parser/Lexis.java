package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.util.ArrayList;
import java.util.List;

/**
 * Session settings that change where a token ends. The guard cannot know them, so a text that they
 * would cut differently is read in each way.
 *
 * @param backslashEscapes whether a backslash escapes in a plain string: off on PostgreSQL unless
 *     standard_conforming_strings is off, on on MariaDB unless NO_BACKSLASH_ESCAPES is set
 * @param ansiQuotes whether double quotes enclose a name: off on MariaDB unless ANSI_QUOTES is set
 * @param newerCode whether executable comments for a version from {@link #NEWER_VERSION} on are
 *     code; which ones a server skips depends on its version
 * @param bracketNames whether square brackets enclose a name: off on H2 but in its modes for SQL
 *     Server
 * @param codeEscapes whether an escape may be a character's code, as PostgreSQL's {@code \x41} is:
 *     on MariaDB it is an x
 */
record Lexis(
    boolean backslashEscapes,
    boolean ansiQuotes,
    boolean newerCode,
    boolean bracketNames,
    boolean codeEscapes) {

  /** Executable comments for older versions are code on every MariaDB and MySQL in use. */
  static final int NEWER_VERSION = 50700;

  private static final Lexis STANDARD = new Lexis(false, true, true, false, true);
  private static final Lexis BRACKETS = new Lexis(false, true, true, true, true);
  private static final Lexis MARIADB = new Lexis(true, false, true, false, false);

  Lexis withNewerCode(boolean code) {
    return new Lexis(backslashEscapes, ansiQuotes, code, bracketNames, codeEscapes);
  }

  /** The settings a database starts with. */
  static Lexis of(Dialect dialect) {
    return switch (dialect) {
      case MARIADB, MYSQL -> MARIADB;
      case SQLSERVER, SQLITE -> BRACKETS;
      default -> STANDARD;
    };
  }

  /**
   * The other settings under which the text that gave these tokens may be cut differently.
   *
   * @param usual the settings that gave these tokens
   */
  static List<Lexis> alternatives(Dialect dialect, Tokens tokens, Lexis usual) {
    boolean backslash = tokens.has(Tokens.BACKSLASH_BEFORE_QUOTE);
    if (dialect == Dialect.POSTGRESQL) {
      return backslash ? List.of(new Lexis(true, true, true, false, true)) : List.of();
    }
    if (dialect == Dialect.H2) {
      return tokens.has(Tokens.SQUARE_BRACKET) ? List.of(BRACKETS) : List.of();
    }
    if (!dialect.isMariaDbOrMySql()) {
      return List.of();
    }
    boolean newer = tokens.has(Tokens.NEWER_EXECUTABLE_COMMENT);
    boolean quotes = tokens.has(Tokens.DOUBLE_QUOTED_STRING);
    if (!backslash && !newer && !quotes) {
      return List.of();
    }
    List<Lexis> others = new ArrayList<>();
    for (int b = 0; b <= (backslash ? 1 : 0); b++) {
      for (int q = 0; q <= (quotes ? 1 : 0); q++) {
        for (int n = 0; n <= (newer ? 1 : 0); n++) {
          if (b + q + n > 0) {
            others.add(
                new Lexis(
                    (b == 0) == usual.backslashEscapes(),
                    (q == 1) != usual.ansiQuotes(),
                    n == 0,
                    false,
                    false));
          }
        }
      }
    }
    return others;
  }
}
