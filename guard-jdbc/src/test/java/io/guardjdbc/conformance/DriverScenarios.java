package io.guardjdbc.conformance;

import io.guardjdbc.GuardConnectionPoolDataSource;
import io.guardjdbc.GuardDataSource;
import io.guardjdbc.GuardXADataSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.CommonDataSource;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.xa.PGXADataSource;

/** How connections are opened: by driver, DataSource, for pools and for transaction managers. */
final class DriverScenarios {

  private static final String UPDATE = "UPDATE item SET amount = 8 WHERE id = 1";
  private static final String AMOUNT = "SELECT amount FROM item WHERE id = 1";

  private record Branch(int number) implements Xid {

    @Override
    public int getFormatId() {
      return 7;
    }

    @Override
    public byte[] getGlobalTransactionId() {
      return new byte[] {1, (byte) number};
    }

    @Override
    public byte[] getBranchQualifier() {
      return new byte[] {2};
    }
  }

  private DriverScenarios() {}

  static Stream<Scenario> all() {
    return Stream.of(
        Scenario.everywhere("DriverManager", DriverScenarios::driverManager),
        Scenario.everywhere("Driver", DriverScenarios::driver),
        Scenario.on(TestedDatabase.MARIADB, "session variables", DriverScenarios::variables),
        Scenario.everywhere("DataSource", DriverScenarios::dataSource),
        Scenario.everywhere("ConnectionPoolDataSource", DriverScenarios::pooled),
        Scenario.everywhere("XADataSource", DriverScenarios::distributed));
  }

  private static void driverManager(Side side, Recording seen) throws SQLException {
    String url = side.url();
    seen.note("connection", () -> side.open());
    seen.note(
        "properties stay as they are",
        () -> {
          Properties defaults = side.properties();
          Properties given = new Properties(defaults);
          given.setProperty("loginTimeout", "7");
          try (Connection connection = DriverManager.getConnection(url, given)) {
            return connection.isValid(1) + " " + given.size();
          }
        });
    seen.note("unknown property", () -> side.open(properties("noSuchThing", "1")));
    seen.note("wrong password", () -> side.open(properties("user", "nobody", "password", "x")));
    seen.note("no server", () -> DriverManager.getConnection(moved(url), side.properties()));
    seen.note("no database", () -> DriverManager.getConnection(elsewhere(url), side.properties()));
    seen.note("autoCommit", () -> side.open().getAutoCommit());
    seen.note("warnings", () -> Rendered.warnings(side.open().getWarnings()));
  }

  private static Properties properties(String... namesAndValues) {
    Properties properties = new Properties();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return properties;
  }

  /** Where nobody listens. */
  private static String moved(String url) {
    return url.contains("h2:")
        ? url.replace("h2:mem:", "h2:tcp://localhost:1/")
        : url.replaceFirst("localhost:\\d+", "localhost:1");
  }

  private static String elsewhere(String url) {
    return url.contains("h2:")
        ? url.replaceFirst("h2:.*", "h2:mem:x;IFEXISTS=TRUE")
        : url.replaceFirst("/db\\d+", "/nowhere");
  }

  private static void variables(Side side, Recording seen) throws SQLException {
    String assignments = "auto_increment_increment=3,time_zone='+05:00',sql_mode='ANSI_QUOTES'";
    String url = side.url() + "&sessionVariables=" + assignments;
    for (boolean prepares : new boolean[] {false, true}) {
      try (Connection connection =
              DriverManager.getConnection(
                  url + "&useServerPrepStmts=" + prepares, side.properties());
          Statement statement = connection.createStatement()) {
        seen.note("url", () -> connection.getMetaData().getURL().contains(assignments));
        statement.execute(
            "CREATE TEMPORARY TABLE \"made\" (id int auto_increment, at timestamp,"
                + " PRIMARY KEY (id))");
        try (PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO made (at) VALUES (?), (?)", Statement.RETURN_GENERATED_KEYS)) {
          insert.setTimestamp(1, Timestamp.valueOf("2026-03-29 02:30:00"));
          insert.setObject(2, OffsetDateTime.parse("2026-03-29T02:30:00+02:00"));
          seen.note("rows", insert::executeUpdate);
          seen.note("keys", () -> insert.getGeneratedKeys());
        }
        seen.note("read", () -> statement.executeQuery("SELECT id, at FROM made"));
        seen.note(
            "written", () -> statement.executeQuery("SELECT CONCAT(at, @@time_zone) FROM made"));
      }
    }
  }

