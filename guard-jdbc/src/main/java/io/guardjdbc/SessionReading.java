package io.guardjdbc;

import io.guardjdbc.parser.PreparedName;
import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.parser.UserVariables;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.Reading.ApprovalComment;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text means on this connection, where the text alone does not tell: it runs what a variable
 * holds, executes a statement that was prepared under a name, or calls a routine whose source is to
 * be looked into.
 *
 * <p>As thread-safe as the connection.
 */
final class SessionReading {

  private static final int ROUTINES_IN_ROUTINES = 8;

  /** The operations for whose sake it is worth asking the session. */
  private static final long STOPPED = stopped();

  private final Connection delegate;
  private final Dialect dialect;
  private final ReadingCache readings;
  private final RoutineSources routines;
  private final Map<String, ReadText> prepared = new HashMap<>();

  SessionReading(Connection delegate, Dialect dialect, ReadingCache readings) {
    this.delegate = delegate;
    this.dialect = dialect;
    this.readings = readings;
    this.routines = new RoutineSources(delegate, dialect);
  }

  /** Whether a text calls a routine that the catalog has the source of. */
  boolean callsRoutine(ReadText text) throws SQLException {
    Set<ObjectName> called = text.called(dialect);
    return !called.isEmpty() && !routines.of(called).isEmpty();
  }

  /**
   * Texts that run one after the other, each as it is meant here. Only where one runs alone is the
   * session's sql_mode that of now.
   *
   * @param inspect whether routines are looked into
   */
  List<ReadText> of(List<ReadText> given, boolean inspect) throws SQLException {
    List<ReadText> texts = given.size() == 1 ? List.of(inMode(given.get(0))) : given;
    boolean unreadable = false;
    boolean named = false;
    for (ReadText text : texts) {
      unreadable |= (text.operations & ReadText.bit(Operation.UNREADABLE)) != 0;
      named |= text.has(Trait.NAMES_PREPARED);
    }
    boolean variables = unreadable && dialect.isMariaDbOrMySql();
    if (!variables && !named && !inspect) {
      return texts;
    }
    UserVariables held = variables ? new UserVariables(dialect, this::valueOf) : null;
    Map<String, ReadText> ahead = named ? new HashMap<>(prepared) : prepared;
    List<ReadText> meant = new ArrayList<>(texts.size());
    for (ReadText text : texts) {
      ReadText each = text;
      if (variables) {
        String spelledOut = held.spelledOut(text.sql);
        each = spelledOut.equals(text.sql) ? text : readings.read(spelledOut);
      }
      if (named) {
        each = followed(each, ahead);
      }
      meant.add(inspect ? inspected(each) : each);
    }
    return meant;
  }

  /** A text that would be stopped, read as the session's sql_mode has it read. */
  private ReadText inMode(ReadText text) {
    boolean both =
        (text.operations & STOPPED) != 0 && SqlReader.dependsOnSqlMode(text.sql, dialect);
    List<String> mode = both ? answer("SELECT @@SESSION.sql_mode") : List.of();
    return mode.isEmpty()
        ? text
        : new ReadText(text.sql, SqlReader.read(text.sql, dialect, mode.get(0)));
  }

  private static long stopped() {
    long stopped = 0;
    for (Operation operation : Operation.values()) {
      stopped |=
          switch (operation.group()) {
            case READ, WRITE, DEFINE, GRANT -> 0;
            default -> ReadText.bit(operation);
          };
    }
    return stopped;
  }

  private List<String> valueOf(String variable) {
    return answer("SELECT @`" + variable.replace("`", "``") + "`");
  }

  /**
   * The one value of a query; empty where it is not to be had, which leaves the stricter answer.
   */
  private List<String> answer(String look) {
    if (delegate == null) {
      return List.of();
    }
    try (PreparedStatement query = delegate.prepareStatement(look);
        ResultSet row = query.executeQuery()) {
      if (!row.next()) {
        return List.of();
      }
      String value = row.getString(1);
      return List.of(value == null ? "" : value);
    } catch (SQLException e) {
      return List.of();
    }
  }

