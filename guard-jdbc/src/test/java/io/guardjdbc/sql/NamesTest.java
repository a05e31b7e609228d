package io.guardjdbc.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of objects, and the ids of operations, hazards and dialects. */
class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "POSTGRESQL | public.Orders | public/orders",
        "H2 | public.Orders | PUBLIC/ORDERS",
        "MARIADB | shop.Orders | shop/Orders",
        "POSTGRESQL | \"Orders\" | Orders",
        "POSTGRESQL | \"a\"\"b\".c | a\"b/c",
        "POSTGRESQL | \"a.b\" | a.b",
        "MARIADB | `a b`.`c``d` | a b/c`d",
        "SQLSERVER | [a b].[c]]d] | a b/c]d",
        "SQLSERVER | #t | #t",
        "POSTGRESQL | a$1-b@c | a$1-b@c",
      })
  void aNameIsReadAsAPersonWritesIt(Dialect dialect, String text, String parts) {
    assertEquals(List.of(parts.split("/")), ObjectName.parse(text, dialect).parts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "!! | a name ends with a dot or is empty",
        "a. | a name ends with a dot or is empty",
        "a..b | a name has an empty part",
        ".a | a name has an empty part",
        "\"\" | a name has an empty part",
        "a b | ' ' cannot stand in a name without quotes",
        "\"a | a quoted name is not closed",
        "\"a\"\" | a quoted name is not closed",
        "[a\" | a quoted name is not closed",
        "\"a\"b | not a dotted name",
      })
  void whatIsNoNameIsToldWhy(String text, String message) {
    IllegalArgumentException wrong =
        assertThrows(
            IllegalArgumentException.class,
            () -> ObjectName.parse(text == null ? "" : text, Dialect.POSTGRESQL));
    assertTrue(wrong.getMessage().startsWith(message), wrong.getMessage());
    assertThrows(IllegalArgumentException.class, () -> new ObjectName(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "POSTGRESQL | public/orders | public.orders",
        "POSTGRESQL | Public/orders | \"Public\".orders",
        "POSTGRESQL | a b | \"a b\"",
        "POSTGRESQL | a\"b | \"a\"\"b\"",
        "H2 | ORDERS | ORDERS",
        "H2 | orders | \"orders\"",
        "MARIADB | Orders | Orders",
        "POSTGRESQL | a.b | \"a.b\"",
      })
  void aNameIsWrittenAsItIsRead(Dialect dialect, String parts, String written) {
    ObjectName name = ObjectName.of(parts.split("/"));
    assertEquals(written, name.written(dialect));
    assertEquals(name, ObjectName.parse(written, dialect));
  }

  @Test
  void aNameKnowsItsParts() {
    ObjectName name = ObjectName.of("shop", "public", "orders");
    assertEquals("orders", name.name());
    assertEquals("public", name.schema());
    assertTrue(name.isQualified());
    assertEquals("shop.public.orders", name.toString());
    ObjectName bare = ObjectName.of("orders");
    assertNull(bare.schema());
    assertFalse(bare.isQualified());
    assertEquals(ObjectName.of("public", "orders"), bare.in("public"));
    assertEquals(ObjectName.of("orders", "id"), bare.member("id"));
  }

  @Test
  void namesAreTheSamePartByPart() {
    ObjectName orders = ObjectName.of("public", "orders");
    assertTrue(orders.sameAs(ObjectName.of("public", "orders"), Dialect.POSTGRESQL));
    assertFalse(orders.sameAs(ObjectName.of("public", "Orders"), Dialect.POSTGRESQL));
    assertTrue(orders.sameAs(ObjectName.of("Public", "Orders"), Dialect.MARIADB));
    assertFalse(orders.sameAs(ObjectName.of("orders"), Dialect.MARIADB));
    assertFalse(orders.sameAs(ObjectName.of("other", "orders"), Dialect.MARIADB));
    assertTrue(orders.maybe(ObjectName.of("orders"), Dialect.POSTGRESQL));
    assertTrue(ObjectName.of("orders").maybe(orders, Dialect.POSTGRESQL));
    assertFalse(orders.maybe(ObjectName.of("public"), Dialect.POSTGRESQL));
    assertFalse(orders.maybe(ObjectName.of("app", "orders"), Dialect.POSTGRESQL));
    assertTrue(orders.maybe(ObjectName.of("shop", "public", "orders"), Dialect.POSTGRESQL));
  }

  @ParameterizedTest
  @CsvSource({
    "postgresql, POSTGRESQL, true, false, tab_i",
    "PgSQL, POSTGRESQL, true, false, tab_i",
    "mariadb, MARIADB, false, true, Tab_I",
    "mysql, MYSQL, false, true, Tab_I",
    "h2, H2, false, false, TAB_I",
    "sqlserver, SQLSERVER, true, true, Tab_I",
    "jtds, SQLSERVER, true, true, Tab_I",
    "oracle, ORACLE, false, false, TAB_I",
    "sqlite, SQLITE, true, true, Tab_I",
    "derby, DERBY, true, false, TAB_I",
    "hsqldb, HSQLDB, false, false, TAB_I",
    "other, STANDARD, false, false, TAB_I",
  })
  void aDialectFoldsNamesAndKnowsItsTransactions(
      String subprotocol,
      Dialect dialect,
      boolean transactionalDdl,
      boolean ignoresCase,
      String folded) {
    assertSame(dialect, Dialect.ofSubprotocol(subprotocol));
    assertEquals(transactionalDdl, dialect.transactionalDdl());
    assertEquals(ignoresCase, dialect.ignoresCase());
    assertEquals(folded, dialect.fold("Tab_I"));
    Set<Dialect> related = EnumSet.of(Dialect.MARIADB, Dialect.MYSQL);
    assertEquals(related.contains(dialect), dialect.isMariaDbOrMySql());
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void anOperationIsFoundByItsId(Operation operation) {
    assertEquals(operation, Operation.ofId(operation.id()).orElseThrow());
    assertEquals(
        operation.name(), operation.id().replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    assertTrue(Operation.ofId(operation.name()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Hazard.Kind.class)
  void aHazardIsFoundByItsId(Hazard.Kind kind) {
    assertEquals(kind, Hazard.Kind.ofId(kind.id()).orElseThrow());
    assertEquals(kind.name(), kind.id().replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    assertTrue(Hazard.Kind.ofId(kind.name()).isEmpty());
  }

  @Test
  void groupsAndThreatsAreThoseOfTheTable() {
    assertEquals(Operation.Group.READ, Operation.SESSION.group());
    assertEquals(Operation.Group.SERVER, Operation.SHUTDOWN.group());
    assertEquals(Operation.Group.UNREADABLE, Operation.UNREADABLE.group());
    assertEquals(Hazard.Threat.LOCKS, Hazard.Kind.LOCK_TABLE.threat());
    assertEquals(Hazard.Threat.DATA, Hazard.Kind.IMPLICIT_DEFAULT.threat());
    assertEquals(EnumSet.of(Effect.Kind.BLOCKS_WRITES, Effect.Kind.BLOCKS_ALL), locks());
  }

  private static Set<Effect.Kind> locks() {
    Set<Effect.Kind> locks = EnumSet.noneOf(Effect.Kind.class);
    for (Effect.Kind kind : Effect.Kind.values()) {
      if (kind.isLock()) {
        locks.add(kind);
      }
    }
    return locks;
  }

  @Test
  void theObjectIsTheMemberWhereOneIsNamed() {
    ObjectName orders = ObjectName.of("orders");
    assertEquals(orders, Finding.of(Operation.DROP_TABLE, orders, 0).object());
    assertEquals(
        ObjectName.of("orders", "id"),
        new Finding(Operation.DROP_COLUMN, orders, "id", false, 0, null).object());
    assertNull(new Finding(Operation.ALTER, null, "x", false, 0, null).object());
    assertEquals(5, Finding.of(Operation.SELECT, 5).position());
    assertEquals(
        ObjectName.of("orders", "id"),
        new Hazard(Hazard.Kind.JSON_COLUMN, orders, "id", 0, null).object());
    assertEquals(orders, new Hazard(Hazard.Kind.LOCK_TABLE, orders, null, 0, null).object());
    assertNull(new Hazard(Hazard.Kind.LOCK_TABLE, null, "x", 0, null).object());
    assertEquals(orders, Effect.of(Effect.Kind.BLOCKS_ALL, orders).object());
  }
}
