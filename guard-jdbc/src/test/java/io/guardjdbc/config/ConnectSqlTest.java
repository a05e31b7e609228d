package io.guardjdbc.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import java.nio.CharBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What drivers do while connecting, against what was taken out of their URLs. */
@Tag("server")
class ConnectSqlTest {

  private static Connection open(GuardUrl url, Properties properties) throws SQLException {
    Properties delegate = GuardConfig.resolve(url, properties).delegateProperties(properties);
    return DriverLocator.locate(url.realUrl(), Optional.empty()).connect(url.realUrl(), delegate);
  }

  private static String guarded(String url) {
    return "jdbc:guard:" + url.substring("jdbc:".length());
  }

  private static String query(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertTrue(rows.next());
      return rows.getString(1);
    }
  }

  private static void run(Connection connection, List<String> texts) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  @Test
  void h2RunsNothingOfItsUrlAndTheSameTextDoesTheSameLater() throws SQLException {
    String init = ";INIT=CREATE TABLE A(B VARCHAR DEFAULT 'x\\;y')\\;INSERT INTO A VALUES(DEFAULT)";
    Properties properties = new Properties();
    properties.setProperty("init", "INSERT INTO A VALUES('z')");
    GuardUrl url =
        GuardUrl.parse("jdbc:guard:h2:mem:init;guard.environment=test" + init, properties);
    String count = "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'A'";

    try (Connection connection = open(url, properties)) {
      assertEquals("0", query(connection, count));
      run(connection, url.initialSql());
      assertEquals("x;y,z", query(connection, "SELECT LISTAGG(B, ',') FROM A"));
    }
  }

  @Test
  void mariaDbRunsNothingOfItsUrlAndTheSameTextDoesTheSameLater() throws SQLException {
    String parameters =
        "sessionVariables=sql_mode='ANSI,TRADITIONAL',max_sort_length=2000 + 48;wait_timeout=77"
            + "&initSql=SET @marker = 'a%2Bb'";
    String real = MariaDbServer.newDatabase();
    real += (real.indexOf('?') < 0 ? "?" : "&") + parameters;
    GuardUrl url = GuardUrl.parse(guarded(real), null);
    String state = "SELECT CONCAT_WS('|', @@sql_mode, @@max_sort_length, @@wait_timeout, @marker)";

    try (Connection direct = DriverManager.getConnection(real);
        Connection connection = open(url, null)) {
      String expected = query(direct, state);
      assertTrue(expected.endsWith("|2048|77|a%2Bb"), expected);
      assertFalse(expected.equals(query(connection, state)), "nothing was run yet");
      run(connection, url.initialSql());
      assertEquals(expected, query(connection, state));
    }
  }

  @Test
  void mariaDbKnowsTheConstantsThatItsSessionVariablesAreSetTo() throws SQLException {
    String real = MariaDbServer.newDatabase();
    real +=
        (real.indexOf('?') < 0 ? "?" : "&")
            + "sessionVariables=auto_increment_increment=3,time_zone='+05:00'";
    GuardUrl url = GuardUrl.parse(guarded(real), null);

    assertEquals(real, url.realUrl());
    assertEquals(List.of("SET auto_increment_increment=3,time_zone='+05:00'"), url.initialSql());
    try (Connection connection = open(url, null)) {
      assertEquals(
          "3+05:00", query(connection, "SELECT CONCAT(@@auto_increment_increment, @@time_zone)"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sessionVariables=a=1;global b=2",
        "sessionVariables=a='x;DROP TABLE t'",
        "sessionVariables=a='\\';DROP TABLE t",
        "sessionVariables=a=1 DROP TABLE t",
        "sessionVariables=a=f()",
        "sessionVariables=a=(SELECT 1)",
        "sessionVariables=@@global.a=1",
        "sessionVariables=a=1/*!DROP*/",
        "sessionVariables=a=1--",
        "sessionVariables=a='b' 'c'",
        "sessionVariables=a=b=c",
        "sessionVariables=a=1&SessionVariables=b=1",
        "sessionVariables=a",
        "sessionVariables=a='%27'",
        "sessionVariables=a=1,Password ='*0'",
      })
  void whatIsMoreThanOneSetOfConstantsDoesNotReachTheDriver(String parameters) throws SQLException {
    assertEquals(
        "jdbc:mariadb://h/d",
        GuardUrl.parse("jdbc:guard:mariadb://h/d?" + parameters, null).realUrl());
  }

  @Test
  void endlessVariablesReachNoDriver() throws SQLException {
    String url = "jdbc:guard:mariadb://h/d?sessionVariables=a=1" + ",b='x'".repeat(100_000);
    assertEquals("jdbc:mariadb://h/d", GuardUrl.parse(url, null).realUrl());
  }

  @Test
  void variablesInTwoPlacesReachNoDriver() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("sessionVariables", "a=1");
    assertFalse(GuardUrl.parse("jdbc:guard:mysql://h/d", properties).isTaken("sessionVariables"));
    assertTrue(
        GuardUrl.parse("jdbc:guard:mysql://h/d?sessionVariables=b=1", properties)
            .isTaken("sessionVariables"));
    properties.put("sessionVariables", CharBuffer.wrap("a=1"));
    assertTrue(GuardUrl.parse("jdbc:guard:mysql://h/d", properties).isTaken("sessionVariables"));
    assertTrue(
        GuardUrl.parse("jdbc:guard:mysql://h/d?sessionVariables=b=1", properties)
            .isTaken("sessionVariables"));
  }

  @Test
  void postgresOptionsStayAndDoWhatTheJudgedTextSays() throws SQLException {
    String real = PostgresServer.newDatabase();
    real +=
        (real.indexOf('?') < 0 ? "?" : "&")
            + "options=-c%20work_mem=1234kB%20--application-name=it's%5C%20me";
    GuardUrl url = GuardUrl.parse(guarded(real), null);
    String state =
        "SELECT current_setting('work_mem') || '|' || current_setting('application_name')";

    try (Connection connection = open(url, null)) {
      String byOptions = query(connection, state);
      run(
          connection,
          List.of("RESET work_mem", "SET work_mem = '64kB'", "SET application_name = ''"));
      run(connection, url.judgedSql());
      assertEquals(byOptions.substring(0, byOptions.indexOf('|')), "1234kB");
      assertEquals("1234kB|it's me", query(connection, state));
    }
  }
}
