package io.guardjdbc.policy;

import io.guardjdbc.sql.Operation;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of one environment, every value with its source. Immutable. */
public final class Policy {

  /** Whether refusals are carried out. */
  public enum Mode {
    ENFORCE,
    /** Everything runs; what would have been refused is reported. */
    OBSERVE;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is asked of DDL on a database that has transactional DDL. */
  public enum DdlTransaction {
    /** DDL outside an explicit transaction is refused. */
    REQUIRE,
    /** DDL outside an explicit transaction runs in one that the guard opens and commits. */
    WRAP,
    ALLOW;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a refusal does to the explicit transaction it happens in. */
  public enum AfterRefusal {
    /** Only a rollback can end it, as after an error on PostgreSQL. */
    ROLLBACK_ONLY,
    /** It stays as it was. */
    CONTINUE;

    public String id() {
      return this == ROLLBACK_ONLY ? "rollback-only" : "continue";
    }
  }

  /** The source of every value that no file sets. */
  public static final String BUILT_IN = "built-in policy";

  /**
   * Up to so many rows a table is small: a lock on it for as long as its rows take is not felt.
   * Measured on PostgreSQL 18 on a busy machine: a rewrite of 10,000 rows takes less than 0.1 s and
   * an index over them 15 ms; of 100,000 rows 0.7 s and 0.3 s.
   */
  public static final long SMALL_TABLE = 10_000;

  private final Environment environment;
  private final Sourced<Mode> mode;
  private final Map<Operation, Sourced<Action>> actions;
  private final Map<String, Sourced<Action>> rules;
  private final List<ObjectException> exceptions;
  private final Sourced<DdlTransaction> ddlTransaction;
  private final Sourced<AfterRefusal> afterRefusal;
  private final Sourced<Long> maxRows;
  private final Sourced<Long> lockTimeout;
  private final Sourced<Long> smallTable;
  private final Sourced<Boolean> inspectRoutines;

  private Policy(Builder builder) {
    this.environment = builder.environment;
    this.mode = builder.mode;
    this.actions = Map.copyOf(builder.actions);
    this.rules = Map.copyOf(builder.rules);
    this.exceptions = List.copyOf(builder.exceptions);
    this.ddlTransaction = builder.ddlTransaction;
    this.afterRefusal = builder.afterRefusal;
    this.maxRows = builder.maxRows;
    this.lockTimeout = builder.lockTimeout;
    this.smallTable = builder.smallTable;
    this.inspectRoutines = builder.inspectRoutines;
  }

  /** The contract's table for an environment: its built-in level decides. */
  public static Policy builtIn(Environment environment) {
    return new Builder(environment).build();
  }

  public Environment environment() {
    return environment;
  }

  public Sourced<Mode> mode() {
    return mode;
  }

  /** What holds for an operation where no exception for the object does. */
  public Sourced<Action> action(Operation operation) {
    return actions.get(operation);
  }

