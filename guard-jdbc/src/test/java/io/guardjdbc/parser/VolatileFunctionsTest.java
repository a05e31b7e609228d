package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.testing.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the guard believes of PostgreSQL's functions is what its catalogue says of them. */
@Tag("server")
class VolatileFunctionsTest {

  /** They come with pgcrypto and uuid-ossp. */
  private static final Set<String> OF_EXTENSIONS =
      Set.of(
          "gen_random_bytes",
          "gen_salt",
          "uuid_generate_v1",
          "uuid_generate_v1mc",
          "uuid_generate_v4");

  @Test
  void theCatalogueSaysTheSame() throws SQLException {
    Map<String, String> said = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(PostgresServer.newDatabase());
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT string_agg(DISTINCT provolatile::text, '') FROM pg_proc"
                    + " WHERE proname = ? AND pronamespace = 'pg_catalog'::regnamespace"
                    + " AND prokind = 'f'")) {
      Set<String> names = new TreeSet<>(VolatileFunctions.VOLATILE);
      names.addAll(VolatileFunctions.STEADY);
      names.removeAll(OF_EXTENSIONS);
      for (String name : names) {
        query.setString(1, name);
        try (ResultSet row = query.executeQuery()) {
          row.next();
          boolean isVolatile = "v".equals(row.getString(1));
          boolean steady = row.getString(1) != null && !row.getString(1).contains("v");
          boolean believed = VolatileFunctions.VOLATILE.contains(name);
          if (believed ? !isVolatile : !steady) {
            said.put(name, row.getString(1));
          }
        }
      }
    }
    assertEquals(Map.of(), said);
  }
}
