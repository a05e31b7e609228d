package io.guardjdbc.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.NamedObject;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.tools.utility.SchemaCrawlerUtility;
import us.fatehi.utility.datasource.DatabaseConnectionSource;
import us.fatehi.utility.datasource.DatabaseConnectionSources;
import us.fatehi.utility.datasource.MultiUseUserCredentials;

/** SchemaCrawler, which only reads, with nothing changed but the URL. */
class SchemaCrawlerTest {

  @Test
  void seesThroughTheGuardWhatItSeesWithoutIt() throws Exception {
    String url = "jdbc:h2:mem:crawled;USER=sa";
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE orders (id INT PRIMARY KEY, customer TEXT)");
      statement.execute("CREATE VIEW open_orders AS SELECT id FROM orders");
      List<String> seen = crawled("jdbc:guard:h2:mem:crawled;guard.environment=production");
      assertEquals(crawled(url), seen);
      assertEquals(3, seen.size());
    }
  }

  private static List<String> crawled(String url) throws Exception {
    DatabaseConnectionSource source =
        DatabaseConnectionSources.newDatabaseConnectionSource(
            url, new MultiUseUserCredentials("sa", ""));
    try {
      Catalog catalog =
          SchemaCrawlerUtility.getCatalog(
              source,
              SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
                  .withLoadOptions(
                      LoadOptionsBuilder.builder()
                          .withSchemaInfoLevel(SchemaInfoLevelBuilder.maximum())
                          .toOptions()));
      return catalog.getTables().stream()
          .filter(each -> each.getSchema().getFullName().endsWith("PUBLIC"))
          .flatMap(each -> each.getColumns().stream())
          .map(NamedObject::getFullName)
          .sorted()
          .toList();
    } finally {
      source.close();
    }
  }
}
