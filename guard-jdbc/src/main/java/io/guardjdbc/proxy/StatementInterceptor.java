package io.guardjdbc.proxy;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;

/**
 * What the wrappers ask before they let anything through: the one arrow from the JDBC object graph
 * to the rest, turned round so that the graph knows nothing of policy. One per connection. A
 * refusal is an {@link SQLException} thrown before the delegate is called.
 *
 * <p>Not synchronized: as thread-safe as the connection it belongs to, and {@code cancel}, {@code
 * abort} and {@code isClosed} never come here.
 */
public interface StatementInterceptor {

  /** What an updatable result set is about to do to its row. */
  enum RowOperation {
    INSERT,
    UPDATE,
    DELETE
  }

  /** Judges a text that is about to run; null is passed on for the driver to complain about. */
  Permit admit(String sql) throws SQLException;

  /**
   * Judges a text that is about to be prepared, or added to a batch of texts; null is passed on for
   * the driver to complain about. Never answers null.
   */
  Prepared prepare(String sql) throws SQLException;

  /** Judges a prepared text that is about to run. */
  Permit admit(Prepared prepared) throws SQLException;

  /**
   * Judges the texts of a batch, in their order, as a whole, before any runs. A prepared text with
   * many sets of parameters stands there once; the list is never empty.
   */
  Permit admitBatch(List<Prepared> batch) throws SQLException;

  /**
   * Judges a change through an updatable result set.
   *
   * @param origin the text whose rows it walks over; null where none is known
   */
  Permit admitRow(RowOperation operation, String origin) throws SQLException;

  /**
   * Judges something that changes rows through no text, such as a COPY stream or a large object.
   */
  void admitWrite() throws SQLException;

  /**
   * Whether the driver's own objects may be handed out, through which anything runs unjudged: only
   * where nothing would be refused.
   */
  boolean handsOut();

  /** Writes down that an object of the driver's class is handed out; one that cannot be is not. */
  void handedOut(Class<?> type) throws SQLException;

  /** Carries out {@link java.sql.Connection#commit()}. */
  void commit() throws SQLException;

  /** Carries out {@link java.sql.Connection#rollback()}. */
  void rollback() throws SQLException;

  /** Carries out {@link java.sql.Connection#rollback(Savepoint)}; the delegate's own savepoint. */
  void rollback(Savepoint savepoint) throws SQLException;

  /** Carries out {@link java.sql.Connection#releaseSavepoint(Savepoint)}. */
  void releaseSavepoint(Savepoint savepoint) throws SQLException;

  /** Carries out {@link java.sql.Connection#setSavepoint()}. */
  Savepoint setSavepoint() throws SQLException;

  /** Carries out {@link java.sql.Connection#setSavepoint(String)}. */
  Savepoint setSavepoint(String name) throws SQLException;

  /** Carries out {@link java.sql.Connection#setAutoCommit(boolean)}. */
  void setAutoCommit(boolean autoCommit) throws SQLException;

  /** Carries out {@link java.sql.Connection#setCatalog(String)}. */
  void setCatalog(String catalog) throws SQLException;

  /** Carries out {@link java.sql.Connection#setSchema(String)}. */
  void setSchema(String schema) throws SQLException;

  /** Carries out {@link java.sql.Connection#close()}. */
  void close() throws SQLException;
}
