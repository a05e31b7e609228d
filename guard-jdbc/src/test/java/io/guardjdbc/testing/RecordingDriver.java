package io.guardjdbc.testing;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;

/**
 * A driver without a database: it writes down every call that reaches it, and answers with the
 * least that works (empty result sets, a settable update count). What it did not write down never
 * left the guard.
 *
 * <p>Takes {@code jdbc:recording:…} through {@link DriverManager}; an instance made by its class
 * name takes any URL. What it keeps is static and thread-safe: {@link #reset()} before each test.
 */
public final class RecordingDriver implements Driver {

  /** The prefix of its own URLs. */
  public static final String PREFIX = "jdbc:recording:";

  private static final List<RecordedCall> CALLS = new CopyOnWriteArrayList<>();
  private static volatile String catalog;
  private static volatile String schema;
  private static volatile String product;
  private static volatile int updateCount;
  private static final AtomicReference<SQLException> FAILURE = new AtomicReference<>();

  static {
    try {
      reset();
      DriverManager.registerDriver(new RecordingDriver(true));
    } catch (SQLException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final boolean onlyItsOwnUrls;

  /** A driver that takes any URL. */
  public RecordingDriver() {
    this(false);
  }

  private RecordingDriver(boolean onlyItsOwnUrls) {
    this.onlyItsOwnUrls = onlyItsOwnUrls;
  }

  /** Forgets all calls and settings. */
  public static void reset() {
    CALLS.clear();
    catalog = "recorded";
    schema = "public";
    product = "Recording";
    updateCount = 0;
    FAILURE.set(null);
  }

  /** Every call so far, in order, on whatever object of whatever connection. */
  public static List<RecordedCall> calls() {
    return List.copyOf(CALLS);
  }

  /** The names of the methods called so far, in order. */
  public static List<String> methods() {
    return CALLS.stream().map(RecordedCall::method).toList();
  }

  /**
   * Every SQL text that reached the driver to be run, in order: by a statement, by a prepared one
   * when it was executed, by a batch when it was executed.
   */
  public static List<String> executed() {
    return CALLS.stream().filter(RecordedCall::executes).map(RecordedCall::sql).toList();
  }

  /**
   * Every SQL text that reached the driver, whether run, prepared or added to a batch, in order.
   */
  public static List<String> texts() {
    return CALLS.stream().map(RecordedCall::sql).filter(sql -> sql != null).toList();
  }

  /** What {@code getCatalog()} answers on connections opened after this. */
  public static void catalog(String name) {
    catalog = name;
  }

  /** What {@code getSchema()} answers on connections opened after this. */
  public static void schema(String name) {
    schema = name;
  }

  /** What {@code getDatabaseProductName()} answers. */
  public static void product(String name) {
    product = name;
  }

  /** The update count of everything that runs from now on. */
  public static void updateCount(int count) {
    updateCount = count;
  }

  /** What everything that runs from now on throws; null for nothing. */
  public static void failWith(SQLException exception) {
    FAILURE.set(exception);
  }

  static String catalog() {
    return catalog;
  }

  static String schema() {
    return schema;
  }

  static String product() {
    return product;
  }

  static int updateCount() {
    return updateCount;
  }

  static SQLException failure() {
    return FAILURE.get();
  }

  static void record(RecordedCall call) {
    CALLS.add(call);
  }

  @Override
  public Connection connect(String url, Properties info) {
    if (!acceptsURL(url)) {
      return null;
    }
    Properties given = new Properties();
    info.stringPropertyNames().forEach(name -> given.setProperty(name, info.getProperty(name)));
    record(new RecordedCall("Driver", "connect", null, List.of(url, given), false));
    return RecordingObjects.connection(url, given.getProperty("user"));
  }

  @Override
  public boolean acceptsURL(String url) {
    return !onlyItsOwnUrls || url.startsWith(PREFIX);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }
}
