package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.sql.SqlStatement.TransactionControl;
import java.util.Locale;
import java.util.Set;

/** Transaction control, SET and its like: what changes the session only, and where it does not. */
final class SessionShape {

  private static final Set<String> SAFETY =
      Set.of(
          "foreign_key_checks",
          "unique_checks",
          "check_constraint_checks",
          "sql_safe_updates",
          "sql_log_bin",
          "session_replication_role",
          "zero_damaged_pages",
          "fsync",
          "full_page_writes",
          "ignore_system_indexes",
          "row_security_off",
          "super_read_only_off",
          "writable_schema",
          "system_versioning_alter_history");

  private static final Set<String> RECOVERY =
      Set.of(
          "wal_level",
          "max_wal_senders",
          "wal_keep_size",
          "restore_command",
          "log_bin",
          "expire_logs_days",
          "binlog_expire_logs_seconds",
          "binlog_format",
          "sync_binlog",
          "max_binlog_total_size");

  private SessionShape() {}

  static boolean isSafetySetting(String setting) {
    return SAFETY.contains(setting.toLowerCase(Locale.ROOT));
  }

  static boolean isRecoverySetting(String setting) {
    String lower = setting.toLowerCase(Locale.ROOT);
    return RECOVERY.contains(lower)
        || lower.startsWith("archive_")
        || lower.startsWith("log_archive_dest");
  }

  /** SET, in all its forms; the cursor stands at SET. */
  static void set(Cursor c, Draft d) {
    int position = c.t.start(c.at++);
    int before = d.findings().size();
    if (c.is("TRANSACTION")
        || c.is("CONSTRAINTS")
        || (c.is("SESSION") && c.is(1, "CHARACTERISTICS"))) {
      d.add(Operation.SESSION, position);
      return;
    }
    if (c.is("PASSWORD")) {
      d.add(Operation.ALTER, position);
      d.commits(Dialect.MARIADB);
      return;
    }
    if (c.is("STATEMENT") && c.dialect.isMariaDbOrMySql() && c.find("FOR") < c.end) {
      int body = c.find("FOR") + 1;
      assignments(new Cursor(c.t, c.dialect, c.at + 1, body - 1), d);
      StatementReader.read(new Cursor(c.t, c.dialect, body, c.end), d);
      return;
    }
    if (c.dialect == Dialect.HSQLDB) {
      database(c, d, position);
    }
    assignments(c, d);
    if (d.findings().size() == before) {
      d.add(Operation.SESSION, position);
    }
  }

  /** HSQLDB's SET of the database, its files and its text tables (guide, "System Management"). */
  private static void database(Cursor c, Draft d, int position) {
    int last = c.end - 1;
    boolean off = last > c.at && Words.isFalse(c.t.value(last));
    int source = c.find("SOURCE");
    if (c.is("DATABASE") && c.is(1, "AUTHENTICATION") && c.find("EXTERNAL") < c.end) {
      d.add(Operation.SERVER_PROGRAM, null, null, false, position, "code that decides who may in");
    } else if (off && (c.is(1, "REFERENTIAL") || (c.is("FILES") && c.is(1, "LOG")))) {
      d.add(Operation.DISABLE_SAFETY, null, null, false, position, c.t.word(c.at + 1));
    } else if (c.is("TABLE") && source < c.end && c.t.kind(last) == Tokens.STRING) {
      d.add(Operation.SERVER_FILE, position);
    }
  }

  private static void assignments(Cursor c, Draft d) {
    boolean global = false;
    while (c.more()) {
      int end = c.itemEnd();
      Cursor a = new Cursor(c.t, c.dialect, c.at, end);
      global = assignment(a, d, global);
      c.at = end + 1;
    }
  }

