package io.guardjdbc.spring;

import static io.guardjdbc.spring.Application.emptyH2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.guardjdbc.GuardDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * Ways past the guard that a Spring Boot application shows, and what looks like one and is none.
 */
class BootSideDoorsTest {

  private static String guarded(String url) {
    return url.replace("jdbc:", "jdbc:guard:");
  }

  /** The names of what is found in an application; {@code URL} stands for its database's. */
  private static List<String> found(Class<?> source, String url, String... properties) {
    List<String> filled = new ArrayList<>();
    for (String property : properties) {
      filled.add(property.replace("GUARDED", guarded(url)).replace("URL", url));
    }
    try (ConfigurableApplicationContext context =
        Application.run(source, filled.toArray(new String[0]))) {
      return context.getBean(SideDoors.class).find().stream().map(SideDoors.Door::name).toList();
    }
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void aPropertyThatNothingShowsToBeGuardedIsWarnedOfAndShown(CapturedOutput output) {
    String url = emptyH2();
    try (ConfigurableApplicationContext context =
        Application.run(
            Application.Plain.class,
            "spring.datasource.url=" + url,
            "guard.environment=test",
            "legacy.jdbc-url=" + url + ";PASSWORD=secret",
            "spring.jmx.enabled=true",
            "management.endpoints.jmx.exposure.include=guard")) {
      List<?> shown = (List<?>) context.getBean(GuardEndpoint.class).guard().get("side-doors");
      assertEquals(List.of(Map.of("name", "legacy.jdbc-url", "write", guarded(url))), shown);
    }
    String line =
        output
            .getAll()
            .lines()
            .filter(each -> each.contains("leads past guard-jdbc"))
            .findFirst()
            .orElseThrow();
    assertTrue(line.contains("WARN") && line.contains("guard.spring"), line);
    assertTrue(line.contains(": legacy.jdbc-url leads past"), line);
    assertTrue(line.endsWith("Give its URL the prefix: " + guarded(url)), line);
    assertFalse(line.contains("secret"), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"spring.datasource.url=URL", "spring.datasource.url=GUARDED"})
  void whatTheGuardGuardsIsNone(String primary) {
    assertEquals(
        List.of(),
        found(
            Application.Plain.class,
            emptyH2(),
            primary,
            "guard.environment=test",
            "spring.flyway.enabled=true",
            "spring.flyway.url=URL",
            "spring.flyway.user=sa",
            "spring.flyway.locations=classpath:migrations/harmless",
            "spring.liquibase.url=URL"));
  }

  @Test
  void otherDatabasesOtherNamesAndSourcesOfPlaceholdersAreNone() {
    assertEquals(
        List.of(),
        found(
            Application.Plain.class,
            emptyH2(),
            "common.url=URL",
            "spring.datasource.url=${common.url}",
            "guard.environment=test",
            "other.url=jdbc:h2:mem:of-somebody-else",
            "same.url=GUARDED",
            "example.text=URL",
            "home.url=https://example.com/URL",
            "missing.url=${there.is.none}",
            "server.url=jdbc:postgresql://localhost/boot"));
  }

  @Test
  void quartzMakesItsOwnConnections() {
    String name = "spring.quartz.properties.org.quartz.dataSource.jobs.URL";
    String url = emptyH2();
    try (ConfigurableApplicationContext context =
        Application.run(
            Application.Plain.class, "spring.datasource.url=" + guarded(url), name + "=" + url)) {
      assertEquals(
          List.of(new SideDoors.Door(name, guarded(url))), context.getBean(SideDoors.class).find());
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class TwoPools {

    @Bean
    @Primary
    @ConfigurationProperties("app.first")
    HikariDataSource first() {
      return new HikariDataSource();
    }

    @Bean
    DataSource second(@Value("${app.second.url}") String url) {
      return new DriverManagerDataSource(url, "sa", "");
    }
  }

  @Test
  void propertiesOfBeansThatAreGuardedAreNone() {
    assertEquals(
        List.of(),
        found(
            TwoPools.class,
            emptyH2(),
            "app.first.jdbc-url=URL",
            "app.first.username=sa",
            "app.second.url=URL",
            "guard.environment=test"));
    assertEquals(
        List.of("app.third.url"),
        found(
            TwoPools.class,
            emptyH2(),
            "app.first.jdbc-url=URL",
            "app.first.username=sa",
            "app.second.url=jdbc:h2:mem:second",
            "app.third.url=URL",
            "guard.environment=test"),
        "the first bean accounts for its own property alone");
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class PropertiesOfItsOwn {

    @Bean
    @ConfigurationProperties("app.more")
    DataSourceProperties more() {
      return new DataSourceProperties();
    }

    @Bean
    DataSource second(@Qualifier("more") DataSourceProperties properties) {
      return properties.initializeDataSourceBuilder().build();
    }
  }

  /** Names what Spring Boot 3 and 4 have in different packages. */
  static final class DataSourceProperties {
    private String url;

    public String getUrl() {
      return url;
    }

    public void setUrl(String url) {
      this.url = url;
    }

    DataSourceBuilder<?> initializeDataSourceBuilder() {
      return DataSourceBuilder.create().url(url).username("sa").password("");
    }
  }

  @Test
  void theMethodThatMakesPropertiesSaysWhichTheyAre() {
    assertEquals(
        List.of("app.other.url"),
        found(
            PropertiesOfItsOwn.class,
            emptyH2(),
            "app.more.url=URL",
            "app.other.url=URL",
            "spring.datasource.url=jdbc:h2:mem:elsewhere",
            "guard.environment=test"));
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Tenants {

    @Bean
    DataSource routing(
        @Value("${tenants.one.url}") String one, @Value("${tenants.two.url}") String two) {
      AbstractRoutingDataSource routing =
          new AbstractRoutingDataSource() {
            @Override
            protected Object determineCurrentLookupKey() {
              return "one";
            }
          };
      routing.setTargetDataSources(
          Map.of(
              "one", new DriverManagerDataSource(one, "sa", ""),
              "two", new DriverManagerDataSource(two, "sa", "")));
      return routing;
    }
  }

  @Test
  void whatARoutingDataSourceConnectsToIsNone() throws Exception {
    try (ConfigurableApplicationContext context =
        Application.run(
            Tenants.class,
            "tenants.one.url=" + emptyH2(),
            "tenants.two.url=" + emptyH2(),
            "guard.environment=test")) {
      context.getBean(DataSource.class).getConnection().close();
      assertEquals(List.of(), context.getBean(SideDoors.class).find());
    }
  }

  @Test
  void aProxyTellsTheUrlOfWhatItStandsBefore() {
    assertEquals(
        List.of("legacy.url"),
        found(
            Application.Plain.class,
            emptyH2(),
            "spring.datasource.url=URL",
            "spring.datasource.connection-fetch=lazy",
            "legacy.url=URL",
            "guard.environment=test"));
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class GuardedByHand {

    @Bean
    DataSource safe(@Value("${app.safe}") String url) {
      JdbcDataSource real = new JdbcDataSource();
      real.setUrl(url);
      return url.startsWith("jdbc:guard:")
          ? new DriverManagerDataSource(url, "sa", "")
          : new GuardDataSource(real);
    }

    @Bean
    @Primary
    DataSource open(@Value("${app.open}") String url) {
      return new DriverManagerDataSource(url, "sa", "");
    }
  }

  @Test
  void whereNothingAsksForTheGuardABeanIsASideDoorToo() {
    assertEquals(
        List.of("open"), found(GuardedByHand.class, emptyH2(), "app.safe=GUARDED", "app.open=URL"));
    assertEquals(
        List.of(),
        found(
            GuardedByHand.class, emptyH2(), "app.safe=GUARDED", "app.open=jdbc:h2:mem:elsewhere"));
  }

  @Test
  void whatWasOpenedThroughTheGuardIsKnownWithoutAUrl() throws Exception {
    String url = emptyH2();
    try (ConfigurableApplicationContext context =
        Application.run(GuardedByHand.class, "app.safe=" + url, "app.open=" + url)) {
      assertEquals(List.of(), context.getBean(SideDoors.class).find(), "not connected yet");
      context.getBean("safe", DataSource.class).getConnection().close();
      assertEquals(
          List.of(new SideDoors.Door("open", guarded(url))),
          context.getBean(SideDoors.class).find());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"flyway", "liquibase"})
  void whereNothingAsksForTheGuardAMigrationToolIsASideDoorToo(String tool) {
    assertEquals(
        List.of("spring." + tool + ".url"),
        found(
            GuardedByHand.class,
            emptyH2(),
            "app.safe=GUARDED",
            "app.open=jdbc:h2:mem:elsewhere",
            "spring." + tool + ".enabled=true",
            "spring.flyway.locations=classpath:migrations/harmless",
            "spring.liquibase.change-log=classpath:migrations/harmless/changelog.sql",
            "spring." + tool + ".url=URL",
            "spring." + tool + ".user=sa"));
  }
}
