package io.guardjdbc.catalog;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A look-up, which takes strings for its parameters.
 *
 * @param text the query
 * @param constants what is bound behind those strings: H2 forbids any literal in a text after
 *     {@code SET ALLOW_LITERALS NONE}, which stays with the database (H2's manual, "Protection
 *     against SQL Injection")
 */
record CatalogQuery(String text, List<Object> constants) {

  static CatalogQuery of(String text, Object... constants) {
    return new CatalogQuery(text, List.of(constants));
  }

  void bind(PreparedStatement statement, String... parameters) throws SQLException {
    int index = 1;
    for (String parameter : parameters) {
      statement.setString(index++, parameter);
    }
    for (Object constant : constants) {
      statement.setObject(index++, constant);
    }
  }
}
