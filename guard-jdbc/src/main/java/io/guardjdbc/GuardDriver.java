package io.guardjdbc;

import io.guardjdbc.config.GuardProperty;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLNonTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * The driver of {@code jdbc:guard:<subprotocol>:<rest>}: opens {@code jdbc:<subprotocol>:<rest>}
 * with its real driver and guards the connection. Found by ServiceLoader and DriverManager.
 * Thread-safe.
 */
public final class GuardDriver implements Driver {

  private static final String PREFIX = "jdbc:guard:";

  static {
    // One driver whose initializer throws silently keeps DriverManager from all drivers after it.
    try {
      DriverManager.registerDriver(new GuardDriver());
    } catch (SQLException | RuntimeException e) {
      Logger.getLogger(GuardDriver.class.getName()).warning("not registered: " + e);
    }
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    if (url == null) {
      throw new SQLNonTransientException("the URL is null", "ZG900");
    }
    return url.startsWith(PREFIX);
  }

  /**
   * Opens a guarded connection.
   *
   * @param info never written to; null for none
   * @return null for a URL that is not the guard's
   * @throws GuardViolationException if the client declared a weaker environment than the target is
   * @throws SQLException if a setting is wrong, or what the real driver throws
   */
  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    if (!acceptsURL(url)) {
      return null;
    }
    return Opening.open(url, info == null ? new Properties() : info);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    List<DriverPropertyInfo> all = new ArrayList<>();
    Properties given = info == null ? new Properties() : info;
    for (GuardProperty property : GuardProperty.values()) {
      DriverPropertyInfo each =
          new DriverPropertyInfo(
              property.propertyName(), given.getProperty(property.propertyName()));
      each.description = property.description();
      all.add(each);
    }
    if (url != null && acceptsURL(url)) {
      Route route = Route.of(url, given);
      Properties real = route.config().delegateProperties(given);
      all.addAll(List.of(route.driver().getPropertyInfo(route.url().realUrl(), real)));
    }
    return all.toArray(new DriverPropertyInfo[0]);
  }

  @Override
  public int getMajorVersion() {
    return 0;
  }

  @Override
  public int getMinorVersion() {
    return 1;
  }

  /** False: it is as compliant as the driver behind it, which no URL has named yet. */
  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("io.guardjdbc");
  }
}
