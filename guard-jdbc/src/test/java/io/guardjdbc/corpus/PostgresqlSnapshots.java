package io.guardjdbc.corpus;

import io.guardjdbc.corpus.Change.Kind;
import io.guardjdbc.corpus.Snapshot.Name;
import io.guardjdbc.corpus.Snapshot.TableRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes snapshots of a PostgreSQL database through its catalogs, all to be held against the first.
 */
public final class PostgresqlSnapshots {

  /**
   * Every object by kind of loss, name and identity. Indexes have no identity of their own, because
   * REINDEX CONCURRENTLY gives them a new one and harms nothing. The sequence of an identity column
   * is part of the column.
   */
  private static final String OBJECTS =
      """
      WITH spaces AS (
        SELECT oid, nspname FROM pg_namespace
        WHERE left(nspname, 3) <> 'pg_' AND nspname <> 'information_schema')
      SELECT CASE WHEN relkind IN ('r', 'p', 'f') THEN 'TABLE_LOST' ELSE 'OBJECT_LOST' END,
             relkind::text || ' ' || nspname || '.' || relname,
             CASE WHEN relkind IN ('i', 'I') THEN '' ELSE c.oid::text END
        FROM pg_class c JOIN spaces s ON s.oid = relnamespace WHERE relkind IN
             ('r', 'p', 'f', 'm', 'v', 'S', 'i', 'I', 'c') AND NOT (relkind = 'S' AND EXISTS
               (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND deptype = 'i'))
      UNION ALL SELECT 'COLUMN_LOST', 'column ' || nspname || '.' || relname || '.' || attname, ''
        FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN spaces s ON s.oid = relnamespace
        WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'f', 'v', 'm', 'c')
      UNION ALL SELECT 'CONSTRAINT_LOST', 'constraint ' || nspname || '.'
          || coalesce(relname, typname) || '.' || conname, ''
        FROM pg_constraint k JOIN spaces s ON s.oid = connamespace
        LEFT JOIN pg_class c ON c.oid = conrelid LEFT JOIN pg_type y ON y.oid = contypid
        WHERE contype <> 'n'
      UNION ALL SELECT 'OBJECT_LOST', 'routine ' || p.oid::regprocedure::text, p.oid::text
        FROM pg_proc p JOIN spaces s ON s.oid = pronamespace
      UNION ALL SELECT 'OBJECT_LOST', 'type ' || nspname || '.' || typname, y.oid::text
        FROM pg_type y JOIN spaces s ON s.oid = typnamespace WHERE typtype IN ('e', 'd', 'r')
      UNION ALL SELECT 'OBJECT_LOST', 'label ' || typname || '.' || enumlabel, ''
        FROM pg_enum JOIN pg_type y ON y.oid = enumtypid
      UNION ALL SELECT 'OBJECT_LOST', 'trigger ' || relname || '.' || tgname, ''
        FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
        WHERE NOT tgisinternal AND relpersistence <> 't'
      UNION ALL SELECT 'OBJECT_LOST', 'rule ' || relname || '.' || rulename, ''
        FROM pg_rewrite JOIN pg_class c ON c.oid = ev_class JOIN spaces s ON s.oid = relnamespace
        WHERE rulename <> '_RETURN'
      UNION ALL SELECT 'OBJECT_LOST', 'policy ' || relname || '.' || polname, ''
        FROM pg_policy JOIN pg_class c ON c.oid = polrelid
        WHERE relpersistence <> 't'
      UNION ALL SELECT 'OBJECT_LOST', 'statistics ' || stxname, '' FROM pg_statistic_ext
      UNION ALL SELECT 'SCHEMA_LOST', 'schema ' || nspname, oid::text FROM spaces
      UNION ALL SELECT 'DATABASE_LOST', 'database ' || datname,
          CASE WHEN datname = current_database() THEN '' ELSE oid::text END FROM pg_database
      UNION ALL SELECT 'OBJECT_LOST', 'role ' || rolname, oid::text FROM pg_roles
      UNION ALL SELECT 'OBJECT_LOST', 'tablespace ' || spcname, oid::text FROM pg_tablespace
      UNION ALL SELECT 'OBJECT_LOST', 'extension ' || extname, oid::text FROM pg_extension
      UNION ALL SELECT 'OBJECT_LOST', 'language ' || lanname, oid::text FROM pg_language
      UNION ALL SELECT 'OBJECT_LOST', 'wrapper ' || fdwname, oid::text FROM pg_foreign_data_wrapper
      UNION ALL SELECT 'OBJECT_LOST', 'server ' || srvname, oid::text FROM pg_foreign_server
      UNION ALL SELECT 'OBJECT_LOST', 'mapping ' || srvname || '.' || usename, '' FROM pg_user_mappings
      UNION ALL SELECT 'OBJECT_LOST', 'publication ' || pubname, oid::text FROM pg_publication
      UNION ALL SELECT 'OBJECT_LOST', 'subscription ' || subname, oid::text FROM pg_subscription
      UNION ALL SELECT 'OBJECT_LOST', 'event trigger ' || evtname, oid::text FROM pg_event_trigger
      UNION ALL SELECT 'OBJECT_LOST', 'collation ' || collname, c.oid::text
        FROM pg_collation c JOIN spaces s ON s.oid = collnamespace
      UNION ALL SELECT 'OBJECT_LOST', 'text search ' || cfgname, c.oid::text
        FROM pg_ts_config c JOIN spaces s ON s.oid = cfgnamespace
      UNION ALL SELECT 'OBJECT_LOST', 'text search dictionary ' || dictname, d.oid::text
        FROM pg_ts_dict d JOIN spaces s ON s.oid = dictnamespace
      UNION ALL SELECT 'OBJECT_LOST', 'operator ' || o.oid::regoperator::text, o.oid::text
        FROM pg_operator o JOIN spaces s ON s.oid = oprnamespace
      UNION ALL SELECT 'OBJECT_LOST', 'operator class ' || opcname, o.oid::text
        FROM pg_opclass o JOIN spaces s ON s.oid = opcnamespace
      UNION ALL SELECT 'OBJECT_LOST', 'cast ' || castsource::regtype || casttarget::regtype, oid::text
        FROM pg_cast WHERE oid >= 16384
      UNION ALL SELECT 'OBJECT_LOST', 'large object ' || oid, '' FROM pg_largeobject_metadata
      UNION ALL SELECT 'OBJECT_LOST', 'replication slot ' || slot_name, '' FROM pg_replication_slots
      """;

