package io.guardjdbc;

import io.guardjdbc.audit.AllowedStatements;
import io.guardjdbc.audit.AuditSink;
import io.guardjdbc.catalog.JdbcCatalog;
import io.guardjdbc.config.GuardConfig;
import io.guardjdbc.environment.TargetReader;
import io.guardjdbc.policy.Catalog;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Target;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.proxy.Permit;
import io.guardjdbc.proxy.Prepared;
import io.guardjdbc.proxy.StatementInterceptor;
import io.guardjdbc.rules.BuiltInRules;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.transaction.TransactionTracker;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One guarded connection's judge: every text comes through {@code admit} before the driver sees it.
 * What is not understood, and a rule that throws, is refused.
 *
 * <p>Not synchronized: as thread-safe as the connection it belongs to.
 */
final class GuardSession implements StatementInterceptor {

  private static final Map<Dialect, ReadingCache> READINGS = readings();

  private final Connection delegate;
  private final GuardConfig config;
  private final Dialect dialect;
  private final ReadingCache readings;
  private final TransactionTracker tracker;
  private final Names names;
  private final Judge judge;
  private final SessionReading meaning;
  private final LockWait lockWait;
  private Place place;
  private Heeded heeded;
  private AllowedStatements.Counts allowed;

  /** Of the distributed transactions that the connection takes part in; null for none. */
  private Branch branch;

  /** What made the transaction rollback-only, on one line. */
  private String refusal = "";

  /**
   * @param delegate null while it is not yet open: then texts can be judged, and nothing run
   */
  GuardSession(
      Connection delegate, GuardConfig config, Place place, AuditSink audit, InstantSource clock) {
    this.delegate = delegate;
    this.config = config;
    this.dialect = place.target().dialect();
    this.readings = READINGS.get(dialect);
    this.tracker = new TransactionTracker(dialect);
    this.names = new Names(delegate, dialect);
    this.judge = new Judge(config, names, audit, clock, tracker);
    this.meaning = new SessionReading(delegate, dialect, readings);
    this.lockWait = new LockWait(delegate, dialect, tracker);
    settle(place);
  }

  private static Map<Dialect, ReadingCache> readings() {
    Map<Dialect, ReadingCache> caches = new EnumMap<>(Dialect.class);
    for (Dialect dialect : Dialect.values()) {
      caches.put(dialect, new ReadingCache(dialect));
    }
    return Map.copyOf(caches);
  }

  private void settle(Place newPlace) {
    place = newPlace;
    heeded = newPlace.heeded();
    allowed = AllowedStatements.in(place.environment().environment().name());
  }

  private void moveTo(Place newPlace) {
    GuardedDatabases.opened(newPlace.target());
    settle(newPlace);
  }

  @Override
  public Permit admit(String sql) throws SQLException {
    if (sql == null) {
      return Permit.FREE;
    }
    return admit(readings.read(sql));
  }

  @Override
  public Permit admit(Prepared prepared) throws SQLException {
    return admit(ReadText.of(prepared));
  }

  private Permit admit(ReadText text) throws SQLException {
    if (isFree(text)) {
      if (text.has(Trait.WRITES)) {
        wrote(text);
      }
      if (AllowedStatements.areCounted()) {
        allowed.add(text.operations);
      }
      return Permit.FREE;
    }
    return admission(List.of(text));
  }

  private void wrote(ReadText text) throws SQLException {
    if (tracker.hasTemporaryTables()) {
      tracker.wrote(text.reading().statements());
    } else {
      tracker.wrote();
    }
    if ((text.effects & heeded.noted()) != 0 && askAutoCommit() == null) {
      tracker.changed(text.reading().statements());
    }
  }

  private Admission admission(List<ReadText> texts) throws SQLException {
    Judge.Judgement judgement = judged(texts);
    if (judgement.isSilent()) {
      countAllowed(texts);
    }
    return new Admission(this, judgement);
  }

  private void countAllowed(List<ReadText> texts) {
    if (AllowedStatements.areCounted()) {
      for (ReadText text : texts) {
        allowed.add(text.operations);
      }
    }
  }

  @Override
  public boolean handsOut() {
    return place.policy().mode().value() == Policy.Mode.OBSERVE || place.policy().stopsNothing();
  }

  @Override
  public void handedOut(Class<?> type) throws SQLException {
    judge.tellHandedOut(type, place);
  }

  private boolean isFree(ReadText text) throws SQLException {
    return (text.isKnownFree(heeded) || isFreeHere(text))
        && !tracker.changedSchema()
        && (!tracker.hasTemporaryTables() || text.isOfRows());
  }

  private boolean isFreeHere(ReadText text) throws SQLException {
    if (!text.isFree(heeded)) {
      return false;
    }
    if (!heeded.routines()) {
      text.noteFree(heeded);
      return true;
    }
    return !meaning.callsRoutine(text);
  }

