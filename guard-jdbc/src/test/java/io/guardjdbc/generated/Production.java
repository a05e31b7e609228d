package io.guardjdbc.generated;

import io.guardjdbc.GuardViolationException;
import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.testing.RecordingDriver;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The guard under its built-in policy for production, before a driver that only takes notes. */
final class Production implements AutoCloseable {

  private final PrintStream err = System.err;

  /** Until it is closed nothing is said on the error stream: every refusal is an audit event. */
  Production() {
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    System.setErr(err);
  }

  /** Sends a statement through a new connection; the refusal, or null if there was none. */
  GuardViolationException refusal(Generated statement) {
    return refusal(statement.sql(), statement.dialect(), statement.sentence().bindings());
  }

  private static GuardViolationException refusal(
      String sql, Dialect dialect, List<String> bindings) {
    RecordingDriver.reset();
    try (Connection connection = open(dialect)) {
      connection.setAutoCommit(
          !dialect.transactionalDdl()
              || SqlReader.read(sql, dialect).statements().stream()
                  .anyMatch(each -> each.is(Trait.OUTSIDE_TRANSACTION)));
      if (bindings == null) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(sql);
        }
      } else {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
          for (int i = 0; i < bindings.size(); i++) {
            statement.setString(i + 1, bindings.get(i));
          }
          statement.execute();
        }
      }
      return null;
    } catch (GuardViolationException refusal) {
      return refusal;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static Connection open(Dialect dialect) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("guard.environment", "production");
    properties.setProperty("guard.driver", RecordingDriver.class.getName());
    String host =
        dialect == Dialect.H2
            ? "h2:tcp://db.example.com/shop"
            : dialect.name().toLowerCase(Locale.ROOT) + "://db.example.com/shop";
    return DriverManager.getConnection("jdbc:guard:" + host, properties);
  }
}
