package io.guardjdbc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.Corpus;
import io.guardjdbc.testing.CorpusCase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The labels of these corpora are what the real databases do. */
@Tag("slow")
@Tag("truth")
class EngineCorpusTruthTest {

  /** Derby writes a log file into the working directory unless told otherwise. */
  @BeforeAll
  static void keepDerbyQuiet() {
    System.setProperty("derby.stream.error.file", "target/derby.log");
    System.setProperty("derby.system.durability", "test");
  }

  @ParameterizedTest
  @EnumSource
  void everyLabelIsWhatTheDatabaseDoes(Engine engine) {
    List<String> wrong = new ArrayList<>();
    EngineRun run = new EngineRun(engine);
    for (CorpusCase each : Corpus.all(engine.dialect)) {
      if (each.proof() != CorpusCase.Proof.UNRUN) {
        try {
          EngineRun.Outcome outcome = run.run(each);
          wrong.addAll(Verdict.complaints(each, outcome.harm(), outcome.error()));
        } catch (SQLException e) {
          wrong.add(each.place() + " cannot be prepared: " + e.getMessage());
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @ParameterizedTest
  @CsvSource({"H2, 380", "SQLITE, 150", "DERBY, 60", "HSQLDB, 60"})
  void halfOfTheCorpusIsHarmless(Engine engine, int least) {
    List<CorpusCase> cases = Corpus.cases(engine.dialect);
    long destructive = cases.stream().filter(CorpusCase::destructive).count();
    assertTrue(cases.size() >= least, cases.size() + " cases");
    assertTrue(
        destructive * 10 >= cases.size() * 4L && destructive * 10 <= cases.size() * 6L,
        destructive + " of " + cases.size());
  }
}
