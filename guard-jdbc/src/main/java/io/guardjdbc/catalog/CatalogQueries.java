package io.guardjdbc.catalog;

import io.guardjdbc.sql.Dialect;

/**
 * The look-ups of each database. Those about a table take its schema, null where the name has none,
 * and its name; each answers one number, the type of a column one text. Null where a database has
 * no such look-up.
 */
record CatalogQueries(
    CatalogQuery rows,
    CatalogQuery isTemporary,
    CatalogQuery provesNotNull,
    CatalogQuery hasIndex,
    CatalogQuery isIndexed,
    CatalogQuery hasCheck,
    CatalogQuery columnType,
    CatalogQuery lockTimeout,
    CatalogQuery statementTimeout,
    CatalogQuery uncommitted) {

  /** What {@code rows} answers where there is no such table; -1 means that they are unknown. */
  static final long MISSING = -2;

  private static final CatalogQueries NONE =
      new CatalogQueries(null, null, null, null, null, null, null, null, null, null);

  /**
   * The table that a name means: of those in a schema the one there, else the visible one. Joined
   * by hand, because to_regclass fails where the schema may not be used.
   */
  private static final String POSTGRESQL_TABLE =
      "SELECT c.oid FROM pg_catalog.pg_class c"
          + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace,"
          + " (SELECT CAST(? AS text) AS schema, CAST(? AS text) AS name) asked"
          + " WHERE c.relname = asked.name AND c.relkind IN ('r', 'p', 'm', 'f')"
          + " AND CASE WHEN asked.schema IS NULL THEN pg_catalog.pg_table_is_visible(c.oid)"
          + " ELSE n.nspname = asked.schema END";

  /**
   * The rows of a table and of its partitions. Where it was never analyzed, as many as could at
   * most stand in its pages (a tuple takes 28 bytes or more); its size is not asked for while
   * another session holds or wants ACCESS EXCLUSIVE on it, because that would wait.
   */
  private static final String POSTGRESQL_ROWS =
      "WITH RECURSIVE tree AS ("
          + POSTGRESQL_TABLE
          + " UNION ALL SELECT i.inhrelid FROM pg_catalog.pg_inherits i"
          + " JOIN tree ON i.inhparent = tree.oid),"
          + " leaf AS (SELECT CASE"
          + " WHEN c.relkind = 'p' THEN 0"
          + " WHEN c.reltuples >= 0 AND c.relpages > 0"
          + " THEN GREATEST(c.reltuples, pg_catalog.pg_stat_get_live_tuples(c.oid))"
          + " WHEN c.relkind = 'f' OR EXISTS (SELECT 1 FROM pg_catalog.pg_locks l"
          + " WHERE l.relation = c.oid AND l.mode = 'AccessExclusiveLock'"
          + " AND l.pid <> pg_catalog.pg_backend_pid()) THEN NULL"
          + " ELSE pg_catalog.pg_relation_size(c.oid) / 28 END AS held"
          + " FROM tree JOIN pg_catalog.pg_class c ON c.oid = tree.oid)"
          + " SELECT CASE WHEN count(*) = 0 THEN -2"
          + " WHEN count(*) = count(held) THEN CAST(sum(held) AS bigint) ELSE -1 END FROM leaf";

  private static final CatalogQueries POSTGRESQL =
      new CatalogQueries(
          CatalogQuery.of(POSTGRESQL_ROWS),
          CatalogQuery.of(
              "SELECT count(*) FROM pg_catalog.pg_class c,"
                  + " (SELECT CAST(? AS text) AS schema, CAST(? AS text) AS name) asked"
                  + " WHERE c.relname = asked.name AND c.relnamespace = pg_catalog.pg_my_temp_schema()"
                  + " AND c.relkind IN ('r', 'p', 'S', 'i', 'I')"
                  + " AND (asked.schema = 'pg_temp' OR asked.schema IS NULL"
                  + " AND pg_catalog.pg_table_is_visible(c.oid))"),
          CatalogQuery.of(
              "SELECT count(*) FROM pg_catalog.pg_attribute a"
                  + " LEFT JOIN pg_catalog.pg_constraint k ON k.conrelid = a.attrelid"
                  + " AND k.contype = 'c' AND k.convalidated"
                  + " WHERE a.attrelid = ("
                  + POSTGRESQL_TABLE
                  + ") AND a.attname = ? AND (a.attnotnull OR ("
                  + "position('(' || pg_catalog.quote_ident(a.attname) || ' IS NOT NULL)'"
                  + " IN pg_catalog.pg_get_constraintdef(k.oid)) > 0"
                  + " AND position(' OR ' IN pg_catalog.pg_get_constraintdef(k.oid)) = 0"
                  + " AND position('NOT (' IN pg_catalog.pg_get_constraintdef(k.oid)) = 0))"),
          CatalogQuery.of(
              "SELECT count(*) FROM pg_catalog.pg_index i"
                  + " JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid"
                  + " WHERE i.indrelid = ("
                  + POSTGRESQL_TABLE
                  + ") AND x.relname = ? AND i.indisvalid"),
          CatalogQuery.of(
              "SELECT count(*) FROM pg_catalog.pg_index i"
                  + " JOIN pg_catalog.pg_attribute a"
                  + " ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]"
                  + " WHERE i.indrelid = ("
                  + POSTGRESQL_TABLE
                  + ") AND a.attname = ? AND i.indisvalid AND i.indpred IS NULL"),
          CatalogQuery.of(
              "SELECT count(*) FROM pg_catalog.pg_constraint k WHERE k.conrelid = ("
                  + POSTGRESQL_TABLE
                  + ") AND k.contype = 'c' AND k.convalidated"),
          CatalogQuery.of(
              "SELECT pg_catalog.format_type(a.atttypid, a.atttypmod) FROM pg_catalog.pg_attribute a"
                  + " WHERE a.attrelid = ("
                  + POSTGRESQL_TABLE
                  + ") AND a.attname = ? AND NOT a.attisdropped"),
          CatalogQuery.of("SELECT setting FROM pg_catalog.pg_settings WHERE name = 'lock_timeout'"),
          CatalogQuery.of(
              "SELECT setting FROM pg_catalog.pg_settings WHERE name = 'statement_timeout'"),
          null);

  private static final String MARIADB_TABLE =
      " WHERE table_schema = COALESCE(?, DATABASE()) AND table_name = ?";

  private static final CatalogQueries MARIADB =
      new CatalogQueries(
          CatalogQuery.of(
              "SELECT CASE WHEN count(*) = 0 THEN -2 ELSE COALESCE(max(table_rows), -1) END"
                  + " FROM information_schema.tables"
                  + MARIADB_TABLE),
          null,
          CatalogQuery.of(
              "SELECT count(*) FROM information_schema.columns"
                  + MARIADB_TABLE
                  + " AND column_name = ? AND is_nullable = 'NO'"),
          CatalogQuery.of(
              "SELECT count(*) FROM information_schema.statistics"
                  + MARIADB_TABLE
                  + " AND index_name = ?"),
          CatalogQuery.of(
              "SELECT count(*) FROM information_schema.statistics"
                  + MARIADB_TABLE
                  + " AND column_name = ? AND seq_in_index = 1"),
          null,
          CatalogQuery.of(
              "SELECT column_type FROM information_schema.columns"
                  + MARIADB_TABLE
                  + " AND column_name = ?"),
          CatalogQuery.of("SELECT @@session.lock_wait_timeout * 1000"),
          CatalogQuery.of("SELECT CAST(@@session.max_statement_time * 1000 AS SIGNED)"),
          null);

  private static final CatalogQueries MYSQL =
      new CatalogQueries(
          MARIADB.rows,
          MARIADB.isTemporary,
          MARIADB.provesNotNull,
          MARIADB.hasIndex,
          MARIADB.isIndexed,
          MARIADB.hasCheck,
          MARIADB.columnType,
          MARIADB.lockTimeout,
          CatalogQuery.of("SELECT @@session.max_execution_time"),
          null);

  private static final String H2_TABLE =
      " WHERE table_schema = COALESCE(?1, CURRENT_SCHEMA) AND table_name = ?2";

  /**
   * Whether all tables of a name, in whatever case, are temporary. In capitals and without UPPER:
   * H2's DATABASE_TO_UPPER=FALSE takes names as they are, and its UPPER asks the JVM's locale.
   */
  private static final CatalogQuery H2_IS_TEMPORARY =
      CatalogQuery.of(
          "SELECT CASE WHEN COUNT(*) = COUNT(CASE STORAGE_TYPE WHEN ?3 THEN TRUE END)"
              + " THEN COUNT(*) ELSE ?4 END FROM INFORMATION_SCHEMA.TABLES"
              + " WHERE CAST(TABLE_SCHEMA AS VARCHAR_IGNORECASE) = COALESCE(?1, CURRENT_SCHEMA)"
              + " AND CAST(TABLE_NAME AS VARCHAR_IGNORECASE) = ?2",
          "GLOBAL TEMPORARY",
          0);

  private static final CatalogQueries H2 =
      new CatalogQueries(
          CatalogQuery.of(
              "SELECT CASE WHEN count(*) = ?3 THEN ?4 ELSE COALESCE(max(row_count_estimate), ?5) END"
                  + " FROM information_schema.tables"
                  + H2_TABLE,
              0,
              MISSING,
              -1),
          H2_IS_TEMPORARY,
          CatalogQuery.of(
              "SELECT count(*) FROM information_schema.columns"
                  + H2_TABLE
                  + " AND column_name = ?3 AND is_nullable = ?4",
              "NO"),
          CatalogQuery.of(
              "SELECT count(*) FROM information_schema.indexes"
                  + H2_TABLE
                  + " AND index_name = ?3"),
          CatalogQuery.of(
              "SELECT count(*) FROM information_schema.index_columns"
                  + H2_TABLE
                  + " AND column_name = ?3 AND ordinal_position = ?4",
              1),
          null,
          null,
          CatalogQuery.of("SELECT LOCK_TIMEOUT()"),
          CatalogQuery.of(
              "SELECT setting_value FROM information_schema.settings WHERE setting_name = ?",
              "QUERY_TIMEOUT"),
          CatalogQuery.of(
              "SELECT count(*) FROM information_schema.sessions"
                  + " WHERE session_id = SESSION_ID() AND contains_uncommitted"));

  private static final CatalogQueries HSQLDB =
      new CatalogQueries(
          null,
          CatalogQuery.of(
              "SELECT count(*) FROM INFORMATION_SCHEMA.SYSTEM_TABLES"
                  + " WHERE TABLE_SCHEM = COALESCE(CAST(? AS VARCHAR(128)), CURRENT_SCHEMA)"
                  + " AND TABLE_NAME = ? AND TABLE_TYPE = 'GLOBAL TEMPORARY'"),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);

  static CatalogQueries of(Dialect dialect) {
    return switch (dialect) {
      case POSTGRESQL -> POSTGRESQL;
      case MARIADB -> MARIADB;
      case MYSQL -> MYSQL;
      case H2 -> H2;
      case HSQLDB -> HSQLDB;
      default -> NONE;
    };
  }
}
