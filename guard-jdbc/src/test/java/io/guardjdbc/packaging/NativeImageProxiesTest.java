package io.guardjdbc.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.PostgresServer;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Wrapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGRefCursorResultSet;
import org.postgresql.PGStatement;
import org.postgresql.core.BaseConnection;

/** The proxies that come out of a guarded connection to PostgreSQL are those of the metadata. */
@Tag("server")
class NativeImageProxiesTest {

  private final Set<List<String>> made = new LinkedHashSet<>();

  @Test
  void everyProxyThatIsMadeIsNamedAndNoOther() throws SQLException {
    String url = PostgresServer.newDatabase();
    try (Connection plain = DriverManager.getConnection(url);
        Statement statement = plain.createStatement()) {
      statement.execute("CREATE TABLE files (content oid)");
      statement.execute("INSERT INTO files SELECT lo_creat(-1)");
    }
    try (Connection connection = DriverManager.getConnection(url.replace("jdbc:", "jdbc:guard:"));
        Statement statement = connection.createStatement();
        PreparedStatement prepared = connection.prepareStatement("SELECT 1");
        CallableStatement callable = connection.prepareCall("{call now()}")) {
      seen(connection, PGConnection.class);
      seen(statement, PGStatement.class);
      seen(prepared, PGStatement.class);
      seen(callable, PGStatement.class);
      note(connection.unwrap(BaseConnection.class).getQueryExecutor());
      connection.setAutoCommit(false);
      try (ResultSet row = statement.executeQuery("SELECT content FROM files")) {
        seen(row, PGRefCursorResultSet.class);
        row.next();
        note(row.getBlob(1));
        note(row.getClob(1));
      }
      connection.rollback();
    }
    assertEquals(made, NativeImageMetadata.current().proxies());
  }

  private void seen(Wrapper guarded, Class<?> type) throws SQLException {
    note(guarded.unwrap(type));
  }

  private void note(Object proxy) {
    assertTrue(Proxy.isProxyClass(proxy.getClass()), () -> proxy.getClass().getName());
    made.add(Stream.of(proxy.getClass().getInterfaces()).map(Class::getName).toList());
  }
}
