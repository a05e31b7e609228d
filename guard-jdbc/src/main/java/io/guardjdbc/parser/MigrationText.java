package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard.Kind;
import io.guardjdbc.sql.ObjectName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the statements of one text mean for each other's hazards. */
final class MigrationText {

  private MigrationText() {}

  /** In one pass: a table that the text itself creates locks nobody out. */
  static void review(List<Draft> drafts) {
    Set<String> created = new HashSet<>();
    Set<String> altered = new HashSet<>();
    for (Draft draft : drafts) {
      ObjectName table = draft.altered();
      draft.harmless(hazard -> created.contains(key(hazard, draft.dialect)));
      if (draft.created() != null) {
        created.add(key(draft.created(), draft.dialect));
      }
      if (table != null) {
        String key = key(table, draft.dialect);
        if (!created.contains(key) && !altered.add(key)) {
          draft.hazard(Kind.SEVERAL_ALTERS, table, null, draft.findings().get(0).position(), null);
        }
      }
    }
  }

  private static String key(ObjectName name, Dialect dialect) {
    String written = String.join("\n", name.parts());
    return dialect.ignoresCase() ? written.toLowerCase(Locale.ROOT) : written;
  }
}
