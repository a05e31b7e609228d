package io.guardjdbc.config;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Takes out of a JDBC URL whatever may be a user, a password or another secret. It prefers to take
 * out too much.
 */
final class Credentials {

  /** What a name that contains one of these stands for is a secret, or may be. */
  private static final List<String> SECRETS =
      List.of("pass", "pwd", "secret", "token", "key", "cred", "auth", "wallet", "signature");

  /** A parameter whose lower-case name contains one of these is left out with its value. */
  private static final List<String> TELLTALES =
      Stream.concat(
              SECRETS.stream(),
              Stream.of(
                  "user", "uid", "login", "cert", "options", "arg", "init", "sessionvariables"))
          .toList();

  private Credentials() {}

  static boolean isTelltale(String parameterName) {
    return holdsOneOf(TELLTALES, parameterName);
  }

  private static boolean holdsOneOf(List<String> words, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }

  /** Whether a URL may hold a secret: more than the name of a user, or a switch. */
  static boolean mayBeIn(String url, UrlParameters.Syntax syntax) {
    UrlParameters parameters = UrlParameters.parse(url, syntax);
    return parameters.parameters().isEmpty()
        ? !takenOutOf(url, syntax).equals(url)
        : !withoutParenthesized(withoutUserInfo(parameters.base())).equals(parameters.base())
            || parameters.parameters().stream().anyMatch(Credentials::mayBeSecret);
  }

  private static boolean mayBeSecret(String parameter) {
    String name = UrlParameters.name(parameter);
    if (!isTelltale(name)) {
      return false;
    }
    String value = parameter.substring(Math.min(parameter.length(), name.length() + 1));
    if (value.isEmpty() || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
      return false;
    }
    boolean plain = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    return !plain || holdsOneOf(SECRETS, name);
  }

  /** The URL without them; never throws, whatever the text. */
  static String takenOutOf(String url, UrlParameters.Syntax syntax) {
    UrlParameters parameters = UrlParameters.parse(url, syntax);
    if (parameters.parameters().isEmpty() && url.indexOf('?') + url.indexOf(';') > -2) {
      // The other separator than the driver's own: what follows may be meant as parameters.
      UrlParameters.Syntax other =
          syntax.isQuery() ? UrlParameters.Syntax.SEMICOLON : UrlParameters.Syntax.QUERY;
      parameters = UrlParameters.parse(url, other);
    }
    UrlParameters harmless = parameters.without(Credentials::isTelltale);
    return new UrlParameters(
            harmless.syntax(),
            withoutParenthesized(withoutUserInfo(harmless.base())),
            harmless.parameters())
        .url();
  }

  /** {@code //user:password@host}, {@code thin:user/password@host}: all up to the last @. */
  private static String withoutUserInfo(String base) {
    int at = base.lastIndexOf('@');
    if (at < 0) {
      return base;
    }
    int oracle = base.indexOf("oracle:");
    if (oracle >= 0) {
      int start = base.indexOf(':', oracle + "oracle:".length()) + 1;
      // A user stands before the first @; one in a descriptor behind it is no credential.
      int first = base.indexOf("@(") >= 0 ? base.indexOf("@(") : at;
      return start == 0 || first < start ? base : base.substring(0, start) + base.substring(first);
    }
    int slashes = base.indexOf("//");
    int start = slashes >= 0 && slashes < at ? slashes + 2 : base.lastIndexOf(':', at) + 1;
    return base.substring(0, start) + base.substring(at + 1);
  }

  /** {@code address=(host=h)(password=p)} and {@code (host=h,password=p)}. */
  private static String withoutParenthesized(String base) {
    StringBuilder plain = new StringBuilder(base.length());
    int at = 0;
    while (at < base.length()) {
      char c = base.charAt(at);
      plain.append(c);
      at++;
      if (c != '(' && c != ',') {
        continue;
      }
      int end = at;
      while (end < base.length() && "=(),".indexOf(base.charAt(end)) < 0) {
        end++;
      }
      if (end < base.length()
          && base.charAt(end) == '='
          && isTelltale(base.substring(at, end).strip())) {
        plain.append(base, at, end + 1).append("***");
        int close = base.indexOf(')', end);
        at = close < 0 ? base.length() : close;
      }
    }
    return plain.toString();
  }
}
