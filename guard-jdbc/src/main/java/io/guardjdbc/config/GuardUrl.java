package io.guardjdbc.config;

import io.guardjdbc.policy.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * A URL {@code jdbc:guard:<subprotocol>:<rest>}, taken apart: the real URL with no guard setting
 * left in it, the settings, where it leads, and the statements that were hidden in it. Immutable.
 */
public final class GuardUrl {

  /** What a URL of the guard starts with. */
  public static final String PREFIX = "jdbc:guard:";

  /** Where a setting of the URL comes from, for messages. */
  static final String SOURCE = "the JDBC URL";

  /** Drivers that wrap another one: {@code jdbc:p6spy:postgresql:…} leads where the rest leads. */
  static final Set<String> WRAPPERS = Set.of("p6spy", "otel", "log4jdbc", "aws-wrapper");

  /** A setting of the guard as the URL spells it. */
  record Setting(String name, String value) {}

  private final String realUrl;
  private final List<Setting> settings;
  private final Target target;
  private final ConnectSql connectSql;
  private final String application;
  private final boolean secret;

  private GuardUrl(
      String realUrl,
      List<Setting> settings,
      Target target,
      ConnectSql connectSql,
      String application,
      boolean secret) {
    this.realUrl = realUrl;
    this.settings = List.copyOf(settings);
    this.target = target;
    this.connectSql = connectSql;
    this.application = application;
    this.secret = secret;
  }

  /** Whether a URL is the guard's to connect; false for null. */
  public static boolean accepts(String url) {
    return url != null && url.startsWith(PREFIX);
  }

  /**
   * Takes a guard URL apart.
   *
   * @param properties the caller's, in which some drivers look for hosts and statements; may be
   *     null; only read
   * @throws InvalidSettingException if it is no guard URL, names no real one, or holds a guard
   *     setting where its driver has no parameters
   */
  public static GuardUrl parse(String url, Properties properties) throws InvalidSettingException {
    if (!accepts(url)) {
      throw invalid("does not start with " + PREFIX);
    }
    return ofReal("jdbc:" + url.substring(PREFIX.length()), properties);
  }

  /**
   * Takes a URL without the guard's prefix apart, such as that of a DataSource that is wrapped. It
   * may hold guard settings all the same.
   *
   * @throws InvalidSettingException if it is no JDBC URL
   */
  public static GuardUrl ofReal(String url, Properties properties) throws InvalidSettingException {
    Properties given = properties == null ? new Properties() : properties;
    String subprotocol = checkedSubprotocol(url);
    int rest = "jdbc:".length();
    while (WRAPPERS.contains(subprotocol)) {
      rest += subprotocol.length() + 1;
      subprotocol = subprotocolAt(url, rest);
      if (subprotocol.isEmpty()) {
        throw invalid("names no database behind the wrapping driver");
      }
    }
    UrlParameters all = UrlParameters.parse(url, UrlParameters.Syntax.of(subprotocol));
    List<Setting> settings = settings(all);
    UrlParameters others = all.without(GuardProperty::isGuardName);
    refuseMisplacedSetting(others.url());
    ConnectSql connectSql = ConnectSql.of(subprotocol, others, given);
    UrlParameters real =
        others.without(name -> connectSql.taken().contains(name.toLowerCase(Locale.ROOT)));
    String body = others.base().substring(Math.min(others.base().length(), rest));
    String subname = body.substring(Math.min(body.length(), subprotocol.length() + 1));
    Target target =
        TargetParser.parse(
            subprotocol.equals("mysql+srv") ? "mysql" : subprotocol,
            subprotocol.equals("mysql+srv") ? "srv:" + subname : subname,
            others,
            given,
            Credentials.takenOutOf(real.url(), real.syntax()));
    return new GuardUrl(
        real.url(),
        settings,
        target,
        connectSql,
        application(others, given),
        Credentials.mayBeIn(url, real.syntax()));
  }

  /** PostgreSQL's ApplicationName, SQL Server's applicationName; null where neither is given. */
  private static String application(UrlParameters parameters, Properties properties) {
    for (String parameter : parameters.parameters()) {
      if (isApplicationName(UrlParameters.name(parameter))) {
        try {
          return parameters.value(parameter).orElse(null);
        } catch (IllegalArgumentException e) {
          return null;
        }
      }
    }
    return properties.stringPropertyNames().stream()
        .filter(GuardUrl::isApplicationName)
        .findFirst()
        .map(properties::getProperty)
        .orElse(null);
  }

  private static boolean isApplicationName(String name) {
    return name.equalsIgnoreCase("applicationName");
  }

