package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import java.util.Locale;

/** ALTER of everything but tables, RENAME, and COMMENT ON. */
final class AlterShape {

  private AlterShape() {}

  static void alter(Cursor c, Draft d) {
    final int verb = c.at++;
    int position = c.t.start(verb);
    boolean ignore = false;
    while (c.isAny("ONLINE", "OFFLINE", "IGNORE")) {
      ignore |= c.is("IGNORE");
      c.at++;
    }
    if (ignore && c.is("TABLE")) {
      ignoring(c.copy(), d, position);
    }
    if (c.accept("TABLE") || c.accept("FOREIGN", "TABLE")) {
      AlterTableShape.read(c, d, position);
      return;
    }
    if (c.accept("SYSTEM")) {
      system(c, d, position);
      return;
    }
    if (c.accept("SESSION")) {
      boolean ends =
          c.dialect == Dialect.HSQLDB && c.findAny(c.at, "CLOSE", "RELEASE", "END") < c.end;
      c.accept("SET");
      d.add(
          ends
              ? Operation.SHUTDOWN
              : emptiesRecycleBin(c) ? Operation.DESTROY_RECOVERY : Operation.SESSION,
          position);
      return;
    }
    if (c.dialect == Dialect.MYSQL && c.accept("INSTANCE")) {
      boolean unlogged = c.is("DISABLE") && c.find("REDO_LOG") < c.end;
      d.add(unlogged ? Operation.DISABLE_SAFETY : Operation.ALTER, position);
      return;
    }
    if (c.accept("DEFAULT", "PRIVILEGES")) {
      boolean revoke = c.find("REVOKE") < c.end;
      d.add(revoke ? Operation.REVOKE : Operation.GRANT, position);
      return;
    }
    d.ddl();
    String kind = c.isKind(Tokens.WORD) ? c.t.word(c.at) : "";
    if (!kind.isEmpty()) {
      c.at++;
    }
    skipKind(c, kind);
    c.skipIfExists();
    boolean unnamed = kind.equals("DATABASE") && ofDatabase(c) != null;
    ObjectName name = unnamed ? null : c.name();
    if (kind.equals("OPERATOR") && c.accept("USING")) {
      c.step();
    }
    if (c.isKind(Tokens.OPEN)) {
      c.step();
    }
    for (int i = c.at; kind.equals("SECURITY") && i + 2 < c.end; i++) {
      if (c.t.is(i, "STATE") && c.t.is(i + 2, "OFF")) {
        d.add(Operation.DISABLE_SAFETY, name, position);
      }
    }
    changes(c, d, kind, name, position);
  }

  /** MariaDB: with IGNORE, a new key takes away the rows that break it. */
  private static void ignoring(Cursor c, Draft d, int position) {
    boolean key = c.findAny(c.at, "UNIQUE", "PRIMARY") < c.end;
    c.accept("TABLE");
    c.skipIfExists();
    if (key) {
      d.add(Operation.UNBOUNDED_DELETE, c.name(), null, false, position, "rows that break the key");
    }
  }

  private static void skipKind(Cursor c, String kind) {
    switch (kind) {
      case "MATERIALIZED" -> c.accept("VIEW");
      case "EVENT" -> c.accept("TRIGGER");
      case "TEXT" -> {
        c.accept("SEARCH");
        c.step();
      }
      case "OPERATOR" -> c.skipWords("CLASS", "FAMILY");
      case "LARGE" -> c.accept("OBJECT");
      case "SECURITY" -> c.accept("POLICY");
      case "PLUGGABLE" -> c.accept("DATABASE");
      case "FOREIGN" -> c.accept("DATA", "WRAPPER");
      case "USER" -> c.accept("MAPPING", "FOR");
      default -> {}
    }
  }

