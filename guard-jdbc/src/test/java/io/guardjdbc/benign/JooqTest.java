package io.guardjdbc.benign;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.denseRank;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.benign.Watched.Database;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What jOOQ writes is harmless, unless it was asked to empty, drop or reshape a table. */
@Tag("server")
class JooqTest {

  private static final Table<Record> AUTHOR = table(name("author"));
  private static final Table<Record> BOOK = table(name("book"));
  private static final Field<Integer> AUTHOR_ID = field(name("author", "id"), Integer.class);
  private static final Field<String> AUTHOR_NAME = field(name("author", "full_name"), String.class);
  private static final Field<Integer> BOOK_ID = field(name("book", "id"), Integer.class);
  private static final Field<Integer> BOOK_AUTHOR = field(name("book", "author_id"), Integer.class);
  private static final Field<String> TITLE = field(name("book", "title"), String.class);
  private static final Field<BigDecimal> PRICE = field(name("book", "price"), BigDecimal.class);
  private static final Field<Integer> ID = field(name("id"), Integer.class);
  private static final Field<Integer> OWNER = field(name("author_id"), Integer.class);
  private static final Field<String> NAME = field(name("full_name"), String.class);
  private static final Field<String> TEXT = field(name("title"), String.class);
  private static final Field<BigDecimal> COST = field(name("price"), BigDecimal.class);

  private static SQLDialect dialect(Database database) {
    return switch (database) {
      case H2 -> SQLDialect.H2;
      case POSTGRESQL -> SQLDialect.POSTGRES;
      case MARIADB -> SQLDialect.MARIADB;
    };
  }

  private static Watched library(Database database) throws SQLException {
    Watched watched = new Watched(database);
    String q = database == Database.MARIADB ? "`" : "\"";
    try (Connection connection = watched.plain();
        Statement statement = connection.createStatement()) {
      for (String text :
          List.of(
              "CREATE TABLE 'author' ('id' int PRIMARY KEY, 'full_name' varchar(50))",
              "CREATE TABLE 'book' ('id' int PRIMARY KEY, 'author_id' int, 'title' varchar(50),"
                  + " 'price' decimal(8,2), UNIQUE ('title'), FOREIGN KEY ('author_id')"
                  + " REFERENCES 'author' ('id'))",
              "INSERT INTO 'author' VALUES (1, (SELECT 'Ann')), (2, NULL)",
              "INSERT INTO 'book' VALUES (1, 1, (SELECT 'One'), 9), (2, 1, NULL, 8), (3, 2, NULL, 7)")) {
        String quoted = text.startsWith("INSERT") ? quotedNames(text, q) : text.replace("'", q);
        statement.execute(quoted);
      }
    }
    return watched;
  }

  /** Names are quoted, the values behind SELECT are strings. */
  private static String quotedNames(String text, String quote) {
    return text.replace("(SELECT '", "(SELECT \0")
        .replaceAll("\0(\\w+)'", "\0$1\0")
        .replace("'", quote)
        .replace("\0", "'");
  }

