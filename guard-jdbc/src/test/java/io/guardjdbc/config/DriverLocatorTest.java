package io.guardjdbc.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.policy.Sourced;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriverLocatorTest {

  private static final ClassLoader OWN = DriverLocatorTest.class.getClassLoader();

  @TempDir Path directory;

  /** A driver for {@code jdbc:imagined:}; subclasses fail in different ways. */
  public static class FakeDriver implements Driver {
    @Override
    public boolean acceptsURL(String url) throws SQLException {
      return url.startsWith("jdbc:imagined:");
    }

    @Override
    public Connection connect(String url, Properties info) {
      return null;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
      return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
      return 1;
    }

    @Override
    public int getMinorVersion() {
      return 0;
    }

    @Override
    public boolean jdbcCompliant() {
      return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException();
    }
  }

  /** Fails while it is made. */
  public static final class UnmakeableDriver extends FakeDriver {
    public UnmakeableDriver() {
      throw new NoClassDefFoundError("some/native/Library");
    }
  }

  /** Fails when asked. */
  public static final class ThrowingDriver extends FakeDriver {
    @Override
    public boolean acceptsURL(String url) throws SQLException {
      throw new SQLException("not today");
    }
  }

  /** Has no constructor that anyone could call. */
  public static final class HiddenDriver extends FakeDriver {
    private HiddenDriver() {}
  }

  private URLClassLoader services(String... classNames) throws IOException {
    Path services = directory.resolve("META-INF/services");
    Files.createDirectories(services);
    Files.writeString(services.resolve("java.sql.Driver"), String.join("\n", classNames) + "\n");
    return new URLClassLoader(new URL[] {directory.toUri().toURL()}, OWN);
  }

  @Test
  void findsTheDriversThatBringAServiceFile() throws Exception {
    assertEquals(
        "org.h2.Driver",
        DriverLocator.locate("jdbc:h2:mem:x", Optional.empty()).getClass().getName());
    assertEquals(
        "org.postgresql.Driver",
        DriverLocator.locate("jdbc:postgresql:x", Optional.empty()).getClass().getName());
    assertEquals(
        "org.mariadb.jdbc.Driver",
        DriverLocator.locate("jdbc:mariadb://x", Optional.empty()).getClass().getName());
  }

  @Test
  void brokenProvidersHideNoGoodOne() throws Exception {
    try (URLClassLoader loader =
        services(
            "no.such.Driver",
            UnmakeableDriver.class.getName(),
            "java.lang.String",
            HiddenDriver.class.getName(),
            ThrowingDriver.class.getName(),
            FakeDriver.class.getName())) {
      assertInstanceOf(
          FakeDriver.class, DriverLocator.locate("jdbc:imagined:x", Optional.empty(), OWN, loader));
      assertInstanceOf(
          FakeDriver.class,
          DriverLocator.locate("jdbc:imagined:x", Optional.empty(), loader, null));
    }
  }

  @Test
  void ifNoneIsFoundItSaysWhatWasTriedAndWhatFailed() throws Exception {
    try (URLClassLoader loader =
        services(
            "no.such.Driver", UnmakeableDriver.class.getName(), ThrowingDriver.class.getName())) {
      String message =
          assertThrows(
                  InvalidSettingException.class,
                  () ->
                      DriverLocator.locate(
                          "jdbc:none://anna:secret@h/d?password=secret",
                          Optional.empty(),
                          OWN,
                          loader))
              .getMessage();

      assertTrue(message.startsWith("the URL jdbc:none://h/d: no JDBC driver accepts it"), message);
      assertTrue(message.contains("org.h2.Driver"), message);
      assertTrue(message.contains("no.such.Driver"), message);
      assertTrue(message.contains("some/native/Library"), message);
      assertTrue(message.contains("not today"), message);
      assertTrue(message.contains("guard.driver"), message);
      assertTrue(!message.contains("secret"), message);
    }
  }

  @Test
  void fallsBackToDriverManager() throws Exception {
    FakeDriver registered = new FakeDriver();
    DriverManager.registerDriver(registered);
    try {
      ClassLoader empty = ClassLoader.getPlatformClassLoader();
      assertEquals(
          registered, DriverLocator.locate("jdbc:imagined:x", Optional.empty(), empty, empty));
    } finally {
      DriverManager.deregisterDriver(registered);
    }
  }

  @Test
  void takesTheNamedClassAndNoOther() throws Exception {
    assertInstanceOf(FakeDriver.class, named(FakeDriver.class.getName(), "jdbc:imagined:x"));

    assertRefused("no.such.Driver", "cannot be loaded");
    assertRefused("io.guardjdbc.GuardDriver", "names the guard itself");
    assertRefused("java.lang.String", "is no java.sql.Driver");
    assertRefused("org.h2.Driver", "does not accept the URL jdbc:imagined:x");
    assertRefused(UnmakeableDriver.class.getName(), "cannot be used");
    assertRefused(ThrowingDriver.class.getName(), "not today");
    assertRefused(HiddenDriver.class.getName(), "cannot be used");
  }

  private static Driver named(String className, String url) throws InvalidSettingException {
    return DriverLocator.locate(
        url, Optional.of(new Sourced<>(className, "connection property guard.driver")));
  }

  private static void assertRefused(String className, String expected) {
    String message =
        assertThrows(InvalidSettingException.class, () -> named(className, "jdbc:imagined:x"))
            .getMessage();
    assertTrue(message.startsWith("connection property guard.driver: "), message);
    assertTrue(message.contains(expected), message);
  }
}
