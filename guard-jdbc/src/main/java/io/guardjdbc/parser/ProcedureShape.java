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
    if (name == null || c.dialect != Dialect.SQLSERVER) {
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
      case "sp_executesql", "sp_msforeachtable", "sp_msforeachdb" -> text(c, d, name);
      case "sp_prepexec" -> {
        c.at = c.itemEnd() + 1;
        c.at = c.itemEnd() + 1;
        text(c, d, name);
      }
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

  /** The text that the next argument is; it may be given by the parameter's name. */
  private static void text(Cursor c, Draft d, String name) {
    int end = c.itemEnd();
    if (c.isKind(Tokens.VARIABLE) && c.at + 1 < end && c.t.isSymbol(c.at + 1, "=")) {
      c.at += 2;
    }
    DynamicText.run(new Cursor(c.t, c.dialect, c.at, end), d, name, false);
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
    } else if (procedure.startsWith("SYSCS_EXPORT_")
        || procedure.startsWith("SYSCS_IMPORT_")
        || procedure.startsWith("SYSCS_BACKUP_DATABASE")) {
      d.add(Operation.SERVER_FILE, position);
      if (procedure.startsWith("SYSCS_IMPORT_") && replaces(c)) {
        d.add(Operation.TRUNCATE, null, null, false, position, "the rows that were there go first");
      }
    }
  }

  /** Whether the last argument is not plainly 0. */
  private static boolean replaces(Cursor c) {
    int last = c.end - 1;
    return last > c.at && !c.t.value(last).equals("0");
  }
}
