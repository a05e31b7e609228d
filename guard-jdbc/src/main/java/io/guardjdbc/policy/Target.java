package io.guardjdbc.policy;

import io.guardjdbc.sql.Dialect;
import java.util.List;

/**
 * Where a connection leads, as far as its URL and properties tell.
 *
 * @param dialect by the URL's subprotocol
 * @param url the real URL without user, password or any other credential in it
 * @param hosts host names in lower case; empty for an embedded database; several for a URL that
 *     names several. A host that the URL leaves to the driver's default is {@code localhost}
 * @param port the first host's port; the driver's default if the URL names none; -1 if unknown or
 *     embedded
 * @param database the database's name in the URL; null if it names none
 * @param user null if none is given
 * @param locality whether the target can be another machine
 */
public record Target(
    Dialect dialect,
    String url,
    List<String> hosts,
    int port,
    String database,
    String user,
    Locality locality) {

  /** Whether a target can be another machine than this one. */
  public enum Locality {
    /** Inside this JVM or a file of this machine. */
    EMBEDDED,
    /** Every host is a loopback name or address. */
    LOOPBACK,
    /** Another machine, or a URL that does not tell (a socket factory, a service name). */
    REMOTE
  }

  public Target {
    hosts = List.copyOf(hosts);
  }

  /** The same server, another database. */
  public Target inDatabase(String other) {
    return new Target(dialect, url, hosts, port, other, user, locality);
  }

  /** For messages: {@code db.prod.example.com:5432}, {@code embedded}. */
  public String where() {
    if (hosts.isEmpty()) {
      return locality == Locality.EMBEDDED ? "an embedded database" : url;
    }
    return String.join(",", hosts) + (port > 0 ? ":" + port : "");
  }
}
