package io.guardjdbc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.testing.Corpus;
import io.guardjdbc.testing.CorpusCase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The labels of the MariaDB corpus are what a real MariaDB does. */
@Tag("server")
@Tag("slow")
@Tag("truth")
class MariaDbCorpusTruthTest {

  @Test
  void everyLabelIsWhatTheDatabaseDoes() throws SQLException {
    List<String> wrong = new ArrayList<>();
    try (MariaDbRun run = new MariaDbRun(Corpus.fixture(Dialect.MARIADB))) {
      for (CorpusCase each : Corpus.cases(Dialect.MARIADB)) {
        if (each.proof() != CorpusCase.Proof.UNRUN) {
          try {
            MariaDbRun.Outcome outcome = run.run(each);
            wrong.addAll(Verdict.complaints(each, outcome.harm(), outcome.error()));
          } catch (SQLException e) {
            wrong.add(each.place() + " cannot be prepared: " + e.getMessage());
          }
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void halfOfTheCorpusIsHarmless() {
    List<CorpusCase> cases = Corpus.cases(Dialect.MARIADB);
    long destructive = cases.stream().filter(CorpusCase::destructive).count();
    assertTrue(cases.size() >= 400, cases.size() + " cases");
    assertTrue(
        destructive * 10 >= cases.size() * 4L && destructive * 10 <= cases.size() * 6L,
        destructive + " of " + cases.size());
  }
}
