package io.guardjdbc.liquibase;

import liquibase.database.AbstractJdbcDatabase;
import liquibase.database.DatabaseConnection;

/**
 * Tells Liquibase which driver opens a {@code jdbc:guard:} URL. It takes part until there is a
 * connection; from then on Liquibase goes by the database's own product name, and works with its
 * own support of that database.
 *
 * <p>Loaded by Liquibase (4.33, 5.0) as a service. Used by one thread at a time, as all its kind.
 */
public final class GuardDatabase extends AbstractJdbcDatabase {

  private static final String PREFIX = "jdbc:guard:";

  /** For Liquibase's ServiceLoader. */
  public GuardDatabase() {}

  @Override
  public String getDefaultDriver(String url) {
    return url != null && url.startsWith(PREFIX) ? "io.guardjdbc.GuardDriver" : null;
  }

  /** False: which database it is, is the real one's affair. */
  @Override
  public boolean isCorrectDatabaseImplementation(DatabaseConnection connection) {
    return false;
  }

  @Override
  public String getShortName() {
    return "guard-jdbc";
  }

  @Override
  protected String getDefaultDatabaseProductName() {
    return "guard-jdbc";
  }

  @Override
  public Integer getDefaultPort() {
    return null;
  }

  @Override
  public int getPriority() {
    return PRIORITY_DEFAULT;
  }

  @Override
  public boolean supportsTablespaces() {
    return false;
  }

  @Override
  public boolean supportsInitiallyDeferrableColumns() {
    return false;
  }
}
