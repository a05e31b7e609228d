package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;

/** Statements that reach beyond the tables: files, programs, the server itself, its logs. */
final class ServerShape {

  private ServerShape() {}

  /** SQLite: ATTACH makes a file where there is none; a database in memory is the session's own. */
  static void attach(Cursor c, Draft d) {
    int position = c.t.start(c.at++);
    c.accept("DATABASE");
    String file = c.isKind(Tokens.STRING) ? c.t.value(c.at) : null;
    boolean memory =
        file != null && (file.isEmpty() || file.equals(":memory:") || file.contains("mode=memory"));
    boolean writes = c.dialect == Dialect.SQLITE && !memory;
    d.add(writes ? Operation.SERVER_FILE : Operation.SESSION, position);
  }

  /** PostgreSQL: COPY t FROM … and COPY (query) TO …. */
  static void copy(Cursor c, Draft d) {
    final int verb = c.at++;
    int position = c.t.start(verb);
    c.accept("BINARY");
    ObjectName table = null;
    int queryFrom = c.at;
    if (c.isKind(Tokens.OPEN)) {
      c.step();
      Nested.scan(c.t, queryFrom, c.at, d);
    } else {
      table = c.name();
    }
    int direction = c.findAny(c.at, "FROM", "TO");
    boolean from = direction < c.end && c.t.is(direction, "FROM");
    int where = direction + 1;
    if (where < c.end && c.t.is(where, "PROGRAM")) {
      d.add(Operation.SERVER_PROGRAM, table, position);
    } else if (where < c.end && (c.t.is(where, "STDIN") || c.t.is(where, "STDOUT"))) {
      d.add(from ? Operation.INSERT : Operation.SELECT, table, position);
    } else if (direction >= c.end && c.dialect != Dialect.POSTGRESQL) {
      d.add(Operation.SESSION, position);
    } else {
      d.add(Operation.SERVER_FILE, table, position);
    }
  }

  /** LOAD DATA (MariaDB), LOAD 'library' (PostgreSQL), LOAD INDEX INTO CACHE. */
  static void load(Cursor c, Draft d) {
    final int verb = c.at++;
    int position = c.t.start(verb);
    if (c.isAny("DATA", "XML")) {
      boolean local = c.find("LOCAL") < c.find("INTO");
      int into = c.find("INTO");
      c.at = Math.min(c.end, into + 1);
      c.accept("TABLE");
      d.add(local ? Operation.INSERT : Operation.SERVER_FILE, c.name(), position);
    } else if (c.is("INDEX")) {
      d.add(Operation.SESSION, position);
      Stray.refuse(c, verb, d);
    } else {
      // a name without a path is a library that the server's administrator put into its own place
      boolean path = !c.more() || !c.isKind(Tokens.STRING) || c.t.value(c.at).indexOf('/') >= 0;
      d.add(
          path ? Operation.SERVER_PROGRAM : Operation.SESSION,
          null,
          null,
          false,
          position,
          path ? "loads a library" : null);
    }
  }

  /** SQL Server's DBCC: it may repair by taking rows away, and write a page past all checks. */
  static void dbcc(Cursor c, Draft d) {
    int position = c.t.start(c.at);
    boolean repairs = false;
    for (int i = c.at; i < c.end; i++) {
      repairs |= c.t.is(i, "REPAIR_ALLOW_DATA_LOSS");
    }
    if (repairs) {
      d.add(Operation.UNBOUNDED_DELETE, null, null, false, position, "the rows of broken pages");
    } else {
      d.add(c.is(1, "WRITEPAGE") ? Operation.DISABLE_SAFETY : Operation.SESSION, position);
    }
  }

  /** HSQLDB: PERFORM IMPORT SCRIPT runs a file of statements, PERFORM EXPORT SCRIPT writes one. */
  static void perform(Cursor c, Draft d) {
    Operation operation =
        c.is(1, "IMPORT")
            ? Operation.SERVER_PROGRAM
            : c.is(1, "EXPORT") ? Operation.SERVER_FILE : Operation.SESSION;
    d.add(operation, c.t.start(c.at));
  }

