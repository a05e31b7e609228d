package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import java.util.Locale;
import java.util.Map;

/**
 * Procedures that a database brings along and that do what a statement would: SQL Server's {@code
 * sp_} and {@code xp_} (Transact-SQL reference, "System stored procedures"), Derby's {@code
 * SYSCS_UTIL} and {@code SQLJ} (Reference Manual, "System procedures").
 */
final class ProcedureShape {

  private static final Map<String, Operation> SQLSERVER =
      Map.ofEntries(
          Map.entry("xp_cmdshell", Operation.SERVER_PROGRAM),
          Map.entry("sp_oacreate", Operation.SERVER_PROGRAM),
          Map.entry("sp_oamethod", Operation.SERVER_PROGRAM),
          Map.entry("sp_execute_external_script", Operation.SERVER_PROGRAM),
          Map.entry("sp_addextendedproc", Operation.SERVER_PROGRAM),
          Map.entry("xp_regwrite", Operation.SERVER_FILE),
          Map.entry("xp_regdeletekey", Operation.SERVER_FILE),
          Map.entry("xp_regdeletevalue", Operation.SERVER_FILE),
          Map.entry("xp_delete_file", Operation.DESTROY_RECOVERY),
          Map.entry("sp_delete_backuphistory", Operation.DESTROY_RECOVERY),
          Map.entry("sp_delete_database_backuphistory", Operation.DESTROY_RECOVERY),
          Map.entry("sp_cdc_disable_db", Operation.DESTROY_RECOVERY),
          Map.entry("sp_cdc_disable_table", Operation.DESTROY_RECOVERY),
          Map.entry("sp_removedbreplication", Operation.DROP_OBJECT),
          Map.entry("sp_delete_job", Operation.DROP_OBJECT),
          Map.entry("sp_detach_db", Operation.DROP_DATABASE),
          Map.entry("sp_rename", Operation.RENAME),
          Map.entry("sp_renamedb", Operation.RENAME),
          Map.entry("sp_changeobjectowner", Operation.RENAME));

  private static final Map<String, Operation> DERBY =
      Map.ofEntries(
          Map.entry("SYSCS_BULK_INSERT", Operation.SERVER_FILE),
          Map.entry("SYSCS_DISABLE_LOG_ARCHIVE_MODE", Operation.DESTROY_RECOVERY),
          Map.entry("SYSCS_DROP_USER", Operation.DROP_OBJECT),
          Map.entry("SYSCS_DROP_STATISTICS", Operation.DROP_OBJECT),
          Map.entry("SYSCS_FREEZE_DATABASE", Operation.SHUTDOWN),
          Map.entry("INSTALL_JAR", Operation.SERVER_PROGRAM),
          Map.entry("REPLACE_JAR", Operation.SERVER_PROGRAM),
          Map.entry("REMOVE_JAR", Operation.DROP_OBJECT));

  private ProcedureShape() {}

  /** CALL; the cursor stands at it. */
  static void call(Cursor c, Draft d) {
    int position = c.t.start(c.at++);
    int arguments = c.at;
    ObjectName name = c.isName() ? c.name() : null;
    d.add(Operation.CALL, name, position);
    if (name != null) {
      Cursor inner = c.copy();
      if (c.isKind(Tokens.OPEN)) {
        inner = new Cursor(c.t, c.dialect, c.at + 1, Math.max(c.at + 1, argumentsEnd(c)));
      }
      builtIn(inner, d, name, position);
    }
    Nested.scan(c.t, arguments, c.end, d);
  }

  private static int argumentsEnd(Cursor c) {
    int close = c.t.matching(c.at);
    return close < 0 ? c.end : Math.min(close, c.end);
  }

  /** SQL Server's EXECUTE of a procedure; the cursor stands behind the name, if there is one. */
  static void execute(Cursor c, Draft d, ObjectName name, int nameAt) {
    if (name == null && c.dialect == Dialect.SQLSERVER && c.isKind(Tokens.VARIABLE)) {
      // a procedure whose name a variable holds: it may run the text that it is given
      c.at++;
      Nested.texts(c, d, "a procedure");
    } else if (name == null || c.dialect != Dialect.SQLSERVER) {
      Nested.scan(c.t, nameAt, c.end, d);
    } else {
      builtIn(c, d, name, c.t.start(nameAt));
    }
  }

  /** Reads the arguments of a procedure, where the database brings one of this name along. */
  private static void builtIn(Cursor c, Draft d, ObjectName name, int position) {
    switch (c.dialect) {
      case SQLSERVER -> sqlServer(c, d, name.name().toLowerCase(Locale.ROOT), position);
      case DERBY -> derby(c, d, name, position);
      case MARIADB, MYSQL -> {
        if (name.name().equalsIgnoreCase("execute_prepared_stmt")) {
          DynamicText.run(c, d, "execute_prepared_stmt", false);
        } else if (name.name().equalsIgnoreCase("DropGeometryColumn")) {
          d.add(Operation.DROP_COLUMN, position);
        } else if (name.name().equalsIgnoreCase("AddGeometryColumn") && !holdsNames(c)) {
          String detail = "it adds no column only";
          d.add(Operation.UNREADABLE, null, null, false, position, detail);
        }
      }
      default -> {}
    }
  }

