package io.guardjdbc.tools.direct;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** A migration that drops a table on the connection it is given. */
public final class V2__Drop_in_java extends BaseJavaMigration {

  @Override
  public void migrate(Context context) throws SQLException {
    try (Statement statement = context.getConnection().createStatement()) {
      statement.execute("DROP TABLE orders");
    }
  }
}
