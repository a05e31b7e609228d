package io.guardjdbc.policy;

import java.util.List;

/**
 * Finds violations in a statement. Stateless; knows no connection, no clock, no file. One class,
 * one line in the list of rules, one page.
 */
public interface Rule {

  /** In kebab case, the class name's words. */
  String id();

  /** Five chars, class {@code ZG}. */
  String sqlState();

  /** What the statement violates; empty for nothing. */
  List<Violation> check(RuleContext context);
}
