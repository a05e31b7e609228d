package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestrictionTest {

  private static final Restriction.Scope ORDERS =
      new Restriction.Scope(Set.of("orders", "o"), true, Set.of());

  private static final Restriction.Scope WITH_USERS =
      new Restriction.Scope(Set.of("orders", "o"), false, Set.of("users", "u"));

  private static Restriction.Verdict verdict(String condition, Restriction.Scope scope, Dialect d) {
    Tokens tokens = Lexer.lex(condition, d, Lexis.of(d));
    return Restriction.ofWhere(tokens, 0, tokens.size(), scope, d);
  }

  private static Restriction.Verdict verdict(String condition) {
    return verdict(condition, ORDERS, Dialect.POSTGRESQL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id = ?",
        "ID=$1",
        "name = :name AND tenant_id = :tenant",
        "o.id = ?",
        "Orders.\"id\" = ?",
        "? IS NULL OR name = ?",
        ":name IS NULL OR name = :name",
        "name = COALESCE(:name, name)",
        "(? = '' OR name LIKE ?) AND (? IS NULL OR status = ?)",
        "name LIKE CONCAT('%', ?, '%')",
        "id IN (?, ?, ?)",
        "id = ANY (?)",
        "id > ?",
        "created_at < ? - interval '1 day'",
        "customer_id > 0",
        "user_id IS NOT NULL",
        "CURRENT OF c1",
        "MATCH (name) AGAINST (? IN BOOLEAN MODE)",
        "data @> ?",
        "data ? 'key'",
        "tags && ARRAY['a']",
        "to_tsvector(name) @@ to_tsquery('x')",
        "(a, b) = (?, ?)",
        "owner = current_user OR current_user = 'admin'",
        "false",
        "NULL",
        "active",
        "is_admin(owner)",
        "valid_until OVERLAPS now()",
        "x IS JSON OBJECT",
        "end < now()",
        "row = 5",
        "date = '2020-01-01'",
        "user_name = current_user",
        "ROWNUM <= 100",
        "name = 'a' AND ?",
        "a.b.c.d = 5",
        "EXISTS (SELECT 1 FROM users u WHERE u.id = o.user_id)",
        "EXISTS (SELECT 1 FROM users u JOIN roles r ON r.id = u.role_id WHERE u.id = user_id)",
        "id IN (WITH x AS (SELECT 1) SELECT * FROM x)",
        "EXISTS (WITH x AS (SELECT o.id) SELECT * FROM x)",
      })
  void restricts(String condition) {
    Restriction.Verdict verdict = verdict(condition);

    assertTrue(verdict.restricts(), condition + ": " + verdict);
    assertEquals(-1, verdict.position());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "? = ?",
        ":p IS NULL",
        "? = 1 OR ? = 2",
        "? = 1 AND true",
        "f(?)",
        "current_user = 'admin'",
        "pg_sleep(1) IS NOT NULL",
        "order_id > 0",
        "orders_id IS NOT NULL",
        "orderid >= 1",
        "uuid <> ''",
        "o.id = orders.id",
        "o.\"ID\" = id",
        "id = ? OR 1 = 1",
        "? IS NULL OR name = ? OR 'a' = 'a'",
        "EXISTS (SELECT 1 FROM users)",
        "EXISTS (SELECT 1 FROM users u WHERE u.id = ?)",
        "? IN (SELECT id FROM users)",
        "((((SELECT (SELECT (SELECT true))))))",
        "id IN ((SELECT id FROM orders))",
        "id::bigint::text = id::text OR name = 'x'",
        "id <> '00000000-0000-0000-0000-000000000000'",
      })
  void restrictsNothing(String condition) {
    Restriction.Verdict verdict = verdict(condition);

    assertFalse(verdict.restricts(), condition);
    assertFalse(verdict.reason().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "u.id = 5",
        "u.id = 5 AND u.active",
        "users.id = u.manager_id",
        "u.id = 5 OR u.id = 6",
        "o.id = o.id AND u.x = 1",
        "u.id = ?",
      })
  void doesNotRestrictByOtherTables(String condition) {
    assertFalse(verdict(condition, WITH_USERS, Dialect.POSTGRESQL).restricts(), condition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "u.id = o.user_id",
        "o.user_id = u.id AND u.id = 5",
        "user_id = u.id",
        "id = 5",
        "u.id = 5 AND status = 'old'",
        "o.status = 'old'",
      })
  void restrictsWhereTheTargetIsJoined(String condition) {
    assertTrue(verdict(condition, WITH_USERS, Dialect.POSTGRESQL).restricts(), condition);
  }

  @Test
  void saysWhatHoldsForEveryRowAndWhere() {
    assertEquals(
        new Restriction.Verdict(false, "id = id holds for every row", 14, true),
        verdict("name = 'x' OR id = id"));
    assertEquals(
        new Restriction.Verdict(false, "1 = 1 is constant", 0, true),
        verdict("1 = 1 OR name = 'x'"));
    assertEquals(
        new Restriction.Verdict(false, "id > 0 holds for every real key", 0, true),
        verdict("id > 0"));
    assertEquals("? = 1 does not depend on the row", verdict("? = 1").reason());
    assertEquals("there is no condition", verdict("").reason());
    assertEquals("? = ? is constant", verdict("'long secret' = 'long secret'").reason());
  }

  @Test
  void readsOnlyItsRange() {
    String sql = "DELETE FROM orders WHERE id = 1 RETURNING 1 OR true";
    Tokens tokens = Lexer.lex(sql, Dialect.POSTGRESQL, Lexis.of(Dialect.POSTGRESQL));

    assertTrue(Restriction.ofWhere(tokens, 4, 7, ORDERS, Dialect.POSTGRESQL).restricts());
  }

  @Test
  void concatenatesWhereMariaDbSaysOr() {
    String condition = "name = 'a' || 1 = 1";

    assertFalse(verdict(condition, ORDERS, Dialect.MARIADB).restricts());
    assertTrue(verdict("name = 'a' || '1'", ORDERS, Dialect.H2).restricts());
  }

  @Tag("long-text")
  @ParameterizedTest
  @ValueSource(ints = {10_000, 1_000_000})
  void readsDeepNestingOnASmallStack(int depth) throws InterruptedException {
    String open = "(".repeat(depth);
    String close = ")".repeat(depth);

    assertTrue(onSmallStack(open + "id = 1" + close).restricts());
    assertFalse(onSmallStack(open + "id = id" + close).restricts());
    assertFalse(onSmallStack("NOT ".repeat(depth) + "true").restricts());
    assertFalse(onSmallStack("- ".repeat(depth) + "1 = 1").restricts());
    assertNotNull(onSmallStack("(1 = ".repeat(depth)));
  }

  @Tag("long-text")
  @Test
  void readsDeepCaseOnASmallStack() throws InterruptedException {
    String open = "CASE WHEN true THEN ".repeat(50_000);

    assertFalse(onSmallStack(open + "true" + " END".repeat(50_000)).restricts());
    assertTrue(onSmallStack(open + "id = 1" + " END".repeat(50_000)).restricts());
  }

  @Tag("long-text")
  @Test
  void readsDeepSubqueriesOnASmallStack() throws InterruptedException {
    String nested = "(SELECT ".repeat(20_000) + "true" + ")".repeat(20_000);
    String lists = "id IN (SELECT id FROM t WHERE ".repeat(20_000) + "true" + ")".repeat(20_000);
    String derived = "id IN " + "(SELECT id FROM ".repeat(20_000) + "orders" + ") x".repeat(20_000);

    assertNotNull(onSmallStack(nested));
    assertTrue(onSmallStack(lists).restricts());
    assertTrue(onSmallStack(derived).restricts());
  }

  @Tag("long-text")
  @Test
  void readsLongListsAndChains() throws InterruptedException {
    StringBuilder list = new StringBuilder("id IN (0");
    StringBuilder chain = new StringBuilder("id = 0");
    for (int i = 1; i < 50_000; i++) {
      list.append(',').append(i);
      chain.append(" OR id = ").append(i);
    }

    assertTrue(onSmallStack(list + ")").restricts());
    assertTrue(onSmallStack(chain.toString()).restricts());
    assertFalse(onSmallStack(chain + " OR id <> 7").restricts());
    assertTrue(onSmallStack("name LIKE '" + "a".repeat(1_000_000) + "'").restricts());
    assertTrue(onSmallStack("id = 1" + " + 1".repeat(100_000)).restricts());
    assertTrue(onSmallStack("id = 9" + " * 99999999".repeat(100_000)).restricts());
  }

  private static Restriction.Verdict onSmallStack(String condition) throws InterruptedException {
    AtomicReference<Restriction.Verdict> verdict = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(null, () -> verdict.set(verdict(condition)), "small stack", 256 * 1024);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    thread.join();
    assertNull(failure.get());
    return verdict.get();
  }

  @Test
  @Tag("random-text")
  void readsAnyOrderOfTokens() {
    String[] words = {
      "(",
      ")",
      ",",
      "id",
      "=",
      "1",
      "AND",
      "OR",
      "NOT",
      "IN",
      "(SELECT",
      "FROM",
      "orders",
      "WHERE",
      "BETWEEN",
      "IS",
      "NULL",
      "CASE",
      "WHEN",
      "THEN",
      "ELSE",
      "END",
      "'x'",
      "?",
      ".",
      "[",
      "]",
      "::",
      "ANY",
      "ALL",
      "EXISTS",
      "CAST",
      "AS",
      "int",
      "LIKE",
      "-",
      "*",
      "{",
      "}",
      ";",
      "o",
      "AT",
      "TIME",
      "COLLATE",
      "OPERATOR",
      "XOR",
      "INTERVAL",
      "DISTINCT",
      "VALUES",
      "UNION",
      "WITH",
      "OVER",
      "ARRAY",
      "TABLE",
      "JOIN",
      "LEFT",
      "ON",
      "GROUP",
      "BY",
      "LIMIT",
      "TOP",
      "ESCAPE",
      "SYMMETRIC",
      "EXTRACT",
      "POSITION",
      "TRUE",
      "CURRENT",
      "OF",
      "@v",
      "COUNT(*)",
      "AGAINST",
    };
    Random random = new Random(42);
    Dialect[] dialects = Dialect.values();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(25);
      for (int k = 0; k < length; k++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      Dialect dialect = dialects[random.nextInt(dialects.length)];

      assertNotNull(verdict(text.toString(), WITH_USERS, dialect).reason(), text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE j FROM jobs j JOIN (SELECT id AS jid FROM jobs) x ON x.jid = j.id",
        "DELETE j FROM jobs j JOIN (SELECT id jid FROM jobs) x ON x.jid = j.id",
        "DELETE j FROM jobs j NATURAL JOIN jobs b",
        "DELETE b FROM jobs a JOIN jobs b USING (id)",
        "DELETE a FROM jobs a JOIN (SELECT id FROM jobs) b USING (id)",
        "DELETE a FROM jobs a JOIN (SELECT * FROM jobs) b USING (id)",
        "DELETE a FROM jobs a JOIN (SELECT DISTINCT id FROM jobs WHERE id > 0) b USING (id)",
        "DELETE a FROM jobs a JOIN jobs b ON a.id = b.id",
        "UPDATE jobs a JOIN jobs b USING (id) SET a.queue = 'x'",
        "UPDATE jobs j JOIN (SELECT id FROM jobs) x ON x.id = j.id SET j.queue = 'x'",
        "UPDATE jobs j JOIN (SELECT id FROM (SELECT id FROM jobs) y) x ON x.id = j.id"
            + " SET j.queue = 'x'",
        "DELETE FROM a USING jobs a JOIN jobs b USING (id)",
        "UPDATE jobs j JOIN (SELECT id, row_number() OVER (ORDER BY id) AS rn FROM jobs)"
            + " d ON d.id = j.id SET j.rank = d.rn",
        "DELETE j FROM jobs j JOIN (SELECT id, queue AS q FROM jobs) x ON x.id = j.id",
        "DELETE j FROM jobs j JOIN (SELECT id AS id FROM jobs) x ON x.id = j.id",
      })
  void joinWithTheSameRowsRestrictsNothing(String statement) {
    assertTrue(isUnbounded(statement), statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE a FROM jobs a JOIN (SELECT id FROM jobs WHERE status = 'x') b USING (id)",
        "DELETE a FROM jobs a JOIN (SELECT id FROM jobs LIMIT 10) b USING (id)",
        "DELETE a FROM jobs a JOIN (SELECT MIN(id) AS id FROM jobs GROUP BY email) b ON"
            + " a.id = b.id",
        "DELETE a FROM jobs a JOIN users u USING (user_id)",
        "DELETE a FROM jobs a JOIN users u USING (user_id) JOIN jobs b USING (id)",
        "DELETE a FROM jobs a JOIN jobs b ON a.email = b.email AND a.id > b.id",
        "DELETE a FROM jobs a JOIN (SELECT id, email FROM jobs) b ON a.email = b.email"
            + " AND a.id > b.id",
        "DELETE a FROM jobs a JOIN jobs b USING (email) WHERE a.id > b.id",
        "DELETE a FROM jobs a JOIN (SELECT id FROM users) b USING (id)",
        "DELETE a FROM jobs a LEFT JOIN users b USING (user_id) WHERE b.user_id IS NULL",
        "DELETE a FROM jobs a JOIN (SELECT email, MAX(id) keep_id FROM jobs GROUP BY"
            + " email) k ON k.email = a.email WHERE a.id <> k.keep_id",
        "DELETE a FROM jobs a JOIN (SELECT parent_id FROM jobs) k ON k.parent_id = a.id",
        "DELETE a FROM jobs a JOIN (SELECT parent_id AS id FROM jobs) k ON k.id = a.id",
        "DELETE a FROM jobs a JOIN (SELECT parent_id AS id FROM jobs) k USING (id)",
        "DELETE a FROM jobs a JOIN (SELECT 5 AS id FROM jobs) k USING (id)",
        "UPDATE jobs j JOIN (SELECT id, amount FROM staging) s ON s.id = j.id SET"
            + " j.amount = s.amount",
        "DELETE j FROM jobs j JOIN (SELECT id, row_number() OVER (PARTITION BY email"
            + " ORDER BY id) AS rn FROM jobs) d ON d.id = j.id AND d.rn > 1",
        "DELETE j FROM jobs j JOIN (SELECT id, row_number() OVER (PARTITION BY email"
            + " ORDER BY id) AS rn FROM jobs) d ON d.id = j.id WHERE d.rn > 1",
        "DELETE j FROM jobs j JOIN (SELECT parent_id AS jid FROM jobs) x ON x.jid = j.id",
        "DELETE j FROM jobs j JOIN (SELECT MAX(id) AS jid FROM jobs) x ON x.jid = j.id",
        "DELETE j FROM jobs j JOIN (SELECT id + 1 AS jid FROM jobs) x ON x.jid = j.id",
        "DELETE j FROM jobs j JOIN (SELECT id AS jid, email AS m FROM jobs) x ON x.m ="
            + " j.email AND x.jid < j.id",
        "DELETE j FROM jobs j JOIN (SELECT id AS jid FROM jobs) x ON x.jid = j.parent_id",
      })
  void joinWithOtherOrFewerRowsRestricts(String statement) {
    assertFalse(isUnbounded(statement), statement);
  }

  private static boolean isUnbounded(String statement) {
    return SqlReader.read(statement, Dialect.MARIADB).statements().stream()
        .flatMap(each -> each.findings().stream())
        .map(Finding::operation)
        .anyMatch(o -> o == Operation.UNBOUNDED_DELETE || o == Operation.UNBOUNDED_UPDATE);
  }
}
