package io.guardjdbc.corpus;

import io.guardjdbc.GuardDataSource;
import io.guardjdbc.GuardViolationException;
import io.guardjdbc.testing.PostgresServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A session on a real server that is judged by the guard and asked by us what each statement did.
 * What the guard refuses runs all the same, past it.
 *
 * <p>Truth comes from event triggers (objects dropped and changed), from the server's counters of
 * rows deleted and updated in the transaction, from the files of tables (truncation), and from a
 * second session that still sees how all was before.
 */
final class SuiteServer implements AutoCloseable {

  /**
   * What a statement did.
   *
   * @param refused by the guard; null if it was let through
   * @param error by which the server rejected it; null if it ran
   * @param ownDropped whether a temporary object was dropped, which is no loss
   */
  record Outcome(
      String sql,
      GuardViolationException refused,
      SQLException error,
      List<String> losses,
      boolean ownDropped,
      List<List<String>> rows) {}

  private static final String TRIGGERS =
      """
      CREATE SCHEMA guard_truth;
      GRANT USAGE ON SCHEMA guard_truth TO public;
      CREATE FUNCTION guard_truth.dropped() RETURNS event_trigger LANGUAGE plpgsql
        SET search_path = pg_catalog AS $$
      DECLARE r record;
      BEGIN
        FOR r IN SELECT * FROM pg_event_trigger_dropped_objects() LOOP
          RAISE INFO 'truth-drop|%|%|%', r.object_type, r.is_temporary, r.object_identity;
        END LOOP;
      END $$;
      CREATE FUNCTION guard_truth.changed() RETURNS event_trigger LANGUAGE plpgsql
        SET search_path = pg_catalog AS $$
      DECLARE r record;
      BEGIN
        FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
          RAISE INFO 'truth-ddl|%|%|%|%', r.classid, r.objid, r.command_tag, r.schema_name;
        END LOOP;
      EXCEPTION WHEN OTHERS THEN NULL;
      END $$;
      CREATE EVENT TRIGGER guard_truth_dropped ON sql_drop EXECUTE FUNCTION guard_truth.dropped();
      CREATE EVENT TRIGGER guard_truth_changed ON ddl_command_end
        EXECUTE FUNCTION guard_truth.changed();
      ALTER EVENT TRIGGER guard_truth_dropped ENABLE ALWAYS;
      ALTER EVENT TRIGGER guard_truth_changed ENABLE ALWAYS
      """;

  /** What of an object other people rely on: names, types, protections. */
  private static final String FACTS =
      """
      WITH o AS (SELECT %1$s::oid AS class, %2$s::oid AS id), relation AS (
        SELECT id FROM o WHERE class = 'pg_catalog.pg_class'::regclass
        UNION ALL SELECT typrelid FROM o JOIN pg_catalog.pg_type t ON t.oid = id
          WHERE class = 'pg_catalog.pg_type'::regclass AND typrelid <> 0)
      SELECT 'renamed', i.identity FROM o, pg_catalog.pg_identify_object(class, id, 0) i
      UNION ALL SELECT 'column renamed ' || attnum, attname FROM relation
        JOIN pg_catalog.pg_attribute ON attrelid = id WHERE attnum > 0 AND NOT attisdropped
      UNION ALL SELECT 'type changed ' || attnum,
          pg_catalog.format_type(atttypid, atttypmod) || ' ' || attcollation FROM relation
        JOIN pg_catalog.pg_attribute ON attrelid = id WHERE attnum > 0 AND NOT attisdropped
      UNION ALL SELECT 'constraint renamed ' || c.oid, conname FROM o
        JOIN pg_catalog.pg_constraint c ON conrelid = id OR contypid = id
      UNION ALL SELECT 'trigger renamed ' || t.oid, tgname FROM relation
        JOIN pg_catalog.pg_trigger t ON tgrelid = id
      UNION ALL SELECT 'trigger switched ' || t.oid, (tgenabled <> 'D')::text FROM relation
        JOIN pg_catalog.pg_trigger t ON tgrelid = id
      UNION ALL SELECT 'rule switched ' || r.oid, (ev_enabled <> 'D')::text FROM relation
        JOIN pg_catalog.pg_rewrite r ON ev_class = id
      UNION ALL SELECT 'row security switched', relrowsecurity::text FROM relation
        JOIN pg_catalog.pg_class c ON c.oid = id
      UNION ALL SELECT 'logging switched', relpersistence::text FROM relation
        JOIN pg_catalog.pg_class c ON c.oid = id
      UNION ALL SELECT 'label renamed ' || e.oid, enumlabel FROM o
        JOIN pg_catalog.pg_enum e ON enumtypid = id
      """;

