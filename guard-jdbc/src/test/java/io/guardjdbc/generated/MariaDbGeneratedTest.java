package io.guardjdbc.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the guard says of generated statements is what a real MariaDB does with them. {@code
 * -Dgenerated.statements=100000} makes, runs and compares as many, {@code -Dgenerated.seed=…}
 * others.
 */
@Tag("server")
class MariaDbGeneratedTest {

  private static final int COUNT = Integer.getInteger("generated.statements", 1500);
  private static final long SEED = Long.getLong("generated.seed", 20261122);

  @Test
  void theGuardsVerdictIsWhatTheDatabaseDoes() throws SQLException, IOException {
    try (Truth truth = new MariaDbTruth()) {
      Comparison comparison =
          new Comparison(Dialect.MARIADB, new MariaDbGrammar(), new MariaDbDisguise(), truth);
      comparison.run(SEED, COUNT);
      Files.writeString(
          Path.of("target", "generated-mariadb.txt"),
          comparison.summary() + "\n" + comparison.differences() + comparison.rejections());
      assertEquals("", comparison.differences(), comparison.summary());
      assertTrue(comparison.rejectedShare() < 0.2, comparison.summary());
      assertTrue(
          comparison.destructiveShare() > 0.3 && comparison.destructiveShare() < 0.7,
          comparison.summary());
    }
  }
}
