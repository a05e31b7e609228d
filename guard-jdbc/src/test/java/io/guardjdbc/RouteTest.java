package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept from one connection to the next is never what no longer holds. */
@Isolated("sets properties of the JVM")
class RouteTest {

  private static final String URL = "jdbc:guard:h2:mem:route";

  @TempDir private Path directory;

  private final Properties caller = new Properties();
  private final Properties system = System.getProperties();
  private final ClassLoader context = Thread.currentThread().getContextClassLoader();

  @BeforeEach
  void ownProperties() {
    Properties copy = new Properties();
    copy.putAll(system);
    System.setProperties(copy);
    caller.setProperty("user", "sa");
  }

  @AfterEach
  void asBefore() {
    System.setProperties(system);
    Thread.currentThread().setContextClassLoader(context);
  }

  private Route route() throws SQLException {
    return Route.of(URL, caller);
  }

  private String environment() throws SQLException {
    return route().unasked().environment().environment().name();
  }

  @Test
  void whatHasNotChangedIsWorkedOutOnce() throws SQLException {
    assertSame(route(), route());
    Properties same = new Properties(caller);
    assertSame(route(), Route.of(URL, same), "defaults are Properties too");
    assertSame(
        Route.ofOpened("jdbc:h2:mem:route", "SA", new Properties()),
        Route.ofOpened("jdbc:h2:mem:route", "SA", new Properties()));
    assertSame(route().driver(), route().driver());
  }

  @Test
  void everyPropertyOfTheConnectionCounts() throws SQLException {
    Route before = route();
    caller.setProperty("guard.environment", "staging");
    assertEquals("staging", environment());
    caller.setProperty("user", "other");
    assertEquals("other", route().url().target().user());
    caller.clear();
    caller.setProperty("user", "sa");
    assertSame(before, route());
    assertNotSame(before, Route.of(URL + "2", caller));
    assertNotSame(before, Route.ofOpened("jdbc:h2:mem:route", "sa", caller));
    assertNotSame(
        Route.ofOpened("jdbc:h2:mem:route", "SA", new Properties()),
        Route.ofOpened("jdbc:h2:mem:route", null, new Properties()));
  }

  @Test
  void aPropertyOfTheJvmCountsAtOnce() throws SQLException {
    assertEquals("development", environment());
    System.setProperty("guard.environment", "staging");
    assertEquals("staging", environment());
    System.setProperty("guard.environment", "production");
    assertEquals("production", environment());
    System.clearProperty("guard.environment");
    assertEquals("development", environment());
    System.setProperty("GUARD.Environment", "staging");
    assertEquals("staging", environment());
    System.setProperty("GUARD.Environment", "production");
    assertEquals("production", environment(), "a name in other letters is followed too");
    System.clearProperty("GUARD.Environment");
    assertEquals("development", environment());
    System.setProperty("guard.enviroment", "production");
    SQLException refused = assertThrows(SQLException.class, this::route);
    assertTrue(refused.getMessage().contains("guard.environment?"), refused.getMessage());
  }

  @Test
  void otherPropertiesOfTheJvmCountAtOnce() throws SQLException {
    assertEquals("development", environment());
    Properties others = new Properties(System.getProperties());
    others.setProperty("guardEnvironment", "staging");
    System.setProperties(others);
    assertEquals("staging", environment());
  }

  @Test
  void aPolicyFileCountsAsItIs() throws SQLException, IOException {
    Path policy = directory.resolve("policy.yaml");
    Files.writeString(policy, "environment: staging\n");
    caller.setProperty("guard.policy", policy.toString());
    Route before = route();
    assertEquals("staging", environment());
    Files.writeString(policy, "environment: production\n");
    assertEquals("production", environment());
    assertNotSame(before, route());
    assertSame(route(), route());
  }

