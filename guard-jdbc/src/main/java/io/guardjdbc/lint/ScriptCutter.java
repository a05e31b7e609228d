package io.guardjdbc.lint;

import io.guardjdbc.sql.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a script at the delimiters that its client program knows, and takes out that program's own
 * commands: psql's backslash commands and COPY data, mysql's DELIMITER, SQL*Plus' and sqlcmd's
 * lines. What is left is SQL. Linear in the text.
 */
final class ScriptCutter {

  private static final Set<String> SQLPLUS =
      Set.of(
          "ACCEPT",
          "BREAK",
          "BTITLE",
          "CLEAR",
          "COLUMN",
          "COMPUTE",
          "CONN",
          "CONNECT",
          "DEFINE",
          "DISCONNECT",
          "EXIT",
          "HOST",
          "PAUSE",
          "PRINT",
          "PRO",
          "PROMPT",
          "QUIT",
          "REM",
          "REMARK",
          "SHOW",
          "SPOOL",
          "TIMING",
          "TTITLE",
          "UNDEFINE",
          "VARIABLE",
          "WHENEVER");
  private static final Set<String> SQLPLUS_SETTINGS =
      Set.of(
          "ARRAYSIZE",
          "AUTOPRINT",
          "COLSEP",
          "DEFINE",
          "ECHO",
          "ESCAPE",
          "FEEDBACK",
          "HEADING",
          "LINESIZE",
          "LONG",
          "NEWPAGE",
          "PAGES",
          "PAGESIZE",
          "SCAN",
          "SERVEROUTPUT",
          "SQLBLANKLINES",
          "SQLPROMPT",
          "TERM",
          "TERMOUT",
          "TIMING",
          "TRIMSPOOL",
          "VERIFY");

  /** A piece between two delimiters, with what is blanked in it. */
  record Piece(int from, int to, Blanks blanks, boolean whole) {}

  private final String text;
  private final int end;
  private final Dialect dialect;
  private final QuoteSkipper quotes;
  private final List<Note> notes;
  private final List<Piece> pieces = new ArrayList<>();
  private int[] blanks = new int[8];
  private int blankCount;
  private int pieceFrom;
  private int statementFrom;
  private String delimiter;

  /** Whether nothing but white space and comments stands between statementFrom and here. */
  private boolean fresh = true;

  private ScriptCutter(
      String text, int from, int to, Dialect dialect, String delimiter, List<Note> notes) {
    this.text = text;
    this.end = to;
    this.dialect = dialect;
    this.quotes = new QuoteSkipper(text, to, dialect);
    this.delimiter = delimiter;
    this.notes = notes;
    this.pieceFrom = from;
    this.statementFrom = from;
  }

  /**
   * @param delimiter what ends a statement; the semicolon leaves the cutting to the reader
   * @param notes takes what is to be told
   */
  static List<Piece> cut(
      String text, int from, int to, Dialect dialect, String delimiter, List<Note> notes) {
    ScriptCutter cutter = new ScriptCutter(text, from, to, dialect, delimiter, notes);
    cutter.run(from);
    return cutter.pieces;
  }

  private void run(int from) {
    boolean lineStart = true;
    int at = from;
    while (at < end) {
      if (lineStart) {
        int behind = behindCommand(at);
        if (behind > at) {
          statementFrom = fresh ? behind : statementFrom;
          at = behind;
          continue;
        }
      }
      char c = text.charAt(at);
      lineStart = c == '\n';
      if (c <= ' ') {
        at++;
        continue;
      }
      if (isDelimiter(at)) {
        at = delimited(at);
        continue;
      }
      if (c == '\\') {
        at = backslash(at);
        continue;
      }
      int behind = quotes.behind(at);
      if (behind > at) {
        fresh &= quotes.isComment(at);
        lineStart = text.charAt(behind - 1) == '\n';
        at = behind;
      } else {
        fresh = false;
        at++;
      }
    }
    finish(end, end);
  }

  private boolean isSemicolon() {
    return delimiter.equals(";");
  }

  private boolean isDelimiter(int at) {
    if (!text.regionMatches(true, at, delimiter, 0, delimiter.length())
        || at + delimiter.length() > end) {
      return false;
    }
    return !isOwnLine(delimiter) || (startsLine(at) && endsLine(at + delimiter.length()));
  }

  /** A slash also divides, and GO may be a name: they delimit where they stand alone in a line. */
  private static boolean isOwnLine(String delimiter) {
    return delimiter.equals("/") || delimiter.equalsIgnoreCase("GO");
  }

  private int delimited(int at) {
    int behind = at + delimiter.length();
    if (!isSemicolon()) {
      finish(at, behind);
      return behind;
    }
    if (dialect == Dialect.POSTGRESQL && isCopyFromStdin(statementFrom, at)) {
      int data = lineEnd(behind);
      int dataEnd = dataEnd(data);
      blank(Math.min(data, dataEnd), dataEnd);
      behind = dataEnd;
    }
    statementFrom = behind;
    fresh = true;
    return behind;
  }

  /** Ends the piece; what the delimiter is made of belongs to none. */
  private void finish(int to, int next) {
    if (!fresh || isSemicolon()) {
      pieces.add(
          new Piece(pieceFrom, to, new Blanks(Arrays.copyOf(blanks, blankCount)), !isSemicolon()));
    }
    blankCount = 0;
    pieceFrom = next;
    statementFrom = next;
    fresh = true;
  }