  private static final String FACTS =
      """
      WITH spaces AS (
        SELECT oid, nspname FROM pg_namespace
        WHERE left(nspname, 3) <> 'pg_' AND nspname <> 'information_schema')
      SELECT 'TYPE_CHANGED', 'type of ' || nspname || '.' || relname || '.' || attname,
             format_type(atttypid, atttypmod) || ' ' || attcollation
        FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN spaces s ON s.oid = relnamespace
        WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'f', 'c')
      UNION ALL SELECT 'SAFETY_LOST', 'trigger ' || relname || '.' ||
          CASE WHEN tgisinternal THEN tgfoid::regproc || pg_get_constraintdef(tgconstraint)
          ELSE tgname END, (tgenabled <> 'D')::text
        FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid WHERE tgparentid = 0
      UNION ALL SELECT 'SAFETY_LOST', 'rule ' || relname || '.' || rulename, (ev_enabled <> 'D')::text
        FROM pg_rewrite JOIN pg_class c ON c.oid = ev_class JOIN spaces s ON s.oid = relnamespace
      UNION ALL SELECT 'SAFETY_LOST', 'event trigger ' || evtname, (evtenabled <> 'D')::text
        FROM pg_event_trigger
      UNION ALL SELECT 'SAFETY_LOST', 'row security ' || relname, 'true' FROM pg_class
        WHERE relrowsecurity
      UNION ALL SELECT 'SAFETY_LOST', 'row security ' || relname, 'false' FROM pg_class c
        JOIN spaces s ON s.oid = relnamespace WHERE NOT relrowsecurity AND EXISTS
          (SELECT 1 FROM pg_policy WHERE polrelid = c.oid)
      UNION ALL SELECT 'SAFETY_LOST', 'forced row security ' || relname,
          relforcerowsecurity::text FROM pg_class c JOIN spaces s ON s.oid = relnamespace
          WHERE EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = c.oid)
      UNION ALL SELECT 'SAFETY_LOST', 'logged ' || nspname || '.' || relname,
          (relpersistence = 'p')::text
        FROM pg_class c JOIN spaces s ON s.oid = relnamespace WHERE relkind = 'r'
      UNION ALL SELECT 'SAFETY_LOST', 'session_replication_role',
          current_setting('session_replication_role')
      UNION ALL SELECT 'SAFETY_LOST', 'kept session_replication_role', coalesce((SELECT
          string_agg(setdatabase || '/' || setrole || ' ' || line, ' ')
          FROM pg_db_role_setting, unnest(setconfig) AS line
          WHERE line LIKE 'session_replication_role=%'), '')
      """;