  private static boolean assignment(Cursor a, Draft d, boolean before) {
    boolean global = before;
    if (a.isAny("SESSION", "LOCAL", "GLOBAL", "PERSIST", "PERSIST_ONLY")
        && a.at + 1 < a.end
        && !a.t.isSymbol(a.at + 1, "=")
        && !a.is(1, "TO")) {
      global = a.isAny("GLOBAL", "PERSIST", "PERSIST_ONLY");
      a.at++;
    }
    if (!a.more()) {
      return global;
    }
    int position = a.t.start(a.at);
    String setting = a.t.value(a.at).toLowerCase(Locale.ROOT);
    if (setting.startsWith("@@")) {
      global |= setting.startsWith("@@global.");
      setting = setting.substring(Math.max(2, setting.indexOf('.') + 1)).replace("`", "");
    }
    a.at++;
    if (setting.isEmpty() && a.isKind(Tokens.QUOTED_NAME)) {
      setting = a.t.value(a.at).toLowerCase(Locale.ROOT);
      a.at++;
    }
    while (a.isKind(Tokens.DOT) && a.at + 1 < a.end) {
      setting = a.t.value(a.at + 1).toLowerCase(Locale.ROOT);
      a.at += 2;
    }
    if (setting.equals("session_replication_role")) {
      if (!isOrigin(a)) {
        d.add(Operation.DISABLE_SAFETY, null, null, false, position, setting);
      }
    } else if ((isSafetySetting(setting) && (a.isOff() || isExpression(a)))
        || (setting.equals("zero_damaged_pages") && a.isOn())) {
      d.add(Operation.DISABLE_SAFETY, null, null, false, position, setting);
    } else if (setting.equals("innodb_flush_log_at_trx_commit")
        && (isValue(a, "0") || isValue(a, "2"))) {
      d.add(Operation.DISABLE_SAFETY, null, null, false, position, setting);
    } else if (global && isRecoverySetting(setting) && !keepsAll(a, setting)) {
      d.add(Operation.DESTROY_RECOVERY, null, null, false, position, setting);
    } else {
      named(a, d, setting, position);
    }
    return global;
  }

  private static void named(Cursor a, Draft d, String setting, int position) {
    switch (setting) {
      case "autocommit" -> {
        if (a.isOff()) {
          d.control(TransactionControl.AUTOCOMMIT_OFF, null);
        } else if (a.isOn()) {
          d.control(TransactionControl.AUTOCOMMIT_ON, null);
          d.commits(Dialect.MARIADB, Dialect.H2);
        }
      }
      case "init_connect", "init_slave", "init_replica" -> startUp(a, d, setting);
      case "general_log_file", "slow_query_log_file" -> {
        if (a.dialect.isMariaDbOrMySql()) {
          d.add(
              Operation.SERVER_FILE, null, null, false, position, "a file for the server to write");
        }
      }
      case "init_file" ->
          d.add(Operation.SERVER_FILE, null, null, false, position, "a file of statements to run");
      case "exclusive" -> {
        if (a.dialect == Dialect.H2 && !a.isOff()) {
          d.add(Operation.SHUTDOWN, null, null, false, position, "ends every other session");
        }
      }
      case "database_event_listener", "java_object_serializer" -> {
        if (a.dialect == Dialect.H2) {
          d.add(Operation.SERVER_PROGRAM, null, null, false, position, "a class to load");
        }
      }
      case "referential_integrity" -> {
        // H2 takes an expression: what is not plainly on may be off
        if (!a.isOn()) {
          d.add(Operation.DISABLE_SAFETY, position);
        }
        d.commits(Dialect.H2);
      }
      case "search_path", "schema", "schema_search_path" -> d.trait(Trait.SWITCHES_SCHEMA);
      // The second or a later schema of a search_path.
      case "pg_temp" -> d.trait(Trait.HIDES_TEMPORARY);
      default -> {}
    }
  }

  /** MariaDB: the statements that each new session is to run. */
  private static void startUp(Cursor a, Draft d, String setting) {
    if (!a.dialect.isMariaDbOrMySql() || (!a.acceptSymbol("=") && !a.acceptSymbol(":="))) {
      return;
    }
    boolean none = a.at + 1 == a.end && (a.is("DEFAULT") || a.is("NULL") || isBlankText(a));
    if (!none) {
      DynamicText.run(a, d, setting, false);
    }
  }

  /** MariaDB: the value that keeps most: no log ever expires, none is lost in a crash. */
  private static boolean keepsAll(Cursor a, String setting) {
    return a.dialect.isMariaDbOrMySql()
        && switch (setting) {
          case "expire_logs_days", "binlog_expire_logs_seconds", "max_binlog_total_size" ->
              isValue(a, "0");
          case "sync_binlog" -> isValue(a, "1");
          case "binlog_format" -> isValue(a, "ROW");
          default -> false;
        };
  }

  /** An empty string, of whatever quotes: no name is empty. */
  private static boolean isBlankText(Cursor a) {
    return (a.isKind(Tokens.STRING) || a.isKind(Tokens.QUOTED_NAME)) && a.t.value(a.at).isBlank();
  }

  private static boolean isValue(Cursor a, String expected) {
    Cursor value = a.copy();
    if (!value.acceptSymbol("=")) {
      value.acceptSymbol(":=");
    }
    return value.at + 1 == value.end && value.t.value(value.at).equalsIgnoreCase(expected);
  }

