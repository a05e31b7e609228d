package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.Locale;
import java.util.Set;

/**
 * CREATE. The bodies of functions, triggers and rules are defined, not run, and so are not read;
 * MariaDB's events run by themselves, and so are.
 *
 * <p>A function in LANGUAGE C or with a SONAME makes the server load a program; LANGUAGE internal
 * only gives a built-in function another name.
 */
final class CreateShape {

  private static final Set<String> REPLACED =
      Set.of(
          "TABLE",
          "SEQUENCE",
          "DATABASE",
          "SCHEMA",
          "USER",
          "ROLE",
          "PACKAGE",
          "SERVER",
          "TYPE",
          "DOMAIN");

  /**
   * The kind of what is created stands among so many words, behind OR REPLACE, DEFINER and such.
   */
  private static final int MAX_MODIFIERS = 10;

  private final Cursor c;
  private final Draft d;
  private final int position;
  private boolean replace;
  private boolean temporary;
  private boolean aggregate;
  private boolean materialized;
  private boolean linked;

  private CreateShape(Cursor c, Draft d) {
    this.c = c;
    this.d = d;
    this.position = c.t.start(c.at);
  }

  /** Reads CREATE, and DECLARE LOCAL TEMPORARY TABLE. */
  static void create(Cursor c, Draft d) {
    new CreateShape(c, d).read();
  }

  /** Whether what it creates holds no statements, as routines, rules and schemas do. */
  static boolean hasNoBody(Cursor c) {
    int last = Math.min(c.end, c.at + MAX_MODIFIERS);
    for (int i = c.at + 1; i < last; i++) {
      if (c.t.kind(i) == Tokens.WORD) {
        switch (c.t.word(i)) {
          case "TABLE", "INDEX", "SEQUENCE", "VIEW" -> {
            return true;
          }
          case "FUNCTION",
              "PROCEDURE",
              "PROC",
              "TRIGGER",
              "EVENT",
              "RULE",
              "SCHEMA",
              "PACKAGE",
              "TYPE",
              "ALIAS" -> {
            return false;
          }
          default -> {}
        }
      }
    }
    return true;
  }

  private void read() {
    c.at++;
    if (c.accept("OR", "REPLACE")) {
      replace = true;
    } else {
      c.accept("OR", "ALTER");
    }
    String kind = modifiers();
    if (c.more()) {
      c.at++;
    }
    switch (kind) {
      case "TABLE" -> table();
      case "EVENT" -> event();
      case "FUNCTION", "PROCEDURE", "PROC" -> routine();
      case "AGGREGATE" -> program(c.dialect == Dialect.H2 || c.dialect == Dialect.DERBY);
      case "ALIAS", "ASSEMBLY", "LIBRARY", "JAVA" -> program(true);
      case "TRIGGER" -> program(triggersJava());
      case "CONTROLFILE" -> {
        d.ddl();
        add(Operation.REPLACE_OBJECT, null, null);
      }
      default -> other(kind);
    }
  }

  /** Moves to the word that tells what is created, over all that may stand before it. */
  private String modifiers() {
    while (c.more()) {
      if (c.isKind(Tokens.WORD)) {
        String word = c.t.word(c.at);
        switch (word) {
          case "TEMP", "TEMPORARY" -> temporary = true;
          case "MATERIALIZED" -> materialized = true;
          case "LINKED" -> linked = true;
          case "AGGREGATE" -> {
            if (c.is(1, "FUNCTION")) {
              aggregate = true;
              c.at++;
              return "FUNCTION";
            }
            return word;
          }
          case "EVENT" -> {
            if (c.is(1, "TRIGGER")) {
              c.at++;
              return "TRIGGER";
            }
            return word;
          }
          case "USER" -> {
            if (c.is(1, "MAPPING")) {
              c.at++;
              return "MAPPING";
            }
            return word;
          }
          case "DEFINER" -> {
            c.at += c.at + 1 < c.end && c.t.isSymbol(c.at + 1, "=") ? 2 : 1;
          }
          default -> {
            boolean kind = Words.isCreatedKind(word);
            boolean assigned = c.at > 0 && c.t.isSymbol(c.at - 1, "=");
            if (kind && !assigned) {
              return word;
            }
          }
        }
      }
      c.step();
    }
    return "";
  }

  /** Whether a trigger is a class of Java: H2's always, HSQLDB's where CALL names one. */
  private boolean triggersJava() {
    int call = c.find("CALL");
    return c.dialect == Dialect.H2
        ? call < c.end || has("AS")
        : c.dialect == Dialect.HSQLDB
            && call + 1 < c.end
            && c.t.kind(call + 1) == Tokens.QUOTED_NAME;
  }

  private boolean has(String word) {
    return c.find(word) < c.end;
  }

  private void add(Operation operation, ObjectName name, String detail) {
    d.add(operation, name, null, false, position, detail);
  }

