package io.guardjdbc.policy;

import java.util.Locale;

/** The rules about what a migration does within its transaction, whose action a policy sets. */
public enum TransactionRule {
  LOCK_TIMEOUT_MISSING(false),
  STATEMENT_TIMEOUT_MISSING(false),
  DDL_WITH_BACKFILL(true),
  ENUM_VALUE_IN_OWN_TRANSACTION(true),
  VALIDATE_IN_SAME_TRANSACTION(true),
  CONCURRENTLY_IN_TRANSACTION(true),
  TRANSACTION_CONTROL_IN_TEXT(false),
  SEVERAL_TABLES_LOCKED(true),
  STATEMENT_UNDER_EXCLUSIVE_LOCK(false);

  private final boolean warns;

  TransactionRule(boolean warns) {
    this.warns = warns;
  }

  /** In kebab case, the rule's id. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it warns in staging and production without any policy file; else it is off. */
  public boolean warns() {
    return warns;
  }
}