  private static void changes(Cursor c, Draft d, String kind, ObjectName name, int position) {
    int before = d.findings().size();
    boolean type = kind.equals("TYPE");
    boolean domain = kind.equals("DOMAIN");
    for (int i = c.at; i < c.end; i = Cursor.behind(c.t, i)) {
      if (c.t.kind(i) != Tokens.WORD && c.t.kind(i) != Tokens.QUOTED_NAME) {
        continue;
      }
      Cursor a = new Cursor(c.t, c.dialect, i, c.end);
      int at = c.t.start(i);
      boolean first =
          i == c.at || c.t.kind(i - 1) == Tokens.COMMA || c.t.kind(i - 1) == Tokens.CLOSE;
      if ((first || a.is(1, "TO")) && a.accept("RENAME")) {
        a.skipWords("VALUE", "ATTRIBUTE", "COLUMN", "CONSTRAINT");
        boolean whole = a.accept("TO");
        String part = a.part();
        d.add(Operation.RENAME, name, whole ? null : part, false, at, what(kind));
        d.name(whole && (kind.equals("SEQUENCE") || kind.equals("VIEW")) ? part : null);
      } else if (a.is("SET") && a.is(1, "SCHEMA") && first) {
        d.add(Operation.RENAME, name, null, false, at, what(kind));
      } else if (type && first && a.accept("DROP", "ATTRIBUTE")) {
        a.skipIfExists();
        boolean cascade = a.find("CASCADE") < a.end;
        d.add(Operation.DROP_COLUMN, name, a.part(), cascade, at, null);
      } else if (type && first && a.accept("ALTER", "ATTRIBUTE")) {
        d.add(Operation.ALTER_TYPE, name, a.part(), false, at, null);
      } else if (domain && first && a.accept("DROP", "CONSTRAINT")) {
        a.skipIfExists();
        d.add(Operation.DROP_CONSTRAINT, name, a.part(), false, at, null);
      } else if (first && a.is("DROP") && (kind.equals("OPERATOR") || kind.equals("PUBLICATION"))) {
        boolean published = kind.equals("PUBLICATION");
        String what = published ? "a table that subscribers follow" : "an operator of a family";
        d.add(Operation.DROP_OBJECT, name, null, false, at, what);
      } else if (first
          && a.is("DISABLE")
          && (kind.equals("TRIGGER") || (kind.equals("EVENT") && !c.dialect.isMariaDbOrMySql()))) {
        d.add(Operation.DISABLE_SAFETY, name, at);
      } else if (isReplicationRole(a) && !isOrigin(a)) {
        d.add(Operation.DISABLE_SAFETY, name, at);
      } else if (kind.equals("DATABASE") && ofDatabase(a) != null) {
        d.add(ofDatabase(a), name, null, false, at, what(kind));
      } else if (kind.equals("SCHEMA") && first && a.is("TRANSFER")) {
        d.add(Operation.RENAME, name, null, false, at, what(kind));
      } else if (a.is("RECOVERY") && a.is(1, "SIMPLE") && kind.equals("DATABASE")) {
        d.add(Operation.DESTROY_RECOVERY, name, at);
      } else if (kind.equals("TABLESPACE") && first && a.is("DROP")) {
        d.add(Operation.DROP_OBJECT, name, at);
      } else if ((kind.equals("TABLESPACE") && first && a.is("OFFLINE"))
          || (kind.equals("PLUGGABLE") && a.is("CLOSE"))) {
        d.add(Operation.SHUTDOWN, name, at);
      } else if (kind.equals("PLUGGABLE") && a.is("UNPLUG")) {
        d.add(Operation.DROP_DATABASE, name, at);
      } else if (c.dialect == Dialect.SQLSERVER && kind.equals("INDEX") && a.is("DISABLE")) {
        String detail = "the table of a clustered index cannot be read without it";
        d.add(Operation.DISABLE_SAFETY, name, null, false, at, detail);
      } else if (a.is("SET") && a.is(1, "UNLOGGED")) {
        d.add(Operation.DISABLE_SAFETY, name, at);
      } else if (kind.equals("EVENT") && a.is("DO") && c.dialect.isMariaDbOrMySql()) {
        ProceduralShape.body(c.t, i + 1, c.end, d, "an event");
        break;
      } else if (kind.equals("DATABASE") && a.is("SET") && a.is(1, "TABLESPACE")) {
        d.outside();
      }
    }
    if (d.findings().size() == before) {
      d.add(Operation.ALTER, name, position);
    }
  }

  /** What is altered, where a table may bear the same name. */
  private static String what(String kind) {
    return switch (kind) {
      case "SEQUENCE", "VIEW", "MATERIALIZED", "INDEX", "TYPE", "DOMAIN" -> null;
      default -> kind.toLowerCase(Locale.ROOT);
    };
  }