  @Override
  public Prepared prepare(String sql) throws SQLException {
    if (sql == null) {
      return ReadText.NONE;
    }
    ReadText text = readings.read(sql);
    if (isFree(text)) {
      return text;
    }
    Judge.Judgement judgement = judged(List.of(text));
    return judgement.limit() > 0 && text.has(Trait.RETURNING) ? new ReadText.Counted(text) : text;
  }

  @Override
  public Permit admitBatch(List<Prepared> batch) throws SQLException {
    List<ReadText> texts = new ArrayList<>(batch.size());
    boolean free = true;
    for (Prepared prepared : batch) {
      ReadText text = ReadText.of(prepared);
      texts.add(text);
      free &= isFree(text);
      if (text.has(Trait.WRITES)) {
        wrote(text);
      }
    }
    if (!free) {
      return admission(texts);
    }
    countAllowed(texts);
    return Permit.FREE;
  }

  /** Judges texts that run one after the other, as a whole; refuses by throwing. */
  private Judge.Judgement judged(List<ReadText> given) throws SQLException {
    if (!AllowedStatements.areCounted()) {
      return judgedUntimed(given);
    }
    long start = System.nanoTime();
    try {
      return judgedUntimed(given);
    } finally {
      AllowedStatements.spent(AllowedStatements.Work.JUDGING, System.nanoTime() - start);
    }
  }

  private Judge.Judgement judgedUntimed(List<ReadText> given) throws SQLException {
    SQLException closed = askAutoCommit();
    refuseMismatch();
    List<ReadText> texts = meaning.of(given, heeded.routines());
    TransactionTracker ahead = tracker.copy();
    ahead.forgetLimits();
    List<Judge.Found> found = new ArrayList<>();
    Place here = place;
    boolean settled = true;
    Catalog catalog =
        delegate == null || closed != null ? Catalog.UNKNOWN : new JdbcCatalog(delegate, dialect);
    String unentered = null;
    boolean first = true;
    for (ReadText text : texts) {
      for (SqlStatement statement : text.reading().statements()) {
        if (unentered != null) {
          here = placeIn(unentered);
          unentered = null;
        }
        boolean byItself = text.reading().statements().size() == 1;
        RuleContext context =
            new RuleContext(
                statement,
                ahead,
                here.policy(),
                dialect,
                byItself,
                first,
                settled ? names::same : this::sameByText,
                settled,
                catalog,
                text.of(statement),
                here.marked());
        for (Violation violation : BuiltInRules.check(context)) {
          found.add(new Judge.Found(violation, text, statement, here, settled));
        }
        first = false;
        ahead.ran(statement);
        settled &= !statement.is(Trait.SWITCHES_SCHEMA) && !statement.is(Trait.SWITCHES_DATABASE);
        unentered = statement.is(Trait.SWITCHES_DATABASE) ? statement.name() : null;
      }
    }
    if (closed != null && !found.isEmpty()) {
      throw closed;
    }
    try {
      return judge.judge(texts, found, place);
    } catch (GuardViolationException e) {
      refused(e);
      throw e;
    }
  }

  /**
   * Asks anew whether JDBC holds a transaction open.
   *
   * @return the driver's complaint where the connection is closed. A text that nothing is to be
   *     said of goes to the driver all the same: it may have another complaint, which comes first
   */
  private SQLException askAutoCommit() throws SQLException {
    try {
      tracker.autoCommitIs(delegate == null || delegate.getAutoCommit());
      return null;
    } catch (SQLException e) {
      if (!delegate.isClosed()) {
        throw e;
      }
      return e;
    }
  }

  private boolean sameByText(ObjectName one, ObjectName other) {
    return one.sameAs(other, dialect);
  }

  /**
   * What the database is that a text enters before its last statement. Looked up beforehand, by
   * going there and back: the rest of the text happens there.
   */
  private Place placeIn(String database) throws SQLException {
    if (delegate == null || database.equals(place.database())) {
      return place;
    }
    String before = delegate.getCatalog();
    try {
      delegate.setCatalog(database);
    } catch (SQLException e) {
      // There is none yet, or none for this user: the text itself will say so.
      return place;
    }
    Target target = place.target().inDatabase(database);
    Place there = Place.of(config, target, TargetReader.readWithin(delegate, target));
    if (before == null) {
      moveTo(there);
    } else {
      goBack(before, there);
    }
    if (there.environment().mismatch().isPresent()) {
      throw judge.mismatch(there);
    }
    return there;
  }

  /** Where there is no way back, the session goes on where it is. */
  private void goBack(String before, Place there) throws SQLException {
    try {
      delegate.setCatalog(before);
    } catch (SQLException | RuntimeException e) {
      moveTo(there);
      throw e;
    }
  }

  @Override
  public Permit admitRow(RowOperation operation, String origin) throws SQLException {
    return admit(readings.readRowChange(operation, origin == null ? "" : origin));
  }

