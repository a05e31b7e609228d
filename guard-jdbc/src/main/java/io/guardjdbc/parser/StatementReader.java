package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;

/** Tells by its first words what a statement is, and has it read by the shape of that kind. */
final class StatementReader {

  private StatementReader() {}

  /** Reads the statement that the cursor's range is. Adds at least one finding. */
  static void read(Cursor c, Draft d) {
    int before = d.findings().size();
    Cursor inner = withoutEnvelope(c);
    if (inner.end < c.end && Stray.holdsDestructiveWord(c.t, inner.end, c.end)) {
      d.add(Operation.UNREADABLE, c.t.start(inner.end));
    }
    // no database takes EXPLAIN in brackets: this is no SQL, and what it may do is not known
    boolean shows =
        inner.at > c.at
            && c.t.kind(inner.at - 1) == Tokens.OPEN
            && inner.isAny("EXPLAIN", "DESCRIBE", "DESC", "SHOW", "HELP");
    if (shows && Stray.holdsDestructiveWord(c.t, inner.at, c.end)) {
      d.add(Operation.UNREADABLE, c.t.start(inner.at));
    }
    if (inner.more() && d.enter()) {
      dispatch(inner, d);
      d.exit();
    } else if (Stray.holdsDestructiveWord(c.t, c.at, c.end)) {
      d.add(Operation.UNREADABLE, c.t.start(c.at));
    }
    if (d.findings().size() == before) {
      d.add(Operation.SESSION, c.t.start(Math.min(c.at, c.t.size() - 1)));
    }
  }

  /** Behind JDBC's braces, the ? = of a call, a label, and brackets around a query. */
  private static Cursor withoutEnvelope(Cursor c) {
    Cursor inner = c.copy();
    while (inner.more()) {
      boolean opens = inner.isKind(Tokens.OPEN);
      boolean result =
          inner.isKind(Tokens.PARAMETER)
              && inner.at + 1 < inner.end
              && inner.t.isSymbol(inner.at + 1, "=");
      if (opens) {
        int partner = inner.t.matching(inner.at);
        boolean brace = inner.t.first(inner.at) == '{';
        int end = brace && partner >= 0 ? Math.min(partner, inner.end) : inner.end;
        inner = new Cursor(inner.t, inner.dialect, inner.at + 1, end);
      } else if (result || isLabel(inner)) {
        inner.at += 2;
      } else {
        break;
      }
    }
    return inner;
  }

  /** SQL Server: {@code again: EXEC …}, for GOTO. */
  private static boolean isLabel(Cursor c) {
    return c.dialect == Dialect.SQLSERVER
        && c.isKind(Tokens.WORD)
        && c.at + 1 < c.end
        && c.t.isSymbol(c.at + 1, ":")
        && !BatchVerbs.isVerb(c.t, c.at);
  }

