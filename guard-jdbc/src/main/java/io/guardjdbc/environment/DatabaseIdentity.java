package io.guardjdbc.environment;

/**
 * Which database answers at the other end. Every part may be null: not every database tells it in
 * the one round trip that is asked of it.
 *
 * @param database its name, as the database spells it; for an embedded H2 database as the URL does
 * @param schema the current schema
 * @param product {@code PostgreSQL}, {@code MariaDB} …
 * @param version as the server words it
 * @param systemId what tells this server from others: PostgreSQL's system identifier, MariaDB's
 *     server_uid, MySQL's server_uuid. A physical copy of a PostgreSQL cluster keeps its identifier
 */
public record DatabaseIdentity(
    String database, String schema, String product, String version, String systemId) {

  static DatabaseIdentity named(String database) {
    return new DatabaseIdentity(database, null, null, null, null);
  }

  /** For people: {@code billing, PostgreSQL 18.6, system 7711068259973888327}. */
  public String describe() {
    StringBuilder text =
        new StringBuilder(database == null ? "a database without a name" : database);
    if (product != null) {
      text.append(", ").append(product);
      if (version != null) {
        text.append(' ').append(version);
      }
    }
    if (systemId != null) {
      text.append(", system ").append(systemId);
    }
    return text.toString();
  }
}