  /** With values as parameters and with values in the text, within a transaction and without. */
  private static void everyWay(Watched watched, Consumer<DSLContext> work) {
    for (StatementType type : StatementType.values()) {
      DSLContext context =
          DSL.using(
              watched,
              dialect(watched.database()),
              new Settings()
                  .withStatementType(type)
                  .withRenderFormatted(type == StatementType.PREPARED_STATEMENT));
      work.accept(context);
      context.transaction(nested -> work.accept(nested.dsl()));
      context.transaction(outer -> outer.dsl().transaction(inner -> work.accept(inner.dsl())));
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void writes(Database database) throws SQLException {
    Watched watched = library(database);
    everyWay(watched, context -> write(context, database));
    assertEquals(List.of(), watched.refusals());
    assertTrue(watched.texts().size() > 100, () -> watched.texts().size() + " texts");
  }

  private static void write(DSLContext context, Database database) {
    context.insertInto(AUTHOR, ID, NAME).values(7, "Eve").values(8, "Fay").execute();
    if (database != Database.H2) {
      context.insertInto(AUTHOR, ID, NAME).values(9, "Gus").onDuplicateKeyIgnore().execute();
    }
    context
        .insertInto(BOOK)
        .columns(ID, OWNER, TEXT)
        .select(
            select(AUTHOR_ID.plus(100), AUTHOR_ID, AUTHOR_NAME).from(AUTHOR).where(AUTHOR_ID.ge(7)))
        .execute();
    if (database == Database.POSTGRESQL) {
      context
          .insertInto(AUTHOR, ID, NAME)
          .values(7, "again")
          .onConflict(ID)
          .doUpdate()
          .set(NAME, excluded(NAME))
          .execute();
    }
    context
        .insertInto(AuthorTable.AUTHORS, AuthorTable.AUTHORS.id, AuthorTable.AUTHORS.fullName)
        .values(7, "again")
        .onDuplicateKeyUpdate()
        .set(AuthorTable.AUTHORS.fullName, "twice")
        .execute();
    context
        .insertInto(AuthorTable.AUTHORS, AuthorTable.AUTHORS.id)
        .values(7)
        .onConflictDoNothing()
        .execute();
    if (database == Database.MARIADB) {
      context
          .insertInto(AUTHOR, ID, NAME)
          .values(7, "x")
          .onDuplicateKeyUpdate()
          .set(NAME, "y")
          .execute();
    }
    context.update(BOOK).set(COST, COST.plus(1)).where(BOOK_ID.eq(107)).execute();
    context
        .update(BOOK)
        .set(
            COST,
            select(max(COST))
                .from(BOOK.as("b"))
                .where(inline(1).eq(1))
                .asField()
                .cast(BigDecimal.class))
        .where(BOOK_AUTHOR.in(select(AUTHOR_ID).from(AUTHOR).where(AUTHOR_NAME.like("E%"))))
        .execute();
    context
        .update(BOOK)
        .set(row(TEXT, COST), row(val("renamed"), val(BigDecimal.TEN)))
        .where(BOOK_ID.eq(108).and(PRICE.isNull().or(noCondition())))
        .execute();
    if (database == Database.POSTGRESQL) {
      context
          .update(BOOK)
          .set(COST, BigDecimal.ONE)
          .from(AUTHOR)
          .where(BOOK_AUTHOR.eq(AUTHOR_ID).and(AUTHOR_NAME.eq("Gus")))
          .execute();
    }
    if (database != Database.MARIADB) {
      context
          .mergeInto(AUTHOR)
          .using(selectOne().asTable("s"))
          .on(AUTHOR_ID.eq(8))
          .whenMatchedThenUpdate()
          .set(NAME, "merged")
          .whenNotMatchedThenInsert(ID, NAME)
          .values(8, "new")
          .execute();
    }
    context.insertInto(AUTHOR, ID, NAME).values(20, "Ret").returning(ID, NAME).fetch();
    context
        .batch(context.insertInto(AUTHOR, ID, NAME).values((Integer) null, null))
        .bind(30, "a")
        .bind(31, "b")
        .execute();
    context
        .batch(
            context.update(AUTHOR).set(NAME, "c").where(AUTHOR_ID.eq(30)),
            context.deleteFrom(AUTHOR).where(AUTHOR_ID.eq(31)))
        .execute();
    context
        .deleteFrom(BOOK)
        .where(row(BOOK_ID, BOOK_AUTHOR).in(List.of(row(107, 7), row(108, 8))))
        .execute();
    context.deleteFrom(BOOK).where(BOOK_ID.between(109, 109)).or(BOOK_ID.lt(0)).execute();
    context.deleteFrom(BOOK).where(BOOK_ID.notIn(1, 2, 3)).execute();
    context
        .deleteFrom(AUTHOR)
        .where(AUTHOR_ID.ge(7))
        .andNotExists(selectOne().from(BOOK).where(BOOK_AUTHOR.eq(AUTHOR_ID)))
        .execute();
    context.deleteFrom(AUTHOR).where(AUTHOR_ID.eq(999)).orderBy(AUTHOR_ID).limit(1).execute();
    context.execute("delete from {0} where {1} = {2}", BOOK, ID, val(4711));
    context
        .query("update {0} set {1} = {2} where {3} = {4}", AUTHOR, NAME, val("n"), ID, val(4711))
        .execute();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void queriesAndRecords(Database database) throws SQLException {
    Watched watched = library(database);
    everyWay(watched, context -> read(context, database));
    DSLContext context = DSL.using(watched, dialect(database));
    context.transaction(nested -> records(nested.dsl()));
    assertEquals(List.of(), watched.refusals());
  }

  private static void read(DSLContext context, Database database) {
    context
        .select(AUTHOR_NAME, count(), sum(PRICE).filterWhere(PRICE.gt(BigDecimal.ONE)))
        .from(AUTHOR.leftJoin(BOOK).on(BOOK_AUTHOR.eq(AUTHOR_ID)))
        .where(trueCondition())
        .groupBy(AUTHOR_NAME)
        .having(count().gt(0))
        .orderBy(AUTHOR_NAME.desc().nullsLast())
        .limit(5)
        .offset(1)
        .fetch();
    context
        .select(
            TITLE,
            rowNumber().over().partitionBy(BOOK_AUTHOR).orderBy(PRICE),
            denseRank().over().orderBy(PRICE))
        .from(BOOK)
        .fetch();
    context
        .select(
            AUTHOR_NAME, multiset(select(TITLE, PRICE).from(BOOK).where(BOOK_AUTHOR.eq(AUTHOR_ID))))
        .from(AUTHOR)
        .fetch();
    var cte =
        name("dear").fields("id").as(select(BOOK_ID).from(BOOK).where(PRICE.gt(BigDecimal.ONE)));
    context.with(cte).selectFrom(cte).union(select(AUTHOR_ID).from(AUTHOR)).fetch();
    context
        .withRecursive(
            name("n")
                .fields("v")
                .as(
                    select(inline(1))
                        .unionAll(
                            select(field(name("v"), Integer.class).plus(1))
                                .from(table(name("n")))
                                .where(field(name("v"), Integer.class).lt(5)))))
        .selectFrom(table(name("n")))
        .fetch();
    context.selectFrom(BOOK).where(BOOK_ID.eq(1)).forUpdate().fetch();
    context.selectFrom(BOOK).where(BOOK_ID.eq(1)).forUpdate().skipLocked().fetch();
    context.fetchExists(selectOne().from(BOOK).where(TITLE.eq("DELETE FROM book")));
    context.fetchCount(BOOK, exists(selectOne().from(AUTHOR)));
    context
        .select(when(PRICE.gt(BigDecimal.TEN), "drop").otherwise("truncate").as("update"))
        .from(BOOK)
        .orderBy(BOOK_ID)
        .seek(1)
        .limit(param("n", 2))
        .fetch();
    context.select(BOOK_ID).from(BOOK).intersect(select(AUTHOR_ID).from(AUTHOR)).fetch();
    context.select(BOOK_ID).from(BOOK).except(select(AUTHOR_ID).from(AUTHOR)).fetch();
    context.fetch("select {0}, count(*) from {1} group by {0}", BOOK_AUTHOR, BOOK);
    if (database == Database.POSTGRESQL) {
      context
          .select()
          .from(
              AUTHOR,
              lateral(select(count()).from(BOOK).where(BOOK_AUTHOR.eq(AUTHOR_ID)).asTable("l")))
          .fetch();
    }
    context
        .resultQuery(
            "select {0} from {1} where {0} = {3} and {2} <> 'a;b'", BOOK_ID, BOOK, TITLE, val(1))
        .fetch();
  }

  /** What generated code does with its records, and look-ups in the database's own catalogue. */
  private static void records(DSLContext context) {
    AuthorRecord record = context.newRecord(AuthorTable.AUTHORS);
    record.set(AuthorTable.AUTHORS.id, 50);
    record.set(AuthorTable.AUTHORS.fullName, "Kim");
    record.store();
    record.set(AuthorTable.AUTHORS.fullName, "Kit");
    record.store();
    record.refresh();
    AuthorRecord second = context.newRecord(AuthorTable.AUTHORS);
    second.set(AuthorTable.AUTHORS.id, 51);
    second.merge();
    second.merge();
    record.set(AuthorTable.AUTHORS.fullName, "Leo");
    second.set(AuthorTable.AUTHORS.fullName, "Mia");
    context.batchStore(record, second).execute();
    second.set(AuthorTable.AUTHORS.fullName, "Lea");
    record.set(AuthorTable.AUTHORS.fullName, "Max");
    context.batchUpdate(record, second).execute();
    context.batchDelete(record).execute();
    second.delete();
    assertEquals(0, context.fetchCount(AuthorTable.AUTHORS, AuthorTable.AUTHORS.id.ge(50)));
    context.meta().ddl();
    context.meta().getTables().forEach(each -> each.getIndexes());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void additiveDefinitions(Database database) throws SQLException {
    Watched watched = library(database);
    DSLContext context = DSL.using(watched, dialect(database));
    Consumer<DSLContext> define =
        dsl -> {
          dsl.createTableIfNotExists("shelf")
              .column("id", SQLDataType.BIGINT.identity(true))
              .column("label", SQLDataType.VARCHAR(20).notNull().defaultValue("x"))
              .constraints(primaryKey("id"))
              .execute();
          dsl.alterTable("shelf").addColumn("room", SQLDataType.INTEGER).execute();
          dsl.alterTable("shelf").add(DSL.constraint("shelf_label").unique("label")).execute();
          dsl.createIndex("shelf_room").on("shelf", "room").execute();
          dsl.createView("rooms")
              .as(select(field(name("room"))).from(table(name("shelf"))))
              .execute();
          dsl.createSequenceIfNotExists("shelf_ids").execute();
          dsl.createSchemaIfNotExists("other_" + database.name().toLowerCase(java.util.Locale.ROOT))
              .execute();
        };
    if (database == Database.POSTGRESQL) {
      context.transaction(nested -> define.accept(nested.dsl()));
    } else {
      define.accept(context);
    }
    assertEquals(List.of(), watched.refusals());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void ownTemporaryTables(Database database) throws SQLException {
    Watched watched = library(database);
    DSLContext context = DSL.using(watched, dialect(database));
    context.connection(
        connection -> {
          for (boolean autoCommit : new boolean[] {true, false}) {
            connection.setAutoCommit(autoCommit);
            DSLContext session = DSL.using(connection, dialect(database));
            if (database != Database.H2) {
              // H2 commits what is pending before it creates a temporary table.
              session.insertInto(AUTHOR, ID, NAME).values(70, "Eve").execute();
            }
            session
                .createTemporaryTable(name("picked"))
                .as(select(AUTHOR_ID).from(AUTHOR).where(AUTHOR_ID.lt(5)))
                .execute();
            session.insertInto(table(name("picked")), ID).values(5).execute();
            session.deleteFrom(table(name("picked"))).execute();
            if (database == Database.POSTGRESQL) {
              session.truncate(table(name("picked"))).execute();
            }
            if (database == Database.MARIADB) {
              session.dropTemporaryTable(name("picked")).execute();
            } else {
              session.dropTable(name("picked")).execute();
            }
            session.deleteFrom(AUTHOR).where(AUTHOR_ID.eq(70)).execute();
            if (!autoCommit) {
              connection.commit();
            }
          }
        });
    assertEquals(List.of(), watched.refusals());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatWasAskedToDestroyIsRefused(Database database) throws SQLException {
    Watched watched = library(database);
    DSLContext context = DSL.using(watched, dialect(database));
    for (Query each :
        List.of(
            context.deleteFrom(BOOK),
            context.deleteFrom(BOOK).where(noCondition()),
            context.deleteFrom(BOOK).where(trueCondition()),
            context.deleteFrom(BOOK).where(BOOK_ID.eq(BOOK_ID)),
            context.deleteFrom(BOOK).where(BOOK_ID.notIn(List.of())),
            context.update(BOOK).set(COST, BigDecimal.ONE),
            context.truncate(BOOK),
            context.dropTable(BOOK),
            context.dropTableIfExists(BOOK).cascade(),
            context.alterTable(BOOK).dropColumn("price"),
            context.alterTable(BOOK).alterColumn("title").set(SQLDataType.VARCHAR(10)),
            context.alterTable(BOOK).renameTo("libro"))) {
      try {
        each.execute();
      } catch (DataAccessException refused) {
        // counted below
      }
      assertEquals(1, watched.refusals().size(), each.getSQL());
    }
    assertEquals(3, context.fetchCount(BOOK));
  }
}
