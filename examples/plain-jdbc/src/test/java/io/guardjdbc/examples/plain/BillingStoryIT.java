package io.guardjdbc.examples.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class BillingStoryIT {

  @Test
  void everyInvoiceIsThereAtTheEndAndNoDraft() throws SQLException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    boolean there = BillingStory.tell(new PrintStream(printed, true, UTF_8));
    String text = printed.toString(UTF_8);
    assertTrue(there, text);
    assertTrue(text.contains("Refused in production: delete from invoice"), text);
    assertTrue(text.contains("[unbounded-delete]"), text);
    assertTrue(text.contains("Ann owes 24.90"), text);
    assertTrue(text.contains("invoices in the database: 3, drafts: 0"), text);
  }
}
