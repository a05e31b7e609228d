package io.guardjdbc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.GuardViolationException;
import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.testing.Corpus;
import io.guardjdbc.testing.CorpusCase;
import io.guardjdbc.testing.RecordingDriver;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an application sees in production: every destructive text of the corpus is refused before it
 * reaches the driver, every harmless one arrives as it was written.
 */
@Tag("slow")
class BlackBoxTest {

  private static final List<Dialect> DIALECTS =
      List.of(Dialect.POSTGRESQL, Dialect.MARIADB, Dialect.H2);

  private static final PrintStream ERR = System.err;

  /** Two thousand refusals are two thousand audit events, and not one of them is news here. */
  @BeforeAll
  static void silenceAuditEvents() {
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
  }

  @AfterAll
  static void letAuditEventsBeSeen() {
    System.setErr(ERR);
  }

  @ParameterizedTest
  @MethodSource("io.guardjdbc.testing.Corpus#dialects")
  void destructiveTextsNeverArriveAndHarmlessOnesDo(Dialect dialect) {
    List<String> wrong = new ArrayList<>();
    for (CorpusCase each : Corpus.cases(dialect)) {
      String complaint = complaint(each);
      if (complaint != null) {
        wrong.add(each.place() + " " + complaint);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void theNearestPeerLetsMoreThroughAndRefusesMoreWithoutReason() throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> details = new ArrayList<>();
    lines.add("                              statements   escapes   false refusals");
    for (Dialect dialect : DIALECTS) {
      Tally guard = new Tally(dialect, each -> refused(each) != null);
      lines.add(guard.line("guard-jdbc", dialect));
      for (boolean strictest : new boolean[] {true, false}) {
        DruidWall druid = new DruidWall(dialect, strictest);
        Tally peer = new Tally(dialect, each -> druid.refuses(each.sql()));
        lines.add(peer.line(strictest ? "Druid, strictest" : "Druid, lenient", dialect));
        details.addAll(peer.details(strictest ? "strictest" : "lenient"));
        assertTrue(peer.escapes.size() > guard.escapes.size(), String.join("\n", lines));
        assertTrue(
            peer.falseRefusals.size() > guard.falseRefusals.size(), String.join("\n", lines));
      }
    }
    lines.addAll(details);
    Files.write(Path.of("target", "peer-comparison.txt"), lines);
  }

  /** What was expected of a case and did not happen; null if all is well. */
  private static String complaint(CorpusCase each) {
    GuardViolationException refusal = refused(each);
    boolean arrived = RecordingDriver.texts().contains(each.sql());
    if (each.destructive()) {
      return refusal != null && !arrived ? null : "escaped: " + each.sql();
    }
    if (refusal != null) {
      return "was refused: " + each.sql() + "\n" + refusal.getMessage();
    }
    return arrived ? null : "did not arrive: " + each.sql();
  }

  /** Sends a text through a new connection; the refusal, or null if there was none. */
  private static GuardViolationException refused(CorpusCase each) {
    RecordingDriver.reset();
    try (Connection connection = open(each.dialect())) {
      connection.setAutoCommit(
          !each.dialect().transactionalDdl() || has(each, Trait.OUTSIDE_TRANSACTION));
      boolean own = false;
      for (String setup : each.setup()) {
        own |= makesTemporaryTable(setup, each.dialect());
        if (own) {
          try (Statement statement = connection.createStatement()) {
            statement.execute(setup);
          }
        }
      }
      if (each.bindings() == null) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(each.sql());
        }
      } else {
        try (PreparedStatement statement = connection.prepareStatement(each.sql())) {
          for (int i = 0; i < each.bindings().size(); i++) {
            statement.setString(i + 1, each.bindings().get(i));
          }
          statement.execute();
        }
      }
      return null;
    } catch (GuardViolationException refusal) {
      return refusal;
    } catch (SQLException e) {
      throw new IllegalStateException(each.place(), e);
    }
  }

  private static Connection open(Dialect dialect) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("guard.environment", "production");
    properties.setProperty("guard.driver", RecordingDriver.class.getName());
    return DriverManager.getConnection(
        "jdbc:guard:"
            + switch (dialect) {
              case H2 -> "h2:tcp://db.example.com/shop";
              case HSQLDB -> "hsqldb:hsql://db.example.com/shop";
              case ORACLE -> "oracle:thin:@//db.example.com:1521/shop";
              case SQLSERVER -> "sqlserver://db.example.com;databaseName=shop";
              case SQLITE -> "sqlite:/srv/shop/shop.db";
              default -> dialect.name().toLowerCase(Locale.ROOT) + "://db.example.com/shop";
            },
        properties);
  }

  private static boolean has(CorpusCase each, Trait trait) {
    return SqlReader.read(each.sql(), each.dialect()).statements().stream()
        .anyMatch(statement -> statement.is(trait));
  }

  private static boolean makesTemporaryTable(String sql, Dialect dialect) {
    return SqlReader.read(sql, dialect).statements().stream()
        .map(SqlStatement::temporary)
        .anyMatch(temporary -> temporary != null);
  }

  /** How often someone who refuses texts is wrong about a corpus. */
  private static final class Tally {

    private final int cases;
    private final List<CorpusCase> escapes = new ArrayList<>();
    private final List<CorpusCase> falseRefusals = new ArrayList<>();

    Tally(Dialect dialect, Predicate<CorpusCase> refuses) {
      List<CorpusCase> all = Corpus.cases(dialect);
      cases = all.size();
      for (CorpusCase each : all) {
        if (refuses.test(each) != each.destructive()) {
          (each.destructive() ? escapes : falseRefusals).add(each);
        }
      }
    }

    String line(String who, Dialect dialect) {
      return String.format(
          Locale.ROOT,
          "%-12s%-18s%10d%10d%17d",
          dialect,
          who,
          cases,
          escapes.size(),
          falseRefusals.size());
    }

    List<String> details(String setting) {
      List<String> details = new ArrayList<>();
      for (CorpusCase each : escapes) {
        details.add("Druid, " + setting + ": escape " + each.dialect() + " " + each.place());
      }
      for (CorpusCase each : falseRefusals) {
        details.add("Druid, " + setting + ": false refusal " + each.dialect() + " " + each.place());
      }
      return details;
    }
  }
}
