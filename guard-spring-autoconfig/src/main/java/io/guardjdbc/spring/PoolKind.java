package io.guardjdbc.spring;

import javax.sql.DataSource;

/** How the DataSources of one product are guarded without putting anything around them. */
interface PoolKind {

  boolean covers(DataSource dataSource);

  /** Whether it opens guarded connections only, and under all settings of the guard. */
  boolean isGuarded(DataSource dataSource, DataSourceGuard guard);

  /**
   * Makes the connections that the DataSource opens from now on guarded ones.
   *
   * @param dataSource one that is not guarded
   * @return the DataSource itself, or another of the same class in its place; null if this one
   *     cannot be guarded so, as where its pool has connections already
   */
  DataSource guard(DataSource dataSource, DataSourceGuard guard);
}
