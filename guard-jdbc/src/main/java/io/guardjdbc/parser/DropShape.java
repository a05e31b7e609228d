package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.Locale;

/** DROP of everything that can be dropped by a statement of its own. */
final class DropShape {

  private DropShape() {}

  static void drop(Cursor c, Draft d) {
    final int verb = c.at++;
    int position = c.t.start(verb);
    if (c.is("PREPARE") && c.dialect.isMariaDbOrMySql()) {
      d.add(Operation.SESSION, position);
      d.trait(Trait.NAMES_PREPARED);
      return;
    }
    if (c.accept("ALL", "OBJECTS")) {
      d.add(Operation.DROP_DATABASE, position);
      d.ddl();
      return;
    }
    if (c.accept("OWNED", "BY")) {
      listed(c, d, Operation.DROP_OBJECT, position, "everything owned by a role");
      d.ddl();
      return;
    }
    boolean temporary = c.acceptAny("TEMPORARY", "TEMP");
    c.skipWords("PUBLIC", "LINKED", "CACHED", "MEMORY", "PERSISTENT");
    Operation operation = Operation.DROP_OBJECT;
    String kind = kind(c);
    switch (kind) {
      case "table", "tables", "foreign table" ->
          operation = temporary ? Operation.SESSION : Operation.DROP_TABLE;
      case "schema" ->
          operation =
              c.dialect.isMariaDbOrMySql() ? Operation.DROP_DATABASE : Operation.DROP_SCHEMA;
      case "database" -> {
        operation = Operation.DROP_DATABASE;
        d.outside();
      }
      case "tablespace" -> d.outside();
      default -> {
        if (c.accept("CONCURRENTLY")) {
          d.outside();
        }
      }
    }
    if (!temporary) {
      d.ddl();
    }
    c.skipIfExists();
    listed(c, d, operation, position, operation == Operation.DROP_OBJECT ? kind : null);
    if (d.findings().stream().allMatch(f -> f.operation() == Operation.SESSION)) {
      d.drop(Trait.DDL);
      d.drop(Trait.IMPLICIT_COMMIT);
    }
  }

  /** Reads the words that tell what kind of object it is, in lower case. */
  private static String kind(Cursor c) {
    StringBuilder kind = new StringBuilder();
    c.accept("PROCEDURAL");
    if (c.acceptAny("MATERIALIZED", "FOREIGN", "EVENT", "USER", "ACCESS", "TEXT", "OPERATOR")) {
      String word = c.t.word(c.at - 1);
      boolean two =
          c.isAny(
              "VIEW", "TABLE", "DATA", "TRIGGER", "MAPPING", "METHOD", "SEARCH", "CLASS", "FAMILY");
      kind.append(word.toLowerCase(Locale.ROOT));
      if (!two || (word.equals("EVENT") && c.dialect.isMariaDbOrMySql())) {
        return kind.toString();
      }
      kind.append(' ');
    }
    if (!c.isKind(Tokens.WORD)) {
      return kind.toString().trim();
    }
    String last = c.t.word(c.at++);
    kind.append(last.toLowerCase(Locale.ROOT));
    if (last.equals("DATA")) {
      c.accept("WRAPPER");
    } else if (last.equals("SEARCH") && c.more()) {
      c.at++;
    } else if (last.equals("PACKAGE")) {
      c.accept("BODY");
    } else if (last.equals("MAPPING")) {
      c.accept("FOR");
    }
    return kind.toString();
  }

  private static void listed(Cursor c, Draft d, Operation operation, int position, String detail) {
    boolean cascade = c.find("CASCADE") < c.end;
    int before = d.findings().size();
    while (c.more()) {
      c.skipIfExists();
      ObjectName name = null;
      if (c.isKind(Tokens.OPERATOR)) {
        name = ObjectName.of(c.t.raw(c.at++));
      } else if (!c.isKind(Tokens.OPEN)) {
        name = c.name();
      }
      if (c.isKind(Tokens.VARIABLE)) {
        c.at++;
      }
      if (name != null && isPartOfTable(c, detail)) {
        String part = name.name();
        c.at++;
        d.add(operation, c.name(), part, cascade, position, detail);
      } else {
        d.add(operation, name, null, cascade, position, detail);
      }
      while (c.more() && !c.isKind(Tokens.COMMA)) {
        c.step();
      }
      c.at++;
    }
    if (d.findings().size() == before) {
      d.add(operation, null, null, cascade, position, detail);
    }
  }

  /** PostgreSQL: the name of a trigger, rule or policy is one of its table's. */
  private static boolean isPartOfTable(Cursor c, String kind) {
    boolean part =
        c.dialect == Dialect.POSTGRESQL
            && ("trigger".equals(kind) || "rule".equals(kind) || "policy".equals(kind));
    return part && c.is("ON");
  }
}