  /** What a clause of ALTER DATABASE destroys on SQL Server and Oracle; null for all others. */
  private static Operation ofDatabase(Cursor a) {
    if (a.dialect == Dialect.SQLSERVER) {
      boolean closes =
          a.is("SET")
              && (a.is(1, "OFFLINE")
                  || a.is(1, "SINGLE_USER")
                  || a.is(1, "RESTRICTED_USER")
                  || a.is(1, "EMERGENCY"));
      if (closes || (a.is("ROLLBACK") && (a.is(1, "IMMEDIATE") || a.is(1, "AFTER")))) {
        return Operation.SHUTDOWN;
      }
      if (a.is("MODIFY") && a.is(1, "NAME")) {
        return Operation.RENAME;
      }
      boolean removes = a.is("REMOVE") && (a.is(1, "FILE") || a.is(1, "FILEGROUP"));
      return removes ? Operation.DROP_OBJECT : null;
    }
    if (a.dialect == Dialect.ORACLE) {
      boolean log =
          (a.is("DROP") && (a.is(1, "LOGFILE") || a.is(2, "LOGFILE")))
              || (a.is("CLEAR") && a.is(1, "UNARCHIVED"));
      if (log
          || a.is("NOARCHIVELOG")
          || a.is("RESETLOGS")
          || (a.is("FLASHBACK") && a.is(1, "OFF"))) {
        return Operation.DESTROY_RECOVERY;
      }
      if (a.is("CLOSE")) {
        return Operation.SHUTDOWN;
      }
      boolean offline = a.is("OFFLINE") && (a.is(1, "DROP") || a.is(2, "DROP"));
      return offline || (a.is("DROP") && a.is(1, "INCLUDING")) ? Operation.DROP_OBJECT : null;
    }
    return null;
  }

  /** Oracle: without the recycle bin, what is dropped from then on is gone at once. */
  private static boolean emptiesRecycleBin(Cursor c) {
    Cursor setting = c.copy();
    boolean named = setting.isName() && setting.t.value(setting.at).equalsIgnoreCase("recyclebin");
    setting.at++;
    return c.dialect == Dialect.ORACLE && named && setting.isOff();
  }

  private static boolean isReplicationRole(Cursor a) {
    return a.is("SESSION_REPLICATION_ROLE")
        || (a.isKind(Tokens.QUOTED_NAME)
            && a.t.value(a.at).equalsIgnoreCase("session_replication_role"));
  }

  private static boolean isOrigin(Cursor a) {
    int value = a.at + 1;
    if (value < a.end && (a.t.isSymbol(value, "=") || a.t.is(value, "TO"))) {
      value++;
    }
    return value >= a.end
        || a.t.value(value).equalsIgnoreCase("origin")
        || a.t.is(value, "DEFAULT")
        || a.t.is(value, "FROM");
  }

  private static void system(Cursor c, Draft d, int position) {
    d.outside();
    if (c.acceptAny("KILL", "DISCONNECT", "SHUTDOWN")) {
      d.add(Operation.SHUTDOWN, position);
      return;
    }
    c.skipWords("SET", "RESET");
    String setting = c.isName() ? c.t.value(c.at) : "";
    d.add(
        SessionShape.isRecoverySetting(setting) || emptiesRecycleBin(c)
            ? Operation.DESTROY_RECOVERY
            : SessionShape.isSafetySetting(setting) ? Operation.DISABLE_SAFETY : Operation.ALTER,
        null,
        setting.isEmpty() ? null : setting,
        false,
        position,
        setting.isEmpty() ? null : setting);
  }

  /** MariaDB: RENAME TABLE a TO b, c TO d; RENAME USER; also SQL Server's and Oracle's RENAME. */
  static void rename(Cursor c, Draft d) {
    final int verb = c.at++;
    c.skipWords("TABLE", "TABLES", "USER", "COLUMN", "INDEX", "OBJECT");
    d.ddl();
    do {
      c.skipIfExists();
      ObjectName name = c.name();
      d.add(Operation.RENAME, name, c.t.start(verb));
      c.at = c.itemEnd();
    } while (c.isKind(Tokens.COMMA) && ++c.at < c.end);
  }

  /** COMMENT ON, SECURITY LABEL: DDL that adds words only. */
  static void comment(Cursor c, Draft d) {
    d.add(Operation.ALTER, c.t.start(c.at));
    d.ddl();
  }

  /** Upkeep that keeps rows and definitions: VACUUM, REINDEX, OPTIMIZE TABLE and the like. */
  static void upkeep(Cursor c, Draft d) {
    boolean file = c.dialect == Dialect.SQLITE && c.find("INTO") < c.end;
    d.add(file ? Operation.SERVER_FILE : Operation.ALTER, c.t.start(c.at));
    boolean alone =
        c.is("VACUUM")
            || (c.is("REINDEX")
                && (c.find("DATABASE") < c.end
                    || c.find("SYSTEM") < c.end
                    || c.find("SCHEMA") < c.end))
            || (c.is("CLUSTER") && c.at + 1 == c.end);
    for (int i = c.at; i < c.end && c.is("REINDEX"); i++) {
      alone |= c.t.is(i, "CONCURRENTLY");
    }
    if (alone && c.dialect != Dialect.H2) {
      d.outside();
    }
    d.commits(Dialect.MARIADB, Dialect.ORACLE);
  }
}