  @Override
  public void admitWrite() throws SQLException {
    tracker.wrote();
  }

  @Override
  public void commit() throws SQLException {
    tracker.autoCommitIs(delegate.getAutoCommit());
    if (tracker.isRollbackOnly()) {
      rollback();
      throw judge.rolledBackInstead(place, refusal);
    }
    delegate.commit();
    tracker.committed();
    lockWait.restore();
  }

  @Override
  public void rollback() throws SQLException {
    delegate.rollback();
    tracker.rolledBack();
    lockWait.restore();
  }

  @Override
  public void rollback(Savepoint savepoint) throws SQLException {
    delegate.rollback(savepoint);
    tracker.rolledBackTo(savepoint);
  }

  @Override
  public void releaseSavepoint(Savepoint savepoint) throws SQLException {
    delegate.releaseSavepoint(savepoint);
    tracker.released(savepoint);
  }

  @Override
  public Savepoint setSavepoint() throws SQLException {
    Savepoint savepoint = delegate.setSavepoint();
    tracker.saved(savepoint);
    return savepoint;
  }

  @Override
  public Savepoint setSavepoint(String name) throws SQLException {
    Savepoint savepoint = delegate.setSavepoint(name);
    tracker.saved(savepoint, name);
    return savepoint;
  }

  @Override
  public void setAutoCommit(boolean autoCommit) throws SQLException {
    boolean changes = delegate.getAutoCommit() != autoCommit;
    tracker.autoCommitIs(!changes == autoCommit);
    if (changes && autoCommit && tracker.isRollbackOnly()) {
      rollback();
      throw judge.rolledBackInstead(place, refusal);
    }
    delegate.setAutoCommit(autoCommit);
    if (changes) {
      tracker.committed();
      tracker.autoCommitIs(autoCommit);
      lockWait.restore();
    }
  }

  @Override
  public void setCatalog(String catalog) throws SQLException {
    delegate.setCatalog(catalog);
    // null leaves it as it is
    if (catalog != null && dialect.isMariaDbOrMySql()) {
      switchedDatabase(catalog);
    }
  }

  @Override
  public void setSchema(String schema) throws SQLException {
    delegate.setSchema(schema);
  }

  /** Notes that other tables may stand in front of temporary ones of their name. */
  void hidesTemporaryTables() {
    tracker.hideTemporaryTables();
  }

  /** Notes that the connection takes part in distributed transactions. */
  void worksFor(Branch shared) {
    branch = shared;
    if (branch != null) {
      branch.workedBy(this);
    }
  }

  /** Notes that what was the transaction is a branch's, and in other hands now. */
  void branchLeft() {
    tracker.rolledBack();
  }

  @Override
  public void close() throws SQLException {
    boolean inBranch = branch != null && branch.isActive();
    if (tracker.isRollbackOnly() && !inBranch && !delegate.isClosed()) {
      rollBackBeforeClose();
    }
    delegate.close();
  }

  /** Some drivers commit at close; and a transaction begun by SQL is none of JDBC's. */
  private void rollBackBeforeClose() throws SQLException {
    if (delegate.getAutoCommit()) {
      try (Statement statement = delegate.createStatement()) {
        statement.execute("ROLLBACK");
      }
    } else {
      delegate.rollback();
    }
  }

  Connection delegate() {
    return delegate;
  }

  GuardConfig config() {
    return config;
  }

  Place place() {
    return place;
  }

  Judge judge() {
    return judge;
  }

  LockWait lockWait() {
    return lockWait;
  }

  TransactionTracker tracker() {
    return tracker;
  }

  /** Notes what texts that have run change in how later ones are read. */
  void ran(List<ReadText> texts) {
    meaning.ran(texts);
  }

  /** Notes a refusal in the transaction. */
  void refused(GuardViolationException e) {
    if (place.policy().afterRefusal().value() == Policy.AfterRefusal.ROLLBACK_ONLY) {
      if (!tracker.isRollbackOnly()) {
        refusal = firstLine(e);
      }
      tracker.refused();
      if (branch != null) {
        branch.refused(firstLine(e));
      }
    }
  }

  private static String firstLine(GuardViolationException e) {
    String message = e.getMessage();
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  /** Refuses whatever is done at the wrong place. */
  void refuseMismatch() throws GuardViolationException {
    if (isMisplaced()) {
      throw judge.mismatch(place);
    }
  }

  boolean isMisplaced() {
    return place.environment().mismatch().isPresent();
  }

  /**
   * Another database is another place: its own marker and match rules say what it is. What the
   * client declared may now be a mismatch; then nothing runs until it switches back.
   */
  void switchedDatabase(String database) {
    Target there = place.target().inDatabase(database);
    if (database == null || !database.equals(place.database())) {
      tracker.forgetTemporaryTables();
    }
    moveTo(Place.of(config, there, TargetReader.readWithin(delegate, there)));
  }
}
