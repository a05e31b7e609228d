package io.guardjdbc.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.generated.Canonical.Kind;
import io.guardjdbc.generated.Canonical.Token;
import io.guardjdbc.sql.Dialect;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisguiseTest {

  private static final long SEED = 20261122;
  private static final int TEXTS = 200;

  @Test
  void thePlainNotationTellsWhatEachPieceIs() {
    List<Token> tokens = Canonical.tokens("DO f(1.5) \"A\"\"b\" 'it''s' «SELECT «x»» ‹/*!*/›<>t");
    assertEquals(
        List.of(
            Kind.KEYWORD,
            Kind.NAME,
            Kind.SYMBOL,
            Kind.NUMBER,
            Kind.SYMBOL,
            Kind.NAME,
            Kind.STRING,
            Kind.SUBTEXT,
            Kind.RAW,
            Kind.SYMBOL,
            Kind.NAME),
        tokens.stream().map(Token::kind).toList());
    assertEquals(
        List.of("DO", "f", "(", "1.5", ")", "A\"b", "it's", "SELECT «x»", "/*!*/", "<>", "t"),
        tokens.stream().map(Token::text).toList());
  }

  @Test
  void theSameSeedAndIndexMakeTheSameText() {
    for (int i = 0; i < TEXTS; i++) {
      assertEquals(
          made(i, "SELECT a FROM t WHERE b = 'x'"), made(i, "SELECT a FROM t WHERE b = 'x'"));
    }
  }

  @Test
  void aDestructiveStatementIsRefusedInEveryDisguiseAndAHarmlessOneInNone() {
    Set<String> texts = new HashSet<>();
    try (Production guard = new Production()) {
      for (int i = 0; i < TEXTS; i++) {
        Generated drop = made(i, "DROP TABLE app.t CASCADE");
        assertEquals(List.of("drop-table"), guard.refusal(drop).operations(), drop.sql());
        Generated select = made(i, "SELECT \"DROP TABLE\", 'DELETE FROM t; ' FROM app.t");
        assertNull(guard.refusal(select), select.sql());
        texts.add(drop.sql());
      }
    }
    assertTrue(texts.size() > TEXTS / 4, texts.size() + " different texts");
  }

  private static Generated made(int index, String canonical) {
    Grammar grammar = choices -> Sentence.of("test", canonical);
    return Generated.of(Dialect.POSTGRESQL, SEED, index, grammar, new PostgresqlDisguise());
  }
}