  private static final String COUNTERS =
      """
      SELECT c.oid, c.relname, n.nspname,
             pg_catalog.pg_stat_get_xact_tuples_inserted(c.oid),
             pg_catalog.pg_stat_get_xact_tuples_updated(c.oid)
               + pg_catalog.pg_stat_get_xact_tuples_deleted(c.oid),
             pg_catalog.pg_stat_get_xact_tuples_deleted(c.oid)
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = relnamespace
      WHERE relkind = 'r' AND relpersistence <> 't' AND left(n.nspname, 3) <> 'pg_'
        AND pg_catalog.pg_stat_get_xact_tuples_inserted(c.oid)
          + pg_catalog.pg_stat_get_xact_tuples_updated(c.oid)
          + pg_catalog.pg_stat_get_xact_tuples_deleted(c.oid) > 0
      """;

  private static final String FILES =
      """
      SELECT c.oid, relfilenode, relname FROM pg_catalog.pg_class c
      WHERE relkind = 'r' AND relpersistence <> 't' AND relnamespace NOT IN
        (SELECT oid FROM pg_catalog.pg_namespace WHERE left(nspname, 3) = 'pg_')
      """;

  /** Whether the transaction holds a table as a truncation must. */
  private static final String LOCKS =
      """
      SELECT 1 FROM pg_catalog.pg_locks WHERE pid = pg_catalog.pg_backend_pid()
        AND locktype = 'relation' AND mode = 'AccessExclusiveLock' LIMIT 1
      """;

  private static final String GLOBALS =
      """
      SELECT 'role ' || rolname, '' FROM pg_catalog.pg_roles
      UNION ALL SELECT 'database ' || datname, '' FROM pg_catalog.pg_database
      UNION ALL SELECT 'tablespace ' || spcname, '' FROM pg_catalog.pg_tablespace
      UNION ALL SELECT 'event trigger ' || evtname, (evtenabled <> 'D')::text
        FROM pg_catalog.pg_event_trigger
      UNION ALL SELECT 'large object ' || oid, '' FROM pg_catalog.pg_largeobject_metadata
      UNION ALL SELECT 'replication slot ' || slot_name, '' FROM pg_catalog.pg_replication_slots
      """;

  /** These begin or end transactions, or cannot run in one. */
  private static final Set<String> ALONE =
      Set.of(
          "BEGIN",
          "START",
          "COMMIT",
          "END",
          "ROLLBACK",
          "ABORT",
          "SAVEPOINT",
          "RELEASE",
          "VACUUM",
          "CLUSTER",
          "REINDEX",
          "LOCK",
          "DECLARE",
          "FETCH",
          "MOVE",
          "CALL",
          "DISCARD",
          "CHECKPOINT");

  private record Counts(long inserted, long struck, long deleted) {}

  private static final Counts NONE = new Counts(0, 0, 0);

  private final Properties guard;
  private String user = "postgres";
  private String database;
  private Connection raw;
  private Connection guarded;
  private Connection observer;
  private Map<String, Counts> transactionStart = Map.of();
  private Map<String, Counts> baseline = Map.of();
  private final Set<String> told = new HashSet<>();
  private Map<String, String> globals = Map.of();

