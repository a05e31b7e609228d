package io.guardjdbc.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, strings, numbers and booleans as JSON, indented, in ASCII: whatever the
 * terminal's encoding, it arrives.
 */
final class Json {

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /** The text of a value, with a line break at its end. */
  static String of(Object value) {
    Json json = new Json();
    json.value(value, "\n");
    return json.out.append('\n').toString();
  }

  private void value(Object value, String newLine) {
    if (value instanceof Map<?, ?> map) {
      object(map, newLine);
    } else if (value instanceof List<?> list) {
      array(list, newLine);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else if (value == null) {
      out.append("null");
    } else {
      string(value.toString());
    }
  }

  private void object(Map<?, ?> map, String newLine) {
    out.append('{');
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      out.append(newLine).append("  ");
      string(entry.getKey().toString());
      out.append(": ");
      value(entry.getValue(), newLine + "  ");
      out.append(entries.hasNext() ? "," : newLine);
    }
    out.append('}');
  }

  private void array(List<?> list, String newLine) {
    out.append('[');
    Iterator<?> items = list.iterator();
    while (items.hasNext()) {
      out.append(newLine).append("  ");
      value(items.next(), newLine + "  ");
      out.append(items.hasNext() ? "," : newLine);
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c > '~') {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
              out.append(Character.forDigit((c >> shift) & 15, 16));
            }
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