  @Test
  void anApprovalFileThatIsGoneIsToldAtOnce() throws SQLException, IOException {
    Path approvals = directory.resolve("approvals.yaml");
    Files.writeString(approvals, "[]");
    caller.setProperty("guard.approvals", approvals.toString());
    assertSame(route(), route());
    Files.delete(approvals);
    SQLException refused = assertThrows(SQLException.class, this::route);
    assertTrue(refused.getMessage().contains("there is no file"), refused.getMessage());
  }

  @Test
  void eachApplicationHasThePolicyOfItsOwnClassPath() throws SQLException, IOException {
    Path one = Files.createDirectory(directory.resolve("one"));
    Path two = Files.createDirectory(directory.resolve("two"));
    Files.writeString(one.resolve("of-app.yaml"), "environment: staging\n");
    Files.writeString(two.resolve("of-app.yaml"), "environment: production\n");
    caller.setProperty("guard.policy", "classpath:of-app.yaml");
    try (URLClassLoader first = loader(one);
        URLClassLoader second = loader(two)) {
      for (int i = 0; i < 3; i++) {
        Thread.currentThread().setContextClassLoader(first);
        assertEquals("staging", environment());
        Thread.currentThread().setContextClassLoader(second);
        assertEquals("production", environment());
      }
      assertSame(route(), route());
      Files.writeString(two.resolve("of-app.yaml"), "environment: test\n");
      assertEquals("test", environment());
    }
  }

  private static URLClassLoader loader(Path directory) throws IOException {
    return new URLClassLoader(new URL[] {directory.toUri().toURL()}, null);
  }

  @Test
  void noSecretIsKept() throws SQLException {
    caller.setProperty("password", "s3cret");
    Route first = route();
    caller.setProperty("password", "other");
    assertSame(first, route());
    assertEquals("other", first.config().delegateProperties(caller).getProperty("password"));
    caller.remove("password");
    assertNotSame(first, route(), "whether there is one is no secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:guard:postgresql://h/d?password=s3cret",
        "jdbc:guard:postgresql://h/d?user=app&PassWord=s3cret",
        "jdbc:guard:postgresql://h/d?user=app%2Fs3cret",
        "jdbc:guard:postgresql://h/d?options=-c%20app.key=s3cret",
        "jdbc:guard:postgresql://h/d;password=s3cret",
        "jdbc:guard:mysql://app:s3cret@h/d",
        "jdbc:guard:mysql://address=(host=h)(password=s3cret)/d",
        "jdbc:guard:oracle:thin:app/s3cret@h:1521/d",
        "jdbc:guard:h2:mem:route;USER=sa;PASSWORD=s3cret",
        "jdbc:guard:h2:mem:route;INIT=CREATE USER a PASSWORD 's3cret'",
        "jdbc:guard:sqlite:route.db?hexkey=00ff00",
      })
  void aUrlWithASecretInItIsNotKept(String url) throws SQLException {
    assertNotSame(Route.of(url, caller), Route.of(url, caller));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:guard:postgresql://h/d?user=app&sslmode=require",
        "jdbc:guard:mysql://h/d?user=app&allowPublicKeyRetrieval=true&useSSL=false",
        "jdbc:guard:h2:mem:route;USER=sa;PASSWORD=;MODE=Oracle",
        "jdbc:guard:sqlserver://h;databaseName=d;integratedSecurity=true;loginTimeout=30",
      })
  void aUrlWithoutASecretIsKept(String url) throws SQLException {
    assertSame(Route.of(url, caller), Route.of(url, caller));
  }

  @Test
  void whatIsNoTextIsNotKept() throws SQLException, InterruptedException {
    Object callback = new Object();
    caller.put("callback", callback);
    Route route = route();
    assertSame(callback, route.config().delegateProperties(caller).get("callback"));
    WeakReference<Object> reference = new WeakReference<>(callback);
    caller.clear();
    callback = null;
    for (int i = 0; i < 50 && reference.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertNull(reference.get());
    assertEquals("route", route.url().target().database());
  }
}
