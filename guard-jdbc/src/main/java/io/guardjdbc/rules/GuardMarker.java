package io.guardjdbc.rules;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Rule;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.List;

/** {@code guard-marker}: no guarded statement changes the table that says what a database is. */
final class GuardMarker implements Rule {

  @Override
  public String id() {
    return "guard-marker";
  }

  @Override
  public String sqlState() {
    return "ZG006";
  }

  @Override
  public List<Violation> check(RuleContext context) {
    return context.statement().is(Trait.TOUCHES_MARKER) || takesTheMarkAlong(context)
        ? List.of(
            new Violation(
                this,
                null,
                null,
                null,
                context.statement().summary(),
                Action.DENY,
                "the contract, in every environment",
                "the table guard_environment says which environment this database is; whoever"
                    + " changes it takes the protection from all clients",
                "write it with the command line: mark --url <url> --environment <environment>"))
        : List.of();
  }

  /** Whether it drops what the mark stands in. */
  private static boolean takesTheMarkAlong(RuleContext context) {
    if (context.marked() == null) {
      return false;
    }
    for (Finding finding : context.statement().findings()) {
      boolean takes =
          switch (finding.operation()) {
            case DROP_DATABASE -> names(finding, context.marked().database(), context);
            case DROP_SCHEMA -> names(finding, context.marked().schema(), context);
            default -> false;
          };
      if (takes) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Finding finding, String container, RuleContext context) {
    return finding.target() == null
        || (container != null
            && ObjectName.of(finding.target().name())
                .sameAs(ObjectName.of(container), context.dialect()));
  }
}
