package io.guardjdbc.lint;

import io.guardjdbc.sql.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts Liquibase's formatted SQL into changesets: each runs in a transaction of its own unless it
 * says otherwise. What undoes a changeset is cut only on request.
 */
final class LiquibaseCutter {

  private static final String HEAD = "liquibase formatted sql";

  private final String text;
  private final Dialect dialect;
  private final boolean rollbacks;
  private final List<Note> notes;
  private final List<Unit> units = new ArrayList<>();
  private final List<int[]> rollbackLines = new ArrayList<>();
  private int[] ignored = new int[8];
  private int ignoredCount;
  private LiquibaseAttributes changeset;
  private int changesetFrom;

  private LiquibaseCutter(String text, Dialect dialect, boolean rollbacks, List<Note> notes) {
    this.text = text;
    this.dialect = dialect;
    this.rollbacks = rollbacks;
    this.notes = notes;
  }

  /** Whether the first line that is not empty says that this is formatted SQL. */
  static boolean isFormatted(String text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) <= ' ') {
      from++;
    }
    String line = directive(text, from, lineEnd(text, from));
    return line != null && line.toLowerCase(Locale.ROOT).startsWith(HEAD);
  }

  /** Takes the values that {@code --property name:x value:y} gives; the first one counts. */
  static void properties(String file, Dialect dialect, Map<String, String> values) {
    for (int from = 0; from < file.length(); from = lineEnd(file, from) + 1) {
      String line = directive(file, from, lineEnd(file, from));
      if (line != null && begins(line, "property ")) {
        LiquibaseAttributes property = LiquibaseAttributes.of(line.substring("property ".length()));
        String name = property.get("name", "");
        if (!name.isEmpty() && isMeant(property.get("dbms", ""), dialect)) {
          values.putIfAbsent(name, property.get("value", ""));
        }
      }
    }
  }

  static List<Unit> cut(String text, Dialect dialect, boolean rollbacks, List<Note> notes) {
    LiquibaseCutter cutter = new LiquibaseCutter(text, dialect, rollbacks, notes);
    cutter.run();
    return cutter.units;
  }

  /** What stands behind the dashes of a line; null if it does not begin with dashes. */
  private static String directive(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) <= ' ') {
      at++;
    }
    if (!text.startsWith("--", at) || at + 2 > to) {
      return null;
    }
    return text.substring(at + 2, to).strip();
  }

  private static int lineEnd(String text, int from) {
    int newLine = text.indexOf('\n', from);
    return newLine < 0 ? text.length() : newLine;
  }

  private static boolean begins(String line, String word) {
    return line.regionMatches(true, 0, word, 0, word.length());
  }

  private void run() {
    int ignoreFrom = -1;
    int ignoreLines = 0;
    int from = 0;
    while (from < text.length()) {
      int to = lineEnd(text, from);
      String line = directive(text, from, to);
      if (ignoreLines > 0) {
        ignoreLines--;
        ignore(from, to);
      } else if (line == null) {
        if (begins(
            text.substring(from, Math.min(to, from + 64)).strip(), "/* liquibase rollback")) {
          to = rollbackBlock(from, to);
        }
      } else if (begins(line, "changeset ")) {
        end(from);
        changeset = LiquibaseAttributes.of(line.substring("changeset ".length()));
        changesetFrom = Math.min(to + 1, text.length());
      } else if (begins(line, "rollback")) {
        rollbackLines.add(new int[] {behindWord(from), to});
      } else if (begins(line, "ignoreLines:end") && ignoreFrom >= 0) {
        ignore(ignoreFrom, to);
        ignoreFrom = -1;
      } else if (begins(line, "ignoreLines:start")) {
        ignoreFrom = from;
      } else if (begins(line, "ignoreLines:")) {
        ignoreLines = number(line.substring("ignoreLines:".length()));
      }
      from = to + 1;
    }
    end(text.length());
  }

  /** Behind the dashes of a line and the word that follows them. */
  private int behindWord(int from) {
    int at = text.indexOf("--", from) + 2;
    while (text.charAt(at) <= ' ') {
      at++;
    }
    return at + "rollback".length();
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length() && Character.isDigit(digits.charAt(i)); i++) {
      number = Math.min(number * 10 + (digits.charAt(i) - '0'), 1_000_000);
    }
    return number;
  }

  private void ignore(int from, int to) {
    if (ignoredCount == ignored.length) {
      ignored = Arrays.copyOf(ignored, ignoredCount * 2);
    }
    ignored[ignoredCount++] = from;
    ignored[ignoredCount++] = to;
  }

  /** A comment of several lines that holds what undoes the changeset; answers where it ends. */
  private int rollbackBlock(int from, int lineEnd) {
    int close = text.indexOf("*/", from);
    if (close < 0) {
      return lineEnd;
    }
    rollbackLines.add(new int[] {Math.min(lineEnd + 1, close), close});
    return lineEnd(text, close);
  }

  /** Ends the changeset before an offset. */
  private void end(int at) {
    if (changeset != null) {
      String dbms = changeset.get("dbms", "");
      if (isMeant(dbms, dialect)) {
        changeset(at);
      } else {
        notes.add(
            new Note(changesetFrom, changeset.first() + " is for " + dbms + " alone; left out"));
      }
    }
    rollbackLines.clear();
    ignoredCount = 0;
    changeset = null;
  }

  private void changeset(int at) {
    boolean transaction = changeset.isTrue("runInTransaction", true);
    boolean comments = !changeset.isTrue("stripComments", true);
    String name = "changeset " + changeset.first();
    String delimiter = delimiter(changeset.get("endDelimiter", ";"));
    boolean split = changeset.isTrue("splitStatements", true);
    add(
        changesetFrom,
        at,
        new Blanks(Arrays.copyOf(ignored, ignoredCount)),
        split ? delimiter : "",
        transaction,
        comments,
        name);
    if (rollbacks && !rollbackLines.isEmpty()) {
      rollback(transaction, comments, "rollback of " + name);
    }
  }

  private void rollback(boolean transaction, boolean comments, String name) {
    int from = rollbackLines.get(0)[0];
    int to = rollbackLines.get(rollbackLines.size() - 1)[1];
    String words = text.substring(from, rollbackLines.get(0)[1]).strip().toLowerCase(Locale.ROOT);
    if (words.startsWith("changesetid:")) {
      notes.add(
          new Note(from, name + " runs another changeset again, which is judged where it stands"));
      return;
    }
    if (words.equals("empty") || words.equals("not required")) {
      return;
    }
    int[] between = new int[2 * rollbackLines.size() - 2];
    for (int i = 0; i + 1 < rollbackLines.size(); i++) {
      between[2 * i] = rollbackLines.get(i)[1];
      between[2 * i + 1] = rollbackLines.get(i + 1)[0];
    }
    String delimiter = delimiter(changeset.get("rollbackEndDelimiter", ";"));
    boolean split = changeset.isTrue("rollbackSplitStatements", true);
    add(from, to, new Blanks(between), split ? delimiter : "", transaction, comments, name);
  }

  /**
   * @param delimiter empty if all of it is sent as one text
   */
  private void add(
      int from,
      int to,
      Blanks taken,
      String delimiter,
      boolean transaction,
      boolean comments,
      String name) {
    if (delimiter.isEmpty() || delimiter.equals(";")) {
      boolean whole = delimiter.isEmpty();
      units.add(new Unit(from, to, taken, whole, true, transaction, comments, name));
      return;
    }
    boolean first = true;
    for (ScriptCutter.Piece piece :
        ScriptCutter.cut(text, from, to, dialect, delimiter, new ArrayList<>())) {
      units.add(
          new Unit(piece.from(), piece.to(), taken, true, first, transaction, comments, name));
      first = false;
    }
  }

  /** Liquibase takes a regular expression; what is used is a line break and the sign itself. */
  private static String delimiter(String written) {
    String plain = written.replace("\\r?", "").replace("\\r", "").replace("\\n", "");
    plain = plain.replace("\\s*", "").replace("\\", "").replace("$", "").replace("^", "").strip();
    return plain.isEmpty() ? ";" : plain;
  }

  /** Whether a list such as {@code postgresql,h2} or {@code !oracle} means this database. */
  private static boolean isMeant(String dbms, Dialect dialect) {
    boolean meant = true;
    boolean positive = false;
    boolean named = false;
    for (String each : commas(dbms)) {
      String name = each.strip().toLowerCase(Locale.ROOT);
      boolean negated = name.startsWith("!");
      boolean same = isThis(negated ? name.substring(1) : name, dialect);
      if (name.equals("none")) {
        return false;
      }
      if (negated) {
        meant &= !same;
      } else if (!name.isEmpty()) {
        positive = true;
        named |= same || name.equals("all");
      }
    }
    return meant && (!positive || named);
  }

  private static boolean isThis(String name, Dialect dialect) {
    return switch (name) {
      case "mssql" -> dialect == Dialect.SQLSERVER;
      case "mysql", "mariadb" -> dialect.isMariaDbOrMySql();
      default -> name.equals(dialect.name().toLowerCase(Locale.ROOT));
    };
  }

  private static List<String> commas(String list) {
    List<String> items = new ArrayList<>();
    int from = 0;
    for (int comma = list.indexOf(','); comma >= 0; comma = list.indexOf(',', from)) {
      items.add(list.substring(from, comma));
      from = comma + 1;
    }
    items.add(list.substring(from));
    return items;
  }
}
