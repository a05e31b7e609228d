package io.guardjdbc.examples.plain;

import io.guardjdbc.GuardViolationException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jooq.exception.DataAccessException;

/** The service at work, a bug in it, and a clearing that was approved. */
public final class BillingStory {

  private static final String PLACE = "h2:mem:billing";

  /** Guarded by the word in front. */
  private static final String URL = "jdbc:guard:" + PLACE;

  private final Connection past;
  private final PrintStream out;

  private BillingStory(Connection past, PrintStream out) {
    this.past = past;
    this.out = out;
  }

  public static void main(String[] arguments) throws SQLException {
    System.exit(tell(System.out) ? 0 : 1);
  }

  /** Whether every invoice is there at the end, and no draft. */
  static boolean tell(PrintStream out) throws SQLException {
    // Past the guard, to make the tables and to count what is in them.
    try (Connection past = DriverManager.getConnection("jdbc:" + PLACE)) {
      return new BillingStory(past, out).tell();
    }
  }

  private boolean tell() throws SQLException {
    try (Statement statement = past.createStatement()) {
      statement.execute("CREATE TABLE customer (id INT PRIMARY KEY, name VARCHAR(50))");
      statement.execute(
          "CREATE TABLE invoice (id INT PRIMARY KEY, customer INT, amount DECIMAL(10, 2))");
      statement.execute("CREATE TABLE invoice_draft (id INT PRIMARY KEY)");
    }
    Map<String, String> production = Map.of("guard.environment", "production");
    boolean refused;
    try (Billing billing = new Billing(URL, production)) {
      work(billing);
      refused = isRefusedToForgetEveryone(billing);
    }
    int cleared = clearDrafts();
    return refused && count("invoice") == 3 && cleared == 3 && count("invoice_draft") == 0;
  }

  private void work(Billing billing) throws SQLException {
    out.println("1. The service works in production as ever.");
    List<String> names = List.of("Ann", "Bob");
    for (int i = 0; i < names.size(); i++) {
      int id = i + 1;
      String name = names.get(i);
      billing.customers(
          customers -> {
            customers.add(id, name);
            return null;
          });
    }
    Invoices invoices = billing.invoices();
    invoices.add(1, 1, "19.90");
    invoices.add(2, 1, "5.00");
    invoices.add(3, 2, "7.25");
    billing.customers(Customers::whoOwes).forEach(line -> out.println("   " + line));
    counts();
  }

  private boolean isRefusedToForgetEveryone(Billing billing) throws SQLException {
    out.println("2. A form was sent empty: forget the invoices of customer null.");
    try {
      billing.invoices().forget(null);
      return false;
    } catch (DataAccessException e) {
      if (!(e.getCause() instanceof GuardViolationException refusal)) {
        throw e;
      }
      out.println(refusal.getMessage().indent(3).stripTrailing());
      return true;
    } finally {
      counts();
    }
  }

  /** A program of its own, with an approval that was reviewed and the place confirmed. */
  private int clearDrafts() throws SQLException {
    out.println("3. The drafts are cleared: approved in guard-approvals.yaml, confirmed by hand.");
    Map<String, String> approved =
        Map.of(
            "guard.environment",
            "production",
            "guard.approvals",
            "classpath:guard-approvals.yaml",
            "guard.confirm",
            "production/billing");
    try (Billing billing = new Billing(URL, approved)) {
      int cleared = billing.invoices().clearDrafts();
      counts();
      return cleared;
    }
  }

  private void counts() throws SQLException {
    out.println(
        "   invoices in the database: " + count("invoice") + ", drafts: " + count("invoice_draft"));
  }

  private int count(String table) throws SQLException {
    try (Statement statement = past.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
      row.next();
      return row.getInt(1);
    }
  }
}
