package io.guardjdbc.proxy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Refuses every text with DROP or PROGRAM in it, and writes down what it was asked. With {@link
 * #counting} its permits are not free but count rows.
 */
final class FakeInterceptor implements StatementInterceptor {

  /** What it throws; no driver makes one. */
  static final class Refusal extends SQLException {
    private static final long serialVersionUID = 1;

    Refusal(String what) {
      super("refused: " + what);
    }
  }

  private record Text(String sql, boolean countsReturnedRows) implements Prepared {}

  private final class CountingPermit implements Permit {
    @Override
    public <T> T run(SqlWork<T> work, RowCounts<? super T> counts) throws SQLException {
      T answer = work.run();
      counted.add(counts.largest(answer));
      return answer;
    }

    @Override
    public boolean countsReturnedRows() {
      return true;
    }
  }

  /** What it was asked, in order: the kind of question, a colon, the text. */
  final List<String> asked = new ArrayList<>();

  /** What the counting permits counted. */
  final List<Long> counted = new ArrayList<>();

  /** Whether permits count rows. */
  boolean counting;

  /** Whether everything is refused. */
  boolean refusing;

  /** Whether the driver's own objects are handed out. */
  boolean handsOut;

  /** As a real one may: the same answer for the same text. */
  private final Map<String, Prepared> kept = new HashMap<>();

  private final Connection delegate;

  FakeInterceptor(Connection delegate) {
    this.delegate = delegate;
  }

  static Connection guard(Connection delegate) {
    return GuardedConnection.guard(delegate, new FakeInterceptor(delegate));
  }

  private void judge(String question, String sql) throws SQLException {
    asked.add(question + ":" + sql);
    String text = sql == null ? "" : sql.toUpperCase(Locale.ROOT);
    if (refusing || text.contains("DROP") || text.contains("PROGRAM")) {
      throw new Refusal(question + " " + sql);
    }
  }

  private Permit permit() {
    return counting ? new CountingPermit() : Permit.FREE;
  }

  @Override
  public Permit admit(String sql) throws SQLException {
    judge("admit", sql);
    return permit();
  }

  @Override
  public Prepared prepare(String sql) throws SQLException {
    judge("prepare", sql);
    return kept.computeIfAbsent(sql, text -> new Text(text, counting));
  }

  @Override
  public Permit admit(Prepared prepared) throws SQLException {
    judge("run", prepared.sql());
    return permit();
  }

  @Override
  public Permit admitBatch(List<Prepared> batch) throws SQLException {
    judge("batch", String.join(" | ", batch.stream().map(Prepared::sql).toList()));
    return permit();
  }

  @Override
  public Permit admitRow(RowOperation operation, String origin) throws SQLException {
    judge("row " + operation, origin);
    return permit();
  }

  @Override
  public void admitWrite() throws SQLException {
    judge("write", null);
  }

  @Override
  public void commit() throws SQLException {
    asked.add("commit");
    delegate.commit();
  }

  @Override
  public void rollback() throws SQLException {
    asked.add("rollback");
    delegate.rollback();
  }

  @Override
  public void rollback(Savepoint savepoint) throws SQLException {
    asked.add("rollback to savepoint");
    delegate.rollback(savepoint);
  }

  @Override
  public void releaseSavepoint(Savepoint savepoint) throws SQLException {
    asked.add("releaseSavepoint");
    delegate.releaseSavepoint(savepoint);
  }

  @Override
  public Savepoint setSavepoint() throws SQLException {
    asked.add("setSavepoint");
    return delegate.setSavepoint();
  }

  @Override
  public Savepoint setSavepoint(String name) throws SQLException {
    asked.add("setSavepoint:" + name);
    return delegate.setSavepoint(name);
  }

  @Override
  public void setAutoCommit(boolean autoCommit) throws SQLException {
    asked.add("setAutoCommit:" + autoCommit);
    delegate.setAutoCommit(autoCommit);
  }

  @Override
  public void setCatalog(String catalog) throws SQLException {
    asked.add("setCatalog:" + catalog);
    delegate.setCatalog(catalog);
  }

  @Override
  public void setSchema(String schema) throws SQLException {
    asked.add("setSchema:" + schema);
    delegate.setSchema(schema);
  }

  @Override
  public void close() throws SQLException {
    asked.add("close");
    delegate.close();
  }

  @Override
  public boolean handsOut() {
    return handsOut;
  }

  @Override
  public void handedOut(Class<?> type) {
    asked.add("handed out:" + type.getSimpleName());
  }
}
