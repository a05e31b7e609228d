package io.guardjdbc.corpus;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts a script of MariaDB's test suite into the statements that it sends. The suite's own commands
 * are left out, and with them what they would send: a text of {@code eval} holds variables, one
 * behind {@code connection} belongs to another session.
 */
final class MysqltestScript {

  /** Words that begin a command of the client rather than a statement. */
  private static final Set<String> COMMANDS =
      Set.of(
          "append_file",
          "assert",
          "cat_file",
          "change_user",
          "character_set",
          "chmod",
          "connect",
          "connection",
          "copy_file",
          "copy_files_wildcard",
          "dec",
          "diff_files",
          "die",
          "dirty_close",
          "disable_abort_on_error",
          "disconnect",
          "echo",
          "enable_abort_on_error",
          "error",
          "eval",
          "evalp",
          "exec",
          "exec_in_background",
          "execw",
          "exit",
          "expr",
          "file_exists",
          "force-cpdir",
          "force-rmdir",
          "horizontal_results",
          "inc",
          "let",
          "list_files",
          "list_files_append_file",
          "list_files_write_file",
          "lowercase_result",
          "mkdir",
          "move_file",
          "optimizer_trace",
          "output",
          "partially_sorted_result",
          "perl",
          "ping",
          "query_get_value",
          "query_horizontal",
          "query_vertical",
          "real_sleep",
          "reap",
          "remove_file",
          "remove_files_wildcard",
          "replace",
          "replace_column",
          "replace_regex",
          "replace_result",
          "require",
          "reset_connection",
          "result_format",
          "rmdir",
          "save_master_pos",
          "send",
          "send_eval",
          "send_quit",
          "send_shutdown",
          "shutdown_server",
          "skip",
          "sleep",
          "sorted_result",
          "source",
          "start_timer",
          "sync_slave_with_master",
          "sync_with_master",
          "system",
          "vertical_results",
          "wait_for_slave_to_stop",
          "write_file",
          "write_line");

  /**
   * A statement.
   *
   * @param line at which it begins, from 1
   * @param rejected whether the script expects an error
   * @param elsewhere whether another session than the first sends it
   */
  record Item(String sql, int line, boolean rejected, boolean elsewhere) {}

  private final String text;
  private int at;
  private int line = 1;
  private String delimiter = ";";
  private boolean rejected;
  private boolean elsewhere;

  MysqltestScript(String text) {
    this.text = text;
  }

  /** The next statement; null at the end. */
  Item next() {
    while (at < text.length()) {
      skipBlank();
      if (at >= text.length()) {
        return null;
      }
      int begins = line;
      char c = text.charAt(at);
      if (c == '#' || c == '}' || c == '{') {
        take(c == '#' ? lineEnd() : at + 1);
      } else if (text.startsWith("--", at)) {
        command(take(lineEnd()).substring(2).strip());
      } else if (isBranch()) {
        take(text.indexOf('{', at) < 0 ? text.length() : text.indexOf('{', at) + 1);
      } else {
        String statement = statement();
        if (!statement.isEmpty() && !command(statement)) {
          boolean expected = rejected;
          rejected = false;
          return new Item(statement, begins, expected, elsewhere);
        }
      }
    }
    return null;
  }

  private void skipBlank() {
    int end = at;
    while (end < text.length() && text.charAt(end) <= ' ') {
      end++;
    }
    take(end);
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private String take(int end) {
    String taken = text.substring(at, end);
    line += (int) taken.chars().filter(c -> c == '\n').count();
    at = end;
    return taken;
  }

  private boolean isBranch() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end).toLowerCase(Locale.ROOT);
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    boolean bracket = end < text.length() && text.charAt(end) == '(';
    return bracket && (word.equals("if") || word.equals("while"));
  }

  /** Up to the delimiter, outside of quotes; lines of comments in front of its end are dropped. */
  private String statement() {
    char quote = 0;
    int end = at;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (quote != 0) {
        if (c == '\\' && quote != '`') {
          end++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (text.startsWith(delimiter, end)) {
        String taken = take(end);
        at = end + delimiter.length();
        return taken.strip();
      } else if (c == '\'' || c == '"' || c == '`') {
        quote = c;
      } else if (c == '\n' && end + 1 < text.length() && text.charAt(end + 1) == '#') {
        int comment = text.indexOf('\n', end + 1);
        end = comment < 0 ? text.length() : comment - 1;
      }
      end++;
    }
    return take(Math.min(end, text.length())).strip();
  }

  /** Obeys a command as far as it matters here; false if it is none. */
  private boolean command(String command) {
    int end = 0;
    while (end < command.length()
        && (Character.isLetterOrDigit(command.charAt(end)) || command.charAt(end) == '_')) {
      end++;
    }
    String word = command.substring(0, end).toLowerCase(Locale.ROOT);
    String rest = command.substring(end).strip();
    switch (word) {
      case "delimiter" -> delimiter = rest.isEmpty() ? ";" : withoutOld(rest);
      case "error" -> rejected = !rest.equals("0");
      case "connect" -> elsewhere = true;
      case "connection" -> elsewhere = !rest.startsWith("default");
      case "write_file", "append_file", "perl", "cat_file" -> {
        if (!word.equals("cat_file")) {
          document();
        }
      }
      default -> {
        boolean known =
            COMMANDS.contains(word) || word.startsWith("enable_") || word.startsWith("disable_");
        return known && !isStatement(word, rest);
      }
    }
    return true;
  }

  /** REPLACE is a statement too. */
  private static boolean isStatement(String word, String rest) {
    return word.equals("replace") && !rest.isEmpty();
  }

  private String withoutOld(String rest) {
    String old = delimiter;
    return rest.endsWith(old) && rest.length() > old.length()
        ? rest.substring(0, rest.length() - old.length())
        : rest;
  }

  /** Skips a document inside the script, up to the line EOF. */
  private void document() {
    int end = text.indexOf("\nEOF", at);
    take(end < 0 ? text.length() : Math.min(text.length(), end + 4));
  }
}
