package io.guardjdbc.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a database object as its database stores it: quotes gone, unquoted parts folded. From
 * the outermost qualifier to the object itself, {@code [public, orders]}.
 *
 * @param parts at least one, none empty
 */
public record ObjectName(List<String> parts) {

  public ObjectName {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("an object name has at least one part");
    }
  }

  public static ObjectName of(String... parts) {
    return new ObjectName(List.of(parts));
  }

  /** The innermost part. */
  public String name() {
    return parts.get(parts.size() - 1);
  }

  public boolean isQualified() {
    return parts.size() > 1;
  }

  /** The part before the innermost, or null where the name is not qualified. */
  public String schema() {
    return isQualified() ? parts.get(parts.size() - 2) : null;
  }

  /** This name below a qualifier. */
  public ObjectName in(String qualifier) {
    List<String> longer = new ArrayList<>(parts.size() + 1);
    longer.add(qualifier);
    longer.addAll(parts);
    return new ObjectName(longer);
  }

  /** The name of a part of this object, such as a column. */
  public ObjectName member(String member) {
    List<String> longer = new ArrayList<>(parts);
    longer.add(member);
    return new ObjectName(longer);
  }

  /** Whether both name the same object, part by part, in a database of this dialect. */
  public boolean sameAs(ObjectName other, Dialect dialect) {
    if (parts.size() != other.parts.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      String mine = parts.get(i);
      String theirs = other.parts.get(i);
      if (!(dialect.ignoresCase() ? mine.equalsIgnoreCase(theirs) : mine.equals(theirs))) {
        return false;
      }
    }
    return true;
  }

  /** Whether both may name the same object where it is not known what a missing schema means. */
  public boolean maybe(ObjectName other, Dialect dialect) {
    int shared = Math.min(parts.size(), other.parts.size());
    return new ObjectName(parts.subList(parts.size() - shared, parts.size()))
        .sameAs(
            new ObjectName(other.parts.subList(other.parts.size() - shared, other.parts.size())),
            dialect);
  }

  /**
   * Reads a dotted name as a person writes it in a file: parts in double quotes, back quotes or
   * brackets are taken as they stand, others are folded.
   *
   * @throws IllegalArgumentException if it is no dotted name; the message says what is wrong
   */
  public static ObjectName parse(String text, Dialect dialect) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (true) {
      if (at >= text.length()) {
        throw new IllegalArgumentException("a name ends with a dot or is empty: '" + text + "'");
      }
      char open = text.charAt(at);
      char close = closingQuote(open);
      StringBuilder part = new StringBuilder();
      if (close != 0) {
        at = readQuoted(text, at + 1, close, part);
      } else {
        at = readPlain(text, at, part);
      }
      if (part.isEmpty()) {
        throw new IllegalArgumentException("a name has an empty part: '" + text + "'");
      }
      parts.add(close != 0 ? part.toString() : dialect.fold(part.toString()));
      if (at == text.length()) {
        return new ObjectName(parts);
      }
      if (text.charAt(at) != '.') {
        throw new IllegalArgumentException("not a dotted name: '" + text + "'");
      }
      at++;
    }
  }

  private static char closingQuote(char open) {
    return switch (open) {
      case '"', '`' -> open;
      case '[' -> ']';
      default -> 0;
    };
  }

  private static int readQuoted(String text, int from, char close, StringBuilder part) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == close) {
        if (at + 1 < text.length() && text.charAt(at + 1) == close) {
          part.append(c);
          at += 2;
          continue;
        }
        return at + 1;
      }
      part.append(c);
      at++;
    }
    throw new IllegalArgumentException("a quoted name is not closed: '" + text + "'");
  }

  private static int readPlain(String text, int from, StringBuilder part) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '.') {
      char c = text.charAt(at);
      if (!isPlain(c)) {
        throw new IllegalArgumentException(
            "'" + c + "' cannot stand in a name without quotes: '" + text + "'");
      }
      part.append(c);
      at++;
    }
    return at;
  }

  /** Dotted, with quotes where they are needed: {@link #parse} reads the same name out of it. */
  public String written(Dialect dialect) {
    StringBuilder written = new StringBuilder();
    for (String part : parts) {
      if (written.length() > 0) {
        written.append('.');
      }
      if (isPlain(part) && dialect.fold(part).equals(part)) {
        written.append(part);
      } else {
        written.append('"').append(part.replace("\"", "\"\"")).append('"');
      }
    }
    return written.toString();
  }

  private static boolean isPlain(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (!isPlain(part.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return Character.isUnicodeIdentifierPart(c) || c == '$' || c == '#' || c == '@' || c == '-';
  }

  /** Dotted, without quotes: for messages and files, {@code public.orders}. */
  @Override
  public String toString() {
    return String.join(".", parts);
  }
}
