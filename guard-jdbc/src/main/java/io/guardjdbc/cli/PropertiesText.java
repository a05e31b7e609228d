package io.guardjdbc.cli;

import io.guardjdbc.config.PlacedValue;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code .properties} and {@code .conf} files as Java does, and keeps the lines. */
final class PropertiesText {

  private static final String BLANKS = " \t\f";

  private final String text;
  private int at;
  private int line = 1;

  private PropertiesText(String text) {
    this.text = text;
  }

  /** All values, in the order of the text. Any text is one. */
  static List<PlacedValue> read(String text) {
    PropertiesText reader = new PropertiesText(text);
    List<PlacedValue> values = new ArrayList<>();
    while (reader.at < text.length()) {
      reader.skipBlanks();
      if (reader.at < text.length() && "#!".indexOf(text.charAt(reader.at)) >= 0) {
        reader.skipLine();
      } else {
        int start = reader.line;
        String key = reader.take(true);
        reader.skipSeparator();
        String value = reader.take(false);
        reader.skipLine();
        if (!key.isEmpty()) {
          values.add(new PlacedValue(key, value.strip(), start));
        }
      }
    }
    return values;
  }

  private boolean isAtEndOfLine() {
    return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void skipBlanks() {
    while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void skipSeparator() {
    skipBlanks();
    if (!isAtEndOfLine() && "=:".indexOf(text.charAt(at)) >= 0) {
      at++;
      skipBlanks();
    }
  }

  private void skipLine() {
    while (!isAtEndOfLine()) {
      at++;
    }
    skipLineBreak();
  }

  private void skipLineBreak() {
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
    }
  }

  /** A key up to its separator, or a value up to the end of the line; escapes resolved. */
  private String take(boolean key) {
    StringBuilder taken = new StringBuilder();
    while (!isAtEndOfLine()) {
      char c = text.charAt(at);
      if (key && (BLANKS.indexOf(c) >= 0 || c == '=' || c == ':')) {
        break;
      }
      at++;
      if (c != '\\') {
        taken.append(c);
      } else if (isAtEndOfLine()) {
        skipLineBreak();
        skipBlanks();
      } else {
        taken.append(escaped(text.charAt(at++)));
      }
    }
    return taken.toString();
  }

  private char escaped(char c) {
    if (c == 'u' && at + 4 <= text.length()) {
      try {
        char code = (char) Integer.parseInt(text.substring(at, at + 4), 16);
        at += 4;
        return code;
      } catch (NumberFormatException e) {
        return c;
      }
    }
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'f' -> '\f';
      default -> c;
    };
  }
}
