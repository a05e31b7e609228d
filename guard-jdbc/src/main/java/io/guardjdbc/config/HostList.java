package io.guardjdbc.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that a URL names between {@code //} and the next slash.
 *
 * @param addresses in the order of the URL
 * @param understood false if a part of it is no host that can be told
 */
record HostList(List<Address> addresses, boolean understood) {

  /** A host in lower case without brackets, and its port. */
  record Address(String host, int port) {

    boolean isLoopback() {
      return switch (host) {
        case "localhost",
            "localhost.localdomain",
            "ip6-localhost",
            "::1",
            "0:0:0:0:0:0:0:1",
            "::ffff:127.0.0.1" ->
            true;
        default -> host.startsWith("127.") && onlyDigitsAndDots(host);
      };
    }

    private static boolean onlyDigitsAndDots(String host) {
      return host.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }
  }

  static final HostList NONE = new HostList(List.of(), true);

  /**
   * Reads {@code h1:5432,[::1],address=(host=h)(port=1),(host=h,port=1),user:password@h}.
   *
   * @param text empty for the driver's default, the local host
   */
  static HostList parse(String text, int defaultPort) {
    List<Address> addresses = new ArrayList<>();
    boolean understood = true;
    for (String part : partsOutsideParentheses(text)) {
      Address address =
          part.indexOf('(') >= 0
              ? parenthesized(part, defaultPort)
              : plain(part.substring(part.lastIndexOf('@') + 1), defaultPort);
      if (address == null) {
        understood = false;
      } else {
        addresses.add(address);
      }
    }
    return new HostList(addresses, understood);
  }

  private static List<String> partsOutsideParentheses(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth <= 0) {
        parts.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(text.substring(from).strip());
    return parts;
  }

  private static Address plain(String text, int defaultPort) {
    int close = text.startsWith("[") ? text.indexOf(']') : -1;
    String host = close > 0 ? text.substring(1, close) : text;
    String rest = close > 0 ? text.substring(close + 1) : "";
    if (close < 0) {
      int colon = text.indexOf(':');
      // Several colons without brackets: an address of version 6, which leaves no place for a port.
      if (colon >= 0 && colon == text.lastIndexOf(':')) {
        host = text.substring(0, colon);
        rest = text.substring(colon);
      }
    }
    if (host.indexOf('[') >= 0 || host.indexOf(']') >= 0) {
      return null;
    }
    int port = rest.isEmpty() ? defaultPort : rest.startsWith(":") ? port(rest.substring(1)) : -1;
    if (port < 0 && !rest.isEmpty()) {
      return null;
    }
    return address(host, port);
  }

  private static Address parenthesized(String text, int defaultPort) {
    String host = valueOf("host", text);
    String port = valueOf("port", text);
    int number = port == null ? defaultPort : port(port);
    if (number < 0 && port != null) {
      return null;
    }
    if (host == null) {
      // A socket file or a named pipe is a thing of this machine.
      return valueOf("localsocket", text) != null || valueOf("pipe", text) != null
          ? new Address("localhost", number)
          : null;
    }
    String behind = text.substring(text.toLowerCase(Locale.ROOT).indexOf("host") + "host".length());
    boolean named = valueOf("host", behind) != null;
    // Named twice, it is the driver's secret which of the two it takes.
    return named ? null : plain(host, number);
  }

  /** The value of a key in {@code (key=value)} or {@code (key=value,key=value)}; null without. */
  private static String valueOf(String key, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + 1)) {
      int before = at - 1;
      while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
        before--;
      }
      int equals = at + key.length();
      while (equals < text.length() && Character.isWhitespace(text.charAt(equals))) {
        equals++;
      }
      if (before >= 0
          && (text.charAt(before) == '(' || text.charAt(before) == ',')
          && equals < text.length()
          && text.charAt(equals) == '=') {
        int end = equals + 1;
        while (end < text.length() && text.charAt(end) != ')' && text.charAt(end) != ',') {
          end++;
        }
        return text.substring(equals + 1, end).strip();
      }
    }
    return null;
  }

  /** Every host of an Oracle connect descriptor. */
  static HostList ofDescriptor(String text) {
    List<Address> addresses = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf("(address"); at >= 0; at = lower.indexOf("(address", at + 1)) {
      int next = lower.indexOf("(address", at + 1);
      String address = text.substring(at, next < 0 ? text.length() : next);
      String host = valueOf("host", address);
      String port = valueOf("port", address);
      if (host != null) {
        addresses.add(address(host, port == null ? 1521 : port(port)));
      }
    }
    return new HostList(addresses, !addresses.isEmpty());
  }

  static String valueInParentheses(String key, String text) {
    return valueOf(key, text);
  }

  static Address address(String host, int port) {
    String name = host.strip().toLowerCase(Locale.ROOT);
    return new Address(name.isEmpty() ? "localhost" : name, port);
  }

  /** A port; -1 if it is none. */
  static int port(String text) {
    String digits = text.strip();
    if (digits.isEmpty() || digits.length() > 5 || !digits.chars().allMatch(HostList::isDigit)) {
      return -1;
    }
    int port = Integer.parseInt(digits);
    return port >= 1 && port <= 65535 ? port : -1;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  HostList and(HostList other) {
    List<Address> both = new ArrayList<>(addresses);
    other.addresses.stream().filter(each -> !both.contains(each)).forEach(both::add);
    return new HostList(both, understood && other.understood);
  }

  boolean allLoopback() {
    return understood && !addresses.isEmpty() && addresses.stream().allMatch(Address::isLoopback);
  }
}