  /** H2 and HSQLDB: SCRIPT, which writes a file where it names one, and else answers rows. */
  static void script(Cursor c, Draft d) {
    boolean file = c.find("TO") < c.end || c.isKind(1, Tokens.STRING);
    boolean drops = c.find("DROP") < c.end && c.find("SIMPLE") > c.end;
    d.add(file || drops ? Operation.SERVER_FILE : Operation.SELECT, c.t.start(c.at));
    d.commits(Dialect.H2);
  }

  static void backup(Cursor c, Draft d) {
    boolean log = c.is(1, "LOG");
    boolean truncates = false;
    for (int i = c.at; i < c.end; i++) {
      truncates |= c.t.is(i, "TRUNCATE_ONLY") || c.t.is(i, "NO_LOG");
    }
    d.add(log && truncates ? Operation.DESTROY_RECOVERY : Operation.SERVER_FILE, c.t.start(c.at));
  }

  /** MariaDB's KILL: of a query it ends a wait, of a connection another session's work. */
  static void kill(Cursor c, Draft d) {
    int position = c.t.start(c.at++);
    c.skipWords("HARD", "SOFT");
    d.add(c.is("QUERY") ? Operation.SESSION : Operation.SHUTDOWN, position);
  }

  /** MySQL: CLONE puts another server's data in the place of this one's, or copies it to files. */
  static void instance(Cursor c, Draft d) {
    Operation operation =
        c.is("RESTART")
            ? Operation.SHUTDOWN
            : c.is(1, "INSTANCE") && c.find("DIRECTORY") == c.end
                ? Operation.REPLACE_OBJECT
                : Operation.SERVER_FILE;
    d.add(operation, c.t.start(c.at));
  }

  static void purge(Cursor c, Draft d) {
    d.add(Operation.DESTROY_RECOVERY, c.t.start(c.at));
  }

  /** RESET of a setting is session; RESET MASTER and its like end what recovery needs. */
  static void reset(Cursor c, Draft d) {
    boolean logs =
        c.dialect.isMariaDbOrMySql()
            && (c.is(1, "MASTER") || c.is(1, "BINARY") || c.is(1, "SLAVE") || c.is(1, "REPLICA"));
    if (c.dialect.isMariaDbOrMySql()) {
      d.commits(Dialect.MARIADB);
    }
    if (c.is(1, "ALL") || c.is(1, "SEARCH_PATH") || c.is(1, "ROLE")) {
      d.trait(Trait.SWITCHES_SCHEMA);
    }
    d.add(logs ? Operation.DESTROY_RECOVERY : Operation.SESSION, c.t.start(c.at));
  }

  /** GRANT and REVOKE; DENY of SQL Server takes away like REVOKE. */
  static void grant(Cursor c, Draft d) {
    boolean grant = c.is("GRANT");
    int on = c.find("ON");
    ObjectName target = null;
    if (on + 1 < c.end) {
      Cursor name = new Cursor(c.t, c.dialect, on + 1, c.end);
      name.skipWords("TABLE", "SCHEMA", "DATABASE", "SEQUENCE", "FUNCTION", "PROCEDURE");
      target = name.isKind(Tokens.OPERATOR) ? null : name.name();
    }
    d.add(grant ? Operation.GRANT : Operation.REVOKE, target, c.t.start(c.at));
    d.commits(Dialect.MARIADB, Dialect.H2, Dialect.ORACLE);
  }

  /** INSTALL PLUGIN and SONAME make the server load a program; UNINSTALL takes an object away. */
  static void plugin(Cursor c, Draft d) {
    boolean install = c.is("INSTALL");
    d.add(install ? Operation.SERVER_PROGRAM : Operation.DROP_OBJECT, c.t.start(c.at));
    d.commits(Dialect.MARIADB);
  }
}