  private static void dispatch(Cursor c, Draft d) {
    if (!c.isKind(Tokens.WORD)) {
      other(c, d);
      return;
    }
    Cursor whole = c.copy();
    switch (c.t.word(c.at)) {
      case "SELECT", "VALUES", "TABLE" -> select(c, d);
      case "WITH" -> with(c, d);
      case "INSERT" -> {
        DmlShape.insert(c, d);
        if (c.dialect == Dialect.SQLSERVER) {
          PreparedShape.executed(c, d);
        }
        rest(c, whole.at, d);
      }
      case "REPLACE" -> {
        DmlShape.insert(c, d);
        rest(c, whole.at, d);
      }
      case "UPDATE" -> {
        DmlShape.countable(whole, d);
        DmlShape.update(c, d);
        rest(c, whole.at, d);
      }
      case "DELETE" -> {
        DmlShape.countable(whole, d);
        DmlShape.delete(c, d);
        rest(c, whole.at, d);
      }
      case "MERGE" -> {
        MergeShape.merge(c, d);
        rest(c, whole.at, d);
      }
      case "TRUNCATE" -> {
        DmlShape.truncate(c, d);
        Stray.refuse(whole, whole.at, d);
      }
      case "DROP" -> {
        DropShape.drop(c, d);
        MigrationShape.read(whole, d);
        Stray.refuse(whole, whole.at, d);
      }
      case "ALTER" -> {
        AlterShape.alter(c, d);
        MigrationShape.read(whole, d);
        expressions(whole, d);
      }
      case "CREATE" -> {
        CreateShape.create(c, d);
        MigrationShape.read(whole, d);
        expressions(whole, d);
        if (CreateShape.hasNoBody(whole)) {
          Stray.refuse(whole, whole.at, d);
        }
      }
      case "RENAME" -> AlterShape.rename(c, d);
      case "COMMENT", "SECURITY" -> {
        AlterShape.comment(c, d);
        expressions(whole, d);
        Stray.refuse(whole, whole.at, d);
      }
      case "VACUUM", "REINDEX", "CLUSTER", "REFRESH", "OPTIMIZE", "REPAIR" -> {
        AlterShape.upkeep(c, d);
        MigrationShape.read(whole, d);
        Stray.refuse(whole, whole.at, d);
      }
      case "GRANT", "REVOKE", "DENY" -> {
        ServerShape.grant(c, d);
        Stray.refuse(whole, whole.at, d);
      }
      case "REASSIGN" -> {
        d.add(Operation.ALTER, c.t.start(c.at));
        Stray.refuse(whole, whole.at, d);
      }
      case "IMPORT" -> {
        boolean file = c.dialect == Dialect.MYSQL;
        d.add(file ? Operation.SERVER_FILE : Operation.CREATE, c.t.start(c.at));
        d.ddl();
        Stray.refuse(whole, whole.at, d);
      }
      default -> {
        session(c, d);
        if (Words.isPlainStatement(whole.t, whole.at)) {
          Stray.refuse(whole, whole.at, d);
        }
      }
    }
  }

