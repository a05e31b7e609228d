package io.guardjdbc.audit;

import io.guardjdbc.sql.Operation;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Timespan;

/** What Java Flight Recorder keeps of a decision: no literal, and no more than the log has. */
@Name("io.guardjdbc.Decision")
@Label("Guard Decision")
@Category("guard-jdbc")
@Description("A statement that was refused, or that ran and was reported")
final class DecisionEvent extends Event {

  @Label("Id")
  @Description("That of the audit log")
  String id;

  @Label("Decision")
  String decision;

  @Label("Rule")
  String rule;

  @Label("Environment")
  String environment;

  @Label("Database")
  String database;

  @Label("Operations")
  String operations;

  @Label("Objects")
  String objects;

  @Label("Fingerprint")
  @Description("Of the statement's exact text")
  String fingerprint;

  @Label("Result")
  @Description("How the statement ended; nothing where it was refused")
  String result;

  @Label("Statement Duration")
  @Timespan(Timespan.NANOSECONDS)
  long statementDuration;

  @Label("Rows")
  @Description("How many it changed; -1 where that is not known")
  long rows = -1;

  void fill(AuditEvent event, Outcome outcome) {
    id = event.context().id();
    decision = event.decision().id();
    rule = event.rule();
    environment = event.environment();
    database = event.database();
    operations = String.join(",", event.operations().stream().map(Operation::id).toList());
    objects = String.join(",", event.objects());
    fingerprint = event.fingerprint();
    if (outcome != null) {
      result = outcome.result().id();
      statementDuration = outcome.took().toNanos();
      rows = outcome.rows() == null ? -1 : outcome.rows();
    }
  }
}
