package io.guardjdbc.config;

import static java.util.stream.Collectors.joining;

import io.guardjdbc.policy.Target;
import io.guardjdbc.policy.Target.Locality;
import io.guardjdbc.sql.Dialect;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;

/**
 * Reads where a URL leads, the way its driver reads it: compared in tests with what pgjdbc 42.7,
 * MariaDB Connector/J 3.5 and H2 2.5 make of the same URLs. What it cannot tell is remote.
 */
final class TargetParser {

  private final String subprotocol;
  private final UrlParameters parameters;
  private final Properties properties;
  private final String rest;

  private HostList hosts = HostList.NONE;
  private String database;
  private boolean embedded;
  private boolean untold;

  private TargetParser(
      String subprotocol, String rest, UrlParameters parameters, Properties properties) {
    this.subprotocol = subprotocol;
    this.rest = rest;
    this.parameters = parameters;
    this.properties = properties;
  }

  /**
   * @param subprotocol the one that tells the dialect, in lower case
   * @param rest what follows it, without parameters
   * @param url the real URL without credentials
   */
  static Target parse(
      String subprotocol,
      String rest,
      UrlParameters parameters,
      Properties properties,
      String url) {
    TargetParser parser = new TargetParser(subprotocol, rest, parameters, properties);
    parser.read();
    return parser.target(url);
  }

  private void read() {
    switch (subprotocol) {
      case "postgresql", "pgsql" -> readPostgres();
      case "mariadb", "mysql" -> readMariaDbOrMySql();
      case "h2" -> readH2();
      case "sqlserver" -> readSqlServer();
      case "jtds" -> readAuthority(afterSubname(rest), 1433);
      case "oracle" -> readOracle();
      case "derby" -> readDerby();
      case "hsqldb" -> readHsqldb();
      case "sqlite" -> readEmbedded(rest);
      case "tc" -> readTestcontainers();
      default -> {
        readAuthority(rest, -1);
        untold = true;
      }
    }
  }

  private Target target(String url) {
    Locality locality =
        embedded
            ? Locality.EMBEDDED
            : hosts.allLoopback() && !untold ? Locality.LOOPBACK : Locality.REMOTE;
    List<String> names =
        embedded ? List.of() : hosts.addresses().stream().map(HostList.Address::host).toList();
    int port = embedded || names.isEmpty() ? -1 : hosts.addresses().get(0).port();
    String name = database == null || database.isEmpty() ? null : database;
    return new Target(dialect(), url, names, port, name, user(), locality);
  }

  /** Some drivers take it in front of the host too, {@code //user:password@host}. */
  private String user() {
    for (String name : List.of("user", "userName")) {
      if (setting(name) != null) {
        return setting(name);
      }
    }
    boolean oracle = subprotocol.equals("oracle");
    int start = oracle ? rest.indexOf(':') + 1 : rest.indexOf("//") + 2;
    int at = rest.indexOf('@');
    if ((!oracle && !subprotocol.equals("mysql")) || start < (oracle ? 1 : 2) || at <= start) {
      return null;
    }
    String user = rest.substring(start, at);
    return decode(user.substring(0, end(user, oracle ? "/" : ":")));
  }

  private Dialect dialect() {
    if (!subprotocol.equals("tc")) {
      return Dialect.ofSubprotocol(subprotocol);
    }
    String image = rest.substring(0, end(rest, ":/"));
    return switch (image) {
      case "postgis", "pgvector", "timescaledb" -> Dialect.POSTGRESQL;
      default -> Dialect.ofSubprotocol(image);
    };
  }

  /** A parameter of the URL, else of the Properties, by its name in any case; null if in none. */
  private String setting(String name) {
    String inUrl = parameters.find(name);
    return inUrl != null ? inUrl : property(name);
  }

  private String property(String name) {
    for (String each : properties.stringPropertyNames()) {
      if (each.equalsIgnoreCase(name)) {
        return properties.getProperty(each);
      }
    }
    return null;
  }

  /** {@code //hosts/database}: all of it may be missing. */
  private void readAuthority(String text, int defaultPort) {
    if (!text.startsWith("//")) {
      untold = true;
      return;
    }
    String authority = text.substring(2);
    int slash = slashOutsideParentheses(authority);
    hosts = HostList.parse(authority.substring(0, slash), defaultPort);
    database = slash < authority.length() ? authority.substring(slash + 1) : null;
  }

