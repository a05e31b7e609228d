package io.guardjdbc;

import io.guardjdbc.parser.Routines;
import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.proxy.Prepared;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Hazard;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.PlainStatement;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.Reading.ApprovalComment;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.sql.SqlStatement.TransactionControl;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text with its reading, summed up in a few words so that most are admitted by a few ANDs. */
final class ReadText implements Prepared {

  /** What reads and changes rows, and makes, moves or removes no table. */
  private static final long OF_ROWS =
      bit(Operation.SELECT)
          | bit(Operation.INSERT)
          | bit(Operation.UPDATE)
          | bit(Operation.DELETE)
          | bit(Operation.MERGE)
          | bit(Operation.UNBOUNDED_UPDATE)
          | bit(Operation.UNBOUNDED_DELETE);

  private static final Map<PlainStatement, Long> TRAITS = traitsOfPlain();

  /** No text at all: for the driver to complain about. */
  static final ReadText NONE = new ReadText("", new Reading(List.of(), List.of()));

  final String sql;

  /** Null where it has not been needed yet. */
  private Reading reading;

  /** What it takes to read it; null where that is done. */
  private final Dialect dialect;

  /** One bit for each {@link Operation} in it. */
  final long operations;

  /** One bit for each {@link Trait} of it. */
  final long traits;

  /** One bit for each kind of {@link Hazard} in it. */
  final long hazards;

  /** One bit for each kind of {@link Effect} in it. */
  final long effects;

  /** Whether it controls the transaction or makes a temporary table. */
  final boolean moves;

  private Set<ObjectName> called;

  /** Where it was found to be free before; null where it was not yet. */
  private Heeded freeUnder;

  ReadText(String sql, Reading reading) {
    this.sql = sql;
    this.dialect = null;
    this.reading = reading;
    long operationBits = 0;
    long traitBits = 0;
    long hazardBits = 0;
    long effectBits = 0;
    boolean movesSession = false;
    for (SqlStatement statement : reading.statements()) {
      for (Finding finding : statement.findings()) {
        operationBits |= bit(finding.operation());
      }
      for (Trait trait : statement.traits()) {
        traitBits |= bit(trait);
      }
      for (Hazard hazard : statement.hazards()) {
        hazardBits |= bit(hazard.kind());
      }
      for (Effect effect : statement.effects()) {
        effectBits |= bit(effect.kind());
      }
      movesSession |=
          statement.control() != TransactionControl.NONE || statement.temporary() != null;
    }
    this.operations = operationBits;
    this.traits = traitBits;
    this.hazards = hazardBits;
    this.effects = effectBits;
    this.moves = movesSession;
  }

  /** A text of which it is known what it is, and that is read in full only if somebody asks. */
  ReadText(String sql, PlainStatement plain, Dialect dialect) {
    this.sql = sql;
    this.dialect = dialect;
    this.operations = bit(plain.operation());
    this.traits = TRAITS.get(plain);
    this.hazards = 0;
    this.effects = 0;
    this.moves = false;
  }

  private static Map<PlainStatement, Long> traitsOfPlain() {
    Map<PlainStatement, Long> all = new EnumMap<>(PlainStatement.class);
    for (PlainStatement each : PlainStatement.values()) {
      long bits = 0;
      for (Trait trait : each.traits()) {
        bits |= bit(trait);
      }
      all.put(each, bits);
    }
    return all;
  }

  Reading reading() {
    Reading known = reading;
    if (known == null) {
      known = SqlReader.read(sql, dialect);
      reading = known;
    }
    return known;
  }

  /** A bit of a set that lives no longer than the JVM. */
  @SuppressWarnings("EnumOrdinal")
  static long bit(Enum<?> value) {
    return 1L << value.ordinal();
  }

  boolean has(Trait trait) {
    return (traits & bit(trait)) != 0;
  }

  /** Whether it is about rows alone, so that no temporary table comes or goes by it. */
  boolean isOfRows() {
    return (operations & ~OF_ROWS) == 0;
  }

  /** Whether nothing in it has to be looked at more closely, as far as the text alone tells. */
  boolean isFree(Heeded heeded) {
    return (operations & ~heeded.free()) == 0
        && (traits & heeded.traits()) == 0
        && (hazards & heeded.hazards()) == 0
        && (effects & heeded.effects()) == 0
        && !moves;
  }

  /** Whether {@link #noteFree} says so; a text that runs again is asked no more than that. */
  @SuppressWarnings("ReferenceEquality") // an equal one is asked the long way
  boolean isKnownFree(Heeded heeded) {
    return freeUnder == heeded;
  }

  /** Only the first is noted: two places that took turns would write to shared memory each time. */
  void noteFree(Heeded heeded) {
    if (freeUnder == null) {
      freeUnder = heeded;
    }
  }

  /**
   * The approvals in a statement's own comments: those in front of it and within it, up to its
   * separator. What approves one statement says nothing of the next.
   */
  List<ApprovalComment> approvalsOf(SqlStatement statement) {
    Reading whole = reading();
    if (whole.approvals().isEmpty()) {
      return List.of();
    }
    List<SqlStatement> all = whole.statements();
    int index = all.indexOf(statement);
    int from = index == 0 ? 0 : separatorAfter(all.get(index - 1));
    int to = index == all.size() - 1 ? sql.length() : separatorAfter(statement);
    return whole.approvals().stream()
        .filter(comment -> comment.position() >= from && comment.position() < to)
        .toList();
  }

  /** The routines that it may call. Read at the first call, for those who look into routines. */
  Set<ObjectName> called(Dialect dialect) {
    Set<ObjectName> names = called;
    if (names == null) {
      names = Set.copyOf(Routines.called(sql, dialect));
      called = names;
    }
    return names;
  }

  private int separatorAfter(SqlStatement statement) {
    int separator = sql.indexOf(';', statement.end());
    return separator < 0 ? statement.end() : separator;
  }

  /** A statement of this text as it stands there. */
  String of(SqlStatement statement) {
    int end = Math.min(statement.end(), sql.length());
    return sql.substring(Math.min(statement.start(), end), end);
  }

  /** Roughly what it keeps alive, in bytes. */
  long weight() {
    return 200L + 2L * sql.length() + 400L * (reading == null ? 1 : reading.statements().size());
  }

  @Override
  public String sql() {
    return sql;
  }

  @Override
  public boolean countsReturnedRows() {
    return false;
  }

  /** The text behind what was handed out at preparation. */
  static ReadText of(Prepared prepared) {
    return prepared instanceof Counted counted ? counted.text() : (ReadText) prepared;
  }

  /** A text whose returned rows are counted when it runs. */
  record Counted(ReadText text) implements Prepared {
    @Override
    public String sql() {
      return text.sql;
    }

    @Override
    public boolean countsReturnedRows() {
      return true;
    }
  }
}
