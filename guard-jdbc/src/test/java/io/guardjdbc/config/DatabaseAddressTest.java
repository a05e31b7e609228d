package io.guardjdbc.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

  private static boolean same(String one, String other) {
    DatabaseAddress first = DatabaseAddress.of(one).orElseThrow();
    DatabaseAddress second = DatabaseAddress.of(other).orElseThrow();
    assertEquals(first.isSameAs(second), second.isSameAs(first), "the same from both sides");
    return first.isSameAs(second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:postgresql://db.example.com/billing | jdbc:postgresql://DB.example.com:5432/billing",
        "jdbc:postgresql://localhost/billing | jdbc:postgresql://127.0.0.1:5432/billing",
        "jdbc:postgresql://localhost/billing | jdbc:postgresql://[::1]/billing",
        "jdbc:postgresql://localhost/billing | jdbc:postgresql:billing",
        "jdbc:postgresql://db/billing | jdbc:guard:postgresql://db/billing?guard.environment=test",
        "jdbc:postgresql://db/billing | jdbc:postgresql://db/billing?user=anna&password=secret",
        "jdbc:postgresql://db/billing?user=a | jdbc:postgresql://db/billing?user=b&sslmode=require",
        "jdbc:postgresql://db1,db2/billing | jdbc:postgresql://db2/billing",
        "jdbc:p6spy:postgresql://db/billing | jdbc:postgresql://db/billing",
        "jdbc:p6spy:guard:postgresql://db/billing | jdbc:postgresql://db/billing",
        "jdbc:postgresql://db/?user=anna | jdbc:postgresql://db/anna",
        "jdbc:postgresql:///b?socketFactory=F&i=1 | jdbc:guard:postgresql:///b?socketFactory=F&i=1",
        "jdbc:mysql://db/shop | jdbc:mariadb://db:3306/shop",
        "jdbc:mysql://anna:secret@db/shop | jdbc:mysql://db/shop",
        "jdbc:mariadb:///shop | jdbc:mariadb://127.0.0.1/shop",
        "jdbc:h2:mem:shop;MODE=MySQL | jdbc:guard:h2:mem:shop;guard.environment=test",
        "jdbc:h2:./data/shop | jdbc:h2:file:data/shop",
        "jdbc:h2:./data/../data/shop | jdbc:h2:data/shop",
        "jdbc:h2:tcp://db/~/a/shop | jdbc:h2:tcp://db:9092/~/a/shop",
        "jdbc:sqlite:shop.db | jdbc:sqlite:./shop.db?cache=shared",
        "jdbc:sqlserver://db;databaseName=Shop | jdbc:sqlserver://db:1433;databaseName=shop",
        "jdbc:sqlserver://db\\X;databaseName=shop | jdbc:sqlserver://db\\X;databaseName=shop",
        "jdbc:oracle:thin:@db:1521/shop | jdbc:oracle:thin:@//DB/SHOP",
        "jdbc:db2://db:50000/SHOP | jdbc:db2://db:50000/shop",
      })
  void oneDatabase(String one, String other) {
    assertTrue(same(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:postgresql://db/billing | jdbc:postgresql://db/shop",
        "jdbc:postgresql://db/billing | jdbc:postgresql://db/Billing",
        "jdbc:postgresql://db/billing | jdbc:postgresql://db:5433/billing",
        "jdbc:postgresql://db/billing | jdbc:postgresql://db.example.com/billing",
        "jdbc:postgresql://db/billing | jdbc:mysql://db:5432/billing",
        "jdbc:postgresql://localhost/b | jdbc:postgresql:///b?socketFactory=F&i=1",
        "jdbc:postgresql:///b?socketFactory=F&i=2 | jdbc:postgresql:///b?socketFactory=F&i=1",
        "jdbc:mysql://db/ | jdbc:mysql://db/shop",
        "jdbc:h2:mem:shop | jdbc:h2:mem:Shop",
        "jdbc:h2:mem:shop | jdbc:h2:./shop",
        "jdbc:h2:~/shop | jdbc:h2:./shop",
        "jdbc:h2:./a/shop | jdbc:h2:./b/shop",
        "jdbc:h2:tcp://db/~/a/shop | jdbc:h2:tcp://db/~/b/shop",
        "jdbc:h2:tcp://db/shop | jdbc:h2:mem:shop",
        "jdbc:hsqldb:mem:shop | jdbc:h2:mem:shop",
        "jdbc:sqlserver://db\\X;databaseName=shop | jdbc:sqlserver://db;databaseName=shop",
        "jdbc:oracle:thin:@db:1521/shop | jdbc:oracle:thin:@db:1521/billing",
      })
  void twoDatabases(String one, String other) {
    assertFalse(same(one, other));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "jdbc:",
        "jdbc:guard:",
        "jdbc:guard:guard:h2:mem:x",
        "jdbc:p6spy:",
        "https://db/billing",
        "${DB_URL}",
        "jdbc:h2:mem:",
        "jdbc:sqlite:",
        "jdbc:sqlite::memory:",
        "jdbc:postgresql://db/",
        "jdbc:tc:postgresql:16:///billing",
        "jdbc:postgresql://db/billing?guard.environmnet"
      })
  void noneThatCanBeTold(String url) {
    assertEquals(Optional.empty(), DatabaseAddress.of(url));
  }

  @Test
  void theUserOfTheConnectionIsTheDatabaseOfAUrlWithoutOne() throws InvalidSettingException {
    Properties properties = new Properties();
    properties.setProperty("user", "anna");
    DatabaseAddress address =
        DatabaseAddress.of(GuardUrl.ofReal("jdbc:postgresql://db/", properties).target())
            .orElseThrow();

    assertTrue(address.isSameAs(DatabaseAddress.of("jdbc:postgresql://db/anna").orElseThrow()));
  }

  @Test
  void aFileIsTheSameByItsWholePath() {
    String whole = Path.of("data/shop").toAbsolutePath().toString();

    assertTrue(same("jdbc:h2:" + whole, "jdbc:h2:./data/shop"));
    assertTrue(same("jdbc:h2:~/shop", "jdbc:h2:" + System.getProperty("user.home") + "/shop"));
  }

  @Test
  void theGuardedUrlHoldsNoSecret() {
    assertEquals(
        "jdbc:guard:postgresql://db/billing?sslmode=require",
        DatabaseAddress.of("jdbc:postgresql://db/billing?password=secret&sslmode=require")
            .orElseThrow()
            .guardedUrl());
    assertEquals(
        "jdbc:guard:mysql://db/shop",
        DatabaseAddress.of("jdbc:mysql://anna:secret@db/shop").orElseThrow().guardedUrl());
  }

  @Test
  void aGuardedUrlIsToldFromARawOne() {
    assertTrue(DatabaseAddress.isGuarded("jdbc:guard:h2:mem:x"));
    assertTrue(DatabaseAddress.isGuarded("jdbc:p6spy:guard:h2:mem:x"));
    assertFalse(DatabaseAddress.isGuarded("jdbc:h2:mem:guard:x"));
    assertFalse(DatabaseAddress.isGuarded("jdbc:h2:mem:x"));
    assertFalse(DatabaseAddress.isGuarded("guard:x"));
    assertFalse(DatabaseAddress.isGuarded(null));
  }

  @Test
  void onlyADatabaseInMemoryIsOfThisProcess() {
    assertTrue(DatabaseAddress.of("jdbc:h2:mem:x").orElseThrow().isInMemory());
    assertFalse(DatabaseAddress.of("jdbc:h2:./x").orElseThrow().isInMemory());
    assertFalse(DatabaseAddress.of("jdbc:postgresql://db/x").orElseThrow().isInMemory());
  }
}
