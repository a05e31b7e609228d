package io.guardjdbc.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.policy.Target;
import io.guardjdbc.sql.Dialect;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.h2.engine.ConnectionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mariadb.jdbc.Configuration;

class GuardUrlTargetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // PostgreSQL
        "postgresql://db.prod.example.com:5433/billing | db.prod.example.com | 5433 | billing | REMOTE",
        "postgresql://DB.Example.com/billing           | db.example.com      | 5432 | billing | REMOTE",
        "postgresql://localhost/billing                | localhost           | 5432 | billing | LOOPBACK",
        "postgresql:billing                            | localhost           | 5432 | billing | LOOPBACK",
        "postgresql:                                   | localhost           | 5432 | -       | LOOPBACK",
        "postgresql:///billing                         | localhost           | 5432 | billing | LOOPBACK",
        "postgresql://127.0.0.1/b                      | 127.0.0.1           | 5432 | b       | LOOPBACK",
        "postgresql://127.8.9.1/b                      | 127.8.9.1           | 5432 | b       | LOOPBACK",
        "postgresql://127.evil.com/b                   | 127.evil.com        | 5432 | b       | REMOTE",
        "postgresql://[::1]:1234/b                     | ::1                 | 1234 | b       | LOOPBACK",
        "postgresql://[0:0:0:0:0:0:0:1]/b              | 0:0:0:0:0:0:0:1     | 5432 | b       | LOOPBACK",
        "postgresql://ip6-localhost/b                  | ip6-localhost       | 5432 | b       | LOOPBACK",
        "postgresql://[2001:db8::1]/b                  | 2001:db8::1         | 5432 | b       | REMOTE",
        "postgresql://localhost:5433,127.0.0.1/b       | localhost,127.0.0.1 | 5433 | b       | LOOPBACK",
        "postgresql://localhost,db2/b                  | localhost,db2       | 5432 | b       | REMOTE",
        "postgresql://localhost/b?host=db9             | db9                 | 5432 | b       | REMOTE",
        "postgresql://localhost/b?PGHOST=db9&PGPORT=9  | db9                 | 9    | b       | REMOTE",
        "postgresql://localhost/b?dbname=c             | localhost           | 5432 | c       | LOOPBACK",
        "postgresql:///?service=prod                   | -                   | -1   | -       | REMOTE",
        "postgresql://localhost/b?service=prod         | localhost           | 5432 | b       | REMOTE",
        "postgresql:///b?socketFactory=com.google.cloud.sql.postgres.SocketFactory | localhost | 5432 | b | REMOTE",
        "postgresql://localhost:99999/b                | -                   | -1   | b       | REMOTE",
        "postgresql://u:p@localhost/b                  | localhost           | 5432 | b       | REMOTE",
        "postgresql://h/a%20b                          | h                   | 5432 | a b     | REMOTE",
        // MariaDB and MySQL
        "mariadb://db1:3307,db2/shop                   | db1,db2             | 3307 | shop    | REMOTE",
        "mariadb:///shop                               | localhost           | 3306 | shop    | LOOPBACK",
        "mariadb://localhost                           | localhost           | 3306 | -       | LOOPBACK",
        "mariadb:sequential://localhost,127.0.0.1/shop | localhost,127.0.0.1 | 3306 | shop    | LOOPBACK",
        "mariadb:replication://localhost,db2/shop      | localhost,db2       | 3306 | shop    | REMOTE",
        "mariadb://address=(host=localhost)(host=db.example.com)/shop | | -1 | shop | REMOTE",
        "mariadb://address=(host=db1)(port=3308)(type=primary),address=(host=db2)/shop | db1,db2 | 3308 | shop | REMOTE",
        "mariadb://db1/shop?localSocket=/run/x.sock    | localhost           | 3306 | shop    | LOOPBACK",
        "mariadb://db1/shop?pipe=x                     | localhost           | 3306 | shop    | LOOPBACK",
        "mariadb://localhost/shop?socketFactory=x.Y    | localhost           | 3306 | shop    | REMOTE",
        "mysql://localhost/shop                        | localhost           | 3306 | shop    | LOOPBACK",
        "mysql:loadbalance://h1,h2:3310/shop           | h1,h2               | 3306 | shop    | REMOTE",
        "mysql+srv://localhost/shop                    | localhost           | 3306 | shop    | REMOTE",
        "mysql://(host=h1,port=3309,user=u,password=p)/shop | h1             | 3309 | shop    | REMOTE",
        "mysql://u:p@localhost/shop                    | localhost           | 3306 | shop    | LOOPBACK",
        "mysql://localhost/shop?socksProxyHost=bastion | localhost           | 3306 | shop    | REMOTE",
        // H2
        "h2:mem:x                                      | -                   | -1   | x       | EMBEDDED",
        "h2:mem:                                       | -                   | -1   | -       | EMBEDDED",
        "h2:~/data/shop;MODE=MySQL                     | -                   | -1   | shop    | EMBEDDED",
        "h2:file:/var/shop                             | -                   | -1   | shop    | EMBEDDED",
        "h2:zip:~/db.zip!/shop                         | -                   | -1   | shop    | EMBEDDED",
        "h2:tcp://db1:9099/~/shop                      | db1                 | 9099 | shop    | REMOTE",
        "h2:ssl://localhost/shop                       | localhost           | 9092 | shop    | LOOPBACK",
        "h2:tcp:localhost/shop                         | localhost           | 9092 | shop    | LOOPBACK",
        "h2:tcp://localhost,db2/shop                   | localhost,db2       | 9092 | shop    | REMOTE",
        // the others
        "sqlserver://db1\\SQLEXPRESS:1444;databaseName=shop | db1            | 1444 | shop    | REMOTE",
        "sqlserver://db1\\SQLEXPRESS;databaseName=shop | db1                 | 1433 | shop    | REMOTE",
        "sqlserver://localhost;databaseName={a;b};encrypt=true | localhost   | 1433 | a;b     | LOOPBACK",
        "sqlserver://;serverName=db1;portNumber=1500   | db1                 | 1500 | -       | REMOTE",
        "sqlserver://localhost;failoverPartner=db2     | localhost,db2       | 1433 | -       | REMOTE",
        "jtds:sqlserver://db1/shop;instance=x          | db1                 | 1433 | shop    | REMOTE",
        "oracle:thin:@//db1:1522/shop                  | db1                 | 1522 | shop    | REMOTE",
        "oracle:thin:@tcps://localhost:1522/shop?a=b   | localhost           | 1522 | shop    | LOOPBACK",
        "oracle:thin:@localhost:1521:XE                | localhost           | 1521 | XE      | LOOPBACK",
        "oracle:thin:@db1:1521/shop                    | db1                 | 1521 | shop    | REMOTE",
        "oracle:thin:scott/tiger@//db1/shop            | db1                 | 1521 | shop    | REMOTE",
        "oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db1)(PORT=1530))(CONNECT_DATA=(SERVICE_NAME=shop))) | db1 | 1530 | shop | REMOTE",
        "oracle:thin:@(DESCRIPTION=(ADDRESS_LIST=(ADDRESS=(HOST=localhost)(PORT=1521))(ADDRESS=(HOST=db2)(PORT=1)))) | localhost,db2 | 1521 | - | REMOTE",
        "oracle:thin:@prod_alias                       | prod_alias          | 1521 | -       | REMOTE",
        "oracle:thin:@ldap://localhost:389/x,cn=y      | localhost           | 389  | x,cn=y  | REMOTE",
        "sqlite:/var/shop.db                           | -                   | -1   | shop.db | EMBEDDED",
        "sqlite::memory:                               | -                   | -1   | -       | EMBEDDED",
        "derby:shop;create=true                        | -                   | -1   | shop    | EMBEDDED",
        "derby:memory:shop                             | -                   | -1   | shop    | EMBEDDED",
        "derby://localhost:1528/shop;user=x            | localhost           | 1528 | shop    | LOOPBACK",
        "hsqldb:mem:shop                               | -                   | -1   | shop    | EMBEDDED",
        "hsqldb:hsql://db1/shop                        | db1                 | 9001 | shop    | REMOTE",
        "redshift://localhost:5439/shop                | localhost           | 5439 | shop    | REMOTE",
        "clickhouse:native:whatever                    | -                   | -1   | -       | REMOTE",
        "p6spy:postgresql://localhost/shop             | localhost           | 5432 | shop    | LOOPBACK",
        "otel:h2:mem:shop                              | -                   | -1   | shop    | EMBEDDED",
        "tc:postgresql:16:///shop                      | -                   | -1   | shop    | EMBEDDED",
      })
  void targetOf(String rest, String hosts, int port, String database, Target.Locality locality)
      throws InvalidSettingException {
    Target target = GuardUrl.parse("jdbc:guard:" + rest, null).target();

    assertEquals(hosts == null ? "" : hosts, String.join(",", target.hosts()), "hosts");
    assertEquals(port, target.port(), "port");
    assertEquals(database, target.database(), "database");
    assertEquals(locality, target.locality(), "locality");
  }

  @ParameterizedTest
  @CsvSource({
    "p6spy:mariadb://h/d, MARIADB",
    "tc:postgis:16-3.4:///d, POSTGRESQL",
    "tc:mysql:8:///d, MYSQL",
    "mysql+srv://h/d, MYSQL",
    "POSTGRESQL:d, POSTGRESQL",
    "jtds:sqlserver://h/d, SQLSERVER",
    "exotic:d, STANDARD"
  })
  void dialectOf(String rest, Dialect dialect) throws InvalidSettingException {
    assertEquals(dialect, GuardUrl.parse("jdbc:guard:" + rest, null).target().dialect());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql:",
        "jdbc:postgresql:db",
        "jdbc:postgresql://",
        "jdbc:postgresql:///db",
        "jdbc:postgresql://h/",
        "jdbc:postgresql://h1:5433,h2/db?user=x",
        "jdbc:postgresql://[::1]:55/d",
        "jdbc:postgresql://h/d%20x?host=other&port=1&dbname=zz",
        "jdbc:postgresql:d?PGHOST=other",
        "jdbc:postgresql://h/d?PGHOST=a,b&PGPORT=1,2&PGDBNAME=q",
        "jdbc:postgresql://h/d?port=7",
        "jdbc:postgresql://h1,h2/d?port=7,8",
        "jdbc:postgresql://h/d?PGHOST=a&host=b",
        "jdbc:postgresql://h/d;a=b",
        "jdbc:postgresql://h/d?user=a%2Bb+c&user=z"
      })
  void agreesWithPgjdbc(String url) throws InvalidSettingException {
    for (String propertyHost : new String[] {null, "prophost"}) {
      Properties properties = new Properties();
      if (propertyHost != null) {
        properties.setProperty("PGHOST", propertyHost);
        properties.setProperty("PGPORT", "5999");
        properties.setProperty("PGDBNAME", "propdb");
        properties.setProperty("user", "anna");
      }
      Properties theirs = org.postgresql.Driver.parseURL(url, properties);
      assertNotNull(theirs, "pgjdbc takes it");
      Target ours = GuardUrl.ofReal(url, properties).target();

      List<String> hosts =
          Arrays.stream(theirs.getProperty("PGHOST").split(",", -1))
              .map(host -> host.isEmpty() ? "localhost" : host.replace("[", "").replace("]", ""))
              .toList();
      assertEquals(hosts, ours.hosts(), "hosts");
      assertEquals(theirs.getProperty("PGPORT").split(",")[0], String.valueOf(ours.port()));
      String database = theirs.getProperty("PGDBNAME");
      assertEquals("".equals(database) ? null : database, ours.database(), "database");
      assertEquals(theirs.getProperty("user"), ours.user(), "user");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mariadb://h1:3307,h2/db?user=x&password=p",
        "jdbc:mariadb://h/",
        "jdbc:mariadb://h",
        "jdbc:mariadb:replication://h1,h2/db",
        "jdbc:mariadb://address=(host=a)(port=3308)(type=master),address=(host=b)/db?a=b",
        "jdbc:mariadb://[::1]:3306/db",
        "jdbc:mariadb:load-balance-read://m,address=(host=x)(type=replica)/d",
        "jdbc:mariadb://h/a%20b?user=a%2Bb",
        "jdbc:mariadb://h?user=1",
        "jdbc:mariadb://h/db/?x=1"
      })
  void agreesWithMariaDb(String url) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("user", "anna");
    Configuration theirs = Configuration.parse(url, properties);
    assertNotNull(theirs);
    Target ours = GuardUrl.ofReal(url, properties).target();

    assertEquals(theirs.addresses().stream().map(each -> each.host).toList(), ours.hosts());
    assertEquals(theirs.addresses().get(0).port, ours.port());
    assertEquals(theirs.database(), ours.database());
    assertEquals(theirs.user(), ours.user());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:mem:x",
        "jdbc:h2:~/x",
        "jdbc:h2:./x",
        "jdbc:h2:tcp://h:99/x",
        "jdbc:h2:ssl://h/x",
        "jdbc:h2:tcp:h/x",
        "jdbc:h2:nio:./x",
        "jdbc:h2:TCP://h/x",
        "jdbc:h2:file:./x;USER=sa"
      })
  void agreesWithH2OnWhatIsRemote(String url) throws InvalidSettingException {
    boolean remote = new ConnectionInfo(url, new Properties(), null, null).isRemote();

    Target target = GuardUrl.ofReal(url, null).target();

    assertEquals(remote, target.locality() == Target.Locality.REMOTE);
    assertEquals("x", target.database());
  }

  @Test
  void hostsInPropertiesCountWhereTheUrlNamesNone() throws InvalidSettingException {
    Properties properties = new Properties();
    properties.setProperty("PGHOST", "db.prod.example.com");
    Target target = GuardUrl.parse("jdbc:guard:postgresql:billing", properties).target();
    assertEquals(List.of("db.prod.example.com"), target.hosts());
    assertEquals(Target.Locality.REMOTE, target.locality());

    Properties server = new Properties(properties);
    server.setProperty("serverName", "db1");
    server.setProperty("databaseName", "billing");
    Target sqlServer = GuardUrl.parse("jdbc:guard:sqlserver://localhost", server).target();
    assertEquals(List.of("localhost", "db1"), sqlServer.hosts());
    assertEquals(Target.Locality.REMOTE, sqlServer.locality());
    assertEquals("billing", sqlServer.database());
  }

  @Test
  void propertiesBehindDefaultsAreSeen() throws InvalidSettingException {
    Properties defaults = new Properties();
    defaults.setProperty("user", "anna");
    assertEquals(
        "anna",
        GuardUrl.parse("jdbc:guard:postgresql:x", new Properties(defaults)).target().user());
    assertTrue(GuardUrl.accepts("jdbc:guard:x"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "postgresql://h/d?user=anna, anna",
        "mysql://anna:secret@h/d, anna",
        "mysql://an%40na@h/d, an@na",
        "mysql://h/d, -",
        "oracle:thin:scott/tiger@//h/d, scott",
        "oracle:thin:@//h/d, -",
        "sqlserver://h;userName=anna, anna",
        "h2:mem:x;USER=sa, sa"
      })
  void userOf(String rest, String user) throws InvalidSettingException {
    assertEquals(user, GuardUrl.parse("jdbc:guard:" + rest, null).target().user());
  }
}