  private void blank(int from, int to) {
    if (from >= to) {
      return;
    }
    if (blankCount == blanks.length) {
      blanks = Arrays.copyOf(blanks, blankCount * 2);
    }
    blanks[blankCount++] = from;
    blanks[blankCount++] = to;
  }

  private boolean startsLine(int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) <= ' ' && text.charAt(i) != '\n') {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  private boolean endsLine(int at) {
    int i = at;
    while (i < end && text.charAt(i) <= ' ' && text.charAt(i) != '\n') {
      i++;
    }
    return i >= end || text.charAt(i) == '\n';
  }

  private int lineEnd(int at) {
    int newLine = text.indexOf('\n', at);
    return newLine < 0 || newLine > end ? end : newLine;
  }

  /** The offset behind the line of a client program's command; the same where none stands. */
  private int behindCommand(int at) {
    int start = at;
    while (start < end && text.charAt(start) <= ' ' && text.charAt(start) != '\n') {
      start++;
    }
    if (start >= end) {
      return at;
    }
    int lineEnd = lineEnd(start);
    boolean command =
        switch (dialect) {
          case MARIADB, MYSQL -> isMySqlCommand(start, lineEnd);
          case ORACLE -> fresh && isSqlPlusCommand(start, lineEnd);
          case SQLSERVER ->
              text.charAt(start) == ':'
                  && start + 1 < end
                  && Character.isLetter(text.charAt(start + 1))
                  && noteInclude(start, lineEnd, ":r");
          case SQLITE -> fresh && text.charAt(start) == '.' && noteInclude(start, lineEnd, ".read");
          default -> false;
        };
    if (!command) {
      return at;
    }
    blank(start, lineEnd);
    return lineEnd;
  }

  private boolean isMySqlCommand(int start, int lineEnd) {
    String word = word(start, lineEnd);
    if (word.equals("DELIMITER")) {
      String given = text.substring(start + word.length(), lineEnd).strip();
      int blank = given.indexOf(' ');
      given = blank < 0 ? given : given.substring(0, blank);
      if (!given.isEmpty()) {
        finish(start, start);
        delimiter = given;
      }
      return true;
    }
    return fresh && word.equals("SOURCE") && noteInclude(start, lineEnd, "source");
  }

  private boolean isSqlPlusCommand(int start, int lineEnd) {
    if (text.charAt(start) == '@') {
      return noteInclude(start, lineEnd, "@");
    }
    String word = word(start, lineEnd);
    if (word.equals("START")) {
      return noteInclude(start, lineEnd, "START");
    }
    if (word.equals("SET")) {
      int at = start + 3;
      while (at < lineEnd && text.charAt(at) <= ' ') {
        at++;
      }
      return SQLPLUS_SETTINGS.contains(word(at, lineEnd));
    }
    return SQLPLUS.contains(word);
  }

  private String word(int from, int to) {
    int at = from;
    while (at < to && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at).toUpperCase(Locale.ROOT);
  }

  /** Always true, for the conditions above. */
  private boolean noteInclude(int start, int lineEnd, String command) {
    if (text.regionMatches(true, start, command, 0, command.length())) {
      String file = text.substring(start, lineEnd).strip();
      notes.add(
          new Note(start, "another file runs here, which is not read with this one: " + file));
    }
    return true;
  }

  /** psql's commands, and mysql's \G and \g, which end a statement. */
  private int backslash(int at) {
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (dialect.isMariaDbOrMySql() && (next == 'G' || next == 'g')) {
      finish(at, at + 2);
      return at + 2;
    }
    if (dialect != Dialect.POSTGRESQL || (!Character.isLetter(next) && next != '!')) {
      fresh = false;
      return at + 1;
    }
    int lineEnd = lineEnd(at);
    String command = text.substring(at + 1, lineEnd).strip();
    if (command.startsWith("i ") || command.startsWith("ir ") || command.startsWith("include")) {
      noteInclude(at, lineEnd, "\\i");
    }
    if (command.startsWith("gexec")) {
      notes.add(
          new Note(at, "\\gexec runs what a query answers, which stands in no file to be read"));
    }
    if (next == 'g' || command.startsWith("crosstabview") || command.startsWith("watch")) {
      finish(at, lineEnd);
    } else {
      blank(at, lineEnd);
      statementFrom = fresh ? lineEnd : statementFrom;
    }
    return lineEnd;
  }

  /** Whether a statement is COPY … FROM STDIN, behind which its rows follow. */
  private boolean isCopyFromStdin(int from, int to) {
    int at = from;
    while (at < to) {
      int behind = quotes.behind(at);
      if (text.charAt(at) > ' ' && behind == at) {
        break;
      }
      at = Math.max(behind, at + 1);
    }
    if (!word(at, to).equals("COPY")) {
      return false;
    }
    boolean behindFrom = false;
    while (at < to) {
      int behind = quotes.behind(at);
      if (behind > at) {
        at = behind;
      } else if (Character.isLetter(text.charAt(at))) {
        String word = word(at, to);
        if (behindFrom) {
          return word.equals("STDIN");
        }
        behindFrom = word.equals("FROM");
        at += word.length();
      } else {
        at++;
      }
    }
    return false;
  }

  /** Where the rows end: behind the line of a backslash and a dot, or at the script's end. */
  private int dataEnd(int from) {
    int at = from;
    while (at < end) {
      int lineEnd = lineEnd(at + 1);
      if (text.startsWith("\\.", at + 1) && endsLine(at + 3)) {
        return lineEnd;
      }
      at = lineEnd;
    }
    return end;
  }
}
