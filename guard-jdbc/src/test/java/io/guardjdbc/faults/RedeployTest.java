package io.guardjdbc.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.GuardDriver;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;

/** An application that brings the guard along is deployed, used and taken away, ten times. */
@Tag("slow")
class RedeployTest {

  private static final int DEPLOYMENTS = 10;

  /** Run by a class of the application's own loader, as DriverManager demands. */
  public static final class Undeployment implements Runnable {

    @Override
    public void run() {
      for (Driver driver : DriverManager.drivers().toList()) {
        if (driver.getClass().getClassLoader() == getClass().getClassLoader()) {
          try {
            DriverManager.deregisterDriver(driver);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        }
      }
    }
  }

  @BeforeAll
  static void theServerHasUsedItsDatabaseBefore() throws SQLException {
    // The threads that H2 starts once hold on to whoever is the first to use it.
    DriverManager.getConnection("jdbc:h2:mem:server").close();
    assertNotEquals(0, DriverManager.drivers().count());
  }

  @Test
  void nothingOfAFormerDeploymentIsLeft() throws Exception {
    List<WeakReference<ClassLoader>> former = new ArrayList<>();
    for (int i = 0; i < DEPLOYMENTS; i++) {
      former.add(deployAndUse());
    }
    // The JDK itself may hold on to the newest record that it made a method for, softly.
    for (WeakReference<ClassLoader> each : former.subList(0, DEPLOYMENTS - 1)) {
      assertCollected(each);
    }
  }

  private static WeakReference<ClassLoader> deployAndUse() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader application = new GuardFirst()) {
      thread.setContextClassLoader(application);
      Class<?> type = application.loadClass(GuardDriver.class.getName());
      assertNotSame(GuardDriver.class, type);
      use((Driver) type.getConstructor().newInstance());
      Class<?> undeployment = application.loadClass(Undeployment.class.getName());
      ((Runnable) undeployment.getConstructor().newInstance()).run();
      return new WeakReference<>(application);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void use(Driver driver) throws SQLException {
    Properties production = new Properties();
    production.setProperty("guard.environment", "production");
    try (Connection connection = driver.connect("jdbc:guard:h2:mem:redeployed", production);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE entry (id INT)");
      SQLException refusal =
          assertThrows(SQLException.class, () -> statement.execute("DROP TABLE entry"));
      assertEquals("ZG", refusal.getSQLState().substring(0, 2));
      assertNotNull(connection.unwrap(Connection.class));
    }
    assertNull(driver.connect("jdbc:h2:mem:other", production));
  }

  private static void assertCollected(WeakReference<ClassLoader> loader)
      throws InterruptedException {
    for (int i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertNull(loader.get(), "something still holds the class loader");
  }

  /** Has the guard, its libraries and the undeployment to itself; all else is the server's. */
  private static final class GuardFirst extends URLClassLoader {

    private static final List<String> OWN =
        List.of("io.guardjdbc.", "net.sf.jsqlparser.", "org.snakeyaml.");

    GuardFirst() {
      super(
          new URL[] {place(GuardDriver.class), place(CCJSqlParserUtil.class), place(Load.class)},
          RedeployTest.class.getClassLoader());
    }

    private static URL place(Class<?> type) {
      return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null || OWN.stream().noneMatch(name::startsWith)
            ? super.loadClass(name, resolve)
            : own(name, resolve);
      }
    }

    private Class<?> own(String name, boolean resolve) throws ClassNotFoundException {
      if (name.equals(Undeployment.class.getName())) {
        return undeployment(name);
      }
      try {
        return findClass(name);
      } catch (ClassNotFoundException e) {
        return super.loadClass(name, resolve);
      }
    }

    private Class<?> undeployment(String name) throws ClassNotFoundException {
      try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = file.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
