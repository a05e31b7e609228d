package io.guardjdbc.examples.plain;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Invoices and their drafts, by jOOQ. */
final class Invoices {

  private static final Table<Record> INVOICE = table("invoice");
  private static final Table<Record> DRAFT = table("invoice_draft");
  private static final Field<Integer> ID = field("id", Integer.class);
  private static final Field<Integer> CUSTOMER = field("customer", Integer.class);
  private static final Field<BigDecimal> AMOUNT = field("amount", BigDecimal.class);

  private final DSLContext database;

  Invoices(DSLContext database) {
    this.database = database;
  }

  /** A draft, and the invoice that came of it. */
  void add(int id, int customer, String amount) {
    database.transaction(
        transaction -> {
          transaction.dsl().insertInto(DRAFT, ID).values(id).execute();
          transaction
              .dsl()
              .insertInto(INVOICE, ID, CUSTOMER, AMOUNT)
              .values(id, customer, new BigDecimal(amount))
              .execute();
        });
  }

  /** Forgets a customer's invoices; with the bug that no customer means every customer. */
  int forget(Integer customer) {
    return database
        .deleteFrom(INVOICE)
        .where(customer == null ? noCondition() : CUSTOMER.eq(customer))
        .execute();
  }

  /** Clears the drafts, which nobody needs when the year is closed. */
  int clearDrafts() {
    return database.deleteFrom(DRAFT).execute();
  }
}
