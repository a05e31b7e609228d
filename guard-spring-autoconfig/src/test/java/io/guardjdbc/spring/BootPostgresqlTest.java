package io.guardjdbc.spring;

import static io.guardjdbc.spring.Application.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.guardjdbc.spring.jpa.JpaApplication;
import io.guardjdbc.spring.jpa.Orders;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.PageRequest;

/** JPA, Flyway and Hikari on a real PostgreSQL. */
@Tag("server")
@ExtendWith(OutputCaptureExtension.class)
class BootPostgresqlTest {

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void migrationsOfEveryVendorAreFoundAndRun() throws SQLException {
    String url = database("shop");
    try (ConfigurableApplicationContext context =
        Application.run(
            JpaApplication.class,
            "spring.datasource.url=jdbc:guard:" + url.substring("jdbc:".length()),
            "spring.datasource.username=postgres",
            "spring.flyway.enabled=true",
            "spring.flyway.locations=classpath:vendors/{vendor}",
            "spring.autoconfigure.exclude=",
            "spring.data.jpa.repositories.enabled=true",
            "spring.jpa.hibernate.ddl-auto=validate",
            "guard.environment=production")) {
      assertInstanceOf(HikariDataSource.class, context.getBean(DataSource.class));
      Orders orders = context.getBean(Orders.class);
      assertEquals(1, orders.count());
      assertEquals(1, orders.above(0, PageRequest.of(0, 1)).getTotalElements());
      assertEquals(
          "unbounded-delete",
          assertThrows(GuardRefusalException.class, orders::wipe).violation().rule());
      assertEquals(1, count(url, "orders"));
    }
  }

  @Test
  void hibernateDoesNotChangeTheSchemaOfProductionAndTheStartSaysSo(CapturedOutput output)
      throws SQLException {
    String url = database("updated");
    Application.execute(url, "CREATE TABLE orders (id INT PRIMARY KEY)");
    for (String auto : new String[] {"update", "create-drop"}) {
      Application.run(
              JpaApplication.class,
              "spring.datasource.url=" + url,
              "spring.datasource.username=postgres",
              "spring.autoconfigure.exclude=",
              "spring.jpa.hibernate.ddl-auto=" + auto,
              "guard.environment=production")
          .close();
      assertEquals(0, count(url, "orders"), "there it is still");
    }
    String report = "while the application started, which runs without it";
    assertTrue(output.getAll().contains(report), output.getAll());
    assertTrue(output.getAll().contains("spring.jpa.hibernate.ddl-auto"));
  }

  private static String database(String name) throws SQLException {
    Application.execute(server.getJdbcUrl("postgres", "postgres"), "CREATE DATABASE " + name);
    return server.getJdbcUrl("postgres", name).replaceAll("\\?.*", "") + "?user=postgres";
  }
}
