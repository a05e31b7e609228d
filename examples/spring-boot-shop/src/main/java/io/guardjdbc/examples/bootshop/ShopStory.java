package io.guardjdbc.examples.bootshop;

import io.guardjdbc.spring.GuardRefusalException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the shop twice on a PostgreSQL that it brings along, and counts the orders. */
public final class ShopStory {

  private final String url;
  private final PrintStream out;

  private ShopStory(String url, PrintStream out) {
    this.url = url;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    System.exit(tell(System.out) ? 0 : 1);
  }

  /** Whether every order is there at the end. */
  static boolean tell(PrintStream out) throws IOException, SQLException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      return new ShopStory(server.getJdbcUrl("postgres", "postgres"), out).tell();
    }
  }

  private boolean tell() throws SQLException {
    out.println("1. The shop starts in production, migrated by Flyway, and works as ever.");
    boolean refused = false;
    try (ConfigurableApplicationContext shop = start()) {
      Housekeeping housekeeping = shop.getBean(Housekeeping.class);
      housekeeping.collectPayments();
      count();
      out.println("2. A job that was meant for the test database empties the table.");
      try {
        housekeeping.startAfresh();
      } catch (GuardRefusalException e) {
        refused = true;
        out.println(e.getMessage().indent(3).stripTrailing());
      }
      count();
    }
    out.println("3. The next release brings a migration that drops it.");
    boolean started = true;
    try {
      start("--spring.flyway.locations=classpath:db/shop,classpath:db/cleanup").close();
    } catch (RuntimeException e) {
      started = false;
      out.println("   The shop does not start; what Spring Boot says of it stands above.");
    }
    return count() == 3 && refused && !started;
  }

  private ConfigurableApplicationContext start(String... arguments) {
    return new SpringApplicationBuilder(ShopApplication.class)
        .profiles("production")
        .properties("spring.datasource.url=" + url)
        .run(arguments);
  }

  /** Past the guard, to be sure. */
  private int count() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM orders")) {
      rows.next();
      out.println("   orders in the database: " + rows.getInt(1));
      return rows.getInt(1);
    }
  }
}
