package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Hazard;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.sql.SqlStatement.TransactionControl;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is known of one statement while it is read. */
final class Draft {

  /** Texts inside texts are read so deep and no deeper: no honest statement goes further. */
  static final int MAX_DEPTH = 6;

  private static final int MAX_STATEMENTS = 8;

  final Dialect dialect;

  /** How many texts this one stands in: an EXECUTE in a DO block in a PREPARE … */
  final int depth;

  private final List<Finding> findings = new ArrayList<>(2);
  private List<Hazard> hazards = List.of();
  private List<Effect> effects = List.of();
  private Set<Trait> traits;
  private TransactionControl control = TransactionControl.NONE;
  private String name;
  private ObjectName temporary;
  private Loops loops;
  private ObjectName created;
  private ObjectName altered;
  private String place;
  private int fixedPosition = -1;
  private int statements;

  Draft(Dialect dialect, int depth) {
    this.dialect = dialect;
    this.depth = depth;
  }

  /**
   * Goes into a statement inside a statement, such as EXPLAIN ANALYZE of one; false if too deep.
   */
  boolean enter() {
    if (statements == MAX_STATEMENTS) {
      return false;
    }
    statements++;
    return true;
  }

  void exit() {
    statements--;
  }

  /** From here on all findings stand inside this place, such as "a DO block". */
  String inside(String newPlace) {
    String before = place;
    if (before == null) {
      place = newPlace;
    }
    return before;
  }

  void leave(String before) {
    place = before;
  }

  /** Findings of a text inside a literal stand where the literal stands. */
  void at(int position) {
    fixedPosition = position;
  }

  void add(Operation operation, int position) {
    add(operation, null, null, false, position, null);
  }

  void add(Operation operation, ObjectName target, int position) {
    add(operation, target, null, false, position, null);
  }

  void add(
      Operation operation,
      ObjectName target,
      String member,
      boolean cascade,
      int position,
      String detail) {
    add(operation, target, member, cascade, position, detail, List.of());
  }

  /** Adds a change of all rows but those that are null in one of these columns. */
  void sparing(Operation operation, ObjectName target, int position, List<String> columns) {
    add(operation, target, null, false, position, null, columns);
    if (!columns.isEmpty()) {
      trait(Trait.SPARES_NULLS);
    }
  }

  private void add(
      Operation operation,
      ObjectName target,
      String member,
      boolean cascade,
      int position,
      String detail,
      List<String> spared) {
    boolean own = isOwn(target) && isAboutData(operation) && !isPrincipal(operation, detail);
    Operation told = own ? Operation.SESSION : operation;
    String where =
        place == null ? detail : detail == null ? "inside " + place : detail + ", inside " + place;
    int offset = fixedPosition >= 0 ? fixedPosition : position;
    findings.add(new Finding(told, target, member, cascade, offset, where, spared));
  }

  /** Notes the loops that the statements to come stand in. */
  void loops(Loops around) {
    loops = around;
  }

  /** The loops around the statement; null outside blocks. */
  Loops loops() {
    return loops;
  }

  /** Notes a hazard; none about a table that is the session's own. */
  void hazard(Hazard.Kind kind, ObjectName table, String member, int position, String detail) {
    if (isOwn(table)) {
      return;
    }
    if (hazards.isEmpty()) {
      hazards = new ArrayList<>(2);
    }
    int offset = fixedPosition >= 0 ? fixedPosition : position;
    hazards.add(new Hazard(kind, table, member, offset, detail));
  }

  void effect(Effect effect) {
    if (effects.isEmpty()) {
      effects = new ArrayList<>(2);
    }
    effects.add(effect);
  }

  List<Hazard> hazards() {
    return hazards;
  }

  /** Notes the table that the statement makes and that cannot have been there before. */
  void created(ObjectName table) {
    created = table;
  }

  ObjectName created() {
    return created;
  }

  /** Notes the table whose definition the statement changes. */
  void altered(ObjectName table) {
    altered = table;
  }

  ObjectName altered() {
    return altered;
  }

  /** Takes back the hazards about tables that nobody but this text knows yet. */
  void harmless(Predicate<ObjectName> tables) {
    if (!hazards.isEmpty()) {
      hazards.removeIf(
          hazard ->
              hazard.kind().threat() != Hazard.Threat.DESIGN
                  && hazard.table() != null
                  && tables.test(hazard.table()));
    }
  }

  /** Whether a table is the session's own by its name alone. */
  boolean isOwn(ObjectName target) {
    if (target == null) {
      return false;
    }
    return switch (dialect) {
      case POSTGRESQL -> target.isQualified() && "pg_temp".equals(target.schema());
      case SQLITE -> target.isQualified() && target.schema().equalsIgnoreCase("temp");
      case DERBY, HSQLDB -> target.isQualified() && target.schema().equals("SESSION");
      case SQLSERVER ->
          (target.name().startsWith("#") && !target.name().startsWith("##"))
              || target.name().startsWith("@");
      case ORACLE -> target.name().startsWith("ORA$PTT_");
      default -> false;
    };
  }

