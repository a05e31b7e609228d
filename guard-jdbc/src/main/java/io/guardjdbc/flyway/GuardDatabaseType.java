package io.guardjdbc.flyway;

import java.sql.Connection;
import java.sql.Types;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.database.DatabaseType;
import org.flywaydb.core.internal.database.DatabaseTypeRegister;
import org.flywaydb.core.internal.database.base.BaseDatabaseType;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.jdbc.JdbcConnectionFactory;
import org.flywaydb.core.internal.jdbc.StatementInterceptor;
import org.flywaydb.core.internal.parser.Parser;
import org.flywaydb.core.internal.parser.ParsingContext;

/**
 * Tells Flyway which driver opens a {@code jdbc:guard:} URL. It takes part until there is a
 * connection; from then on Flyway goes by the database's own product name, and works with its own
 * support of that database.
 *
 * <p>Loaded by Flyway (8 to 13) as a plugin. Stateless.
 */
public final class GuardDatabaseType extends BaseDatabaseType {

  private static final String PREFIX = "jdbc:guard:";

  /** For Flyway's ServiceLoader. */
  public GuardDatabaseType() {}

  @Override
  public String getName() {
    return "guard-jdbc";
  }

  @Override
  public int getNullType() {
    return Types.NULL;
  }

  @Override
  public boolean handlesJDBCUrl(String url) {
    return url.startsWith(PREFIX);
  }

  @Override
  public String getDriverClass(String url, ClassLoader classLoader) {
    return "io.guardjdbc.GuardDriver";
  }

  /** False: which database it is, is the real one's affair. */
  @Override
  public boolean handlesDatabaseProductNameAndVersion(
      String databaseProductName, String databaseProductVersion, Connection connection) {
    return false;
  }

  @Override
  public Database<?> createDatabase(
      Configuration configuration,
      JdbcConnectionFactory jdbcConnectionFactory,
      StatementInterceptor statementInterceptor) {
    throw unconnected();
  }

  @Override
  public Parser createParser(
      Configuration configuration,
      ResourceProvider resourceProvider,
      ParsingContext parsingContext) {
    throw unconnected();
  }

  private static UnsupportedOperationException unconnected() {
    return new UnsupportedOperationException(
        "a jdbc:guard: URL does not tell Flyway its database, only a connection does");
  }

  @Override
  public void setDefaultConnectionProps(String url, Properties props, ClassLoader classLoader) {
    DatabaseType real = behind(url);
    if (real != null) {
      real.setDefaultConnectionProps(real(url), props, classLoader);
    }
  }

  /** Deprecated since Flyway 11, and still what its command line asks before it prompts. */
  @Override
  @SuppressWarnings("deprecation")
  public boolean detectUserRequiredByUrl(String url) {
    DatabaseType real = behind(url);
    return real == null || real.detectUserRequiredByUrl(real(url));
  }

  /** As {@link #detectUserRequiredByUrl(String)}. */
  @Override
  @SuppressWarnings("deprecation")
  public boolean detectPasswordRequiredByUrl(String url) {
    DatabaseType real = behind(url);
    return real == null || real.detectPasswordRequiredByUrl(real(url));
  }

  @Override
  public boolean externalAuthPropertiesRequired(String url, String username, String password) {
    DatabaseType real = behind(url);
    return real != null && real.externalAuthPropertiesRequired(real(url), username, password);
  }

  @Override
  public Properties getExternalAuthProperties(String url, String username) {
    DatabaseType real = behind(url);
    return real == null
        ? super.getExternalAuthProperties(url, username)
        : real.getExternalAuthProperties(real(url), username);
  }

  /** Flyway's own type for the URL behind the guard's; null if it has none. */
  private DatabaseType behind(String url) {
    for (Object type : types()) {
      if (type instanceof DatabaseType real
          && !(type instanceof GuardDatabaseType)
          && real.handlesJDBCUrl(real(url))) {
        return real;
      }
    }
    return null;
  }

  /** From version 12 on the list holds types of databases without JDBC, too. */
  private static List<?> types() {
    try {
      return DatabaseTypeRegister.getDatabaseTypes();
    } catch (NoSuchMethodError e) {
      // Flyway 8 and 9 keep the list to themselves; they do without what it would tell
      return List.of();
    }
  }

  private static String real(String url) {
    return "jdbc:" + url.substring(PREFIX.length());
  }
}
