package io.guardjdbc.sql;

import java.util.List;

/**
 * A text as its database would read it. A pure function of text and dialect; immutable.
 *
 * @param statements in the text's order; empty for a text of nothing but white space and comments
 * @param approvals the approvals that stand in comments of the text
 */
public record Reading(List<SqlStatement> statements, List<ApprovalComment> approvals) {

  public Reading {
    statements = List.copyOf(statements);
    approvals = List.copyOf(approvals);
  }

  /**
   * A comment that begins with {@code guard:approve}.
   *
   * @param position offset of the comment in the text
   * @param text what stands behind {@code guard:approve}, trimmed
   */
  public record ApprovalComment(int position, String text) {}
}
