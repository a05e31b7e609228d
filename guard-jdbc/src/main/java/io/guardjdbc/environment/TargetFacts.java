package io.guardjdbc.environment;

import java.sql.SQLException;

/**
 * What a database said of itself when it was asked once, at connect.
 *
 * @param lost the driver's exception where the connection ended while the mark was read, which
 *     counts as unreadable then; null where it did not
 */
public record TargetFacts(DatabaseIdentity identity, Mark mark, SQLException lost) {

  public TargetFacts(DatabaseIdentity identity, Mark mark) {
    this(identity, mark, null);
  }
}