  /**
   * What holds for one of the {@link MigrationRules}; {@link Action#ALLOW} where it is off.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  public Sourced<Action> action(String rule) {
    Sourced<Action> action = rules.get(rule);
    if (action == null) {
      throw new IllegalArgumentException("no migration rule: " + rule);
    }
    return action;
  }

  /** Whether one of the {@link MigrationRules} has anything to say, if only of some object. */
  public boolean heeds(String rule) {
    if (action(rule).value() != Action.ALLOW) {
      return true;
    }
    for (ObjectException exception : exceptions) {
      if (exception.rules().contains(rule) && exception.action() != Action.ALLOW) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing is refused, held to a transaction or limited, whatever it is about. */
  public boolean stopsNothing() {
    return actions.values().stream().allMatch(action -> runs(action.value()))
        && rules.values().stream().allMatch(action -> runs(action.value()))
        && exceptions.stream().allMatch(exception -> runs(exception.action()))
        && ddlTransaction.value() == DdlTransaction.ALLOW
        && maxRows.value() == 0;
  }

  private static boolean runs(Action action) {
    return action == Action.ALLOW || action == Action.WARN;
  }

  /** In the order of the file. */
  public List<ObjectException> exceptions() {
    return exceptions;
  }

  public Sourced<DdlTransaction> ddlTransaction() {
    return ddlTransaction;
  }

  public Sourced<AfterRefusal> afterRefusal() {
    return afterRefusal;
  }

  /** How many rows one UPDATE or DELETE may touch; 0 for any number. */
  public Sourced<Long> maxRows() {
    return maxRows;
  }

  /**
   * How long DDL may wait for a lock, in milliseconds: the guard sets it; 0 where the session's own
   * setting holds.
   */
  public Sourced<Long> lockTimeout() {
    return lockTimeout;
  }

  /** Up to how many rows a table is so small that no lock on it is felt. */
  public Sourced<Long> smallTable() {
    return smallTable;
  }

  /** Whether the source of a routine that is called is read from the catalog and judged. */
  public Sourced<Boolean> inspectRoutines() {
    return inspectRoutines;
  }

  /** Starts from the contract's table for the environment. */
  public static final class Builder {
    private final Environment environment;
    private final Map<Operation, Sourced<Action>> actions = new EnumMap<>(Operation.class);
    private final Map<String, Sourced<Action>> rules = new LinkedHashMap<>();
    private List<ObjectException> exceptions = List.of();
    private Sourced<Mode> mode = new Sourced<>(Mode.ENFORCE, BUILT_IN);
    private Sourced<DdlTransaction> ddlTransaction;
    private Sourced<AfterRefusal> afterRefusal =
        new Sourced<>(AfterRefusal.ROLLBACK_ONLY, BUILT_IN);
    private Sourced<Long> maxRows = new Sourced<>(0L, BUILT_IN);
    private Sourced<Long> lockTimeout = new Sourced<>(0L, BUILT_IN);
    private Sourced<Long> smallTable = new Sourced<>(SMALL_TABLE, BUILT_IN);
    private Sourced<Boolean> inspectRoutines = new Sourced<>(false, BUILT_IN);

    public Builder(Environment environment) {
      this.environment = environment;
      for (Operation operation : Operation.values()) {
        actions.put(
            operation, new Sourced<>(builtInAction(operation, environment.level()), BUILT_IN));
      }
      for (String rule : MigrationRules.ids()) {
        rules.put(rule, new Sourced<>(MigrationRules.builtInAction(rule, environment), BUILT_IN));
      }
      ddlTransaction =
          new Sourced<>(
              environment.isProtected() ? DdlTransaction.REQUIRE : DdlTransaction.ALLOW, BUILT_IN);
    }

    public Builder mode(Sourced<Mode> value) {
      mode = value;
      return this;
    }

    public Builder action(Operation operation, Sourced<Action> value) {
      actions.put(operation, value);
      return this;
    }

    /** Sets the action of one of the {@link MigrationRules}. */
    public Builder rule(String rule, Sourced<Action> value) {
      rules.put(rule, value);
      return this;
    }

    public Builder exceptions(List<ObjectException> value) {
      exceptions = value;
      return this;
    }

    public Builder ddlTransaction(Sourced<DdlTransaction> value) {
      ddlTransaction = value;
      return this;
    }

    public Builder afterRefusal(Sourced<AfterRefusal> value) {
      afterRefusal = value;
      return this;
    }

    public Builder maxRows(Sourced<Long> value) {
      maxRows = value;
      return this;
    }

    public Builder lockTimeout(Sourced<Long> value) {
      lockTimeout = value;
      return this;
    }

    public Builder smallTable(Sourced<Long> value) {
      smallTable = value;
      return this;
    }

    public Builder inspectRoutines(Sourced<Boolean> value) {
      inspectRoutines = value;
      return this;
    }

    public Policy build() {
      return new Policy(this);
    }
  }

  private static Action builtInAction(Operation operation, Environment.Level level) {
    boolean production = level == Environment.Level.PRODUCTION;
    boolean relaxed = level.compareTo(Environment.Level.STAGING) < 0;
    return switch (operation.group()) {
      case READ, WRITE, DEFINE -> Action.ALLOW;
      case UNBOUNDED, TRUNCATE, DROP, RESHAPE ->
          relaxed ? Action.ALLOW : production ? Action.APPROVE : Action.WARN;
      case GRANT -> relaxed ? Action.ALLOW : Action.WARN;
      case SERVER, UNREADABLE -> relaxed ? Action.WARN : Action.APPROVE;
    };
  }
}
