package io.guardjdbc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.testing.Corpus;
import io.guardjdbc.testing.CorpusCase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The labels of the H2 corpus are what a real H2 does. */
class H2CorpusTruthTest {

  @Test
  void everyLabelIsWhatTheDatabaseDoes() {
    List<String> wrong = new ArrayList<>();
    H2Run run = new H2Run(Corpus.fixture(Dialect.H2));
    for (CorpusCase each : Corpus.cases(Dialect.H2)) {
      if (each.proof() != CorpusCase.Proof.UNRUN) {
        try {
          H2Run.Outcome outcome = run.run(each);
          wrong.addAll(Verdict.complaints(each, outcome.harm(), outcome.error()));
        } catch (SQLException e) {
          wrong.add(each.place() + " cannot be prepared: " + e.getMessage());
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void halfOfTheCorpusIsHarmless() {
    List<CorpusCase> cases = Corpus.cases(Dialect.H2);
    long destructive = cases.stream().filter(CorpusCase::destructive).count();
    assertTrue(cases.size() >= 380, cases.size() + " cases");
    assertTrue(
        destructive * 10 >= cases.size() * 4L && destructive * 10 <= cases.size() * 6L,
        destructive + " of " + cases.size());
  }
}
