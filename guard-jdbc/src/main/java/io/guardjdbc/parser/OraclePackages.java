package io.guardjdbc.parser;

import io.guardjdbc.sql.Operation;
import java.util.Locale;
import java.util.Map;

/**
 * Procedures of Oracle's packages that do what a statement would, or run a text (PL/SQL Packages
 * and Types Reference).
 */
final class OraclePackages {

  private static final Map<String, Operation> EFFECTS =
      Map.ofEntries(
          Map.entry("UTL_FILE.FOPEN", Operation.SERVER_FILE),
          Map.entry("UTL_FILE.FCOPY", Operation.SERVER_FILE),
          Map.entry("UTL_FILE.FREMOVE", Operation.SERVER_FILE),
          Map.entry("UTL_FILE.FRENAME", Operation.SERVER_FILE),
          Map.entry("DBMS_FILE_TRANSFER.PUT_FILE", Operation.SERVER_FILE),
          Map.entry("DBMS_FILE_TRANSFER.GET_FILE", Operation.SERVER_FILE),
          Map.entry("DBMS_FILE_TRANSFER.COPY_FILE", Operation.SERVER_FILE),
          Map.entry("DBMS_BACKUP_RESTORE.DELETEFILE", Operation.DESTROY_RECOVERY),
          Map.entry("DBMS_SCHEDULER.DROP_JOB", Operation.DROP_OBJECT),
          Map.entry("DBMS_SCHEDULER.DROP_PROGRAM", Operation.DROP_OBJECT),
          Map.entry("DBMS_SCHEDULER.DROP_SCHEDULE", Operation.DROP_OBJECT),
          Map.entry("DBMS_SCHEDULER.DROP_CHAIN", Operation.DROP_OBJECT),
          Map.entry("DBMS_JOB.REMOVE", Operation.DROP_OBJECT),
          Map.entry("DBMS_AQADM.DROP_QUEUE", Operation.DROP_OBJECT),
          Map.entry("DBMS_AQADM.DROP_QUEUE_TABLE", Operation.DROP_OBJECT),
          Map.entry("DBMS_AQADM.PURGE_QUEUE_TABLE", Operation.TRUNCATE),
          Map.entry("DBMS_REDEFINITION.FINISH_REDEF_TABLE", Operation.REPLACE_OBJECT),
          Map.entry("DBMS_RLS.DROP_POLICY", Operation.DISABLE_SAFETY));

  private OraclePackages() {}

  /** Reads a call; the cursor stands at the procedure's name, and a package's before it. */
  static void read(Cursor c, Draft d) {
    int open = c.at + 1;
    if (open < c.end && c.t.kind(open) == Tokens.VARIABLE) {
      // in another database, by its link
      open++;
    }
    boolean ofPackage = c.at >= 2 && c.t.kind(c.at - 1) == Tokens.DOT;
    if (!ofPackage || open >= c.end || c.t.kind(open) != Tokens.OPEN || c.t.first(open) != '(') {
      return;
    }
    Cursor arguments = Nested.arguments(c, open);
    String name = (c.t.value(c.at - 2) + '.' + c.t.value(c.at)).toUpperCase(Locale.ROOT);
    Operation effect = EFFECTS.get(name);
    if (effect != null) {
      d.add(effect, c.t.start(c.at));
      return;
    }
    switch (name) {
      case "DBMS_SQL.PARSE" -> {
        arguments.at = Math.min(arguments.itemEnd() + 1, arguments.end);
        text(arguments, d, name);
      }
      case "DBMS_UTILITY.EXEC_DDL_STATEMENT" -> text(arguments, d, name);
      case "DBMS_SCHEDULER.CREATE_JOB", "DBMS_SCHEDULER.CREATE_PROGRAM" -> {
        if (startsProgram(arguments)) {
          d.add(Operation.SERVER_PROGRAM, c.t.start(c.at));
        }
        Nested.texts(arguments, d, name);
      }
      case "DBMS_JOB.SUBMIT" -> Nested.texts(arguments, d, name);
      default -> {}
    }
  }

  /** A text that is not known is unreadable, like that of EXECUTE IMMEDIATE. */
  private static void text(Cursor arguments, Draft d, String name) {
    Cursor text = new Cursor(arguments.t, arguments.dialect, arguments.at, arguments.itemEnd());
    DynamicText.run(text, d, name, true);
  }

  private static boolean startsProgram(Cursor arguments) {
    for (int i = arguments.at; i < arguments.end; i++) {
      if (arguments.t.kind(i) == Tokens.STRING) {
        String type = arguments.t.value(i).toUpperCase(Locale.ROOT);
        if (type.equals("EXECUTABLE") || type.equals("EXTERNAL_SCRIPT")) {
          return true;
        }
      }
    }
    return false;
  }
}
