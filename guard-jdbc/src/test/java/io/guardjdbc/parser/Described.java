package io.guardjdbc.parser;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.sql.SqlStatement.TransactionControl;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A reading on one line, for tables of expectations. */
final class Described {

  private Described() {}

  /**
   * Statements parted by {@code ;}, each as its operations with targets ({@code !} for CASCADE),
   * traits in brackets, transaction control, name and temporary table.
   */
  static String of(Reading reading) {
    List<String> statements = new ArrayList<>();
    for (SqlStatement statement : reading.statements()) {
      statements.add(of(statement));
    }
    return String.join(" ; ", statements);
  }

  private static String of(SqlStatement statement) {
    StringBuilder line = new StringBuilder();
    for (Finding finding : statement.findings()) {
      line.append(line.isEmpty() ? "" : " ").append(finding.operation().id());
      if (finding.object() != null) {
        line.append('(').append(finding.object()).append(')');
      }
      if (finding.cascade()) {
        line.append('!');
      }
    }
    if (!statement.traits().isEmpty()) {
      line.append(' ').append(new TreeSet<Trait>(statement.traits()));
    }
    if (statement.control() != TransactionControl.NONE) {
      line.append(' ').append(statement.control());
    }
    if (statement.name() != null) {
      line.append(" name=").append(statement.name());
    }
    if (statement.temporary() != null) {
      line.append(" temporary=").append(statement.temporary());
    }
    return line.toString();
  }
}
