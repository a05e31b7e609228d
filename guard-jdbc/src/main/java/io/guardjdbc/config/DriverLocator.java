package io.guardjdbc.config;

import io.guardjdbc.policy.Sourced;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Finds the real driver of a URL: the class that {@code guard.driver} names, else whatever accepts
 * the URL among the services of the guard's own class loader, of the thread's context class loader,
 * and the drivers that DriverManager shows to this class. DriverManager comes last because in a
 * build tool or an application server, where it was initialised before the drivers' class loader
 * existed, it shows none of them.
 *
 * <p>A provider that cannot be loaded hides no other one; it is named if none is found.
 */
public final class DriverLocator {

  private static final String SELF = "io.guardjdbc.GuardDriver";

  /**
   * The first drivers of the guard's own class loader, in its order, kept from one connection to
   * the next: looking through all jars takes longer than many a database takes to answer.
   */
  private static final AtomicReference<List<Driver>> SEEN = new AtomicReference<>(List.of());

  private final String realUrl;
  private final Set<String> tried = new LinkedHashSet<>();
  private final List<String> failures = new ArrayList<>();
  private Throwable firstFailure;

  private DriverLocator(String realUrl) {
    this.realUrl = realUrl;
  }

  /**
   * Finds the driver that takes a URL.
   *
   * @param realUrl the URL without the guard's prefix and settings
   * @param driverClass the setting {@code guard.driver} with its source
   * @throws InvalidSettingException if there is none; it says what was tried and what failed
   */
  public static Driver locate(String realUrl, Optional<Sourced<String>> driverClass)
      throws InvalidSettingException {
    return locate(
        realUrl,
        driverClass,
        DriverLocator.class.getClassLoader(),
        Thread.currentThread().getContextClassLoader());
  }

  static Driver locate(
      String realUrl, Optional<Sourced<String>> driverClass, ClassLoader own, ClassLoader context)
      throws InvalidSettingException {
    DriverLocator locator = new DriverLocator(realUrl);
    if (driverClass.isPresent()) {
      return locator.byClassName(driverClass.get(), own, context);
    }
    Optional<Driver> found =
        own == DriverLocator.class.getClassLoader() ? locator.amongSeen() : Optional.empty();
    if (found.isEmpty()) {
      found = locator.amongServices(own, "the guard's class loader");
    }
    if (found.isEmpty() && context != null && context != own) {
      found = locator.amongServices(context, "the thread's context class loader");
    }
    if (found.isEmpty()) {
      found = locator.amongRegistered();
    }
    if (found.isEmpty()) {
      throw locator.notFound();
    }
    return found.get();
  }

  private Driver byClassName(Sourced<String> name, ClassLoader own, ClassLoader context)
      throws InvalidSettingException {
    String place = name.source();
    if (name.value().equals(SELF)) {
      throw new InvalidSettingException(
          place, "names the guard itself; name the class of the real driver");
    }
    Class<?> type = load(name.value(), own, context, place);
    if (!Driver.class.isAssignableFrom(type)) {
      throw new InvalidSettingException(
          place, name.value() + " is no java.sql.Driver; name the class of the real driver");
    }
    try {
      Driver driver = (Driver) type.getDeclaredConstructor().newInstance();
      if (driver.acceptsURL(realUrl)) {
        return driver;
      }
    } catch (ReflectiveOperationException | SQLException | RuntimeException | LinkageError e) {
      throw new InvalidSettingException(
          place, name.value() + " cannot be used: " + describe(e) + "; leave the setting out", e);
    }
    throw new InvalidSettingException(
        place,
        name.value()
            + " does not accept the URL "
            + GuardUrl.withoutCredentials(realUrl)
            + "; name its driver or leave the setting out");
  }

  private static Class<?> load(String name, ClassLoader own, ClassLoader context, String place)
      throws InvalidSettingException {
    Throwable failure = null;
    for (ClassLoader loader : new ClassLoader[] {own, context}) {
      try {
        return Class.forName(name, true, loader);
      } catch (ClassNotFoundException | LinkageError e) {
        failure = failure == null || failure instanceof ClassNotFoundException ? e : failure;
      }
    }
    throw new InvalidSettingException(
        place,
        name
            + " cannot be loaded ("
            + describe(failure)
            + "); put the driver's jar on the class"
            + " path or correct the name",
        failure);
  }

  private Optional<Driver> amongSeen() {
    return SEEN.get().stream()
        .filter(each -> accepts(each, "the guard's class loader"))
        .findFirst();
  }

  private Optional<Driver> amongServices(ClassLoader loader, String where) {
    List<Driver> made = new ArrayList<>();
    Optional<Driver> found = amongServices(loader, where, made);
    if (loader == DriverLocator.class.getClassLoader() && made.size() > SEEN.get().size()) {
      SEEN.set(List.copyOf(made));
    }
    return found;
  }

  private Optional<Driver> amongServices(ClassLoader loader, String where, List<Driver> made) {
    Iterator<Driver> providers = ServiceLoader.load(Driver.class, loader).iterator();
    int failuresInARow = 0;
    // A broken provider costs one exception each; the bound ends a loader that only ever throws.
    while (failuresInARow < 100) {
      try {
        if (!providers.hasNext()) {
          return Optional.empty();
        }
        Driver driver = providers.next();
        made.add(driver);
        failuresInARow = 0;
        if (accepts(driver, where)) {
          return Optional.of(driver);
        }
      } catch (VirtualMachineError e) {
        throw e;
      } catch (Throwable e) {
        failuresInARow++;
        record(where, e);
      }
    }
    return Optional.empty();
  }

  private Optional<Driver> amongRegistered() {
    return DriverManager.drivers().filter(each -> accepts(each, "DriverManager")).findFirst();
  }

  private boolean accepts(Driver driver, String where) {
    String name = driver.getClass().getName();
    if (name.equals(SELF)) {
      return false;
    }
    tried.add(name);
    try {
      return driver.acceptsURL(realUrl);
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      record(name + " (" + where + ")", e);
      return false;
    }
  }

  private void record(String where, Throwable failure) {
    failures.add(where + ": " + describe(failure));
    firstFailure = firstFailure == null ? failure : firstFailure;
  }

  private static String describe(Throwable failure) {
    return failure.getCause() == null
        ? failure.toString()
        : failure + ", caused by " + failure.getCause();
  }

  private InvalidSettingException notFound() {
    StringBuilder problem = new StringBuilder("no JDBC driver accepts it. Tried: ");
    problem.append(tried.isEmpty() ? "none found" : String.join(", ", tried)).append(". ");
    if (!failures.isEmpty()) {
      problem.append("Failed: ").append(String.join(" | ", failures)).append(". ");
    }
    problem
        .append(
            "Put the database's driver on the class path, beside the guard, or name its class in ")
        .append(GuardProperty.DRIVER.propertyName());
    return new InvalidSettingException(
        "the URL " + GuardUrl.withoutCredentials(realUrl), problem.toString(), firstFailure);
  }
}
