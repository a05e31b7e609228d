package io.guardjdbc.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.GuardViolationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Starts a real Spring Boot application, of whichever version is on the class path. */
final class Application {

  /** What most tests can do without; the names of both versions. */
  static final String WITHOUT_JPA =
      "--spring.autoconfigure.exclude="
          + "org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration,"
          + "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration";

  private static final AtomicInteger DATABASES = new AtomicInteger();

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Plain {}

  private Application() {}

  /** The URL of a new H2 database. */
  static String emptyH2() {
    return "jdbc:h2:mem:boot" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
  }

  /** The URL of a new H2 database with a table of orders, one row in it. */
  static String h2WithOrders() throws SQLException {
    String url = emptyH2();
    execute(url, "CREATE TABLE orders (id INT PRIMARY KEY); INSERT INTO orders VALUES (1)");
    return url;
  }

  private static Connection open(String url) throws SQLException {
    return DriverManager.getConnection(url, url.contains("h2:") ? "sa" : "postgres", "");
  }

  static void execute(String url, String sql) throws SQLException {
    try (Connection connection = open(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static int count(String url, String table) throws SQLException {
    try (Connection connection = open(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /** With properties such as {@code guard.environment=production}. */
  static ConfigurableApplicationContext run(Class<?> source, String... properties) {
    List<String> arguments = new ArrayList<>();
    arguments.add("--spring.flyway.enabled=false");
    arguments.add("--spring.liquibase.enabled=false");
    arguments.add("--spring.main.register-shutdown-hook=false");
    arguments.add("--spring.data.jpa.repositories.enabled=false");
    arguments.add(WITHOUT_JPA);
    for (String property : properties) {
      String name = "--" + property.substring(0, property.indexOf('=') + 1);
      arguments.removeIf(argument -> argument.startsWith(name));
      arguments.add("--" + property);
    }
    return new SpringApplicationBuilder(source)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .run(arguments.toArray(new String[0]));
  }

  /** That DROP TABLE orders is refused as in production, and the row still there. */
  static void assertGuarded(DataSource dataSource, String url) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      GuardViolationException refusal =
          assertThrows(GuardViolationException.class, () -> statement.execute("DROP TABLE orders"));
      assertEquals("drop-table", refusal.rule());
      assertEquals("production", refusal.environment());
    }
    assertEquals(1, count(url, "orders"));
  }

  /** The first exception of a class in a chain of causes. */
  static <T extends Throwable> T causeOf(Throwable thrown, Class<T> type) {
    Throwable each = thrown;
    while (each != null && !type.isInstance(each)) {
      each = each.getCause();
    }
    assertNotNull(each, () -> "no " + type.getName() + " behind " + thrown);
    return type.cast(each);
  }

  /** A class that has one name in Spring Boot 3 and another in 4. */
  static Class<?> either(String boot3, String boot4) {
    ClassLoader loader = Application.class.getClassLoader();
    return ClassUtils.resolveClassName(ClassUtils.isPresent(boot3, loader) ? boot3 : boot4, loader);
  }

  /** What a method without parameters answers. */
  static Object call(Object target, String method) {
    return ReflectionUtils.invokeMethod(
        ReflectionUtils.findMethod(target.getClass(), method), target);
  }
}
