package io.guardjdbc;

import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.config.GuardConfig;
import io.guardjdbc.config.GuardUrl;
import io.guardjdbc.environment.TargetReader;
import io.guardjdbc.proxy.GuardedConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A guarded connection in production whose audit events are kept for a test to look at. */
final class WatchedConnection implements AutoCloseable {

  final Connection connection;
  private final List<AuditEvent> events = new ArrayList<>();

  /**
   * @param url the real one
   * @param policy the text of a policy file, written into the folder
   * @param settings names and values in turn
   */
  WatchedConnection(String url, Path folder, String policy, String... settings) throws Exception {
    Path file = Files.createTempFile(folder, "guard", ".yaml");
    Files.writeString(file, policy);
    Properties info = new Properties();
    info.setProperty("guard.environment", "production");
    info.setProperty("guard.policy", file.toString());
    for (int i = 0; i < settings.length; i += 2) {
      info.setProperty(settings[i], settings[i + 1]);
    }
    GuardUrl guardUrl = GuardUrl.parse(url.replaceFirst("jdbc:", "jdbc:guard:"), info);
    GuardConfig config = GuardConfig.resolve(guardUrl, info);
    Connection delegate = DriverManager.getConnection(url);
    Place place =
        Place.of(config, guardUrl.target(), TargetReader.read(delegate, guardUrl.target()));
    connection =
        GuardedConnection.guard(
            delegate,
            new GuardSession(delegate, config, place, events::add, InstantSource.system()));
  }

  /** Runs texts one after the other. */
  void run(String... texts) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  /** The first column of a query's first row. */
  String ask(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  /** What has been told since this was last asked: the rules, and what each was about. */
  List<String> told() {
    List<String> told =
        events.stream()
            .map(event -> (event.rule() + " " + String.join(",", event.objects())).strip())
            .toList();
    events.clear();
    return told;
  }

  List<AuditEvent> events() {
    return events;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