  private static void driver(Side side, Recording seen) throws SQLException {
    Driver driver = DriverManager.getDriver(side.url());
    seen.note("accepts", () -> driver.acceptsURL(side.url()));
    seen.note("accepts another", () -> driver.acceptsURL("jdbc:unheard:of"));
    seen.note("accepts null", () -> driver.acceptsURL(null));
    seen.note("accepts nothing", () -> driver.acceptsURL(""));
    seen.note("connect, another", () -> driver.connect("jdbc:unheard:of", new Properties()));
    seen.note("connect, null", () -> driver.connect(null, new Properties()));
    seen.note(
        "connect, no properties",
        () -> {
          try (Connection connection = driver.connect(side.url(), null)) {
            return connection.isValid(1);
          }
        });
    seen.note("compliant", driver::jdbcCompliant);
    seen.note("major version", () -> driver.getMajorVersion());
    seen.note("minor version", () -> driver.getMinorVersion());
    seen.note("logger", () -> driver.getParentLogger().getName());
    seen.note("properties", () -> List.of(driver.getPropertyInfo(side.url(), side.properties())));
    seen.note("properties, null", () -> driver.getPropertyInfo(side.url(), null).length);
    seen.note("properties of null", () -> driver.getPropertyInfo(null, null).length);
    seen.note("metadata", () -> side.open().getMetaData().getDriverName());
    seen.note("URL", () -> side.open().getMetaData().getURL());
  }

  private static <T extends CommonDataSource> T configured(Side side, T made) throws Exception {
    String url = side.database().url();
    Method setUrl =
        made.getClass()
            .getMethod(side.database() == TestedDatabase.H2 ? "setURL" : "setUrl", String.class);
    Reflected.call(setUrl, made, url);
    return made;
  }

  private static DataSource plain(Side side) throws Exception {
    DataSource made =
        switch (side.database()) {
          case H2 -> configured(side, new JdbcDataSource());
          case POSTGRESQL -> configured(side, new PGSimpleDataSource());
          case MARIADB -> configured(side, new MariaDbDataSource());
        };
    return side.isGuarded() ? new GuardDataSource(made, side.properties()) : made;
  }

  private static void dataSource(Side side, Recording seen) throws Exception {
    DataSource dataSource = plain(side);
    settings(dataSource, seen);
    try (Connection connection = dataSource.getConnection()) {
      seen.note("query", () -> connection.createStatement().executeQuery(AMOUNT));
    }
    seen.note("wrong user", () -> dataSource.getConnection("nobody", "x"));
    seen.note("isWrapperFor", () -> dataSource.isWrapperFor(DataSource.class));
    seen.note("isWrapperFor itself", () -> dataSource.isWrapperFor(dataSource.getClass()));
    seen.note("unwrap", () -> dataSource.unwrap(DataSource.class) == dataSource);
    seen.note("isWrapperFor null", () -> dataSource.isWrapperFor(null));
    seen.note("unwrap null", () -> dataSource.unwrap(null));
    seen.note("isWrapperFor Runnable", () -> dataSource.isWrapperFor(Runnable.class));
    seen.note("unwrap Runnable", () -> dataSource.unwrap(Runnable.class));
    seen.note("builder", dataSource::createConnectionBuilder);
    seen.note("sharding", dataSource::createShardingKeyBuilder);
    seen.note("logger", () -> dataSource.getParentLogger().getName());
  }

  private static void settings(CommonDataSource dataSource, Recording seen) {
    PrintWriter writer = new PrintWriter(new StringWriter());
    seen.note("loginTimeout", dataSource::getLoginTimeout);
    seen.run("set loginTimeout", () -> dataSource.setLoginTimeout(9));
    seen.note("loginTimeout", dataSource::getLoginTimeout);
    seen.run("logWriter", () -> dataSource.setLogWriter(writer));
    seen.note("logWriter is it", () -> dataSource.getLogWriter() == writer);
    seen.run("no logWriter", () -> dataSource.setLogWriter(null));
    seen.note("logWriter", dataSource::getLogWriter);
  }

  private static void pooled(Side side, Recording seen) throws Exception {
    ConnectionPoolDataSource made =
        switch (side.database()) {
          case H2 -> configured(side, new JdbcDataSource());
          case POSTGRESQL -> configured(side, new PGConnectionPoolDataSource());
          case MARIADB -> configured(side, new MariaDbDataSource());
        };
    ConnectionPoolDataSource dataSource =
        side.isGuarded() ? new GuardConnectionPoolDataSource(made, side.properties()) : made;
    settings(dataSource, seen);
    PooledConnection pooled = dataSource.getPooledConnection();
    Connection first = handles(pooled, seen);
    seen.note("builder", dataSource::createPooledConnectionBuilder);
    seen.run("close", pooled::close);
    seen.note("handle closed", first::isClosed);
    seen.note("closed", pooled::getConnection);
    seen.note("logger", () -> dataSource.getParentLogger().getName());
  }

