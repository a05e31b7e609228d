package io.guardjdbc.tools;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.apache.tomcat.jdbc.pool.PoolProperties;
import org.postgresql.PGConnection;

/**
 * The same work through any pool that its class loader has, of one connection: told are the
 * refusals, and whether the session outlived them.
 */
public final class PoolProbe implements BiFunction<String, Map<String, String>, String> {

  /** Settings: {@code url}, and {@code driver} where the driver is named. */
  @Override
  public String apply(String pool, Map<String, String> settings) {
    // What DriverManager does when a JVM starts, for the class loader of then.
    for (Driver driver : ServiceLoader.load(Driver.class, PoolProbe.class.getClassLoader())) {
      Objects.requireNonNull(driver);
    }
    String url = settings.get("url");
    String driver = settings.get("driver");
    try {
      return switch (pool) {
        case "hikari" -> hikari(url, driver);
        case "tomcat" -> Tomcat.told(url, driver);
        case "dbcp2" -> dbcp2(url, driver);
        case "agroal" -> agroal(url, driver);
        default -> throw new IllegalArgumentException(pool);
      };
    } catch (SQLException | RuntimeException | IOException e) {
      return "failed" + Chain.of(e);
    }
  }

  /** Its own class, which the class loader of another pool cannot verify. */
  private static final class Tomcat {

    static String told(String url, String driver) throws SQLException, IOException {
      PoolProperties properties = new PoolProperties();
      properties.setUrl(url);
      if (driver != null) {
        properties.setDriverClassName(driver);
      }
      properties.setInitialSize(1);
      properties.setMaxActive(1);
      org.apache.tomcat.jdbc.pool.DataSource pool =
          new org.apache.tomcat.jdbc.pool.DataSource(properties);
      try {
        return PoolProbe.told(pool);
      } finally {
        pool.close();
      }
    }
  }

  private static String hikari(String url, String driver) throws SQLException, IOException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    if (driver != null) {
      config.setDriverClassName(driver);
    }
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      return told(pool);
    }
  }

  private static String dbcp2(String url, String driver) throws SQLException, IOException {
    try (BasicDataSource pool = new BasicDataSource()) {
      pool.setUrl(url);
      if (driver != null) {
        pool.setDriverClassName(driver);
      }
      pool.setMaxTotal(1);
      return told(pool);
    }
  }

  private static String agroal(String url, String driver) throws SQLException, IOException {
    AgroalDataSourceConfigurationSupplier configuration =
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(1)
                        .connectionFactoryConfiguration(
                            factory -> {
                              factory.jdbcUrl(url);
                              if (driver != null) {
                                factory.connectionProviderClassName(driver);
                              }
                              return factory;
                            }));
    try (AgroalDataSource pool = AgroalDataSource.from(configuration)) {
      return told(pool);
    }
  }

  private static String told(DataSource pool) throws SQLException, IOException {
    String first = session(pool);
    StringBuilder told = new StringBuilder();
    for (String text :
        new String[] {
          "INSERT INTO orders SELECT max(id) + 1 FROM orders",
          "DELETE FROM orders",
          "DROP TABLE orders",
        }) {
      told.append(tried(pool, text)).append('\n');
    }
    told.append(copied(pool)).append('\n');
    return told.append(session(pool).equals(first) ? "same session" : "another session").toString();
  }

  private static String session(DataSource pool) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
      row.next();
      return row.getString(1);
    }
  }

  private static String tried(DataSource pool, String text) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(text);
      return "ran";
    } catch (SQLException e) {
      return first(e);
    }
  }

  /**
   * By the door that the vendor's interface opens. Tomcat's pool asks what it holds for its class,
   * and not for what it wraps.
   */
  private static String copied(DataSource pool) throws SQLException, IOException {
    try (Connection connection = pool.getConnection()) {
      Connection holder =
          connection.isWrapperFor(PGConnection.class)
              ? connection
              : connection.unwrap(Connection.class);
      holder
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY orders FROM PROGRAM 'true'", InputStream.nullInputStream());
      return "ran";
    } catch (SQLException e) {
      return first(e);
    }
  }

  private static String first(SQLException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage().lines().findFirst().orElse("");
  }
}
