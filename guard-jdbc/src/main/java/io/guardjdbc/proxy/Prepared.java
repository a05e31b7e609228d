package io.guardjdbc.proxy;

/**
 * A text that was judged when it was prepared, to be admitted again at every execution. Made by
 * {@link StatementInterceptor#prepare}; the wrappers only keep it and hand it back.
 */
public interface Prepared {

  /** The text as the application gave it. */
  String sql();

  /** As {@link Permit#countsReturnedRows()}, known at preparation. */
  boolean countsReturnedRows();
}