  /** Gives every EXECUTE what the statement does that was prepared under its name. */
  private ReadText followed(ReadText text, Map<String, ReadText> names) {
    List<SqlStatement> statements = new ArrayList<>();
    List<ApprovalComment> approvals = new ArrayList<>(text.reading().approvals());
    boolean changed = false;
    PreparedName before = null;
    for (SqlStatement statement : text.reading().statements()) {
      PreparedName named =
          statement.is(Trait.NAMES_PREPARED)
              ? PreparedName.of(text.sql, statement, dialect).orElse(null)
              : null;
      ReadText meant = null;
      if (named != null && named.verb() == PreparedName.Verb.EXECUTE) {
        meant = names.get(named.name());
      } else if (named != null) {
        note(named, text.approvalsOf(statement), isAlternative(before, named), names);
      }
      before = named;
      if (meant == null || !isSingle(meant)) {
        statements.add(statement);
      } else {
        changed = true;
        statements.add(merged(statement, meant.reading().statements(), "the prepared statement"));
        for (ApprovalComment each : meant.reading().approvals()) {
          approvals.add(new ApprovalComment(statement.start(), each.text()));
        }
      }
    }
    return changed ? new ReadText(text.sql, new Reading(statements, approvals)) : text;
  }

  /** Whether a name is given at once to one of several texts that a variable may hold. */
  private static boolean isAlternative(PreparedName before, PreparedName named) {
    return before != null
        && before.verb() == PreparedName.Verb.PREPARE
        && named.verb() == PreparedName.Verb.PREPARE
        && before.text() != null
        && before.name().equals(named.name());
  }

  private void note(
      PreparedName named,
      List<ApprovalComment> approvals,
      boolean alternative,
      Map<String, ReadText> names) {
    if (named.name() == null) {
      names.clear();
    } else if (named.text() == null) {
      names.remove(named.name());
    } else {
      ReadText meant = readings.read(named.text());
      ReadText other = alternative ? names.get(named.name()) : null;
      if (other != null && isSingle(other) && isSingle(meant)) {
        SqlStatement either =
            merged(meant.reading().statements().get(0), other.reading().statements(), null);
        meant = new ReadText(meant.sql, new Reading(List.of(either), other.reading().approvals()));
      }
      List<ApprovalComment> given = new ArrayList<>(approvals);
      given.addAll(meant.reading().approvals());
      names.put(
          named.name(),
          given.isEmpty()
              ? meant
              : new ReadText(meant.sql, new Reading(meant.reading().statements(), given)));
    }
  }

  private static boolean isSingle(ReadText text) {
    return text.reading().statements().size() == 1;
  }

  /** Notes the names that texts which have run gave or took away. */
  void ran(List<ReadText> texts) {
    for (ReadText text : texts) {
      if (text.has(Trait.NAMES_PREPARED)) {
        followed(text, prepared);
      }
      if (text.has(Trait.DDL)) {
        routines.forget();
      }
    }
  }

  private ReadText inspected(ReadText text) throws SQLException {
    List<SqlStatement> inside = new ArrayList<>();
    Set<ObjectName> seen = new HashSet<>();
    Set<ObjectName> next = text.called(dialect);
    for (int depth = 0; depth < ROUTINES_IN_ROUTINES && !next.isEmpty(); depth++) {
      seen.addAll(next);
      Set<ObjectName> deeper = new HashSet<>();
      for (RoutineSources.Source source : routines.of(next)) {
        inside.addAll(source.statements());
        deeper.addAll(source.called());
      }
      deeper.removeAll(seen);
      next = deeper;
    }
    if (inside.isEmpty()) {
      return text;
    }
    List<SqlStatement> statements = new ArrayList<>(text.reading().statements());
    int last = statements.size() - 1;
    statements.set(last, merged(statements.get(last), inside, null));
    return new ReadText(text.sql, new Reading(statements, text.reading().approvals()));
  }

  /** A statement with what others do that run within it. */
  private static SqlStatement merged(SqlStatement outer, List<SqlStatement> inner, String place) {
    List<Finding> findings = new ArrayList<>(outer.findings());
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    traits.addAll(outer.traits());
    List<Effect> effects = new ArrayList<>(outer.effects());
    ObjectName temporary = outer.temporary();
    for (SqlStatement each : inner) {
      effects.addAll(each.effects());
      for (Finding finding : each.findings()) {
        findings.add(place == null ? finding : within(finding, outer.start(), place));
      }
      traits.addAll(each.traits());
      temporary = temporary == null && place != null ? each.temporary() : temporary;
    }
    traits.remove(Trait.RETURNING);
    traits.remove(Trait.NAMES_PREPARED);
    return new SqlStatement(
        outer.start(),
        outer.end(),
        outer.summary(),
        findings,
        outer.hazards(),
        effects,
        traits,
        outer.control(),
        outer.name(),
        temporary);
  }

  private static Finding within(Finding finding, int position, String place) {
    String detail = finding.detail();
    return new Finding(
        finding.operation(),
        finding.target(),
        finding.member(),
        finding.cascade(),
        position,
        (detail == null ? "" : detail + ", ") + "inside " + place,
        finding.spared());
  }
}
