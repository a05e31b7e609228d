package io.guardjdbc.parser;

import java.util.Locale;
import java.util.StringTokenizer;

/**
 * The few words that a reader must stop at, found while a text is cut, without an object per word.
 * A text that holds none of them needs no second look.
 */
final class Keywords {

  /** A verb that changes or destroys something where it stands as a verb. */
  static final int VERB = 1;

  /** A function with an effect beyond its value, or one that runs a text. */
  static final int FUNCTION = 2;

  /** INTO, which makes a SELECT write. */
  static final int INTO = 4;

  /** The table that tells the environment. */
  static final int MARKER = 8;

  /** RETURNING, and H2's FINAL, OLD and NEW in front of TABLE. */
  static final int RETURNING = 16;

  /** Parts statements on a line of its own, for some; bears no mark. */
  static final String SEPARATOR = "GO";

  private static final int HINT_SLOTS = 4096;

  /** By a few chars of a word: whether a marked word, or the separator, has the same. */
  static final boolean[] HINTS = new boolean[HINT_SLOTS];

  static final String MARKER_TABLE = "GUARD_ENVIRONMENT";

  private static final int SLOTS = 512;
  private static final String[] WORDS = new String[SLOTS];
  private static final byte[] MARKS = new byte[SLOTS];

  static {
    put(
        VERB,
        "DROP TRUNCATE DELETE UPDATE INSERT MERGE REPLACE ALTER RENAME CREATE GRANT REVOKE"
            + " EXECUTE EXEC CALL DO PREPARE SHUTDOWN KILL PURGE RESET LOAD COPY BULK SCRIPT"
            + " RUNSCRIPT BACKUP RESTORE REASSIGN IMPORT INSTALL UNINSTALL DETACH VACUUM SET"
            + " DISABLE DISCARD DBCC DENY");
    put(
        FUNCTION,
        "LO_IMPORT LO_EXPORT LO_UNLINK PG_READ_FILE PG_READ_BINARY_FILE PG_FILE_WRITE"
            + " PG_FILE_UNLINK PG_FILE_RENAME CSVWRITE CSVREAD FILE_WRITE FILE_READ"
            + " LOAD_FILE XP_CMDSHELL SYS_EXEC SYS_EVAL PG_TERMINATE_BACKEND SET_CONFIG"
            + " PG_DROP_REPLICATION_SLOT DBLINK DBLINK_EXEC DBLINK_SEND_QUERY DBLINK_OPEN"
            + " QUERY_TO_XML QUERY_TO_XMLSCHEMA QUERY_TO_XML_AND_XMLSCHEMA CURSOR_TO_XML"
            + " TS_STAT TS_REWRITE CROSSTAB CONNECTBY PG_LOGICAL_EMIT_MESSAGE PG_SWITCH_WAL"
            + " PG_PROMOTE XMLTABLE LINK_SCHEMA PG_ROTATE_LOGFILE DATABASE_TO_XML"
            + " OPENROWSET OPENQUERY OPENDATASOURCE SP_EXECUTESQL LOAD_EXTENSION WRITEFILE"
            + " READFILE ABORT_SESSION PG_LS_LOGDIR PG_LS_WALDIR PG_LS_TMPDIR"
            + " DROP_CHUNKS DROPGEOMETRYTABLE DROPGEOMETRYCOLUMN"
            + " EXEC_DDL_STATEMENT PARSE CREATE_JOB CREATE_PROGRAM SUBMIT DROP_JOB DROP_PROGRAM"
            + " DROP_SCHEDULE DROP_CHAIN REMOVE DROP_POLICY DROP_QUEUE DROP_QUEUE_TABLE"
            + " PURGE_QUEUE_TABLE FINISH_REDEF_TABLE DELETEFILE PUT_FILE GET_FILE COPY_FILE"
            + " FREMOVE FRENAME FCOPY FOPEN SCHEDULE SCHEDULE_IN_DATABASE"
            + " RUN_COMMAND_ON_WORKERS RUN_COMMAND_ON_ALL_NODES RUN_COMMAND_ON_COORDINATOR"
            + " RUN_COMMAND_ON_SHARDS RUN_COMMAND_ON_PLACEMENTS PG_BACKGROUND_LAUNCH"
            + " HEAP_FORCE_KILL HEAP_FORCE_FREEZE PG_REPLICATION_ORIGIN_DROP");
    put(INTO, "INTO OUTFILE DUMPFILE");
    put(MARKER, MARKER_TABLE);
    put(RETURNING, "RETURNING FINAL OLD NEW");
    HINTS[hint(SEPARATOR, 0, SEPARATOR.length())] = true;
  }

  private Keywords() {}

  private static void put(int mark, String words) {
    for (StringTokenizer each = new StringTokenizer(words); each.hasMoreTokens(); ) {
      String word = each.nextToken();
      int hash = 0;
      for (int i = 0; i < word.length(); i++) {
        hash = hash(hash, word.charAt(i));
      }
      int slot = hash & (SLOTS - 1);
      while (WORDS[slot] != null) {
        slot = (slot + 1) & (SLOTS - 1);
      }
      WORDS[slot] = word.toUpperCase(Locale.ROOT);
      MARKS[slot] = (byte) mark;
      HINTS[hint(word, 0, word.length())] = true;
    }
  }

  /** Continues a hash that does not see ASCII case. */
  static int hash(int hash, char c) {
    return hash * 31 + (c | 32);
  }

  /** Where {@link #HINTS} knows a word, which is not empty. */
  static int hint(String text, int start, int end) {
    int first = text.charAt(start) | 32;
    int middle = text.charAt((start + end) >>> 1) | 32;
    int last = text.charAt(end - 1) | 32;
    return (first * 31 + middle * 67 + last * 1021 + (end - start) * 257) & (HINT_SLOTS - 1);
  }

  static boolean isMarked(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash(hash, text.charAt(i));
    }
    return marks(text, start, end, hash) != 0;
  }

  /** The marks of a word, given the hash of its chars; 0 for most. */
  static int marks(String text, int start, int end, int hash) {
    int slot = hash & (SLOTS - 1);
    while (WORDS[slot] != null) {
      if (same(text, start, end, WORDS[slot])) {
        return MARKS[slot];
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return 0;
  }

  static boolean same(String text, int start, int end, String upperCase) {
    if (end - start != upperCase.length()) {
      return false;
    }
    for (int i = 0; i < upperCase.length(); i++) {
      char c = text.charAt(start + i);
      if (c >= 'a' && c <= 'z') {
        c = (char) (c - 32);
      }
      if (c != upperCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