  /** Users and roles outlive the session, whatever they are called. */
  private static boolean isPrincipal(Operation operation, String kind) {
    return operation == Operation.DROP_OBJECT
        && kind != null
        && (kind.startsWith("user") || kind.endsWith("role") || kind.equals("login"));
  }

  private static boolean isAboutData(Operation operation) {
    return switch (operation.group()) {
      case UNBOUNDED, TRUNCATE, DROP, RESHAPE -> true;
      default -> false;
    };
  }

  void trait(Trait trait) {
    if (traits == null) {
      traits = EnumSet.of(trait);
    } else {
      traits.add(trait);
    }
  }

  /** Cannot run inside a transaction, where the database has transactions around DDL at all. */
  void outside() {
    if (dialect.transactionalDdl() || dialect == Dialect.STANDARD) {
      trait(Trait.OUTSIDE_TRANSACTION);
    }
  }

  void drop(Trait trait) {
    if (traits != null) {
      traits.remove(trait);
    }
  }

  boolean has(Trait trait) {
    return traits != null && traits.contains(trait);
  }

  void ddl() {
    trait(Trait.DDL);
    if (commitsAtDdl()) {
      trait(Trait.IMPLICIT_COMMIT);
    }
  }

  /** Not DDL for the guard, yet MariaDB commits at it; so do Oracle and H2 where told. */
  void commits(Dialect... dialects) {
    for (Dialect each : dialects) {
      if (each == dialect || (each == Dialect.MARIADB && dialect == Dialect.MYSQL)) {
        trait(Trait.IMPLICIT_COMMIT);
      }
    }
  }

  private boolean commitsAtDdl() {
    return switch (dialect) {
      case MARIADB, MYSQL, H2, ORACLE, HSQLDB -> true;
      default -> false;
    };
  }

  void control(TransactionControl newControl, String newName) {
    control = newControl;
    name = newName;
  }

  void name(String newName) {
    name = newName;
  }

  void temporary(ObjectName table) {
    temporary = table;
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  List<Finding> findings() {
    return findings;
  }

  /** Takes over what a text inside this statement does, as it were the statement's own. */
  void take(Draft inner) {
    for (Finding finding : inner.findings) {
      findings.add(placed(DynamicText.withoutUnknownName(finding)));
    }
    for (Hazard hazard : inner.hazards) {
      hazard(hazard.kind(), hazard.table(), hazard.member(), hazard.position(), hazard.detail());
    }
    if (inner.traits != null) {
      for (Trait trait : inner.traits) {
        trait(trait == Trait.COUNTABLE ? Trait.UNCOUNTABLE : trait);
      }
    }
    drop(Trait.RETURNING);
    if (inner.control != TransactionControl.NONE) {
      control(inner.control, inner.name);
    }
    if (inner.temporary != null) {
      temporary = inner.temporary;
    }
  }

  /** A finding in the place of the literal that this text stands in. */
  private Finding placed(Finding finding) {
    return fixedPosition < 0
        ? finding
        : new Finding(
            finding.operation(),
            finding.target(),
            finding.member(),
            finding.cascade(),
            fixedPosition,
            finding.detail(),
            finding.spared());
  }

  /** Whether every finding is one of reading. */
  boolean isReadOnly() {
    for (Finding finding : findings) {
      if (finding.operation() != Operation.SELECT) {
        return false;
      }
    }
    return true;
  }

  /** Adds the traits that follow from the findings. */
  void complete() {
    boolean rows = false;
    boolean merge = false;
    for (Finding finding : findings) {
      Operation operation = finding.operation();
      switch (operation.group()) {
        case WRITE, UNBOUNDED, TRUNCATE -> trait(Trait.WRITES);
        default -> {
          continue;
        }
      }
      merge |= operation == Operation.MERGE;
      rows |=
          operation == Operation.UPDATE
              || operation == Operation.DELETE
              || operation.group() == Operation.Group.UNBOUNDED;
    }
    if (has(Trait.COUNTABLE) && !isOneVerb()) {
      drop(Trait.COUNTABLE);
      drop(Trait.RETURNING);
    }
    if (rows && !merge && !has(Trait.COUNTABLE)) {
      trait(Trait.UNCOUNTABLE);
    }
  }

  /** Whether all findings come from one verb; a multi-table DELETE has a finding per table. */
  private boolean isOneVerb() {
    for (Finding finding : findings) {
      if (finding.position() != findings.get(0).position()) {
        return false;
      }
    }
    return true;
  }

  SqlStatement toStatement(int start, int end, String summary) {
    Set<Trait> told = traits == null ? Set.of() : traits;
    return new SqlStatement(
        start, end, summary, findings, hazards, effects, told, control, name, temporary);
  }
}
