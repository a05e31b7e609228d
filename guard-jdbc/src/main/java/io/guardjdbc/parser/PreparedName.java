package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.SqlStatement;
import java.util.Locale;
import java.util.Optional;

/**
 * What a statement does to a prepared statement that SQL gave a name.
 *
 * @param verb what is done to it
 * @param name as the database compares it; null for all of them
 * @param text the text that PREPARE gives the name to; null where it is not known, and for the
 *     other verbs
 */
public record PreparedName(Verb verb, String name, String text) {

  /** What is done to a prepared statement. */
  public enum Verb {
    PREPARE,
    EXECUTE,
    DEALLOCATE
  }

  /** What a statement of a text does to a prepared statement; empty if nothing. */
  public static Optional<PreparedName> of(String sql, SqlStatement statement, Dialect dialect) {
    String text = sql.substring(statement.start(), statement.end());
    Tokens t = Lexer.lex(text, dialect, Lexis.of(dialect));
    Cursor c = new Cursor(t, dialect, 0, t.size());
    if (c.accept("PREPARE")) {
      return prepare(c);
    }
    if (c.acceptAny("DEALLOCATE", "DROP")) {
      c.accept("PREPARE");
      return Optional.of(new PreparedName(Verb.DEALLOCATE, c.is("ALL") ? null : name(c), null));
    }
    // EXPLAIN ANALYZE EXECUTE, CREATE TABLE … AS EXECUTE
    c.at = c.find("EXECUTE") + 1;
    String name = name(c);
    return name == null
        ? Optional.empty()
        : Optional.of(new PreparedName(Verb.EXECUTE, name, null));
  }

  private static Optional<PreparedName> prepare(Cursor c) {
    String name = name(c);
    if (name == null) {
      return Optional.empty();
    }
    if (c.isKind(Tokens.OPEN)) {
      c.step();
    }
    String text = null;
    if (c.accept("AS") && c.more()) {
      text = c.t.text().substring(c.t.start(c.at), c.t.end(c.end - 1));
    } else if (c.accept("FROM") && c.more()) {
      text = DynamicText.literals(c);
    }
    return Optional.of(new PreparedName(Verb.PREPARE, name, text));
  }

  private static String name(Cursor c) {
    String name = c.part();
    return name == null || !c.dialect.ignoresCase() ? name : name.toLowerCase(Locale.ROOT);
  }
}