  private static void session(Cursor c, Draft d) {
    int position = c.t.start(c.at);
    boolean mariaDb = c.dialect.isMariaDbOrMySql();
    switch (c.t.word(c.at)) {
      case "BEGIN" -> begin(c, d);
      case "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE", "START", "SAVE" -> {
        if (!SessionShape.transaction(c, d)) {
          other(c, d);
        }
      }
      case "SET" -> {
        Cursor whole = c.copy();
        SessionShape.set(c, d);
        boolean statement = mariaDb && whole.is(1, "STATEMENT");
        rest(statement ? new Cursor(c.t, c.dialect, whole.at, whole.find("FOR")) : whole, d);
      }
      case "RESET" -> ServerShape.reset(c, d);
      case "PRAGMA" -> SessionShape.pragma(c, d);
      case "EXPLAIN", "DESCRIBE", "DESC" -> PreparedShape.explain(c, d);
      case "ANALYZE" -> PreparedShape.analyze(c, d);
      case "PREPARE" -> PreparedShape.prepare(c, d);
      case "EXECUTE", "EXEC" -> PreparedShape.execute(c, d);
      case "CALL" -> ProcedureShape.call(c, d);
      case "DO" -> ProceduralShape.doBlock(c, d);
      case "COPY" -> ServerShape.copy(c, d);
      case "LOAD" -> ServerShape.load(c, d);
      case "SCRIPT" -> {
        Cursor whole = c.copy();
        ServerShape.script(c, d);
        if (c.dialect != Dialect.H2) {
          Stray.refuse(whole, whole.at, d);
        }
      }
      case "RUNSCRIPT" -> d.add(Operation.SERVER_PROGRAM, position);
      case "PERFORM" -> ServerShape.perform(c, d);
      case "DBCC" -> ServerShape.dbcc(c, d);
      case "BACKUP" -> {
        if (mariaDb) {
          d.add(Operation.SESSION, position);
          d.commits(Dialect.MARIADB);
        } else {
          ServerShape.backup(c, d);
        }
      }
      case "RESTORE" -> d.add(Operation.REPLACE_OBJECT, position);
      case "BINLOG" -> d.add(mariaDb ? Operation.UNREADABLE : Operation.SESSION, position);
      case "BULK" -> d.add(Operation.SERVER_FILE, position);
      case "SHUTDOWN" -> d.add(Operation.SHUTDOWN, position);
      case "CLONE", "RESTART" -> {
        if (c.dialect == Dialect.MYSQL) {
          ServerShape.instance(c, d);
        } else {
          other(c, d);
        }
      }
      case "KILL" -> ServerShape.kill(c, d);
      case "PURGE" -> ServerShape.purge(c, d);
      case "FLASHBACK" -> {
        // TO BEFORE DROP brings back what is gone; any other puts the past in the present's place
        int drop = c.find("DROP");
        boolean undrops = drop < c.end && c.t.is(drop - 1, "BEFORE");
        d.add(undrops ? Operation.SESSION : Operation.REPLACE_OBJECT, position);
        Stray.refuse(c, c.at, d);
      }
      case "INSTALL", "UNINSTALL" -> ServerShape.plugin(c, d);
      case "ATTACH" -> {
        int from = c.at;
        ServerShape.attach(c, d);
        rest(c, from, d);
      }
      case "NOAUDIT" -> d.add(Operation.DISABLE_SAFETY, position);
      case "DISABLE" ->
          d.add(c.is(1, "TRIGGER") ? Operation.DISABLE_SAFETY : Operation.SESSION, position);
      case "DEALLOCATE" -> {
        d.add(Operation.SESSION, position);
        d.trait(Trait.NAMES_PREPARED);
      }
      case "USE" -> use(c, d);
      case "DISCARD" -> discard(c, d);
      case "DECLARE" -> declare(c, d);
      case "SHOW", "HELP" -> d.add(Operation.SESSION, position);
      case "LOCK", "FLUSH", "CHECK", "CACHE" -> {
        d.add(Operation.SESSION, position);
        MigrationShape.read(c, d);
        d.commits(Dialect.MARIADB);
      }
      case "IF", "WHILE", "LOOP", "REPEAT", "FOR", "CASE" -> {
        if (mariaDb || c.dialect == Dialect.SQLSERVER) {
          d.add(Operation.CALL, position);
          ProceduralShape.body(c.t, c.at, c.end, d, "a block");
        } else {
          other(c, d);
        }
      }
      default -> other(c, d);
    }
  }

  private static void select(Cursor c, Draft d) {
    int position = c.t.start(c.at);
    d.add(Operation.SELECT, position);
    if (c.t.marks() != 0) {
      into(c, d);
      rest(c, d);
    }
  }

  /** SELECT … INTO, which makes a table, a file, or sets variables. */
  private static void into(Cursor c, Draft d) {
    if ((c.t.marks() & Keywords.INTO) == 0) {
      return;
    }
    if (c.dialect.isMariaDbOrMySql()) {
      for (int i = c.at; i + 1 < c.end; i++) {
        if (c.t.is(i, "INTO") && (c.t.is(i + 1, "OUTFILE") || c.t.is(i + 1, "DUMPFILE"))) {
          d.add(Operation.SERVER_FILE, c.t.start(i));
        }
      }
      return;
    }
    if (c.dialect == Dialect.H2 || c.dialect == Dialect.ORACLE) {
      return;
    }
    int into = c.find("INTO");
    if (into >= c.end || (into > 0 && (c.t.is(into - 1, "INSERT") || c.t.is(into - 1, "MERGE")))) {
      return;
    }
    Cursor name = new Cursor(c.t, c.dialect, into + 1, c.end);
    boolean temporary = false;
    while (name.isAny("TEMP", "TEMPORARY", "UNLOGGED", "LOCAL", "GLOBAL", "TABLE")
        && name.at + 1 < name.end
        && name.t.kind(name.at + 1) <= Tokens.QUOTED_NAME
        && !endsName(name, 1)) {
      temporary |= name.isAny("TEMP", "TEMPORARY");
      name.at++;
    }
    int position = c.t.start(into);
    ObjectName table = name.name();
    if (table == null) {
      return;
    }
    d.add(Operation.CREATE, table, position);
    if (temporary || d.isOwn(table)) {
      d.temporary(table);
    } else {
      d.ddl();
    }
  }

