package io.guardjdbc;

import io.guardjdbc.audit.AuditSink;
import io.guardjdbc.audit.AuditTrail;
import io.guardjdbc.audit.JfrAuditSink;
import io.guardjdbc.audit.OpenTelemetryAuditSink;
import io.guardjdbc.audit.Slf4jAuditSink;
import io.guardjdbc.config.GuardUrl;
import io.guardjdbc.environment.TargetFacts;
import io.guardjdbc.environment.TargetReader;
import io.guardjdbc.proxy.GuardedConnection;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;

/** From a URL or a raw connection to a guarded one. */
final class Opening {

  private static final AuditSink AUDIT =
      new AuditTrail(new Slf4jAuditSink(), new JfrAuditSink(), new OpenTelemetryAuditSink());

  private Opening() {}

  static Connection open(String url, Properties info) throws SQLException {
    Route route = Route.of(url, info);
    Driver driver = route.driver();
    judgeBeforehand(route);
    Connection delegate =
        driver.connect(route.url().realUrl(), route.config().delegateProperties(info));
    if (delegate == null) {
      throw new SQLNonTransientConnectionException(
          driver.getClass().getName() + " opened no connection for " + route.url().target().url(),
          "ZG900");
    }
    return guard(delegate, route, true, null);
  }

  /**
   * What can be refused without the database's own word is refused before it is reached: a URL
   * parameter such as Derby's {@code drop=true} acts while the connection is opened.
   */
  private static void judgeBeforehand(Route route) throws SQLException {
    List<String> judged = route.url().judgedSql();
    if (judged.isEmpty() && route.unasked().environment().mismatch().isEmpty()) {
      return;
    }
    GuardSession session =
        new GuardSession(null, route.config(), route.unasked(), AUDIT, InstantSource.system());
    session.refuseMismatch();
    for (String sql : judged) {
      session.prepare(sql);
    }
  }

  /**
   * Guards a connection that something else opened. One that is guarded already stays as it is,
   * unless there are settings that it does not know, which then count as well.
   *
   * @param branch of the distributed transactions that the connection takes part in; null for none
   */
  static Connection guard(Connection delegate, Properties settings, Branch branch)
      throws SQLException {
    if (delegate == null) {
      throw new SQLNonTransientConnectionException(
          "the DataSource behind the guard gave no connection", "ZG900");
    }
    if (delegate.isClosed()) {
      throw new SQLNonTransientConnectionException(
          "the DataSource behind the guard gave a connection that is closed", "08003");
    }
    try {
      if (delegate.isWrapperFor(GuardedConnection.class)
          && (settings.isEmpty() || knows(delegate.unwrap(GuardedConnection.class), settings))) {
        return delegate;
      }
      DatabaseMetaData about = delegate.getMetaData();
      Route route = Route.ofOpened(about.getURL(), about.getUserName(), settings);
      return guard(delegate, route, false, branch);
    } catch (SQLException | RuntimeException | Error e) {
      close(delegate, e);
      throw e;
    }
  }

  private static boolean knows(GuardedConnection guarded, Properties settings) {
    return guarded.interceptor() instanceof GuardSession session
        && session.config().knows(settings);
  }

  /**
   * @param connected by the guard, which then has statements of the URL to run; else whoever opened
   *     the connection has run them
   */
  private static Connection guard(
      Connection delegate, Route route, boolean connected, Branch branch) throws SQLException {
    try {
      TargetFacts facts = TargetReader.read(delegate, route.url().target());
      GuardSession session =
          new GuardSession(
              delegate, route.config(), route.place(facts), AUDIT, InstantSource.system());
      if (route.hidesTemporaryTables()) {
        session.hidesTemporaryTables();
      }
      session.worksFor(branch);
      if (facts.lost() != null && session.isMisplaced()) {
        // Not a wrong database, as far as anybody knows: the driver's own word, which pools retry.
        throw facts.lost();
      }
      session.refuseMismatch();
      Connection guarded = GuardedConnection.guard(delegate, session);
      if (connected) {
        begin(session, guarded, route.url());
      }
      return guarded;
    } catch (SQLException | RuntimeException | Error e) {
      close(delegate, e);
      throw e;
    }
  }

  private static void begin(GuardSession session, Connection guarded, GuardUrl url)
      throws SQLException {
    for (String sql : url.judgedSql()) {
      session.prepare(sql);
    }
    for (String sql : url.initialSql()) {
      try (Statement statement = guarded.createStatement()) {
        statement.execute(sql);
      }
    }
  }

  private static void close(Connection delegate, Throwable cause) {
    try {
      delegate.close();
    } catch (SQLException | RuntimeException e) {
      cause.addSuppressed(e);
    }
  }
}
