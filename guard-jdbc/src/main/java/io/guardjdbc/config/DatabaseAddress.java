package io.guardjdbc.config;

import io.guardjdbc.policy.Approvals;
import io.guardjdbc.policy.Target;
import io.guardjdbc.policy.Target.Locality;
import io.guardjdbc.sql.Dialect;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which database a URL leads to, so that two URLs can be compared: default ports filled in, all
 * names of the local host taken for one, users, passwords and parameters left out. Of a URL that
 * names several hosts the port is the first one's. Immutable.
 *
 * <p>Two addresses may lead to one database and not look so: through a tunnel, by another name of a
 * host. Those that look the same are the same, as far as names go.
 */
public final class DatabaseAddress {

  private final Dialect dialect;
  private final String family;
  private final String url;
  private final Set<String> hosts;
  private final int port;
  private final String database;
  private final boolean inMemory;

  private DatabaseAddress(
      Target target, String family, Set<String> hosts, String database, boolean inMemory) {
    this.dialect = target.dialect();
    this.family = family;
    this.url = target.url();
    this.hosts = hosts;
    this.port = target.port();
    this.database = database;
    this.inMemory = inMemory;
  }

  /**
   * Reads a URL, with or without the guard's prefix.
   *
   * @param url may be null
   * @return empty for what is no JDBC URL, and for one that does not say which database it means,
   *     or leads to one that nothing else can reach
   */
  public static Optional<DatabaseAddress> of(String url) {
    if (url == null) {
      return Optional.empty();
    }
    int guard = guardAt(url);
    String real = guard < 0 ? url : url.substring(0, guard) + url.substring(guard + 6);
    try {
      return of(GuardUrl.ofReal(real, null).target());
    } catch (InvalidSettingException e) {
      return Optional.empty();
    }
  }

  /** Where a connection leads; empty as for a URL. */
  public static Optional<DatabaseAddress> of(Target target) {
    String url = target.url();
    int from = afterWrappers(url);
    String subprotocol = GuardUrl.subprotocolAt(url, from);
    String base =
        UrlParameters.parse(url, UrlParameters.Syntax.of(subprotocol))
            .base()
            .substring(from + Math.min(url.length() - from, subprotocol.length() + 1));
    if (subprotocol.equals("tc")) {
      return Optional.empty();
    }
    String family =
        switch (target.dialect()) {
          case MARIADB, MYSQL -> "mysql";
          case STANDARD -> subprotocol;
          // An instance listens at a port that only its server tells.
          case SQLSERVER -> "sqlserver" + base.substring(indexOrEnd(base, '\\')).split(":", 2)[0];
          default -> target.dialect().name();
        };
    if (target.locality() == Locality.EMBEDDED) {
      return embedded(target, family, base);
    }
    boolean untold =
        target.locality() == Locality.REMOTE
            && target.hosts().stream().allMatch(DatabaseAddress::isLoopback);
    if (untold) {
      // What it leads to is told by its parameters, if by anything.
      return Optional.of(new DatabaseAddress(target, family, Set.of(), url, false));
    }
    String database = database(target, base);
    Set<String> hosts =
        target.hosts().stream()
            .map(host -> isLoopback(host) ? "localhost" : host)
            .collect(Collectors.toUnmodifiableSet());
    return Optional.ofNullable(database)
        .map(name -> new DatabaseAddress(target, family, hosts, name, false));
  }

  /** Null if it depends on who asks. */
  private static String database(Target target, String base) {
    return switch (target.dialect()) {
      case POSTGRESQL -> target.database() == null ? target.user() : target.database();
      // Their names are paths on the server.
      case H2, DERBY, HSQLDB -> base.substring(Math.max(0, base.indexOf('/', slashes(base))));
      default -> target.database() == null ? "" : target.database();
    };
  }

  private static int indexOrEnd(String text, char c) {
    int index = text.indexOf(c);
    return index < 0 ? text.length() : index;
  }

  private static int slashes(String base) {
    int slashes = base.indexOf("//");
    return slashes < 0 ? 0 : slashes + 2;
  }

  private static Optional<DatabaseAddress> embedded(Target target, String family, String base) {
    String lower = base.toLowerCase(Locale.ROOT);
    boolean memory =
        lower.startsWith("mem:") || lower.startsWith("memory:") || lower.contains(":memory:");
    String name = memory ? base.substring(base.indexOf(':') + 1) : path(base);
    boolean ofItsOwn = name.isEmpty() || (target.dialect() == Dialect.SQLITE && memory);
    return ofItsOwn
        ? Optional.empty()
        : Optional.of(new DatabaseAddress(target, family, Set.of(), name, memory));
  }

  private static String path(String base) {
    String path = base.regionMatches(true, 0, "file:", 0, 5) ? base.substring(5) : base;
    if (path.startsWith("~")) {
      path = System.getProperty("user.home") + path.substring(1);
    }
    try {
      return path.isEmpty() ? "" : Path.of(path).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return path;
    }
  }

  private static boolean isLoopback(String host) {
    return new HostList.Address(host, -1).isLoopback();
  }

  /** Behind {@code jdbc:} and the names of drivers that wrap others. */
  private static int afterWrappers(String url) {
    int from = Math.min(url.length(), "jdbc:".length());
    String subprotocol = GuardUrl.subprotocolAt(url, from);
    while (GuardUrl.WRAPPERS.contains(subprotocol)) {
      from += subprotocol.length() + 1;
      subprotocol = GuardUrl.subprotocolAt(url, from);
    }
    return from;
  }

  /** Where {@code guard:} stands; -1 if it does not. */
  private static int guardAt(String url) {
    int from = url.startsWith("jdbc:") ? afterWrappers(url) : 0;
    return from > 0 && GuardUrl.subprotocolAt(url, from).equals("guard") ? from : -1;
  }

  /** Whether a URL leads through the guard, also behind a driver that wraps it; false for null. */
  public static boolean isGuarded(String url) {
    return url != null && guardAt(url) > 0;
  }

  /** Whether both lead to one database. */
  public boolean isSameAs(DatabaseAddress other) {
    boolean sameServer =
        hosts.isEmpty()
            ? other.hosts.isEmpty() && inMemory == other.inMemory
            : port == other.port && hosts.stream().anyMatch(other.hosts::contains);
    return family.equals(other.family)
        && sameServer
        && (hosts.isEmpty()
            ? database.equals(other.database)
            : Approvals.sameDatabase(database, other.database, dialect));
  }

  /** Whether only this process has it. */
  public boolean isInMemory() {
    return inMemory;
  }

  /** What the URL would be through the guard, without users, passwords and other secrets. */
  public String guardedUrl() {
    return GuardUrl.PREFIX + url.substring("jdbc:".length());
  }
}