  /** INTO temp FROM t makes a table called temp. */
  private static boolean endsName(Cursor c, int ahead) {
    return c.is(ahead, "FROM") || c.is(ahead, "WHERE") || c.is(ahead, "UNION");
  }

  /** What can run inside the statement, and what no shape explains. */
  private static void rest(Cursor c, Draft d) {
    rest(c, c.at, d);
  }

  /**
   * The same, where a shape has read some of it.
   *
   * @param from where the statement begins
   */
  private static void rest(Cursor c, int from, Draft d) {
    if ((c.t.marks() & (Keywords.VERB | Keywords.FUNCTION)) == 0) {
      return;
    }
    Nested.scan(c.t, c.at, c.end, d);
    Stray.refuse(c, from, d);
  }

  /** H2 takes any expression in DDL, evaluates it there, and an expression may change rows. */
  private static void expressions(Cursor whole, Draft d) {
    if (whole.dialect == Dialect.H2) {
      Nested.scan(whole.t, whole.at, whole.end, d);
    }
  }

  private static void with(Cursor c, Draft d) {
    Cursor main = c.copy();
    main.at++;
    main.accept("RECURSIVE");
    while (main.more()) {
      main.part();
      if (main.isKind(Tokens.OPEN)) {
        main.step();
      }
      if (!main.accept("AS")) {
        break;
      }
      main.accept("NOT");
      main.accept("MATERIALIZED");
      if (!main.isKind(Tokens.OPEN)) {
        break;
      }
      main.step();
      if (main.accept("SEARCH")) {
        main.at = Math.min(main.end, main.find("SET") + 2);
      }
      if (main.accept("CYCLE")) {
        int restrict = main.find("RESTRICT");
        main.at = Math.min(main.end, restrict < main.end ? restrict + 1 : cycleEnd(main));
      }
      if (!main.isKind(Tokens.COMMA)) {
        break;
      }
      main.at++;
    }
    int cteEnd = main.at;
    Cursor statement = withoutEnvelope(main);
    if (statement.isAny("INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE")) {
      Nested.scan(c.t, c.at, cteEnd, d);
      Stray.refuse(new Cursor(c.t, c.dialect, c.at, cteEnd), c.at, d);
      dispatch(statement, d);
    } else {
      select(c, d);
    }
  }

  private static int cycleEnd(Cursor c) {
    int using = c.find("USING");
    return using < c.end ? using + 2 : c.find("SET") + 2;
  }

  private static void begin(Cursor c, Draft d) {
    boolean block =
        c.dialect == Dialect.ORACLE
            || c.is(1, "NOT")
            || c.is(1, "ATOMIC")
            || Splitter.beginsOracleBlock(c.t, c.at, c.end, c.dialect);
    if (block) {
      d.add(Operation.CALL, c.t.start(c.at));
      ProceduralShape.body(c.t, c.at, c.end, d, "a block");
      return;
    }
    boolean plain = c.dialect == Dialect.SQLSERVER && !c.is(1, "TRAN") && !c.is(1, "TRANSACTION");
    if (plain) {
      d.add(Operation.SESSION, c.t.start(c.at));
      rest(c, d);
    } else {
      Cursor whole = c.copy();
      SessionShape.transaction(c, d);
      Stray.refuse(whole, whole.at, d);
    }
  }

