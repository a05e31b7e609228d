package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.Select;

/**
 * The second reading: JSqlParser's, asked only whether a destructive word in a harmless statement
 * is a name. It gets the tokens that our lexer found, literals and quoted names replaced, so that
 * its own idea of strings and comments, which differs from the databases', cannot matter.
 */
final class JSqlParserReading {

  private static final int MAX_TOKENS = 500;
  private static final int MAX_NESTING = 30;

  private JSqlParserReading() {}

  /** Whether it reads these tokens as one statement of the kind that the first word says. */
  static boolean explains(Tokens t, int from, int to, Dialect dialect) {
    boolean select = t.is(from, "SELECT");
    boolean insert = t.is(from, "INSERT");
    if (dialect == Dialect.SQLSERVER || to - from > MAX_TOKENS || !(select || insert)) {
      return false;
    }
    String text = normalised(t, from, to);
    if (text == null) {
      return false;
    }
    try {
      return Parser.reads(text, select);
    } catch (LinkageError e) {
      return false;
    }
  }

  /**
   * All that knows JSqlParser's classes: an application may bring a version that lacks some, or
   * leave it out.
   */
  private static final class Parser {

    static boolean reads(String text, boolean select) {
      try {
        CCJSqlParser parser = CCJSqlParserUtil.newParser(text);
        parser.withAllowComplexParsing(true);
        Statement statement = parser.Statement();
        return select ? statement instanceof Select : statement instanceof Insert;
      } catch (ParseException | RuntimeException | StackOverflowError e) {
        // it fails in many ways on what it does not know: Invalid column name, TokenMgrException
        return false;
      }
    }
  }

  /** The tokens in a lexis that all agree on; null if they nest too deeply. */
  private static String normalised(Tokens t, int from, int to) {
    StringBuilder text = new StringBuilder((to - from) * 6);
    int depth = 0;
    for (int i = from; i < to; i++) {
      switch (t.kind(i)) {
        case Tokens.OPEN -> depth++;
        case Tokens.CLOSE -> depth--;
        default -> {}
      }
      if (depth > MAX_NESTING) {
        return null;
      }
      switch (t.kind(i)) {
        case Tokens.STRING -> text.append("'s'");
        case Tokens.NUMBER -> text.append('1');
        case Tokens.QUOTED_NAME -> text.append("quoted_name");
        case Tokens.PARAMETER, Tokens.VARIABLE -> text.append('?');
        default -> text.append(t.raw(i));
      }
      text.append(' ');
    }
    return text.toString();
  }
}