  /** MariaDB: a value worked out on the spot, 1 - 1 or a subquery, and so may be off. */
  private static boolean isExpression(Cursor a) {
    int value = a.at;
    while (value < a.end && (a.t.isSymbol(value, "=") || a.t.isSymbol(value, ":="))) {
      value++;
    }
    if (!a.dialect.isMariaDbOrMySql() || value >= a.end) {
      return false;
    }
    byte first = a.t.kind(value);
    return first != Tokens.VARIABLE && first != Tokens.WORD && value + 1 < a.end;
  }

  private static boolean isOrigin(Cursor a) {
    a.acceptSymbol("=");
    a.accept("TO");
    return a.more()
        && (a.t.value(a.at).equalsIgnoreCase("origin") || a.is("DEFAULT") || a.is("FROM"));
  }

  /**
   * BEGIN, COMMIT and so on; answers whether the statement is one of them. COMMIT AND CHAIN and
   * ROLLBACK AND CHAIN leave the session in a new transaction and so are told as BEGIN.
   */
  static boolean transaction(Cursor c, Draft d) {
    int position = c.t.start(c.at);
    TransactionControl control;
    String name = null;
    switch (c.t.word(c.at)) {
      case "BEGIN" -> {
        control = TransactionControl.BEGIN;
        d.commits(Dialect.MARIADB);
      }
      case "START" -> {
        if (!c.is(1, "TRANSACTION")) {
          return false;
        }
        control = TransactionControl.BEGIN;
        d.commits(Dialect.MARIADB);
      }
      case "COMMIT", "END" -> {
        control = TransactionControl.COMMIT;
        if (c.is(1, "PREPARED")) {
          control = TransactionControl.NONE;
          d.outside();
        } else if (isChained(c)) {
          control = TransactionControl.BEGIN;
        }
      }
      case "ROLLBACK", "ABORT" -> {
        Cursor r = c.copy();
        r.at++;
        r.skipWords("WORK", "TRANSACTION", "TRAN");
        control = TransactionControl.ROLLBACK;
        if (r.accept("TO")) {
          r.accept("SAVEPOINT");
          control = TransactionControl.ROLLBACK_TO_SAVEPOINT;
          name = r.part();
        } else if (r.is("PREPARED")) {
          control = TransactionControl.NONE;
          d.outside();
        } else if (isChained(c)) {
          control = TransactionControl.BEGIN;
        }
      }
      case "SAVEPOINT", "SAVE" -> {
        Cursor s = c.copy();
        s.at++;
        s.skipWords("TRAN", "TRANSACTION");
        control = TransactionControl.SAVEPOINT;
        name = s.part();
      }
      case "RELEASE" -> {
        Cursor s = c.copy();
        s.at++;
        s.accept("SAVEPOINT");
        control = TransactionControl.RELEASE_SAVEPOINT;
        name = s.part();
      }
      default -> {
        return false;
      }
    }
    d.control(control, name);
    d.add(Operation.SESSION, position);
    return true;
  }

  private static boolean isChained(Cursor c) {
    int and = c.find("AND");
    return and + 1 < c.end && c.t.is(and + 1, "CHAIN");
  }

  /**
   * SQLite's PRAGMA. A switch is on only for the words and numbers that mean it: any other value,
   * {@code PRAGMA foreign_keys = maybe}, turns it off (measured with 3.54).
   */
  static void pragma(Cursor c, Draft d) {
    int position = c.t.start(c.at++);
    c.name();
    String setting = c.at > 0 ? c.t.value(c.at - 1).toLowerCase(Locale.ROOT) : "";
    c.acceptSymbol("=");
    if (c.isKind(Tokens.OPEN)) {
      c.at++;
    }
    boolean off = false;
    if (c.more()) {
      String value = c.t.value(c.at);
      off =
          switch (setting) {
            case "foreign_keys" -> !isOn(value);
            case "ignore_check_constraints" -> isOn(value);
            case "writable_schema" -> isOn(value) || value.equalsIgnoreCase("reset");
            case "journal_mode" -> value.equalsIgnoreCase("off");
            case "schema_version" -> true;
            default -> false;
          };
    }
    d.add(
        off ? Operation.DISABLE_SAFETY : Operation.SESSION,
        null,
        null,
        false,
        position,
        off ? setting : null);
  }

  private static boolean isOn(String value) {
    int i = 0;
    while (i < value.length() && value.charAt(i) == '0') {
      i++;
    }
    return (i < value.length() && value.charAt(i) >= '1' && value.charAt(i) <= '9')
        || value.equalsIgnoreCase("on")
        || value.equalsIgnoreCase("yes")
        || value.equalsIgnoreCase("true")
        || value.equalsIgnoreCase("full")
        || value.equalsIgnoreCase("extra");
  }
}
