package io.guardjdbc.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.SqlStatement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Migrations cut off, with words left out, doubled or swapped: the reader has no fault at any. */
class BrokenMigrationTest {

  private static final long SEED = 20260501;

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void noFaultAtAny(Dialect dialect) throws IOException {
    Random random = new Random(SEED);
    TreeSet<String> faults = new TreeSet<>();
    int read = 0;
    for (Dialect of : List.of(Dialect.POSTGRESQL, Dialect.MARIADB, Dialect.H2)) {
      for (String line : TruthFile.of(of).lines()) {
        if (!line.startsWith(" ")) {
          for (String broken : broken(line, random)) {
            read++;
            for (SqlStatement statement : SqlReader.read(broken, dialect).statements()) {
              for (Finding finding : statement.findings()) {
                if (finding.detail() != null && finding.detail().startsWith("the reader failed")) {
                  faults.add(finding.detail() + " at " + broken);
                }
              }
            }
          }
        }
      }
    }
    assertEquals(List.of(), List.copyOf(faults));
    assertTrue(read > 5000, "texts read: " + read);
  }

  private static List<String> broken(String sql, Random random) {
    List<String> words = List.of(sql.split("(?<=[ (),;])|(?=[ (),;])"));
    List<String> texts = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      texts.add(String.join("", words.subList(0, i)));
      texts.add(String.join("", words.subList(i, words.size())));
    }
    for (int i = 0; i < 10; i++) {
      List<String> changed = new ArrayList<>(words);
      int one = random.nextInt(changed.size());
      int other = random.nextInt(changed.size());
      switch (random.nextInt(3)) {
        case 0 -> changed.remove(one);
        case 1 -> changed.add(one, changed.get(other));
        default -> Collections.swap(changed, one, other);
      }
      texts.add(String.join("", changed));
    }
    return texts;
  }
}
