package io.guardjdbc.parser;

import io.guardjdbc.sql.Reading.ApprovalComment;
import java.util.ArrayList;
import java.util.List;

/** Finds the approvals that stand in a text's comments. */
final class ApprovalComments {

  static final String PREFIX = "guard:approve";

  private ApprovalComments() {}

  /** The approvals between the tokens of a text, where comments are. */
  static List<ApprovalComment> in(Tokens t) {
    if (!t.has(Tokens.APPROVAL)) {
      return List.of();
    }
    String text = t.text();
    List<ApprovalComment> found = new ArrayList<>();
    int token = 0;
    int at = text.indexOf(PREFIX);
    while (at >= 0) {
      while (token < t.size() && t.end(token) <= at) {
        token++;
      }
      boolean inToken = token < t.size() && t.start(token) <= at;
      int opening = opening(text, token == 0 ? 0 : t.end(token - 1), at);
      if (!inToken && opening >= 0) {
        found.add(new ApprovalComment(opening, content(text, opening, at)));
      }
      at = text.indexOf(PREFIX, at + PREFIX.length());
    }
    return found;
  }

  private static String content(String text, int opening, int at) {
    int from = at + PREFIX.length();
    int end;
    if (text.charAt(opening) == '/' && text.charAt(opening + 1) == '*') {
      end = text.indexOf("*/", from);
    } else {
      end = text.indexOf('\n', from);
    }
    return text.substring(from, end < 0 ? text.length() : end).trim();
  }

  /** Where the comment opens whose text begins at this place; -1 if no comment sign precedes it. */
  private static int opening(String text, int from, int at) {
    int i = at;
    while (i > from && text.charAt(i - 1) <= ' ') {
      i--;
    }
    if (i - 2 >= from) {
      String sign = text.substring(i - 2, i);
      if (sign.equals("/*") || sign.equals("--") || sign.equals("//")) {
        return i - 2;
      }
    }
    return i - 1 >= from && text.charAt(i - 1) == '#' ? i - 1 : -1;
  }
}
