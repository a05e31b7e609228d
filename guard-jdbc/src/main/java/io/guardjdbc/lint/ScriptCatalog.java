package io.guardjdbc.lint;

import io.guardjdbc.parser.SqlText;
import io.guardjdbc.policy.Catalog;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** What a script tells of the database: the tables that it has just made, which nobody uses yet. */
final class ScriptCatalog implements Catalog {

  private final Dialect dialect;
  private final BiPredicate<ObjectName, ObjectName> same;
  private final List<ObjectName> made = new ArrayList<>();

  ScriptCatalog(Dialect dialect, BiPredicate<ObjectName, ObjectName> same) {
    this.dialect = dialect;
    this.same = same;
  }

  /** Notes a statement that ran; one with IF NOT EXISTS may have met a table full of rows. */
  void ran(SqlStatement statement, String text) {
    for (Finding finding : statement.findings()) {
      if (finding.operation() == Operation.CREATE && finding.target() != null) {
        String folded =
            SqlText.folded(text.substring(0, Math.min(text.length(), 200)), dialect) + ' ';
        int table = folded.indexOf(" TABLE ");
        if (table > 0 && table < 40 && !folded.startsWith("IF NOT EXISTS ", table + 7)) {
          made.add(finding.target());
        }
      }
    }
  }

  @Override
  public Table table(ObjectName name) {
    return made.stream().anyMatch(each -> same.test(each, name))
        ? new Table(Answer.YES, 0)
        : Table.UNKNOWN;
  }
}