  SuiteServer(String database, Properties guard) throws SQLException {
    this.guard = guard;
    this.database = database;
    try (Connection admin = open(database, "postgres");
        Statement statement = admin.createStatement()) {
      statement.execute(TRIGGERS);
    }
    connect(null, null);
  }

  /** Begins a new session; null keeps what was. */
  void connect(String newDatabase, String newUser) throws SQLException {
    close();
    String wantedDatabase = newDatabase == null ? database : newDatabase;
    String wantedUser = newUser == null ? user : newUser;
    try {
      raw = open(wantedDatabase, wantedUser);
      database = wantedDatabase;
      user = wantedUser;
    } catch (SQLException e) {
      raw = open(database, user);
    }
    guarded = new GuardDataSource(new Single(), guard).getConnection();
    observer = open(database, "postgres");
    try (Statement statement = observer.createStatement()) {
      statement.execute("SET lock_timeout = '300ms'");
    }
    told.clear();
    globals = read(observer, GLOBALS);
  }

  String user() {
    return user;
  }

  /** Hands out the one connection that is both guarded and used past the guard. */
  private final class Single extends PGSimpleDataSource {
    private static final long serialVersionUID = 1;

    @Override
    public Connection getConnection() {
      return raw;
    }
  }

  private static Connection open(String database, String user) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(
        PostgresServer.url(database) + "&preferQueryMode=simple&allowEncodingChanges=true");
    source.setUser(user);
    source.setOptions("-c statement_timeout=20000");
    source.setSocketTimeout(30);
    return source.getConnection();
  }

  private TransactionState state() throws SQLException {
    return raw.unwrap(BaseConnection.class).getTransactionState();
  }

  Outcome run(String sql, Supplier<String> copyData) throws SQLException {
    if (state() != TransactionState.IDLE) {
      return runOnce(sql, copyData, false);
    }
    transactionStart = counters();
    told.clear();
    boolean alone = ALONE.contains(firstWord(sql));
    Outcome outcome = runOnce(sql, copyData, !alone);
    String code = outcome.error == null ? "" : String.valueOf(outcome.error.getSQLState());
    boolean unfit = code.equals("25001") || code.equals("2D000") || code.equals("0A000");
    return !alone && unfit ? runOnce(sql, copyData, false) : outcome;
  }

  private static String firstWord(String sql) {
    String rest = sql.strip();
    while (rest.startsWith("--") || rest.startsWith("/*")) {
      boolean line = rest.startsWith("--");
      int end = rest.indexOf(line ? "\n" : "*/");
      rest = end < 0 ? "" : rest.substring(end + (line ? 1 : 2)).strip();
    }
    int end = 0;
    while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
      end++;
    }
    String word = rest.substring(0, end).toUpperCase(Locale.ROOT);
    boolean prepares = word.equals("PREPARE") && rest.substring(end).strip().startsWith("transact");
    return prepares ? "COMMIT" : word;
  }

  private Outcome runOnce(String sql, Supplier<String> copyData, boolean wrap) throws SQLException {
    if (wrap) {
      raw("BEGIN");
    }
    boolean first = wrap || state() == TransactionState.IDLE;
    baseline =
        first ? transactionStart : state() == TransactionState.FAILED ? Map.of() : counters();
    GuardViolationException refused = null;
    SQLException error = null;
    List<String> notices = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    List<String> losses = new ArrayList<>();
    try {
      try {
        execute(guarded, sql, copyData, notices, rows);
      } catch (GuardViolationException e) {
        refused = e;
        execute(raw, sql, copyData, notices, rows);
      }
      losses = losses(notices);
      if (wrap && state() != TransactionState.IDLE) {
        raw("COMMIT");
      }
    } catch (SQLException e) {
      error = e;
      if (wrap && state() != TransactionState.IDLE) {
        raw("ROLLBACK");
      }
    }
    boolean own =
        notices.stream().anyMatch(notice -> notice.matches("(?s).*truth-drop\\|[^|]*\\|t.*"));
    return new Outcome(sql, refused, error, losses, own, rows);
  }

  private void raw(String sql) throws SQLException {
    try (Statement statement = raw.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void execute(
      Connection connection,
      String sql,
      Supplier<String> copyData,
      List<String> notices,
      List<List<String>> rows)
      throws SQLException {
    if (copyData != null) {
      copyIn(connection, sql, copyData);
      return;
    }
    String folded = sql.toLowerCase(Locale.ROOT).stripLeading();
    if (folded.startsWith("copy") && folded.matches("(?s).*\\bto\\s+stdout\\b.*")) {
      CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
      try {
        copies.copyOut(sql, new ByteArrayOutputStream());
      } catch (IOException e) {
        throw new SQLException(e);
      }
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.setMaxRows(2000);
      boolean result = statement.execute(sql);
      if (result) {
        try (ResultSet row = statement.getResultSet()) {
          int columns = row.getMetaData().getColumnCount();
          List<String> names = new ArrayList<>();
          for (int i = 1; i <= columns; i++) {
            names.add(row.getMetaData().getColumnLabel(i));
          }
          rows.add(names);
          while (row.next()) {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
              values.add(row.getString(i));
            }
            rows.add(values);
          }
        }
      }
      for (SQLWarning each = statement.getWarnings(); each != null; each = each.getNextWarning()) {
        notices.add(String.valueOf(each.getMessage()));
      }
    }
  }

  private static void copyIn(Connection connection, String sql, Supplier<String> data)
      throws SQLException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    byte[] bytes = data.get().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    copy.endCopy();
  }

  private List<String> losses(List<String> notices) throws SQLException {
    List<String> losses = new ArrayList<>();
    boolean ddl = false;
    for (String notice : notices) {
      String[] parts = notice.split("\\|", 5);
      if (parts[0].endsWith("truth-drop") && parts.length > 3) {
        ddl = true;
        if (parts[2].equals("f") && !parts[1].equals("default value") && !isOfOwner(notice)) {
          losses.add("dropped " + parts[1] + " " + notice.split("\\|", 4)[3]);
        }
      } else if (parts[0].endsWith("truth-ddl") && parts.length > 4) {
        ddl = true;
        if (parts[3].startsWith("ALTER") && !parts[4].startsWith("pg_temp")) {
          changes(parts[1], parts[2], losses);
        }
      }
    }
    if (state() == TransactionState.OPEN && wrote()) {
      if (one(raw, LOCKS) != null) {
        List<String> rewritten = new ArrayList<>();
        truncations(rewritten);
        if (!ddl) {
          losses.addAll(rewritten);
        }
      }
      rows(losses);
    }
    Map<String, String> after = read(observerOrRaw(), GLOBALS);
    globals.forEach(
        (name, value) -> {
          if (!after.containsKey(name)) {
            losses.add("dropped " + name);
          } else if (value.equals("true") && !after.get(name).equals("true")) {
            losses.add("switched " + name);
          }
        });
    globals = after;
    return losses;
  }

  /** A temporary view's rule and the triggers of a foreign key, which come and go with these. */
  private static boolean isOfOwner(String notice) {
    return notice.contains(" on pg_temp.") || notice.contains("RI_ConstraintTrigger");
  }

  /** In a transaction only its own session sees what it did. */
  private Connection observerOrRaw() throws SQLException {
    return state() == TransactionState.OPEN ? raw : observer;
  }

  private boolean wrote() throws SQLException {
    try (Statement statement = raw.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT pg_catalog.pg_current_xact_id_if_assigned() IS NOT NULL")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private void changes(String type, String id, List<String> losses) throws SQLException {
    String query = FACTS.formatted(type, id);
    Map<String, String> after = read(raw, query);
    read(observer, query)
        .forEach(
            (fact, before) -> {
              String now = after.get(fact);
              boolean worse = now != null && !before.equals("null") && !now.equals(before);
              worse &= !fact.contains("switched") || before.equals("true") || before.equals("p");
              if (worse && told.add(id + fact + now)) {
                losses.add(fact + " of " + id + ": " + before + " -> " + now);
              }
            });
  }

  private static Map<String, String> read(Connection connection, String query) throws SQLException {
    Map<String, String> facts = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        facts.put(row.getString(1), String.valueOf(row.getString(2)));
      }
    }
    return facts;
  }

  private void truncations(List<String> losses) throws SQLException {
    Map<String, String> before = read(observer, FILES);
    Map<String, String> after = read(raw, FILES);
    for (Map.Entry<String, String> file : before.entrySet()) {
      String now = after.get(file.getKey());
      boolean other = now != null && !now.equals(file.getValue());
      if (other && told.add("file " + file.getKey() + now) && !hasRows(file.getKey())) {
        losses.add("truncated " + name(file.getKey()));
      }
    }
  }

  /** Whether the session sees rows, or may not look: CLUSTER writes a new file as well. */
  private boolean hasRows(String oid) {
    String table = "SELECT " + oid + "::pg_catalog.regclass::pg_catalog.text";
    try {
      return one(raw, "SELECT 1 FROM ONLY " + one(raw, table) + " LIMIT 1") != null;
    } catch (SQLException e) {
      return false;
    }
  }

  private String name(String oid) throws SQLException {
    return one(observer, "SELECT relname FROM pg_catalog.pg_class WHERE oid = " + oid);
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private Map<String, Counts> counters() throws SQLException {
    Map<String, Counts> now = new HashMap<>();
    try (Statement statement = raw.createStatement();
        ResultSet row = statement.executeQuery(COUNTERS)) {
      while (row.next()) {
        Counts counts = new Counts(row.getLong(4), row.getLong(5), row.getLong(6));
        now.put(row.getString(1) + " " + row.getString(2), counts);
      }
    }
    return now;
  }

  private void rows(List<String> losses) throws SQLException {
    for (Map.Entry<String, Counts> entry : counters().entrySet()) {
      String key = entry.getKey();
      Counts start = transactionStart.getOrDefault(key, NONE);
      Counts before = baseline.getOrDefault(key, NONE);
      long struck = entry.getValue().struck - before.struck;
      if (struck <= 0) {
        continue;
      }
      String oid = key.substring(0, key.indexOf(' '));
      long rows = rows(oid) + before.inserted - start.inserted - before.deleted + start.deleted;
      if (struck >= rows) {
        boolean child =
            one(raw, "SELECT 1 FROM pg_catalog.pg_inherits WHERE inhrelid = " + oid) != null;
        String table = key.substring(oid.length() + 1);
        losses.add("all " + rows + " rows of " + (child ? "part " : "table ") + table);
      }
    }
  }

  /** The rows of a table as everybody else still sees them. */
  private long rows(String oid) {
    try {
      String name = one(observer, "SELECT " + oid + "::pg_catalog.regclass::text");
      boolean exists =
          one(observer, "SELECT 1 FROM pg_catalog.pg_class WHERE oid = " + oid) != null;
      return exists ? Long.parseLong(one(observer, "SELECT count(*) FROM ONLY " + name)) : 0;
    } catch (SQLException e) {
      return -1;
    }
  }

  /** How many rows a table has, by its name in the session; -1 if there is none. */
  long rowsNow(String name) {
    try {
      if (state() == TransactionState.FAILED) {
        return -1;
      }
      String known = one(raw, "SELECT pg_catalog.to_regclass('" + name.replace("'", "''") + "')");
      return known == null ? -1 : Long.parseLong(one(raw, "SELECT count(*) FROM " + known));
    } catch (SQLException e) {
      return -1;
    }
  }

  @Override
  public void close() throws SQLException {
    for (Connection each : new Connection[] {raw, observer}) {
      if (each != null) {
        each.close();
      }
    }
  }
}
