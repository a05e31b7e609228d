package io.guardjdbc.cli;

import io.guardjdbc.config.DriverLocator;
import io.guardjdbc.config.GuardConfig;
import io.guardjdbc.config.GuardProperty;
import io.guardjdbc.config.GuardUrl;
import io.guardjdbc.config.InvalidSettingException;
import io.guardjdbc.policy.Target;
import io.guardjdbc.sql.Dialect;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The target as the options tell it. It is connected without the guard: a command that shows or
 * writes a mark must get through where an application would be refused.
 */
record Connector(
    GuardUrl url,
    GuardConfig config,
    Driver driver,
    Properties properties,
    Optional<String> password) {

  /**
   * @param declared the environment that the client would declare
   * @throws UsageException if both ways to give a password are used, or the variable is not set
   * @throws SQLException if URL, settings or files cannot be accepted, or there is no driver
   */
  static Connector of(Arguments arguments, Terminal terminal, Optional<String> declared)
      throws UsageException, SQLException {
    Optional<String> password = password(arguments, terminal);
    Properties properties = new Properties();
    arguments.get(Option.USER).ifPresent(user -> properties.setProperty("user", user));
    password.ifPresent(word -> properties.setProperty("password", word));
    arguments
        .get(Option.POLICY)
        .ifPresent(file -> properties.setProperty(GuardProperty.POLICY.propertyName(), file));
    declared.ifPresent(
        name -> properties.setProperty(GuardProperty.ENVIRONMENT.propertyName(), name));
    String given = arguments.require(Option.URL);
    GuardUrl url =
        GuardUrl.accepts(given)
            ? GuardUrl.parse(given, properties)
            : GuardUrl.ofReal(given, properties);
    GuardConfig config = GuardConfig.resolve(url, properties);
    return new Connector(url, config, driver(url, config), properties, password);
  }

  private static Driver driver(GuardUrl url, GuardConfig config) throws SQLException {
    try {
      return DriverLocator.locate(url.realUrl(), config.driverClass());
    } catch (InvalidSettingException e) {
      throw new SQLException(e.getMessage() + ", or its jar in --driver-path", e.getSQLState(), e);
    }
  }

  private static Optional<String> password(Arguments arguments, Terminal terminal)
      throws UsageException {
    Optional<String> variable = arguments.get(Option.PASSWORD_ENV);
    if (variable.isEmpty()) {
      return arguments.get(Option.PASSWORD);
    }
    if (arguments.get(Option.PASSWORD).isPresent()) {
      throw new UsageException("--password and --password-env are both given; give one");
    }
    String word = terminal.variables().get(variable.get());
    if (word == null) {
      throw new UsageException(
          "the environment variable that --password-env names is not set: " + variable.get());
    }
    return Optional.of(word);
  }

  /**
   * Opens a connection of the real driver.
   *
   * @throws SQLException the driver's, its message without URL and password
   */
  Connection connect() throws SQLException {
    Connection connection;
    try {
      connection = driver.connect(existing(url), config.delegateProperties(properties));
    } catch (SQLException e) {
      throw new SQLException(
          "cannot connect to " + url.target().where() + ": " + withoutSecrets(e),
          e.getSQLState(),
          e.getErrorCode());
    }
    if (connection == null) {
      throw new SQLException(
          driver.getClass().getName() + " does not accept the URL " + url.target().url());
    }
    return connection;
  }

  /** H2 makes a database where there is none: a mistyped path would be found fine, and empty. */
  private static String existing(GuardUrl url) {
    String real = url.realUrl();
    boolean file =
        url.target().dialect() == Dialect.H2
            && url.target().locality() == Target.Locality.EMBEDDED
            && !real.regionMatches(true, 0, "jdbc:h2:mem:", 0, 12);
    return file && !real.toUpperCase(Locale.ROOT).contains(";IFEXISTS=")
        ? real + ";IFEXISTS=TRUE"
        : real;
  }

  private String withoutSecrets(SQLException e) {
    String message =
        String.valueOf(e.getMessage())
            .replace(existing(url), url.target().url())
            .replace(url.realUrl(), url.target().url());
    return password
        .filter(word -> !word.isEmpty())
        .map(word -> message.replace(word, "…"))
        .orElse(message);
  }
}
