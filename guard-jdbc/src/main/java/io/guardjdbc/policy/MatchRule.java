package io.guardjdbc.policy;

import java.util.List;

/**
 * A rule that tells the environment of a target by where it is. Every pattern given must match;
 * patterns are anchored globs, in which {@code *} stands for any run of chars and {@code ?} for
 * one.
 *
 * @param environment what a matching target is
 * @param host of any of the target's hosts, ignoring case; null for any
 * @param port null for any
 * @param database null for any
 * @param user null for any
 * @param url over the real URL without credentials; null for any
 * @param source where the rule stands, {@code guard.yaml:12}
 */
public record MatchRule(
    Environment environment,
    String host,
    Integer port,
    String database,
    String user,
    String url,
    String source) {

  public boolean matches(Target target) {
    return (host == null || anyHost(target.hosts()))
        && (port == null || port == target.port())
        && (database == null || globMatches(database, target.database(), false))
        && (user == null || globMatches(user, target.user(), false))
        && (url == null || globMatches(url, target.url(), false));
  }

  private boolean anyHost(List<String> hosts) {
    for (String each : hosts) {
      if (globMatches(host, each, true)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a glob matches the whole of a text, in time linear in pattern × text. */
  public static boolean globMatches(String glob, String text, boolean ignoreCase) {
    if (text == null) {
      return false;
    }
    int g = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      if (g < glob.length() && glob.charAt(g) == '*') {
        star = g++;
        resume = t;
      } else if (g < glob.length()
          && (glob.charAt(g) == '?' || same(glob.charAt(g), text.charAt(t), ignoreCase))) {
        g++;
        t++;
      } else if (star >= 0) {
        g = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (g < glob.length() && glob.charAt(g) == '*') {
      g++;
    }
    return g == glob.length();
  }

  private static boolean same(char a, char b, boolean ignoreCase) {
    return a == b || (ignoreCase && Character.toLowerCase(a) == Character.toLowerCase(b));
  }
}