  /** Whether the texts among the arguments are names: MariaDB's procedure runs what they say. */
  private static boolean holdsNames(Cursor c) {
    for (int i = c.at; i < c.end; i++) {
      boolean text = c.t.kind(i) == Tokens.STRING;
      if (text && !c.t.value(i).chars().allMatch(Character::isJavaIdentifierPart)) {
        return false;
      }
    }
    return true;
  }

  private static void sqlServer(Cursor c, Draft d, String name, int position) {
    Operation operation = SQLSERVER.get(name);
    if (operation != null) {
      d.add(operation, position);
      return;
    }
    switch (name) {
      case "sp_executesql" -> text(c, d, name);
      case "sp_msforeachtable", "sp_msforeachdb" -> forEach(c, d, name);
      case "sp_cursoropen" -> text(c, 1, d, name);
      case "sp_prepare", "sp_prepexec", "sp_cursorprepare" -> text(c, 2, d, name);
      case "sp_cursorprepexec" -> text(c, 3, d, name);
      case "sp_add_jobstep", "sp_update_jobstep" -> jobStep(c, d, name);
      case "sp_configure" -> {
        if (c.isKind(Tokens.STRING) && c.t.value(c.at).equalsIgnoreCase("xp_cmdshell")) {
          d.add(Operation.SERVER_PROGRAM, position);
        }
      }
      default -> {
        if (name.startsWith("sp_drop") && !name.equals("sp_dropextendedproperty")) {
          d.add(Operation.DROP_OBJECT, position);
        }
      }
    }
  }

  /** The text that stands behind so many arguments. */
  private static void text(Cursor c, int before, Draft d, String name) {
    for (int i = 0; i < before; i++) {
      c.at = Math.min(c.end, c.itemEnd() + 1);
    }
    text(c, d, name);
  }

  /** A text that runs for each table or database, whose name stands where the text has a mark. */
  private static void forEach(Cursor c, Draft d, String name) {
    Cursor first = argument(c);
    String text = DynamicText.literals(first);
    if (text == null) {
      DynamicText.run(first, d, name, false);
    } else {
      String named = text.replace("?", DynamicText.HOLE);
      DynamicText.run(named, d, first.t.start(first.at), name);
    }
  }

  /** A step of SQL Server's Agent, whose text or program runs when its job does. */
  private static void jobStep(Cursor c, Draft d, String name) {
    while (c.more()) {
      int end = c.itemEnd();
      Cursor argument = argument(c);
      boolean named = argument.at > c.at;
      String parameter = named ? c.t.raw(c.at) : "";
      if (parameter.equalsIgnoreCase("@subsystem") && argument.isKind(Tokens.STRING)) {
        String subsystem = argument.t.value(argument.at);
        if (subsystem.equalsIgnoreCase("CmdExec") || subsystem.equalsIgnoreCase("PowerShell")) {
          d.add(Operation.SERVER_PROGRAM, c.t.start(c.at));
          return;
        }
      }
      if (parameter.equalsIgnoreCase("@command") && argument.more()) {
        DynamicText.run(argument, d, name, true);
      }
      c.at = end + 1;
    }
  }

  /** The next argument, behind the parameter's name if it is given by that. */
  private static Cursor argument(Cursor c) {
    int end = c.itemEnd();
    boolean named = c.isKind(Tokens.VARIABLE) && c.at + 1 < end && c.t.isSymbol(c.at + 1, "=");
    return new Cursor(c.t, c.dialect, named ? c.at + 2 : c.at, end);
  }

  /** The text that the next argument is; it may be given by the parameter's name. */
  private static void text(Cursor c, Draft d, String name) {
    DynamicText.run(argument(c), d, name, true);
  }

  private static void derby(Cursor c, Draft d, ObjectName name, int position) {
    boolean system =
        name.isQualified() && (name.schema().equals("SYSCS_UTIL") || name.schema().equals("SQLJ"));
    if (!system) {
      return;
    }
    String procedure = name.name();
    Operation operation = DERBY.get(procedure);
    if (operation != null) {
      d.add(operation, position);
    } else if (procedure.equals("SYSCS_SET_DATABASE_PROPERTY") && opens(c)) {
      d.add(Operation.DISABLE_SAFETY, position);
    } else if (procedure.startsWith("SYSCS_EXPORT_")
        || procedure.startsWith("SYSCS_IMPORT_")
        || procedure.startsWith("SYSCS_BACKUP_DATABASE")) {
      d.add(Operation.SERVER_FILE, position);
      if (procedure.startsWith("SYSCS_IMPORT_") && replaces(c)) {
        d.add(Operation.TRUNCATE, null, null, false, position, "the rows that were there go first");
      }
    }
  }

  /** Whether a property of the database lets everyone in, or nobody. */
  private static boolean opens(Cursor c) {
    String property = c.isKind(Tokens.STRING) ? c.t.value(c.at) : "";
    int value = c.end - 1;
    if (property.equals("derby.database.defaultConnectionMode")) {
      return value > c.at && !c.t.value(value).equalsIgnoreCase("readOnlyAccess");
    }
    boolean guards =
        property.equals("derby.connection.requireAuthentication")
            || property.equals("derby.database.sqlAuthorization");
    return guards && value > c.at && !Words.isTrue(c.t.value(value));
  }

  /** Whether the last argument is not plainly 0. */
  private static boolean replaces(Cursor c) {
    int last = c.end - 1;
    return last > c.at && !c.t.value(last).equals("0");
  }
}
