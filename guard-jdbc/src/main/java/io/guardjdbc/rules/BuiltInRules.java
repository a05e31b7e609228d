package io.guardjdbc.rules;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Rule;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Violation;
import java.util.ArrayList;
import java.util.List;

/** The list of rules, in the order in which their violations are told. */
public final class BuiltInRules {

  /** Checked against every statement. */
  public static final List<Rule> ALL =
      List.of(
          new GuardMarker(),
          new Select(),
          new Session(),
          new Insert(),
          new Update(),
          new Delete(),
          new Call(),
          new Merge(),
          new UnboundedUpdate(),
          new UnboundedDelete(),
          new Truncate(),
          new DropTable(),
          new DropColumn(),
          new DropSchema(),
          new DropDatabase(),
          new DropPartition(),
          new DropObject(),
          new DropConstraint(),
          new ReplaceObject(),
          new AlterType(),
          new Rename(),
          new Create(),
          new Alter(),
          new Grant(),
          new Revoke(),
          new ServerFile(),
          new ServerProgram(),
          new Shutdown(),
          new DisableSafety(),
          new DestroyRecovery(),
          new Unreadable(),
          new DdlTransaction(),
          new ImplicitCommit(),
          new RollbackOnly(),
          new MaxRows(),
          new DropNotNull(),
          new AddTrigger(),
          new ReplaceView(),
          new ChangeDefault(),
          new IndexNotConcurrent(),
          new DropIndexNotConcurrent(),
          new ReindexNotConcurrent(),
          new RefreshNotConcurrent(),
          new DetachPartitionNotConcurrent(),
          new AttachPartitionWithoutCheck(),
          new ForeignKeyWithoutNotValid(),
          new CheckWithoutNotValid(),
          new UniqueConstraintWithoutIndex(),
          new PrimaryKeyWithoutIndex(),
          new ExclusionConstraint(),
          new SetNotNull(),
          new VolatileDefault(),
          new AutoIncrementColumn(),
          new StoredGeneratedColumn(),
          new DomainConstraint(),
          new TypeRewrite(),
          new TableRewrite(),
          new VacuumFull(),
          new CopyAlgorithm(),
          new CharsetConversion(),
          new EnumReorder(),
          new LockTable(),
          new NotNullWithoutDefault(),
          new ImplicitDefault(),
          new UniqueOnExistingColumn(),
          new InlineReferencesIgnored(),
          new IdentifierTooLong(),
          new SeveralAlters(),
          new HashIndex(),
          new ForeignKeyWithoutIndex(),
          new TableWithoutPrimaryKey(),
          new IntegerPrimaryKey(),
          new SerialColumn(),
          new TimestampWithoutTimeZone(),
          new CharColumn(),
          new JsonColumn(),
          new UnqualifiedTable(),
          new LockTimeoutMissing(),
          new StatementTimeoutMissing(),
          new DdlWithBackfill(),
          new EnumValueInOwnTransaction(),
          new ValidateInSameTransaction(),
          new ConcurrentlyInTransaction(),
          new TransactionControlInText(),
          new SeveralTablesLocked(),
          new StatementUnderExclusiveLock());

  /** Checked when a connection is opened, not against statements. */
  public static final Rule ENVIRONMENT_MISMATCH = new EnvironmentMismatch();

  /** Checked against statements, and when JDBC's own commit is called. */
  public static final Rule ROLLBACK_ONLY = rule("rollback-only");

  /** Checked when a statement has run and its rows are counted. */
  public static final Rule MAX_ROWS = rule("max-rows");

  private BuiltInRules() {}

  /** All that the rules find in a statement. A rule that throws refuses: it cannot judge. */
  public static List<Violation> check(RuleContext context) {
    List<Violation> violations = new ArrayList<>();
    for (Rule rule : ALL) {
      try {
        violations.addAll(rule.check(context));
      } catch (RuntimeException e) {
        violations.add(
            new Violation(
                rule,
                null,
                null,
                null,
                context.statement().summary(),
                Action.DENY,
                "the guard itself",
                "the rule failed (" + e + "), and what cannot be judged is refused",
                "report this statement to the guard's makers"));
      }
    }
    return violations;
  }

  private static Rule rule(String id) {
    for (Rule rule : ALL) {
      if (rule.id().equals(id)) {
        return rule;
      }
    }
    throw new IllegalArgumentException(id);
  }
}
