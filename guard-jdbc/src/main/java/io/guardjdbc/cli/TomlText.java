package io.guardjdbc.cli;

import io.guardjdbc.config.InvalidSettingException;
import io.guardjdbc.config.PlacedValue;
import java.util.ArrayList;
import java.util.List;

/** Reads the strings of a TOML file, each with the keys that lead to it. */
final class TomlText {

  private static final int DEEPEST = 50;

  private final String label;
  private final String text;
  private final List<PlacedValue> values = new ArrayList<>();
  private int at;
  private int line = 1;

  private TomlText(String label, String text) {
    this.label = label;
    this.text = text;
  }

  /**
   * @param label the file's name, for messages
   * @throws InvalidSettingException if it cannot be read to its end
   */
  static List<PlacedValue> read(String label, String text) throws InvalidSettingException {
    TomlText reader = new TomlText(label, text);
    String table = "";
    for (reader.skip(); reader.at < text.length(); reader.skip()) {
      if (reader.is('[')) {
        table = reader.table();
      } else {
        reader.pair(table, '\n', 0);
      }
    }
    return reader.values;
  }

  private boolean is(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private char next() {
    char c = text.charAt(at++);
    line += c == '\n' ? 1 : 0;
    return c;
  }

  /** Blanks, line breaks and comments. */
  private void skip() {
    while (at < text.length()) {
      if (is('#')) {
        while (at < text.length() && !is('\n')) {
          at++;
        }
      } else if (Character.isWhitespace(text.charAt(at))) {
        next();
      } else {
        return;
      }
    }
  }

  private String table() throws InvalidSettingException {
    while (is('[')) {
      at++;
    }
    String name = key(']');
    while (is(']')) {
      at++;
    }
    return name;
  }

  private void pair(String before, char end, int depth) throws InvalidSettingException {
    String key = key('=');
    if (!is('=')) {
      throw invalid(line, "a key without a value");
    }
    at++;
    value(before.isEmpty() ? key : before + "." + key, end, depth);
  }

  /** Up to a sign that no bare key holds. */
  private String key(char end) throws InvalidSettingException {
    StringBuilder key = new StringBuilder();
    while (at < text.length() && !is(end) && !is('\n')) {
      if (is('"') || is('\'')) {
        key.append(string());
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        key.append(next());
      }
    }
    return key.toString();
  }

  private void value(String key, char end, int depth) throws InvalidSettingException {
    if (depth > DEEPEST) {
      throw invalid(line, "nested deeper than any such file needs");
    }
    while (is(' ') || is('\t')) {
      at++;
    }
    if (is('"') || is('\'')) {
      int start = line;
      values.add(new PlacedValue(key, string(), start));
    } else if (is('[')) {
      items(key, ']', depth);
    } else if (is('{')) {
      items(key, '}', depth);
    } else {
      while (at < text.length() && !is(end) && !is(',') && !is('#') && !is('\n')) {
        at++;
      }
    }
  }

  /** An array or a table in braces. */
  private void items(String key, char end, int depth) throws InvalidSettingException {
    int start = line;
    at++;
    for (skip(); !is(end); skip()) {
      int before = at;
      if (at == text.length()) {
        throw invalid(start, "a bracket is not closed");
      }
      if (is(',')) {
        at++;
      } else if (end == '}') {
        pair(key, end, depth + 1);
      } else {
        value(key, end, depth + 1);
      }
      if (at == before) {
        throw invalid(line, "no value");
      }
    }
    at++;
  }

  private String string() throws InvalidSettingException {
    int start = line;
    char quote = text.charAt(at);
    String three = String.valueOf(quote).repeat(3);
    boolean lines = text.startsWith(three, at);
    String end = lines ? three : String.valueOf(quote);
    at += end.length();
    StringBuilder string = new StringBuilder();
    while (at < text.length() && (lines || !is('\n'))) {
      if (text.startsWith(end, at)) {
        at += end.length();
        return string.toString();
      }
      if (quote == '"' && is('\\') && at + 1 < text.length()) {
        at++;
      }
      string.append(next());
    }
    throw invalid(start, "a string does not end");
  }

  private InvalidSettingException invalid(int where, String problem) {
    return new InvalidSettingException(label + ":" + where, "is no TOML: " + problem);
  }
}
