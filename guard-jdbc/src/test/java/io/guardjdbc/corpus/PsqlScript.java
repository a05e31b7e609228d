package io.guardjdbc.corpus;

import java.util.HashMap;
import java.util.Map;

/** A script as psql reads it: statements, backslash commands, and the data behind COPY. */
final class PsqlScript {

  /** One statement, or one backslash command where {@code sql} is empty. */
  record Item(String sql, String command, int line) {}

  private final String text;
  private final Map<String, String> variables = new HashMap<>();
  private int at;
  private int depth;
  private int blocks;

  PsqlScript(String text) {
    this.text = text;
  }

  void set(String name, String value) {
    variables.put(name, value);
  }

  String get(String name) {
    return variables.get(name);
  }

  /** The next statement or command; null at the end. */
  Item next() {
    StringBuilder sql = new StringBuilder();
    depth = 0;
    blocks = 0;
    int line = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (line == 0 && !Character.isWhitespace(c)) {
        line = lineOf(at);
      }
      if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == ';') {
        sql.append(';');
        at += 2;
      } else if (c == '\\') {
        Item command = command(sql, line);
        if (command != null) {
          return command;
        }
      } else if (c == ';' && depth <= 0 && blocks == 0) {
        at++;
        if (!isBlank(sql)) {
          return new Item(sql.toString(), "", line);
        }
        sql.setLength(0);
        line = 0;
      } else {
        part(sql);
        if (isOnlyComment(sql)) {
          sql.setLength(0);
          line = 0;
        }
      }
    }
    return isBlank(sql) ? null : new Item(sql.toString(), "", line);
  }

  private static boolean isBlank(StringBuilder sql) {
    return sql.toString().isBlank();
  }

  /** As psql, which sends no comment before a statement. */
  private static boolean isOnlyComment(StringBuilder sql) {
    String stripped = sql.toString().strip();
    return stripped.startsWith("--") || stripped.startsWith("/*");
  }

  private int lineOf(int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  /** A backslash command; null if it leaves the statement around it unfinished. */
  private Item command(StringBuilder sql, int line) {
    int end = at + 1;
    while (end < text.length()
        && text.charAt(end) != '\n'
        && !(text.charAt(end) == '\\' && text.startsWith("\\g", end))) {
      end++;
    }
    String command = text.substring(at + 1, end).strip();
    at = end;
    boolean sends = command.startsWith("g") && !command.startsWith("getenv");
    sends |= command.startsWith("crosstabview") || command.startsWith("watch");
    if (isBlank(sql)) {
      return new Item("", command, line);
    }
    return sends ? new Item(sql.toString(), command, line) : null;
  }

  private void part(StringBuilder sql) {
    char c = text.charAt(at);
    if (text.startsWith("--", at)) {
      copy(sql, end("\n", at));
    } else if (text.startsWith("/*", at)) {
      comment(sql);
    } else if (c == '\'' || c == '"') {
      boolean escapes = at > 0 && "eE".indexOf(text.charAt(at - 1)) >= 0 && !isWord(at - 2);
      quoted(sql, c, c == '\'' && escapes);
    } else if (c == '$' && !isWord(at - 1) && tag() != null) {
      String tag = tag();
      copy(sql, end(tag, at + tag.length()) + (tag.length() - 1));
    } else if (c == ':') {
      colon(sql);
    } else if (isWord(at)) {
      word(sql);
    } else {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      sql.append(c);
      at++;
    }
  }

  private boolean isWord(int i) {
    return i >= 0
        && i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
  }

  private void copy(StringBuilder sql, int end) {
    int to = Math.min(end, text.length());
    sql.append(text, at, to);
    at = to;
  }

  /** Behind the first char of the next occurrence. */
  private int end(String what, int from) {
    int found = text.indexOf(what, from);
    return found < 0 ? text.length() : found + 1;
  }

  private void comment(StringBuilder sql) {
    int level = 0;
    int end = at;
    do {
      if (text.startsWith("/*", end)) {
        level++;
        end += 2;
      } else if (text.startsWith("*/", end)) {
        level--;
        end += 2;
      } else {
        end++;
      }
    } while (level > 0 && end < text.length());
    copy(sql, end);
  }

  private void quoted(StringBuilder sql, char quote, boolean escapes) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote) {
      end += escapes && text.charAt(end) == '\\' ? 2 : 1;
    }
    copy(sql, end + 1);
  }

  private String tag() {
    int end = at + 1;
    while (isWord(end)) {
      end++;
    }
    boolean tag = end < text.length() && text.charAt(end) == '$';
    boolean parameter = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return tag && !parameter ? text.substring(at, end + 1) : null;
  }

  private void colon(StringBuilder sql) {
    if (text.startsWith("::", at)) {
      copy(sql, at + 2);
      return;
    }
    char quote = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean quoted = quote == '\'' || quote == '"';
    int from = quoted ? at + 2 : at + 1;
    int to = from;
    while (isWord(to)) {
      to++;
    }
    String value = variables.get(text.substring(from, to));
    if (value == null) {
      copy(sql, at + 1);
      return;
    }
    String mark = quoted ? String.valueOf(quote) : "";
    sql.append(mark).append(quoted ? value.replace(mark, mark + mark) : value).append(mark);
    at = quoted ? to + 1 : to;
  }

  /** BEGIN ATOMIC holds semicolons back up to its END, as CASE does inside it. */
  private void word(StringBuilder sql) {
    int end = at;
    while (isWord(end)) {
      end++;
    }
    String word = text.substring(at, end);
    boolean creates = sql.toString().stripLeading().regionMatches(true, 0, "CREATE", 0, 6);
    if (creates && word.equalsIgnoreCase("BEGIN") && text.startsWith("ATOMIC", skip(end))) {
      blocks++;
    } else if (blocks > 0 && word.equalsIgnoreCase("CASE")) {
      blocks++;
    } else if (blocks > 0 && word.equalsIgnoreCase("END")) {
      blocks--;
    }
    copy(sql, end);
  }

  private int skip(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The lines up to the end mark of COPY's data. */
  String data() {
    int from = text.indexOf('\n', at) + 1;
    int end = text.indexOf("\n\\.", from - 1);
    if (from == 0 || end < 0) {
      return "";
    }
    at = Math.min(text.length(), end + 3);
    return end < from ? "" : text.substring(from, end + 1);
  }

  /** Goes to the command that ends the branch of an IF which is not taken. */
  String skipBranch() {
    int level = 0;
    while (at < text.length()) {
      int line = text.indexOf('\\', at);
      if (line < 0) {
        at = text.length();
        return "endif";
      }
      at = line + 1;
      if (text.startsWith("if", at)) {
        level++;
      } else if (text.startsWith("endif", at)) {
        if (level-- == 0) {
          at += 5;
          return "endif";
        }
      } else if (level == 0 && (text.startsWith("else", at) || text.startsWith("elif", at))) {
        int end = text.indexOf('\n', at);
        String command = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end;
        return command;
      }
    }
    return "endif";
  }
}
