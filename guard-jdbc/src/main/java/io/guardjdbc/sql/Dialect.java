package io.guardjdbc.sql;

import java.util.Locale;

/**
 * Whose SQL a text is: it decides how the text is cut into tokens, how names are folded and what a
 * transaction is worth around DDL.
 *
 * <p>Told by the subprotocol of the real JDBC URL, never by the driver's metadata: MariaDB's driver
 * claims transactional DDL that its server does not have (measured with Connector/J 3.4.1).
 */
public enum Dialect {
  POSTGRESQL(true, Folding.LOWER),
  MARIADB(false, Folding.NONE),
  MYSQL(false, Folding.NONE),
  H2(false, Folding.UPPER),
  SQLSERVER(true, Folding.NONE),
  ORACLE(false, Folding.UPPER),
  SQLITE(true, Folding.NONE),
  DERBY(true, Folding.UPPER),
  HSQLDB(false, Folding.UPPER),
  /** Any other database: standard lexis, and the caution due to what is unknown. */
  STANDARD(false, Folding.UPPER);

  /** What the database does to the case of a name that is not quoted. */
  enum Folding {
    LOWER,
    UPPER,
    NONE
  }

  private final boolean transactionalDdl;
  private final Folding folding;

  Dialect(boolean transactionalDdl, Folding folding) {
    this.transactionalDdl = transactionalDdl;
    this.folding = folding;
  }

  /** Whether a rollback undoes DDL. Where it does not, the database commits at every DDL. */
  public boolean transactionalDdl() {
    return transactionalDdl;
  }

  /** MariaDB and MySQL share lexis and grammar in all that concerns the guard. */
  public boolean isMariaDbOrMySql() {
    return this == MARIADB || this == MYSQL;
  }

  /** Folds an unquoted name as the database does. */
  public String fold(String unquoted) {
    return switch (folding) {
      case LOWER -> unquoted.toLowerCase(Locale.ROOT);
      case UPPER -> unquoted.toUpperCase(Locale.ROOT);
      case NONE -> unquoted;
    };
  }

  /** Whether two folded names that differ only in case name the same object here. */
  public boolean ignoresCase() {
    return folding == Folding.NONE;
  }

  /**
   * The dialect of a subprotocol, the part of a JDBC URL between {@code jdbc:} and the next colon.
   */
  public static Dialect ofSubprotocol(String subprotocol) {
    return switch (subprotocol.toLowerCase(Locale.ROOT)) {
      case "postgresql", "pgsql" -> POSTGRESQL;
      case "mariadb" -> MARIADB;
      case "mysql" -> MYSQL;
      case "h2" -> H2;
      case "sqlserver", "jtds" -> SQLSERVER;
      case "oracle" -> ORACLE;
      case "sqlite" -> SQLITE;
      case "derby" -> DERBY;
      case "hsqldb" -> HSQLDB;
      default -> STANDARD;
    };
  }
}
