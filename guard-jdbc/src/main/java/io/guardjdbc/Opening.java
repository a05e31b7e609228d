package io.guardjdbc;

import io.guardjdbc.audit.AuditSink;
import io.guardjdbc.audit.AuditTrail;
import io.guardjdbc.audit.JfrAuditSink;
import io.guardjdbc.audit.OpenTelemetryAuditSink;
import io.guardjdbc.audit.Slf4jAuditSink;
import io.guardjdbc.config.DriverLocator;
import io.guardjdbc.config.GuardConfig;
import io.guardjdbc.config.GuardUrl;
import io.guardjdbc.environment.DatabaseIdentity;
import io.guardjdbc.environment.Mark;
import io.guardjdbc.environment.TargetFacts;
import io.guardjdbc.environment.TargetReader;
import io.guardjdbc.policy.Target;
import io.guardjdbc.proxy.GuardedConnection;
import java.sql.Connection;
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

  static Driver locate(GuardUrl url, GuardConfig config) throws SQLException {
    return DriverLocator.locate(url.realUrl(), config.driverClass());
  }

  static Connection open(String url, Properties info) throws SQLException {
    GuardUrl guardUrl = GuardUrl.parse(url, info);
    GuardConfig config = GuardConfig.resolve(guardUrl, info);
    Driver driver = locate(guardUrl, config);
    judgeBeforehand(guardUrl, config);
    Connection delegate = driver.connect(guardUrl.realUrl(), config.delegateProperties());
    if (delegate == null) {
      throw new SQLNonTransientConnectionException(
          driver.getClass().getName() + " opened no connection for " + guardUrl.target().url(),
          "ZG900");
    }
    return guard(
        delegate, config, guardUrl.target(), guardUrl.initialSql(), guardUrl.judgedSql(), null);
  }

  /**
   * What can be refused without the database's own word is refused before it is reached: a URL
   * parameter such as Derby's {@code drop=true} acts while the connection is opened.
   */
  private static void judgeBeforehand(GuardUrl url, GuardConfig config) throws SQLException {
    Target target = url.target();
    TargetFacts unasked =
        new TargetFacts(new DatabaseIdentity(target.database(), null, null, null, null), Mark.NONE);
    Place place = Place.of(config, target, unasked);
    if (url.judgedSql().isEmpty() && place.environment().mismatch().isEmpty()) {
      return;
    }
    GuardSession session = new GuardSession(null, config, place, AUDIT, InstantSource.system());
    session.refuseMismatch();
    for (String sql : url.judgedSql()) {
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
      Properties known = new Properties();
      String user = delegate.getMetaData().getUserName();
      if (user != null) {
        known.setProperty("user", user);
      }
      GuardUrl guardUrl = GuardUrl.ofReal(delegate.getMetaData().getURL(), known);
      GuardConfig config = GuardConfig.resolve(guardUrl, settings);
      return guard(delegate, config, guardUrl.target(), List.of(), List.of(), branch);
    } catch (SQLException | RuntimeException | Error e) {
      close(delegate, e);
      throw e;
    }
  }

  private static boolean knows(GuardedConnection guarded, Properties settings) {
    return guarded.interceptor() instanceof GuardSession session
        && session.config().knows(settings);
  }

  private static Connection guard(
      Connection delegate,
      GuardConfig config,
      Target target,
      List<String> initialSql,
      List<String> judgedSql,
      Branch branch)
      throws SQLException {
    try {
      TargetFacts facts = TargetReader.read(delegate, target);
      GuardSession session =
          new GuardSession(
              delegate, config, Place.of(config, target, facts), AUDIT, InstantSource.system());
      session.worksFor(branch);
      session.refuseMismatch();
      for (String sql : judgedSql) {
        session.prepare(sql);
      }
      Connection guarded = GuardedConnection.guard(delegate, session);
      for (String sql : initialSql) {
        try (Statement statement = guarded.createStatement()) {
          statement.execute(sql);
        }
      }
      return guarded;
    } catch (SQLException | RuntimeException | Error e) {
      close(delegate, e);
      throw e;
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
