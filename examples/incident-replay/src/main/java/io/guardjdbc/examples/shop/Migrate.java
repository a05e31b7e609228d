package io.guardjdbc.examples.shop;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** {@code migrate SETTINGS MIGRATION}: runs one migration. */
public final class Migrate {

  private Migrate() {}

  public static void main(String[] args) throws IOException {
    try (Connection connection = Database.connect(args[0])) {
      Database.migrate(connection, args[1]);
    } catch (SQLException e) {
      System.out.println(e.getMessage());
      System.exit(1);
    }
  }
}
