package io.guardjdbc.lint;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text with its placeholders filled in, that knows where each char of it stood before. A
 * placeholder without a value becomes a name of the same length: {@code ${schema}} is read as
 * {@code p_schema_}.
 */
final class Expansion {

  private final String text;
  private final Map<String, Integer> standIns;

  /** Where the values begin in the text, and where what they stand for begins in the file. */
  private final int[] starts;

  private final int[] origins;
  private final int[] ends;
  private final int[] originEnds;

  private Expansion(String text, Map<String, Integer> standIns, int[][] places, int count) {
    this.text = text;
    this.standIns = standIns;
    this.starts = Arrays.copyOf(places[0], count);
    this.ends = Arrays.copyOf(places[1], count);
    this.origins = Arrays.copyOf(places[2], count);
    this.originEnds = Arrays.copyOf(places[3], count);
  }

  static Expansion of(String file, Map<String, String> values) {
    int open = file.indexOf("${");
    int[][] places = new int[4][8];
    if (open < 0) {
      return new Expansion(file, Map.of(), places, 0);
    }
    StringBuilder text = new StringBuilder(file.length() + 64);
    Map<String, Integer> standIns = new LinkedHashMap<>();
    int count = 0;
    int copied = 0;
    while (open >= 0) {
      int close = closing(file, open + 2);
      if (close < 0) {
        open = file.indexOf("${", open + 2);
        continue;
      }
      String name = file.substring(open + 2, close);
      String value = values.get(name);
      if (value == null) {
        standIns.putIfAbsent(name, open);
        value = standIn(file, open, close + 1);
      }
      text.append(file, copied, open);
      if (count == places[0].length) {
        for (int i = 0; i < places.length; i++) {
          places[i] = Arrays.copyOf(places[i], count * 2);
        }
      }
      places[0][count] = text.length();
      text.append(value);
      places[1][count] = text.length();
      places[2][count] = open;
      places[3][count] = close + 1;
      count++;
      copied = close + 1;
      open = file.indexOf("${", copied);
    }
    text.append(file, copied, file.length());
    return new Expansion(text.toString(), standIns, places, count);
  }

  /** Where the brace closes a name; -1 if what follows is none. */
  private static int closing(String file, int from) {
    for (int i = from; i < file.length() && i < from + 128; i++) {
      char c = file.charAt(i);
      if (c == '}') {
        return i > from ? i : -1;
      }
      if (!isNamePart(c) && c != ':' && c != '.' && c != '-') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static String standIn(String file, int from, int to) {
    char[] name = new char[to - from];
    name[0] = 'p';
    for (int i = 1; i < name.length; i++) {
      char c = file.charAt(from + i);
      name[i] = isNamePart(c) ? c : '_';
    }
    return new String(name);
  }

  String text() {
    return text;
  }

  /** The placeholders without a value, each with the offset of its first place in the file. */
  Map<String, Integer> standIns() {
    return standIns;
  }

  /** The offset in the file of an offset in the text. */
  int origin(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    if (at >= 0) {
      return origins[at];
    }
    int before = -at - 2;
    if (before < 0) {
      return offset;
    }
    return offset < ends[before] ? origins[before] : originEnds[before] + (offset - ends[before]);
  }
}
