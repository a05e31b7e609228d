package io.guardjdbc.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "postgresql://h/d?a=b&guard.environment=test&c=%20d | postgresql://h/d?a=b&c=%20d",
        "postgresql://h/d?guard.environment=test            | postgresql://h/d",
        "postgresql://h/d?guardEnvironment=test&&c          | postgresql://h/d?&c",
        "postgresql://h/d?                                  | postgresql://h/d?",
        "postgresql://h/d?a=guard.environment               | postgresql://h/d?a=guard.environment",
        "postgresql://h/guard:d?x=jdbc:guard:               | postgresql://h/guard:d?x=jdbc:guard:",
        "h2:mem:x;GUARD.ENVIRONMENT=test;DB_CLOSE_DELAY=-1  | h2:mem:x;DB_CLOSE_DELAY=-1",
        "h2:mem:x;guard.environment=test                    | h2:mem:x",
        "h2:mem:x;INIT=CREATE TABLE A(B INT)\\;SELECT 1;MODE=MySQL | h2:mem:x;MODE=MySQL",
        "h2:mem:x;PASSWORD_HASH=a\\;b;guard.driver=x;        | h2:mem:x;PASSWORD_HASH=a\\;b;",
        "mariadb://h/d?initSql=SELECT 1&a=b&SESSIONVARIABLES=x=1 | mariadb://h/d?a=b&SESSIONVARIABLES=x=1",
        "sqlserver://h;password={}}};guardConfirm=a/b;x=y   | sqlserver://h;password={}}};x=y",
        "derby:d;guard.environment=test;create=true         | derby:d;create=true",
        "p6spy:h2:mem:x;guard.environment=test              | p6spy:h2:mem:x",
      })
  void realUrlIsTheGivenOneWithoutGuardSettings(String rest, String expected)
      throws InvalidSettingException {
    assertEquals("jdbc:" + expected, GuardUrl.parse("jdbc:guard:" + rest, null).realUrl());
  }

  @Test
  void settingsAreDecodedAsTheUrlEncodesThem() throws InvalidSettingException {
    assertEquals(
        List.of(new GuardUrl.Setting("guard.confirm", "production/a b")),
        GuardUrl.parse("jdbc:guard:postgresql:d?guard.confirm=production%2Fa+b", null).settings());
    assertEquals(
        List.of(new GuardUrl.Setting("guard.policy", "C:\\x;y.yaml")),
        GuardUrl.parse("jdbc:guard:h2:mem:x;guard.policy=C:\\\\x\\;y.yaml", null).settings());
    assertEquals(
        List.of(new GuardUrl.Setting("guard.policy", "a;b}")),
        GuardUrl.parse("jdbc:guard:sqlserver://h;guard.policy={a;b}}}", null).settings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:postgresql:d                        | does not start with jdbc:guard:",
        "''                                       | does not start with jdbc:guard:",
        "jdbc:guard:                              | names no database",
        "jdbc:guard:x                             | names no database",
        "jdbc:guard:://h/d                        | names no database",
        "jdbc:guard://h/d                         | names no database",
        "jdbc:guard:postgre sql:d                 | names no database",
        "jdbc:guard:guard:postgresql:d            | twice",
        "jdbc:guard:jdbc:postgresql:d             | holds a whole JDBC URL",
        "jdbc:guard:p6spy:                        | behind the wrapping driver",
        "jdbc:guard:postgresql:d?guard.environment | no value",
        "jdbc:guard:postgresql:d?guard.policy=%zz | starts no escape",
        "jdbc:guard:h2:mem:x?guard.environment=production | stands where this driver has no parameters",
        "jdbc:guard:postgresql://h/d;guard.environment=production | stands where this driver has no parameters",
        "jdbc:guard:postgresql://h/d&guardConfirm=production/d | stands where this driver has no parameters",
        "jdbc:guard:sqlserver://h;password={a;guard.environment=b};x=y | stands where this driver has no parameters",
        "jdbc:guard:h2:mem:x; guard.environment=production | stands where this driver has no parameters",
      })
  void refusesWhatIsNoGuardUrl(String url, String expected) {
    String message =
        assertThrows(InvalidSettingException.class, () -> GuardUrl.parse(url, null)).getMessage();
    assertTrue(message.startsWith("the JDBC URL: "), message);
    assertTrue(message.contains(expected), message);
  }

  @Test
  void refusesNull() {
    assertThrows(InvalidSettingException.class, () -> GuardUrl.parse(null, null));
    assertThrows(InvalidSettingException.class, () -> GuardUrl.ofReal(null, null));
    assertFalse(GuardUrl.accepts(null));
    assertFalse(GuardUrl.accepts("jdbc:guardian:x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:guard:postgresql://h/d?user=hush&password=hush&sslpassword=hush",
        "jdbc:guard:postgresql://hush:hush@h/d",
        "jdbc:guard:mysql://hush:hu/sh@h:3306/d",
        "jdbc:guard:mysql://hush:hush@h1,hush:hush@h2/d?password=hush",
        "jdbc:guard:mysql://(host=h,port=1,user=hush,password=hu,sh)/d",
        "jdbc:guard:mysql://address=(host=h)(user=hush)(password=hush)/d",
        "jdbc:guard:oracle:thin:hush/hush@//h:1521/s",
        "jdbc:guard:oracle:thin:hush/hu@sh@h:1521:s",
        "jdbc:guard:oracle:thin:hush/hush@(DESCRIPTION=(ADDRESS=(HOST=h)))",
        "jdbc:guard:sqlserver://h;user=hush;password={hu;sh}};hush};encrypt=true",
        "jdbc:guard:h2:mem:x;USER=hush;PASSWORD=hu\\;sh;CIPHER=AES",
        "jdbc:guard:h2:mem:x;INIT=CREATE USER hush PASSWORD 'hush'",
        "jdbc:guard:derby:d;bootPassword=hush",
        "jdbc:guard:unknown://hush:hush@h/d;password=hush",
        "jdbc:guard:unknown://h/d?apiKey=hush&token=hush",
        "jdbc:guard:p6spy:postgresql://h/d?password=hush",
        "jdbc:guard:h2:mem:x?password=hush"
      })
  void credentialsAreNeverShown(String url) throws InvalidSettingException {
    GuardUrl parsed = GuardUrl.parse(url, null);
    for (String shown :
        List.of(parsed.toString(), parsed.target().where(), GuardUrl.withoutCredentials(url))) {
      assertFalse(shown.contains("hu") || shown.contains("sh"), shown);
      assertTrue(shown.length() > 0, "something is left");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "jdbc:",
        ":",
        "jdbc:guard",
        "jdbc:guard:",
        "jdbc::",
        "@",
        "jdbc:x:@",
        "(a=b",
        "jdbc:h2:;\\"
      })
  void withoutCredentialsTakesAnyText(String text) {
    assertEquals(text.replace("(a=b", "(a=b").replace("@", ""), GuardUrl.withoutCredentials(text));
  }

  @Test
  void handsOnTheStatementsThatH2WouldRunWhileConnecting() throws InvalidSettingException {
    Properties properties = new Properties();
    properties.setProperty("init", "SELECT 2");
    GuardUrl url =
        GuardUrl.parse(
            "jdbc:guard:h2:mem:x;Init=CREATE TABLE A(B VARCHAR DEFAULT 'a\\\\b\\;c')\\;SELECT 1",
            properties);

    assertEquals(
        List.of("CREATE TABLE A(B VARCHAR DEFAULT 'a\\b;c');SELECT 1", "SELECT 2"),
        url.initialSql());
    assertEquals("jdbc:h2:mem:x", url.realUrl());
    assertTrue(url.isTaken("INIT"));
    assertEquals(List.of(), url.judgedSql());
  }

  @Test
  void handsOnTheStatementsThatMariaDbWouldRunWhileConnecting() throws InvalidSettingException {
    GuardUrl url =
        GuardUrl.parse(
            "jdbc:guard:mariadb://h/d?sessionVariables=a=1,b='x;y';c=2&initSql=DROP TABLE t%",
            null);

    assertEquals(List.of("SET a=1,b='x;y',c=2", "DROP TABLE t%"), url.initialSql());
    assertEquals("jdbc:mariadb://h/d", url.realUrl());
  }

  @Test
  void tellsWhatServerOptionsSet() throws InvalidSettingException {
    Properties properties = new Properties();
    properties.setProperty("options", "--search-path=b");
    GuardUrl url =
        GuardUrl.parse(
            "jdbc:guard:postgresql://h/d?options=-c%20session_replication_role%3Dreplica"
                + "%20-cwork_mem=1%20-c%20application_name=it's%5C%20me%20-d%205",
            properties);

    assertEquals(
        List.of(
            "SET session_replication_role = 'replica'",
            "SET work_mem = '1'",
            "SET application_name = 'it''s me'",
            "SET search_path = 'b'"),
        url.judgedSql());
    assertEquals(List.of(), url.initialSql());
    assertTrue(url.realUrl().contains("options="));
  }

  @Test
  void tellsThatDerbyDropsADatabaseByItsUrl() throws InvalidSettingException {
    assertEquals(
        List.of("DROP DATABASE \"memory:shop\""),
        GuardUrl.parse("jdbc:guard:derby:memory:shop;drop=true", null).judgedSql());
    assertEquals(
        List.of(), GuardUrl.parse("jdbc:guard:derby:memory:shop;drop=false", null).judgedSql());
  }
}