  private static final String TABLES =
      """
      SELECT c.oid, c.oid::regclass::text, pg_relation_filenode(c.oid)::text,
             EXISTS (SELECT 1 FROM pg_inherits WHERE inhrelid = c.oid),
             (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
               WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped),
             c.relkind
      FROM pg_class c JOIN pg_namespace s ON s.oid = relnamespace
      WHERE relkind IN ('r', 'p') AND left(nspname, 3) <> 'pg_' AND nspname <> 'information_schema'
      ORDER BY c.oid
      """;

  private final Map<String, String> columnsBefore = new HashMap<>();
  private Snapshot first;

  /** The first snapshot; null before it is taken. */
  public Snapshot first() {
    return first;
  }

  public void takeFirst(Connection connection) throws SQLException {
    first = take(connection);
  }

  /**
   * Takes a snapshot. The rows of a table are told by the columns that it had when this object
   * first saw it, so that a new column changes no row.
   */
  public Snapshot take(Connection connection) throws SQLException {
    Snapshot snapshot = Snapshot.empty();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "RESET SESSION AUTHORIZATION; RESET ROLE; SET row_security = off; SET search_path = ''");
      read(statement, FACTS, snapshot.facts());
      read(statement, OBJECTS, snapshot.objects());
      List<String> selects = new ArrayList<>();
      try (ResultSet tables = statement.executeQuery(TABLES)) {
        while (tables.next()) {
          String table = tables.getString(2);
          String now = String.valueOf(tables.getString(5));
          String before = columnsBefore.computeIfAbsent(tables.getString(1), oid -> now);
          boolean whole = tables.getString(6).equals("p");
          String storage = whole ? "" : String.valueOf(tables.getString(3));
          snapshot
              .tables()
              .put(table, new TableRows(storage, tables.getBoolean(4), new HashMap<>()));
          selects.add(
              "SELECT '%s', tableoid || ' ' || ctid, ROW(%s)::text FROM %s%s"
                  .formatted(
                      table.replace("'", "''"),
                      now.startsWith(before) ? before : "",
                      whole ? "" : "ONLY ",
                      table));
        }
      }
      readRows(statement, selects, snapshot);
      statement.execute("RESET search_path; RESET row_security");
    }
    return snapshot;
  }

  private void readRows(Statement statement, List<String> selects, Snapshot snapshot)
      throws SQLException {
    if (selects.isEmpty()) {
      return;
    }
    try (ResultSet rows = statement.executeQuery(String.join(" UNION ALL ", selects))) {
      while (rows.next()) {
        snapshot.tables().get(rows.getString(1)).rows().put(rows.getString(2), rows.getString(3));
      }
    }
  }

  private static void read(Statement statement, String query, Map<Name, String> into)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        into.put(new Name(Kind.valueOf(rows.getString(1)), rows.getString(2)), rows.getString(3));
      }
    }
  }
}
