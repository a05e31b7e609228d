package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.sql.SqlStatement.TransactionControl;

/** EXPLAIN, ANALYZE, PREPARE and EXECUTE, which hold another statement or run a held one. */
final class PreparedShape {

  private PreparedShape() {}

  static void explain(Cursor c, Draft d) {
    int position = c.t.start(c.at++);
    boolean runs = false;
    c.accept("QUERY", "PLAN");
    if (c.accept("PLAN")) {
      c.accept("FOR");
    }
    if (c.isKind(Tokens.OPEN) && c.dialect == Dialect.POSTGRESQL && isOptionList(c)) {
      runs = analyzes(c);
      c.step();
    }
    boolean words = true;
    while (words) {
      words = false;
      if (c.acceptAny("ANALYZE", "ANALYSE")) {
        runs = true;
        words = true;
      } else if (c.acceptAny("VERBOSE", "EXTENDED", "PARTITIONS")) {
        words = true;
      } else if (c.is("FORMAT") && c.at + 2 < c.end && c.t.isSymbol(c.at + 1, "=")) {
        c.at += 3;
        words = true;
      }
    }
    if (runs) {
      d.add(Operation.SELECT, position);
      StatementReader.read(c, d);
      d.drop(Trait.COUNTABLE);
      d.drop(Trait.RETURNING);
      d.control(TransactionControl.NONE, null);
    } else {
      d.add(c.is("SELECT") ? Operation.SELECT : Operation.SESSION, position);
    }
  }

  private static boolean isOptionList(Cursor c) {
    return !c.is(1, "SELECT")
        && !c.is(1, "WITH")
        && !c.is(1, "VALUES")
        && !c.isKind(1, Tokens.OPEN);
  }

  private static boolean analyzes(Cursor c) {
    boolean runs = false;
    int close = Math.min(c.end, Cursor.behind(c.t, c.at));
    for (int i = c.at + 1; i < close; i++) {
      String option = c.t.value(i);
      if (option.equalsIgnoreCase("analyze") || option.equalsIgnoreCase("analyse")) {
        boolean off = i + 1 < close && Words.isFalse(c.t.value(i + 1));
        runs |= !off;
      }
    }
    return runs;
  }

  /** MariaDB's ANALYZE of a statement runs it; ANALYZE of tables only counts. */
  static void analyze(Cursor c, Draft d) {
    int position = c.t.start(c.at);
    Cursor statement = c.copy();
    statement.at++;
    if (statement.is("FORMAT")
        && statement.at + 2 < statement.end
        && statement.t.isSymbol(statement.at + 1, "=")) {
      statement.at += 3;
    }
    boolean runs =
        c.dialect.isMariaDbOrMySql()
            && statement.isAny("SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "WITH");
    d.add(Operation.SESSION, position);
    if (runs) {
      StatementReader.read(statement, d);
      d.drop(Trait.COUNTABLE);
      d.drop(Trait.RETURNING);
    } else {
      d.commits(Dialect.MARIADB, Dialect.H2);
      Stray.refuse(c, c.at, d);
    }
  }

  static void prepare(Cursor c, Draft d) {
    int position = c.t.start(c.at++);
    if (c.accept("TRANSACTION")) {
      d.control(TransactionControl.PREPARE_TRANSACTION, null);
      d.add(Operation.SESSION, position);
      return;
    }
    c.part();
    d.trait(Trait.NAMES_PREPARED);
    if (c.isKind(Tokens.OPEN)) {
      c.step();
    }
    if (c.accept("AS")) {
      String before = d.inside("PREPARE");
      StatementReader.read(c, d);
      d.leave(before);
      d.drop(Trait.COUNTABLE);
    } else if (c.accept("FROM")) {
      d.add(Operation.SESSION, position);
      DynamicText.run(c, d, "PREPARE", false);
      d.temporary(null);
      d.drop(Trait.DDL);
      d.drop(Trait.IMPLICIT_COMMIT);
    } else {
      d.add(Operation.SESSION, position);
    }
  }

  static void execute(Cursor c, Draft d) {
    int position = c.t.start(c.at++);
    d.add(Operation.CALL, position);
    if (c.accept("IMMEDIATE")) {
      int using = c.findAny(c.at, "USING", "INTO");
      DynamicText.run(new Cursor(c.t, c.dialect, c.at, using), d, "EXECUTE IMMEDIATE", false);
      return;
    }
    if (c.isKind(Tokens.OPEN)) {
      Cursor text = new Cursor(c.t, c.dialect, c.at + 1, Cursor.behind(c.t, c.at) - 1);
      text = new Cursor(c.t, c.dialect, c.at + 1, text.itemEnd());
      DynamicText.run(text, d, "EXEC", true);
      return;
    }
    if (c.isKind(Tokens.VARIABLE) && c.at + 1 < c.end && c.t.isSymbol(c.at + 1, "=")) {
      c.at += 2;
    }
    int nameAt = c.at;
    ObjectName name = c.name();
    if (name != null && c.dialect != Dialect.SQLSERVER && c.dialect != Dialect.ORACLE) {
      d.trait(Trait.NAMES_PREPARED);
    }
    ProcedureShape.execute(c, d, name, nameAt);
  }

  /** SQL Server: INSERT of what a procedure or a text answers. */
  static void executed(Cursor c, Draft d) {
    Cursor from = c.copy();
    if (from.isKind(Tokens.OPEN)) {
      from.step();
    }
    if (from.isAny("EXEC", "EXECUTE")) {
      execute(from, d);
    }
  }
}
