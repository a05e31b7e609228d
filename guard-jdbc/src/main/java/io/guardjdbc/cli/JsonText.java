package io.guardjdbc.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON value out of a text, by RFC 8259 and nothing more: objects as maps in their order,
 * numbers as doubles. By hand: a library would go into every application's driver.
 */
final class JsonText {

  /** What the text has instead of JSON. */
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
      super(message);
    }
  }

  private static final int DEEPEST = 32;

  private final String text;
  private int at;
  private int depth;

  private JsonText(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /**
   * The value that begins at an index and ends with the text.
   *
   * @return a map, list, string, double, boolean or null
   */
  static Object parse(String text, int from) throws MalformedException {
    JsonText json = new JsonText(text, from);
    Object value = json.value();
    json.blanks();
    if (json.at < text.length()) {
      throw json.malformed("something stands behind the value");
    }
    return value;
  }

  private MalformedException malformed(String problem) {
    return new MalformedException(problem + " at column " + (at + 1));
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char next() throws MalformedException {
    if (at >= text.length()) {
      throw malformed("it ends too early,");
    }
    return text.charAt(at);
  }

  private Object value() throws MalformedException {
    if (depth == DEEPEST) {
      throw malformed("it is nested too deeply");
    }
    depth++;
    blanks();
    Object value =
        switch (next()) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> string();
          case 't' -> word("true", true);
          case 'f' -> word("false", false);
          case 'n' -> word("null", null);
          default -> number();
        };
    depth--;
    return value;
  }

  private Object word(String word, Object value) throws MalformedException {
    if (!text.startsWith(word, at)) {
      throw malformed("no value of JSON stands");
    }
    at += word.length();
    return value;
  }

  private Map<String, Object> object() throws MalformedException {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    blanks();
    while (next() != '}') {
      if (next() != '"') {
        throw malformed("a name is expected");
      }
      String name = string();
      blanks();
      expect(':');
      if (object.containsKey(name)) {
        throw malformed("'" + name + "' stands twice, again");
      }
      object.put(name, value());
      separator('}');
    }
    at++;
    return object;
  }

  private List<Object> array() throws MalformedException {
    List<Object> array = new ArrayList<>();
    at++;
    blanks();
    while (next() != ']') {
      array.add(value());
      separator(']');
    }
    at++;
    return array;
  }

  /** A comma with something behind it, or the end, which is left to be read. */
  private void separator(char end) throws MalformedException {
    blanks();
    if (next() == end) {
      return;
    }
    expect(',');
    blanks();
    if (next() == end) {
      throw malformed("a comma stands before the end");
    }
  }

  private void expect(char c) throws MalformedException {
    if (next() != c) {
      throw malformed("'" + c + "' is expected");
    }
    at++;
  }

  private String string() throws MalformedException {
    StringBuilder string = new StringBuilder();
    at++;
    while (next() != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw malformed("a string holds a control char");
      }
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() throws MalformedException {
    char c = next();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw malformed("a backslash starts no escape");
    };
  }

  private char unicode() throws MalformedException {
    int code = 0;
    for (int end = at + 4; at < end; at++) {
      char c = next();
      int digit = c <= 'f' ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw malformed("four hex digits are expected");
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Double number() throws MalformedException {
    int start = at;
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    int whole = at;
    digits();
    if (at - whole > 1 && text.charAt(whole) == '0') {
      throw malformed("a number begins with 0");
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (next() == '+' || next() == '-') {
        at++;
      }
      digits();
    }
    return Double.valueOf(text.substring(start, at));
  }

  private void digits() throws MalformedException {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw malformed("no value of JSON stands");
    }
  }
}
