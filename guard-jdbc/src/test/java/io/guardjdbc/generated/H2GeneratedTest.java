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
 * Generated statements, run on H2 for the truth, and judged by the guard. More than a build's share
 * by {@code -Dgenerated.statements=100000}, others by {@code -Dgenerated.seed=…}.
 */
@Tag("slow")
class H2GeneratedTest {

  private static final int COUNT = Integer.getInteger("generated.statements", 3_000);
  private static final long SEED = Long.getLong("generated.seed", 20261122L);

  @Test
  void theGuardSaysOfEachStatementWhatTheDatabaseDoes() throws SQLException, IOException {
    try (H2Truth truth = new H2Truth()) {
      Comparison comparison = new Comparison(Dialect.H2, new H2Grammar(), new H2Disguise(), truth);
      comparison.run(SEED, COUNT);
      Path report = Path.of("target", "generated-h2.txt");
      Files.createDirectories(report.getParent());
      Files.writeString(
          report,
          comparison.summary()
              + "\n\n"
              + comparison.differences()
              + "\n"
              + comparison.rejections());
      assertEquals("", comparison.differences(), comparison.summary());
      assertTrue(comparison.rejectedShare() < 0.02, comparison.rejections());
      double destructive = comparison.destructiveShare();
      assertTrue(destructive > 0.3 && destructive < 0.7, comparison.summary());
    }
  }
}