  private static String checkedSubprotocol(String url) throws InvalidSettingException {
    if (url == null || !url.startsWith("jdbc:")) {
      throw invalid("is no JDBC URL; write " + PREFIX + "postgresql://host:5432/database");
    }
    String subprotocol = subprotocolAt(url, "jdbc:".length());
    if (subprotocol.equals("guard")) {
      throw invalid("has the prefix guard: twice; write it once");
    }
    if (subprotocol.equals("jdbc")) {
      throw invalid("holds a whole JDBC URL; put guard: in place, not in front: " + PREFIX + "…");
    }
    if (subprotocol.isEmpty()) {
      throw invalid(
          "names no database; write "
              + PREFIX
              + "postgresql://host:5432/database, as the real URL"
              + " with guard: behind jdbc:");
    }
    return subprotocol;
  }

  /** In lower case; empty if there is none. */
  static String subprotocolAt(String url, int from) {
    int end = from;
    while (end < url.length() && isSubprotocolPart(url.charAt(end))) {
      end++;
    }
    return end < url.length() && url.charAt(end) == ':'
        ? url.substring(from, end).toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean isSubprotocolPart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '+'
        || c == '_'
        || c == '.';
  }

  private static List<Setting> settings(UrlParameters parameters) throws InvalidSettingException {
    List<Setting> settings = new ArrayList<>();
    for (String parameter : parameters.parameters()) {
      String name = UrlParameters.name(parameter);
      if (!GuardProperty.isGuardName(name)) {
        continue;
      }
      try {
        String value =
            parameters
                .value(parameter)
                .orElseThrow(
                    () -> invalid("the parameter " + name + " has no value; write " + name + "=…"));
        settings.add(new Setting(name, value));
      } catch (IllegalArgumentException e) {
        throw invalid(
            "the value of " + name + " holds a % that starts no escape; write %25 for the sign");
      }
    }
    return settings;
  }

  /** In a place where the driver has no parameters a setting would be taken for something else. */
  private static void refuseMisplacedSetting(String url) throws InvalidSettingException {
    for (int i = 1; i < url.length(); i++) {
      if ("?&;,/ ".indexOf(url.charAt(i - 1)) < 0) {
        continue;
      }
      int end = i;
      while (end < url.length()
          && (Character.isLetterOrDigit(url.charAt(end)) || url.charAt(end) == '.')) {
        end++;
      }
      if (end < url.length()
          && url.charAt(end) == '='
          && GuardProperty.of(url.substring(i, end)).isPresent()) {
        throw invalid(
            "the setting "
                + url.substring(i, end)
                + " stands where this driver has no parameters;"
                + " separate it as the driver's own: ?name=value&name=value (PostgreSQL, MariaDB,"
                + " MySQL, Oracle, SQLite) or ;name=value (H2, SQL Server, Derby, HSQLDB)");
      }
    }
  }

  private static InvalidSettingException invalid(String problem) {
    return new InvalidSettingException(SOURCE, problem);
  }

  /** For the real driver: byte for byte as given, without prefix, guard settings and hidden SQL. */
  public String realUrl() {
    return realUrl;
  }

  /** Where it leads. */
  public Target target() {
    return target;
  }

  /**
   * Statements that the driver would send while connecting (H2's {@code INIT}, MariaDB's {@code
   * initSql} and {@code sessionVariables}); they are to run on the new connection, through the
   * guard, in this order. They were taken out but for session variables that are set to constants,
   * which the driver sets as well. A text may hold several statements.
   */
  public List<String> initialSql() {
    return connectSql.initial();
  }

  /**
   * Texts that say what the driver itself will do while connecting, from settings that stay in
   * place (pgjdbc's {@code options}, Derby's {@code drop=true}): to be judged before, not to be
   * run.
   */
  public List<String> judgedSql() {
    return connectSql.judged();
  }

  /** Whether the URL, as it was given, may hold a secret. */
  public boolean mayHoldSecret() {
    return secret;
  }

  /** What the application calls itself in parameters or Properties; null if it does not. */
  String application() {
    return application;
  }

  List<Setting> settings() {
    return settings;
  }

  /** Whether a key of the caller's Properties holds SQL that {@link #initialSql} hands on. */
  boolean isTaken(String key) {
    return !connectSql.taken().isEmpty()
        && connectSql.taken().contains(key.toLowerCase(Locale.ROOT));
  }

  /**
   * A JDBC URL, with or without the guard's prefix, for messages and logs: without users, passwords
   * and whatever else may be secret. Never throws.
   */
  public static String withoutCredentials(String url) {
    String subprotocol = "";
    int from = url.indexOf(':') + 1;
    do {
      subprotocol = subprotocolAt(url, from);
      from += subprotocol.length() + 1;
    } while (subprotocol.equals("guard") || WRAPPERS.contains(subprotocol));
    return Credentials.takenOutOf(url, UrlParameters.Syntax.of(subprotocol));
  }

  /** The real URL without credentials. */
  @Override
  public String toString() {
    return target.url();
  }
}
