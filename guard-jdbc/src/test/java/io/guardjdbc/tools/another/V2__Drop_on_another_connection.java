package io.guardjdbc.tools.another;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** A migration that drops a table on a connection of its own, from Flyway's DataSource. */
public final class V2__Drop_on_another_connection extends BaseJavaMigration {

  @Override
  public void migrate(Context context) throws SQLException {
    try (Connection another = context.getConfiguration().getDataSource().getConnection();
        Statement statement = another.createStatement()) {
      another.setAutoCommit(false);
      statement.execute("DROP TABLE orders");
      another.commit();
    }
  }
}