  private static void declare(Cursor c, Draft d) {
    boolean table = c.find("TABLE") < c.end;
    if (table && (c.dialect == Dialect.H2 || c.is(1, "LOCAL") || c.is(1, "GLOBAL"))) {
      CreateShape.create(c, d);
    } else if (c.dialect == Dialect.ORACLE) {
      d.add(Operation.CALL, c.t.start(c.at));
      ProceduralShape.body(c.t, c.at, c.end, d, "a block");
    } else {
      d.add(Operation.SESSION, c.t.start(c.at));
      rest(c, d);
    }
  }

  private static void use(Cursor c, Draft d) {
    d.add(Operation.SESSION, c.t.start(c.at++));
    if (c.dialect == Dialect.H2 || c.dialect == Dialect.DERBY) {
      d.trait(Trait.SWITCHES_SCHEMA);
    } else if (c.isName()) {
      d.trait(Trait.SWITCHES_DATABASE);
      d.name(c.part());
    }
  }

  private static void discard(Cursor c, Draft d) {
    d.add(Operation.SESSION, c.t.start(c.at));
    if (c.is(1, "ALL")) {
      d.outside();
      d.trait(Trait.SWITCHES_SCHEMA);
    }
    if (c.is(1, "ALL") || c.is(1, "TEMP") || c.is(1, "TEMPORARY")) {
      d.trait(Trait.DISCARDS_TEMPORARY);
    }
  }

  /**
   * A statement that begins in a way not known here: harmless unless a destructive word is in it.
   */
  private static void other(Cursor c, Draft d) {
    int position = c.t.start(c.at);
    if (c.dialect == Dialect.SQLSERVER && d.depth > 0 && DynamicText.isUnknown(c)) {
      d.add(Operation.UNREADABLE, position);
      return;
    }
    if (c.dialect == Dialect.SQLSERVER && callsByName(c)) {
      int nameAt = c.at;
      d.add(Operation.CALL, position);
      ProcedureShape.execute(c, d, c.name(), nameAt);
      Stray.refuse(c, nameAt, d);
      return;
    }
    if (isKnownHarmless(c)) {
      d.add(Operation.SESSION, position);
      rest(c, d);
      return;
    }
    // a first word may be glued to the next by a space that is none for the database
    boolean destructive =
        Stray.holdsDestructiveWord(c.t, c.at + 1, c.end)
            || (c.isKind(Tokens.WORD) && Stray.holdsDestructiveWord(c.t.raw(c.at), 0));
    d.add(destructive ? Operation.UNREADABLE : Operation.SESSION, position);
    Nested.scan(c.t, c.at, c.end, d);
  }

  /** The first statement of a batch may name a procedure without EXECUTE. */
  private static boolean callsByName(Cursor c) {
    return c.at == 0
        && c.isName()
        && !isKnownHarmless(c)
        && c.at + 1 < c.end
        && (c.isKind(1, Tokens.STRING)
            || c.isKind(1, Tokens.DOT)
            || c.isKind(1, Tokens.VARIABLE)
            || c.isKind(1, Tokens.NUMBER));
  }

  private static boolean isKnownHarmless(Cursor c) {
    return c.isAny(
        "FETCH",
        "MOVE",
        "CLOSE",
        "LISTEN",
        "NOTIFY",
        "UNLISTEN",
        "UNLOCK",
        "CHECKPOINT",
        "XA",
        "HANDLER",
        "CHECKSUM",
        "CHANGE",
        "STOP",
        "GO",
        "PRINT",
        "WAITFOR",
        "RAISERROR",
        "THROW",
        "RETURN",
        "ELSE",
        "DETACH",
        "LISTEN",
        "SIGNAL",
        "GET",
        "FLASHBACK",
        "OPEN",
        "BINLOG",
        "MASTER",
        "SIGNAL",
        "FROM");
  }
}
