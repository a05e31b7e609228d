package io.guardjdbc;

import io.guardjdbc.environment.ResolvedEnvironment;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.proxy.GuardedConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What the guard knows of one connection at this moment; for pages that show it. Immutable.
 *
 * @param where host and port, or that the database is embedded
 * @param database its name; null if unknown
 * @param user the database user; null if unknown
 * @param environment with all evidence for it
 * @param policy that of the environment, each value with its source
 */
public record GuardStatus(
    String where, String database, String user, ResolvedEnvironment environment, Policy policy) {

  /**
   * Asks a connection, which may be wrapped, as a pool's are. Sends nothing to the database.
   *
   * @return empty for a connection that is not guarded
   * @throws SQLException if the connection is closed
   */
  public static Optional<GuardStatus> of(Connection connection) throws SQLException {
    if (connection == null || !connection.isWrapperFor(GuardedConnection.class)) {
      return Optional.empty();
    }
    GuardedConnection guarded = connection.unwrap(GuardedConnection.class);
    return guarded.interceptor() instanceof GuardSession session
        ? Optional.of(of(session))
        : Optional.empty();
  }

  private static GuardStatus of(GuardSession session) {
    Place place = session.place();
    return new GuardStatus(
        place.target().where(),
        place.database(),
        place.target().user(),
        place.environment(),
        place.policy());
  }
}