  /** The life of two handles of one physical connection, and what a pool is told of it. */
  private static Connection handles(PooledConnection pooled, Recording seen) throws SQLException {
    StringBuilder told = new StringBuilder();
    ConnectionEventListener listener =
        new ConnectionEventListener() {
          @Override
          public void connectionClosed(ConnectionEvent event) {
            told.append("closed ").append(event.getSource() == pooled).append(' ');
          }

          @Override
          public void connectionErrorOccurred(ConnectionEvent event) {
            told.append("error ").append(event.getSQLException().getSQLState()).append(' ');
          }
        };
    pooled.addConnectionEventListener(listener);
    Connection first = pooled.getConnection();
    Statement statement = first.createStatement();
    seen.note("query", () -> statement.executeQuery(AMOUNT));
    seen.note("statement.getConnection", () -> statement.getConnection() == first);
    seen.note("error", () -> statement.executeQuery("SELECT * FROM nothing"));
    seen.run("close handle", first::close);
    seen.note("told", told::toString);
    seen.note("handle closed", first::isClosed);
    seen.note("its statement", () -> statement.executeQuery(AMOUNT));
    seen.note("handle afterwards", () -> first.createStatement());
    seen.run("close handle again", first::close);
    seen.note("told", told::toString);
    Connection second = pooled.getConnection();
    seen.note("second", () -> second.createStatement().executeQuery(AMOUNT));
    Connection third = pooled.getConnection();
    seen.note("second is closed by the third", second::isClosed);
    seen.note("third", () -> third.createStatement().executeQuery(AMOUNT));
    pooled.removeConnectionEventListener(listener);
    pooled.removeConnectionEventListener(listener);
    seen.run("close third", third::close);
    seen.note("told", told::toString);
    return third;
  }

  private static void distributed(Side side, Recording seen) throws Exception {
    XADataSource made =
        switch (side.database()) {
          case H2 -> configured(side, new JdbcDataSource());
          case POSTGRESQL -> configured(side, new PGXADataSource());
          case MARIADB -> configured(side, new MariaDbDataSource());
        };
    XADataSource dataSource =
        side.isGuarded() ? new GuardXADataSource(made, side.properties()) : made;
    settings(dataSource, seen);
    seen.note("builder", dataSource::createXAConnectionBuilder);
    XAConnection physical = dataSource.getXAConnection();
    XAConnection other = dataSource.getXAConnection();
    handles(physical, seen);
    XAResource resource = physical.getXAResource();
    seen.note("same resource", () -> physical.getXAResource() == resource);
    seen.note("isSameRM itself", () -> resource.isSameRM(resource));
    seen.note("isSameRM another", () -> resource.isSameRM(other.getXAResource()));
    seen.note("isSameRM null", () -> resource.isSameRM(null));
    seen.note("timeout", resource::getTransactionTimeout);
    seen.note("set timeout", () -> resource.setTransactionTimeout(5));
    try (Connection connection = physical.getConnection()) {
      branches(connection, resource, seen);
    }
    seen.run("close", physical::close);
    seen.run("close another", other::close);
    seen.note(
        "in the end",
        () -> {
          try (Connection raw = side.openRaw();
              ResultSet row = raw.createStatement().executeQuery(AMOUNT)) {
            return Rendered.of(row);
          }
        });
  }

  private static void branches(Connection connection, XAResource resource, Recording seen) {
    act("start", seen, () -> resource.start(new Branch(1), XAResource.TMNOFLAGS));
    seen.note("autoCommit", connection::getAutoCommit);
    seen.note("update", () -> connection.createStatement().executeUpdate(UPDATE));
    seen.run("commit by JDBC", connection::commit);
    seen.run("autoCommit on", () -> connection.setAutoCommit(true));
    act("start again", seen, () -> resource.start(new Branch(1), XAResource.TMNOFLAGS));
    act("end", seen, () -> resource.end(new Branch(1), XAResource.TMSUCCESS));
    act("rollback", seen, () -> resource.rollback(new Branch(1)));
    seen.note("rolled back", () -> connection.createStatement().executeQuery(AMOUNT));
    act("start 2", seen, () -> resource.start(new Branch(2), XAResource.TMNOFLAGS));
    seen.note("update 2", () -> connection.createStatement().executeUpdate(UPDATE));
    act("end 2", seen, () -> resource.end(new Branch(2), XAResource.TMSUCCESS));
    act("one phase", seen, () -> resource.commit(new Branch(2), true));
    act("start 3", seen, () -> resource.start(new Branch(3), XAResource.TMNOFLAGS));
    seen.note(
        "update 3", () -> connection.createStatement().executeUpdate(UPDATE.replace('8', '9')));
    act("end 3", seen, () -> resource.end(new Branch(3), XAResource.TMSUCCESS));
    act("prepare", seen, () -> resource.prepare(new Branch(3)));
    seen.note(
        "recover", () -> resource.recover(XAResource.TMSTARTRSCAN | XAResource.TMENDRSCAN).length);
    act("two phases", seen, () -> resource.commit(new Branch(3), false));
    act("forget", seen, () -> resource.forget(new Branch(3)));
    act("unknown", seen, () -> resource.rollback(new Branch(9)));
    act("null", seen, () -> resource.start(null, XAResource.TMNOFLAGS));
  }

  /** As {@link Recording#run}, with the code that an XAException has instead of an SQLState. */
  private static void act(String step, Recording seen, Recording.Action action) {
    seen.note(
        step,
        () -> {
          try {
            action.run();
            return "done";
          } catch (XAException e) {
            return e.getClass().getName() + " " + e.errorCode + " " + e.getMessage();
          }
        });
  }
}
