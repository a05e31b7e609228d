package io.guardjdbc.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every change between two types that is known here, made on real servers. */
@Tag("server")
class TypeChangeTest {

  private static final List<String> POSTGRESQL =
      List.of(
          "int",
          "bigint",
          "smallint",
          "text",
          "varchar",
          "varchar(20)",
          "character varying(40)",
          "char(5)",
          "char(8)",
          "numeric",
          "numeric(10,2)",
          "decimal(12, 2)",
          "numeric(12,4)",
          "double precision",
          "real",
          "date",
          "timestamp",
          "timestamp(3)",
          "timestamp(6)",
          "timestamptz",
          "timestamptz(3)",
          "timestamptz(6)",
          "json",
          "jsonb",
          "bytea",
          "uuid",
          "boolean");

  private static final List<String> MARIADB =
      List.of(
          "int",
          "int unsigned",
          "integer",
          "bigint",
          "bigint(20)",
          "smallint",
          "varchar(20)",
          "varchar(40)",
          "char(5)",
          "char(8)",
          "text",
          "mediumtext",
          "decimal(10,2)",
          "decimal(12,2)",
          "double",
          "date",
          "datetime",
          "datetime(6)");

  @Test
  void postgresqlRewritesWhatIsSaidToBeRewritten() throws SQLException {
    List<String> differences = new ArrayList<>();
    int changes = 0;
    try (Connection connection = DriverManager.getConnection(PostgresServer.newDatabase());
        Statement statement = connection.createStatement()) {
      // with UTC a timestamp has the bytes of a timestamptz
      statement.execute("SET TimeZone = 'Asia/Tokyo'");
      for (String before : POSTGRESQL) {
        for (String after : POSTGRESQL) {
          statement.execute("DROP TABLE IF EXISTS t");
          statement.execute("CREATE TABLE t (c " + before + ")");
          String file = answer(statement, "SELECT pg_relation_filenode('t')");
          String now =
              answer(
                  statement,
                  "SELECT format_type(atttypid, atttypmod) FROM"
                      + " pg_attribute WHERE attrelid = 't'::regclass AND attname = 'c'");
          if (runs(statement, "ALTER TABLE t ALTER COLUMN c TYPE " + after)) {
            changes++;
            boolean rewrites = !file.equals(answer(statement, "SELECT pg_relation_filenode('t')"));
            if (rewrites != TypeChange.rewrites(now, after, Dialect.POSTGRESQL)) {
              differences.add(now + " to " + after + (rewrites ? " rewrites" : " does not"));
            }
          }
        }
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(changes > 200, "changes made: " + changes);
  }

  @Test
  void mariaDbCopiesWhatIsSaidToBeCopied() throws SQLException {
    List<String> differences = new ArrayList<>();
    int changes = 0;
    try (Connection connection = DriverManager.getConnection(MariaDbServer.newDatabase());
        Statement statement = connection.createStatement()) {
      for (String before : MARIADB) {
        for (String after : MARIADB) {
          statement.execute("DROP TABLE IF EXISTS t");
          statement.execute("CREATE TABLE t (id int PRIMARY KEY, c " + before + ")");
          String now =
              answer(
                  statement,
                  "SELECT column_type FROM information_schema.columns"
                      + " WHERE table_schema = DATABASE() AND table_name = 't'"
                      + " AND column_name = 'c'");
          String change = "ALTER TABLE t MODIFY c " + after;
          boolean inPlace = runs(statement, change + ", ALGORITHM=INPLACE");
          if (inPlace || runs(statement, change)) {
            changes++;
            if (inPlace == TypeChange.rewrites(now, after, Dialect.MARIADB)) {
              differences.add(now + " to " + after + (inPlace ? " is in place" : " copies"));
            }
          }
        }
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(changes > 200, "changes made: " + changes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "enum('a','b')|enum('a','b')|true",
        "enum('a','b')|enum('a', 'b', 'c')|true",
        "enum('a','b')|ENUM('b','a')|false",
        "enum('a','b')|enum('a')|false",
        "enum('it''s','b')|enum('it''s','b','c')|true",
        "set('a,b','c')|set('a,b','c','d')|true",
        "enum('a)','b')|enum('a)','b','c')|true"
      })
  void newValuesAtTheEndMoveNone(String now, String wanted, boolean same) {
    assertEquals(same, TypeChange.beginsWithSameValues(now.strip(), wanted.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bigint|true",
        "text|false",
        "varchar(20)|false",
        "text USING|true",
        "mood|false",
        "numeric(|false",
        "varchar(max)|false",
        "int[]|false"
      })
  void withoutTheTypeOfNowOnlyWhatIsSureIsSaid(String wanted, boolean rewrites) {
    assertEquals(rewrites, TypeChange.rewrites(null, wanted, Dialect.POSTGRESQL));
  }

  private static boolean runs(Statement statement, String sql) {
    try {
      statement.execute(sql);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static String answer(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
