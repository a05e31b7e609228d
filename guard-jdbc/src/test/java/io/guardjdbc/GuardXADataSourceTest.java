package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.testing.PostgresServer;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.xa.PGXADataSource;

/** What a pool and a transaction manager get from the guard, and that there is no way round it. */
@Tag("server")
class GuardXADataSourceTest {

  private static final String H2 = "jdbc:h2:mem:distributed;DB_CLOSE_DELAY=-1";

  private record Branch(int number) implements Xid {

    @Override
    public int getFormatId() {
      return 1;
    }

    @Override
    public byte[] getGlobalTransactionId() {
      return new byte[] {(byte) number};
    }

    @Override
    public byte[] getBranchQualifier() {
      return new byte[] {1};
    }
  }

  private final Properties production = new Properties();
  private final JdbcDataSource h2 = new JdbcDataSource();
  private String postgresql;

  @BeforeEach
  void start() throws SQLException {
    production.setProperty("guard.environment", "production");
    h2.setURL(H2);
    postgresql = PostgresServer.newDatabase();
    for (String url : List.of(H2, postgresql)) {
      run(url, "CREATE TABLE orders (id INT)");
      run(url, "INSERT INTO orders VALUES (1)");
    }
  }

  @AfterEach
  void stop() throws SQLException {
    run(H2, "DROP ALL OBJECTS");
  }

  private static void run(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int rows(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet row = connection.createStatement().executeQuery("SELECT COUNT(*) FROM orders")) {
      row.next();
      return row.getInt(1);
    }
  }

  private String url(String database) {
    return database.equals("h2") ? H2 : postgresql;
  }

  private XAConnection open(String database) throws SQLException {
    if (database.equals("h2")) {
      return new GuardXADataSource(h2, production).getXAConnection();
    }
    PGXADataSource dataSource = new PGXADataSource();
    dataSource.setUrl(postgresql);
    return new GuardXADataSource(dataSource, production).getXAConnection();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void aBranchWithARefusalIsRolledBackInsteadOfCommitted(String database) throws Exception {
    XAConnection physical = open(database);
    XAResource resource = physical.getXAResource();
    Branch branch = new Branch(1);
    Connection connection = physical.getConnection();
    resource.start(branch, XAResource.TMNOFLAGS);
    Statement statement = connection.createStatement();
    statement.executeUpdate("INSERT INTO orders VALUES (2)");
    assertThrows(
        GuardViolationException.class, () -> statement.executeUpdate("DELETE FROM orders"));
    connection.close();
    resource.end(branch, XAResource.TMSUCCESS);

    XAException refused = assertThrows(XAException.class, () -> resource.commit(branch, true));

    assertEquals(XAException.XA_RBROLLBACK, refused.errorCode);
    assertEquals(1, rows(url(database)));
    physical.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void theNextBranchIsCommitted(String database) throws Exception {
    XAConnection physical = open(database);
    XAResource resource = physical.getXAResource();
    Connection connection = physical.getConnection();
    for (int number : new int[] {1, 2}) {
      Branch branch = new Branch(number);
      resource.start(branch, XAResource.TMNOFLAGS);
      Statement statement = connection.createStatement();
      statement.executeUpdate("INSERT INTO orders VALUES (2)");
      if (number == 1) {
        assertThrows(
            GuardViolationException.class, () -> statement.executeUpdate("DELETE FROM orders"));
      }
      resource.end(branch, XAResource.TMSUCCESS);
      if (number == 1) {
        resource.rollback(branch);
      } else {
        resource.commit(branch, true);
      }
    }

    assertEquals(2, rows(url(database)));
    connection.close();
    physical.close();
  }

  @Test
  void aRefusalIsKnownToTheOtherConnectionsOfTheDataSource() throws Exception {
    GuardXADataSource dataSource = new GuardXADataSource(h2, production);
    XAConnection worker = dataSource.getXAConnection();
    Branch branch = new Branch(1);
    XAResource working = worker.getXAResource();
    working.start(branch, XAResource.TMNOFLAGS);
    try (Connection connection = worker.getConnection();
        Statement statement = connection.createStatement()) {
      assertThrows(GuardViolationException.class, () -> statement.execute("TRUNCATE TABLE orders"));
    }
    working.end(branch, XAResource.TMSUCCESS);

    XAException refused = assertThrows(XAException.class, () -> working.prepare(branch));

    assertEquals(XAException.XA_RBROLLBACK, refused.errorCode);
    worker.close();
  }

  @Test
  void whatADataSourceUnwrapsToForPoolsIsGuardedToo() throws SQLException {
    DataSource dataSource = new GuardDataSource(h2, production);

    assertSame(dataSource, dataSource.unwrap(DataSource.class));
    XAConnection distributed = dataSource.unwrap(XADataSource.class).getXAConnection();
    PooledConnection pooled =
        dataSource.unwrap(ConnectionPoolDataSource.class).getPooledConnection();
    for (PooledConnection each : List.of(distributed, pooled)) {
      try (Connection connection = each.getConnection();
          Statement statement = connection.createStatement()) {
        assertThrows(GuardViolationException.class, () -> statement.execute("DROP TABLE orders"));
      }
      each.close();
    }
    assertEquals(1, rows(H2));
  }

  @Test
  void listenersHearOfTheGuardedConnection() throws SQLException {
    PooledConnection pooled =
        new GuardConnectionPoolDataSource(h2, production).getPooledConnection();
    List<Object> sources = new ArrayList<>();
    ConnectionEventListener listener =
        new ConnectionEventListener() {
          @Override
          public void connectionClosed(ConnectionEvent event) {
            sources.add(event.getSource());
          }

          @Override
          public void connectionErrorOccurred(ConnectionEvent event) {
            sources.add(event.getSource());
          }
        };
    pooled.addConnectionEventListener(listener);

    Connection connection = pooled.getConnection();
    assertInstanceOf(Connection.class, connection);
    connection.close();
    pooled.removeConnectionEventListener(listener);
    pooled.getConnection().close();

    assertEquals(List.of(pooled), sources);
    assertFalse(sources.isEmpty());
    pooled.close();
  }

  /** A DataSource that answers a builder, whose every connection is of the database behind. */
  private static <T> T building(Class<T> type, Object connection) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Class<?> answer = method.getReturnType();
              return answer.isInstance(connection) ? connection : building(answer, connection);
            }));
  }

  private static void assertGuarded(Connection connection) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      assertThrows(GuardViolationException.class, () -> statement.execute("DROP TABLE orders"));
    }
  }

  @Test
  void whatABuilderMakesIsGuarded() throws SQLException {
    assertGuarded(
        new GuardDataSource(building(DataSource.class, h2.getConnection()), production)
            .createConnectionBuilder()
            .user("sa")
            .password("")
            .shardingKey(null)
            .superShardingKey(null)
            .build());
    assertGuarded(
        new GuardConnectionPoolDataSource(
                building(ConnectionPoolDataSource.class, h2.getPooledConnection()), production)
            .createPooledConnectionBuilder()
            .user("sa")
            .password("")
            .shardingKey(null)
            .superShardingKey(null)
            .build()
            .getConnection());
    assertGuarded(
        new GuardXADataSource(building(XADataSource.class, h2.getXAConnection()), production)
            .createXAConnectionBuilder()
            .user("sa")
            .password("")
            .shardingKey(null)
            .superShardingKey(null)
            .build()
            .getConnection());
  }
}
