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
 * The guard's verdict on generated statements is what PostgreSQL does. {@code
 * -Dgenerated.statements=100000} and {@code -Dgenerated.seed=…} make it more.
 */
@Tag("server")
class PostgresqlGeneratedTest {

  private static final long FIRST = 1;

  @Test
  void theGuardRefusesWhatDestroysAndNothingElse() throws SQLException, IOException {
    int count = Integer.getInteger("generated.statements", 3000);
    long first = Long.getLong("generated.seed", FIRST);
    long next = first + 1;
    try (Truth truth = new PostgresqlTruth()) {
      Comparison comparison =
          new Comparison(
              Dialect.POSTGRESQL, new PostgresqlGrammar(), new PostgresqlDisguise(), truth);
      comparison.run(first, count / 2);
      comparison.run(next, count - count / 2);
      System.out.println(comparison.summary() + ", seeds " + first + " and " + next);
      Files.writeString(
          Path.of("target", "generated-postgresql.txt"),
          comparison.summary() + "\n" + comparison.differences() + comparison.rejections());
      assertEquals("", comparison.differences(), () -> "seeds " + first + " and " + next);
      assertTrue(comparison.rejectedShare() < 0.1, comparison.rejections());
      double share = comparison.destructiveShare();
      assertTrue(share > 0.3 && share < 0.7, comparison.summary());
    }
  }
}