  private void table() {
    boolean conditional = c.is("IF");
    c.skipIfExists();
    ObjectName name = c.name();
    boolean session = temporary || d.isOwn(name);
    if (c.dialect == Dialect.ORACLE) {
      // Oracle: only the rows are the session's, the table is everyone's
      session = false;
    }
    if (session) {
      // H2: a permanent table of the name would win, and be taken for a temporary one
      if (!(c.dialect == Dialect.H2 && conditional) && name != null) {
        d.temporary(name);
      }
      int commit = c.find("COMMIT");
      if (commit + 1 < c.end && c.t.is(commit + 1, "DROP")) {
        d.trait(Trait.TEMPORARY_UNTIL_COMMIT);
      }
      if (!has("TRANSACTIONAL") || has("NOT")) {
        d.commits(Dialect.H2);
      }
      add(Operation.CREATE, name, null);
    } else {
      d.ddl();
      add(replace ? Operation.REPLACE_OBJECT : Operation.CREATE, name, null);
    }
    if (c.dialect != Dialect.H2) {
      Nested.scan(c.t, c.at, c.end, d);
    } else if (linked && runsAtConnect()) {
      add(Operation.SERVER_PROGRAM, name, "a URL whose INIT runs statements");
    } else if (loadsEngine()) {
      add(Operation.SERVER_PROGRAM, name, "a class that the server loads");
    }
    if (c.dialect == Dialect.ORACLE && preprocesses()) {
      add(Operation.SERVER_PROGRAM, name, "a program that prepares the file");
    }
    int as = c.find("AS");
    if (as + 1 < c.end && c.t.is(as + 1, "EXECUTE")) {
      d.add(Operation.CALL, c.t.start(as + 1));
      d.trait(Trait.NAMES_PREPARED);
    }
  }

  /** H2: ENGINE names a class by its package; MySQL's InnoDB has none and is ignored. */
  private boolean loadsEngine() {
    int engine = c.find("ENGINE") + 1;
    if (engine < c.end && c.t.isSymbol(engine, "=")) {
      engine++;
    }
    return engine < c.end
        && (c.t.value(engine).indexOf('.') > 0
            || (engine + 1 < c.end && c.t.kind(engine + 1) == Tokens.DOT));
  }

  /** Oracle: whether the rows of an external table come out of a program. */
  private boolean preprocesses() {
    for (int i = c.at; i < c.end; i++) {
      if (c.t.is(i, "PREPROCESSOR")) {
        return true;
      }
    }
    return false;
  }

  private boolean runsAtConnect() {
    for (int i = c.at; i < c.end; i++) {
      if (c.t.kind(i) == Tokens.STRING
          && c.t.value(i).toUpperCase(Locale.ROOT).contains(";INIT=")) {
        return true;
      }
    }
    return false;
  }

  private void event() {
    d.ddl();
    c.skipIfExists();
    ObjectName name = c.name();
    int body = c.find("DO");
    add(Operation.CREATE, name, null);
    if (body < c.end) {
      ProceduralShape.body(c.t, body + 1, c.end, d, "an event");
    }
  }

  private void routine() {
    d.ddl();
    c.skipIfExists();
    ObjectName name = c.name();
    if (has("SONAME") && c.find("SONAME") < c.find("BEGIN")) {
      add(Operation.SERVER_PROGRAM, name, "loads a library");
      return;
    }
    int language = c.find("LANGUAGE");
    boolean library = language + 1 < c.end && c.t.value(language + 1).equalsIgnoreCase("c");
    boolean java =
        (c.dialect == Dialect.DERBY || c.dialect == Dialect.HSQLDB)
            && language + 1 < c.end
            && c.t.is(language + 1, "JAVA");
    add(
        library || java ? Operation.SERVER_PROGRAM : Operation.CREATE,
        name,
        library ? "loads a library" : java ? "code for the server to run" : null);
  }

  private void program(boolean runsCode) {
    d.ddl();
    c.skipIfExists();
    ObjectName name = c.name();
    add(
        runsCode ? Operation.SERVER_PROGRAM : Operation.CREATE,
        name,
        runsCode ? "code for the server to run" : null);
  }

  /** The table of an index, which may be a temporary one of the session. */
  private ObjectName indexed() {
    Cursor on = new Cursor(c.t, c.dialect, c.find("ON"), c.end);
    if (!on.accept("ON")) {
      return null;
    }
    on.accept("ONLY");
    return on.name();
  }

  private void other(String kind) {
    boolean concurrently = c.accept("CONCURRENTLY");
    c.skipIfExists();
    boolean code = c.dialect == Dialect.ORACLE && (c.accept("BODY") || kind.equals("PACKAGE"));
    ObjectName name = c.isKind(Tokens.OPEN) || c.is("ON") ? null : c.name();
    if (temporary) {
      d.commits(Dialect.H2);
      add(Operation.CREATE, name, null);
      boolean relation = kind.equals("SEQUENCE") || kind.equals("VIEW");
      if (relation && name != null && c.dialect == Dialect.POSTGRESQL) {
        d.temporary(name);
        if (kind.equals("VIEW")) {
          d.trait(Trait.TEMPORARY_VIEW);
        }
      }
      return;
    }
    d.ddl();
    boolean replaces = replace && REPLACED.contains(kind) && !aggregate && !code;
    ObjectName table = kind.equals("INDEX") ? indexed() : null;
    if (table != null) {
      d.add(Operation.CREATE, table, name == null ? null : name.name(), false, position, "index");
    } else {
      add(replaces ? Operation.REPLACE_OBJECT : Operation.CREATE, name, null);
    }
    switch (kind) {
      case "DATABASE", "SUBSCRIPTION", "TABLESPACE" -> d.outside();
      case "VIEW" -> {
        if (materialized && c.dialect != Dialect.H2) {
          Nested.scan(c.t, c.at, c.end, d);
        }
      }
      case "SCHEMA" -> Nested.scan(c.t, c.at, c.end, d);
      default -> {
        if (concurrently) {
          d.outside();
        }
      }
    }
  }
}
