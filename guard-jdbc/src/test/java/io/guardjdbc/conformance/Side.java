package io.guardjdbc.conformance;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;

/** One of the two that are compared: the database behind its own driver, or behind the guard. */
final class Side implements AutoCloseable {

  private final TestedDatabase database;
  private final String environment;
  private final List<Connection> opened = new ArrayList<>();
  private final List<HikariDataSource> pools = new ArrayList<>();

  private Side(TestedDatabase database, String environment) {
    this.database = database;
    this.environment = environment;
  }

  static Side raw(TestedDatabase database) {
    return new Side(database, null);
  }

  static Side guarded(TestedDatabase database, String environment) {
    return new Side(database, environment);
  }

  TestedDatabase database() {
    return database;
  }

  boolean isGuarded() {
    return environment != null;
  }

  String url() throws SQLException {
    String real = database.url();
    return isGuarded() ? "jdbc:guard:" + real.substring("jdbc:".length()) : real;
  }

  /** Properties that name the environment, where there is a guard to read them. */
  Properties properties() {
    Properties properties = new Properties();
    if (isGuarded()) {
      properties.setProperty("guard.environment", environment);
    }
    return properties;
  }

  Connection open() throws SQLException {
    return open(new Properties());
  }

  Connection open(Properties more) throws SQLException {
    Properties all = properties();
    all.putAll(more);
    Connection connection = DriverManager.getConnection(url(), all);
    opened.add(connection);
    return connection;
  }

  /** A pool of one connection, which opens it as {@link #open(Properties)} does. */
  DataSource pool(Properties more) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setPoolName("pool");
    config.setJdbcUrl(url());
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(5_000);
    Properties all = properties();
    all.putAll(more);
    config.setDataSourceProperties(all);
    HikariDataSource pool = new HikariDataSource(config);
    pools.add(pool);
    return pool;
  }

  /** A connection of the real driver, to look or to act from outside. */
  Connection openRaw() throws SQLException {
    Connection connection = DriverManager.getConnection(database.url());
    opened.add(connection);
    return connection;
  }

  /** What is seen, without what differs from one connection to the next. */
  String neutral(String seen) {
    return seen.replaceAll("@[0-9a-f]{4,}", "@#")
        .replaceAll("\\b(conn|stat|prep|call|rs|dbMeta|ar|blob|clob|xml)\\d+\\b", "$1#")
        .replaceAll("\\bconn=\\d+", "conn=#")
        .replaceAll("thread id: \\d+", "thread id: #")
        .replaceAll("/\\* \\d+ \\*/", "/* # */")
        .replaceAll("'\\d+'::int8", "'#'::int8")
        .replaceAll("KILL QUERY \\d+", "KILL QUERY #")
        .replaceAll("length-encoded value: -?\\d+", "length-encoded value: #")
        .replaceAll("table: -?\\d+ id: \\d+", "table: # id: #")
        .replaceAll("<unknown:\\d+>", "<unknown:#>")
        .replaceAll("\"([CS])_\\d+\"", "\"$1_#\"")
        .replaceAll("\\bSQL_CUR\\d+", "SQL_CUR#");
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : opened) {
      connection.close();
    }
    pools.forEach(HikariDataSource::close);
  }
}