  private static int slashOutsideParentheses(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '/' && depth <= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** What the URL leaves open, pgjdbc takes from its Properties; its parameters override. */
  private void readPostgres() {
    boolean noAuthority = rest.equals("//") || rest.equals("///");
    boolean authority = rest.startsWith("//") && !noAuthority;
    String propertyHost = properties.getProperty("PGHOST");
    String propertyPort = properties.getProperty("PGPORT");
    if (authority) {
      readAuthority(rest, 5432);
      untold |= rest.indexOf('@') >= 0 || rest.indexOf('/', 2) < 0;
    } else {
      database = noAuthority ? null : rest;
      untold |= rest.startsWith("/") && !noAuthority;
      hosts = pgHosts(propertyHost == null ? "localhost" : propertyHost, propertyPort);
    }
    String host = last("PGHOST", "host");
    String port = last("PGPORT", "port");
    if (host != null || port != null) {
      String names = host == null ? joined(HostList.Address::host) : host;
      String ports = authority ? joined(HostList.Address::port) : propertyPort;
      hosts = pgHosts(names, port == null ? ports : port);
    }
    String name = last("PGDBNAME", "dbname");
    boolean inProperties = database == null || (authority && database.isEmpty());
    database = inProperties ? properties.getProperty("PGDBNAME") : decode(database);
    database = name == null ? database : name;
    if (setting("service") != null) {
      // Without a host in the URL or the Properties, a file that only the driver reads names it.
      boolean named = authority || host != null || propertyHost != null;
      hosts = named ? hosts : HostList.NONE;
      untold = true;
    }
    untold |= setting("socketFactory") != null;
  }

  private String joined(Function<HostList.Address, Object> part) {
    return hosts.addresses().stream().map(part).map(String::valueOf).collect(joining(","));
  }

  /** The last of two spellings in the URL, as pgjdbc takes it. */
  private String last(String name, String other) {
    String found = null;
    for (String parameter : parameters.parameters()) {
      String each = UrlParameters.name(parameter);
      if (each.equals(name) || each.equals(other)) {
        found = parameters.find(each);
      }
    }
    return found;
  }

  /** {@code h1,[::1]} and {@code 5432,5433}: as many ports as hosts, or one for all. */
  private static HostList pgHosts(String names, String ports) {
    String[] each = names.split(",", -1);
    String[] port = ports == null ? new String[] {"5432"} : ports.split(",", -1);
    HostList hosts = HostList.NONE;
    for (int i = 0; i < each.length; i++) {
      String bracketed =
          each[i].indexOf(':') >= 0 && !each[i].startsWith("[") ? "[" + each[i] + "]" : each[i];
      int number = HostList.port(port[Math.min(i, port.length - 1)]);
      HostList one = HostList.parse(bracketed, number);
      hosts = hosts.and(number < 0 ? new HostList(one.addresses(), false) : one);
    }
    return hosts;
  }

  private void readMariaDbOrMySql() {
    int slashes = rest.indexOf("//");
    String mode = slashes < 0 ? rest : rest.substring(0, slashes);
    readAuthority(slashes < 0 ? rest : rest.substring(slashes), 3306);
    // A name to look up in the DNS, behind which any host may stand.
    untold |= mode.contains("srv");
    String socket = setting("localSocket") != null ? setting("localSocket") : setting("pipe");
    if (socket != null && subprotocol.equals("mariadb")) {
      hosts = new HostList(List.of(new HostList.Address("localhost", 3306)), true);
    }
    if (subprotocol.equals("mysql")) {
      database = database == null ? null : decode(database);
      String host = setting("host");
      hosts = host == null ? hosts : hosts.and(HostList.parse(host, 3306));
      String name = setting("dbname");
      database = name == null ? database : name;
    }
    for (String hidden : List.of("socketFactory", "socksProxyHost", "propertiesTransform")) {
      untold |= setting(hidden) != null;
    }
  }

  private void readH2() {
    String remote = rest.startsWith("tcp:") || rest.startsWith("ssl:") ? rest.substring(4) : null;
    if (remote == null) {
      readEmbedded(rest);
      return;
    }
    readAuthority(remote.startsWith("//") ? remote : "//" + remote, 9092);
    database = database == null ? null : lastSegment(database);
  }

  /** The server's host may stand in the URL, in its parameters and in the Properties. */
  private void readSqlServer() {
    String authority = rest.startsWith("//") ? rest.substring(2) : "";
    untold |= !rest.startsWith("//");
    String port = setting("portNumber") != null ? setting("portNumber") : setting("port");
    int number = port == null ? 1433 : HostList.port(port);
    if (!authority.isEmpty() || (setting("serverName") == null && setting("server") == null)) {
      hosts = sqlServerHost(authority, number);
    }
    for (String name : List.of("serverName", "server", "failoverPartner")) {
      for (String host : new String[] {parameters.find(name), property(name)}) {
        hosts = host == null ? hosts : hosts.and(sqlServerHost(host, number));
      }
    }
    untold |= number < 0 || setting("socketFactoryClass") != null;
    database = property("databaseName");
    database = database == null ? setting("databaseName") : database;
    database = database == null ? setting("database") : database;
  }

  private static HostList sqlServerHost(String text, int port) {
    int instance = text.indexOf('\\');
    String host = instance < 0 ? text : text.substring(0, instance);
    String rest = instance < 0 ? "" : text.substring(instance);
    int colon = rest.indexOf(':');
    host = host.equals(".") || host.equalsIgnoreCase("(local)") ? "localhost" : host;
    return HostList.parse(colon < 0 ? host : host + rest.substring(colon), port);
  }

  /** {@code thin:user/password@…}: what follows the {@code @} has four forms. */
  private void readOracle() {
    int at = rest.indexOf('@', Math.max(0, rest.indexOf(':')));
    int descriptor = rest.indexOf("@(");
    at = descriptor >= 0 ? descriptor : Math.max(at, rest.lastIndexOf('@'));
    String address = at < 0 ? "" : rest.substring(at + 1);
    if (address.startsWith("(")) {
      hosts = HostList.ofDescriptor(address);
      database = HostList.valueInParentheses("service_name", address);
      database = database == null ? HostList.valueInParentheses("sid", address) : database;
      return;
    }
    int slashes = address.indexOf("//");
    String scheme = slashes < 0 ? "" : address.substring(0, slashes);
    if (slashes >= 0) {
      readAuthority(address.substring(slashes), 1521);
      untold |= !scheme.isEmpty() && !scheme.equals("tcp:") && !scheme.equals("tcps:");
    } else {
      readOracleWithoutSlashes(address);
    }
    database = database == null ? null : database.substring(0, end(database, ":/"));
  }

  /** {@code host:port:sid}, {@code host:port/service}; a name alone is an alias of a file. */
  private void readOracleWithoutSlashes(String address) {
    int colon = address.indexOf(':');
    if (colon < 0) {
      readAuthority("//" + address, 1521);
      untold = true;
      return;
    }
    int end = colon + 1 + end(address.substring(colon + 1), ":/");
    hosts = HostList.parse(address.substring(0, end), 1521);
    database = end < address.length() ? address.substring(end + 1) : null;
  }

  private void readDerby() {
    if (rest.startsWith("//")) {
      readAuthority(rest, 1527);
      database = database == null ? null : lastSegment(database);
    } else {
      readEmbedded(rest);
    }
    database = database == null || database.isEmpty() ? setting("databaseName") : database;
  }

  private void readHsqldb() {
    int slashes = rest.indexOf("//");
    int port =
        switch (slashes < 0 ? "" : rest.substring(0, slashes).toLowerCase(Locale.ROOT)) {
          case "hsql:" -> 9001;
          case "hsqls:" -> 554;
          case "http:" -> 80;
          case "https:" -> 443;
          default -> -1;
        };
    if (port < 0) {
      readEmbedded(rest);
    } else {
      readAuthority(rest.substring(slashes), port);
    }
  }

  private void readEmbedded(String path) {
    embedded = true;
    database = lastSegment(path);
  }

  /** Testcontainers' URL starts a container of its own: it leads to no database there was. */
  private void readTestcontainers() {
    embedded = true;
    int slashes = rest.indexOf("//");
    String path = slashes < 0 ? "" : rest.substring(slashes + 2);
    database = path.substring(Math.min(path.length(), path.indexOf('/') + 1));
  }

  /** {@code jtds:sqlserver://h/d}: what follows the name of the server's kind. */
  private static String afterSubname(String rest) {
    return rest.substring(rest.indexOf(':') + 1);
  }

  /** {@code orders} of {@code file:/var/db/orders}, {@code mem:orders}, {@code ~/orders}. */
  private static String lastSegment(String path) {
    int end = -1;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      end = c == '/' || c == '\\' || c == ':' ? i : end;
    }
    return path.substring(end + 1);
  }

  private static int end(String text, String delimiters) {
    int end = 0;
    while (end < text.length() && delimiters.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
