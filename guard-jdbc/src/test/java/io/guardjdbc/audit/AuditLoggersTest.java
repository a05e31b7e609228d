package io.guardjdbc.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.simple.SimpleLogger;

/** JSON is written where its logger is on, and nowhere else; recordings where there are any. */
class AuditLoggersTest {

  @TempDir private Path directory;

  /** Loads the guard's classes anew, for loggers of their own, and hides packages from them. */
  private static final class Apart extends URLClassLoader {
    private final String hidden;

    Apart(String hidden, URL... urls) {
      super(urls, ClassLoader.getPlatformClassLoader());
      this.hidden = hidden;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith(hidden)) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  private static URL of(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  /** Records and ends an event with a sink of that loader's own. */
  private static void tell(ClassLoader loader, String sinkName) throws Exception {
    Class<?> sinkType = loader.loadClass(sinkName);
    Class<?> eventType = loader.loadClass(AuditEvent.class.getName());
    Object decision = loader.loadClass(AuditEvent.Decision.class.getName()).getEnumConstants()[0];
    Object[] parts = new Object[AuditEvent.class.getRecordComponents().length];
    parts[0] = Instant.EPOCH;
    parts[1] = decision;
    Object event = eventType.getDeclaredConstructors()[0].newInstance(parts);
    Class<?> outcomeType = loader.loadClass(Outcome.class.getName());
    Object outcome =
        outcomeType
            .getMethod("of", Instant.class, Duration.class, Long.class, Exception.class)
            .invoke(null, Instant.EPOCH, Duration.ofMillis(2), 1L, null);
    Object sink = sinkType.getConstructor().newInstance();
    sinkType.getMethod("record", eventType).invoke(sink, event);
    sinkType.getMethod("ended", eventType, outcomeType).invoke(sink, event, outcome);
  }

  private List<String> loggedBySlf4j(String settings) throws Exception {
    Path log = directory.resolve("log.txt");
    Files.writeString(
        directory.resolve("simplelogger.properties"),
        "org.slf4j.simpleLogger.logFile=" + log + "\n" + settings);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (Apart loader =
        new Apart(
            "hides.nothing",
            directory.toUri().toURL(),
            of(AuditEvent.class),
            of(LoggerFactory.class),
            of(SimpleLogger.class))) {
      Thread.currentThread().setContextClassLoader(loader);
      tell(loader, Slf4jAuditSink.class.getName());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    return Files.readAllLines(log, UTF_8);
  }

  @Test
  void withoutASettingThereIsTheLineForPeopleAlone() throws Exception {
    List<String> lines = loggedBySlf4j("");

    assertEquals(1, lines.size(), lines::toString);
    assertTrue(lines.get(0).contains("WARN guard.audit - allowed-warn at="), lines.get(0));
  }

  @Test
  void debugForItsLoggerSwitchesJsonOn() throws Exception {
    List<String> lines = loggedBySlf4j("org.slf4j.simpleLogger.log.guard.audit.json=debug\n");

    assertEquals(3, lines.size(), lines::toString);
    assertTrue(lines.get(0).contains("WARN guard.audit - allowed-warn at="), lines.get(0));
    assertTrue(
        lines.get(1).contains("guard.audit.json - {\"guardAudit\":1,\"kind\":\"decision\","),
        lines.get(1));
    assertTrue(lines.get(2).contains("\"durationMs\":2.0,\"rows\":1}"), lines.get(2));
  }

  @Test
  void withoutSlf4jFineForThePlatformsLoggerSwitchesItOn() throws Exception {
    List<String> messages = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            messages.add(record.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("guard.audit.json");
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try (Apart loader = new Apart("org.slf4j", of(AuditEvent.class))) {
      tell(loader, Slf4jAuditSink.class.getName());
      assertEquals(List.of(), messages);
      logger.setLevel(Level.FINE);
      tell(loader, Slf4jAuditSink.class.getName());
    } finally {
      logger.setLevel(null);
      logger.setUseParentHandlers(true);
      logger.removeHandler(handler);
    }

    assertEquals(2, messages.size(), messages::toString);
    assertTrue(messages.get(0).startsWith(JsonLine.START), messages.get(0));
  }

  @Test
  void aJvmWithoutFlightRecorderGoesWithout() throws IOException {
    try (Apart loader = new Apart("jdk.jfr", of(AuditEvent.class))) {
      assertThrows(ClassNotFoundException.class, () -> loader.loadClass("jdk.jfr.Event"));
      assertThrows(
          NoClassDefFoundError.class,
          () -> Class.forName(DecisionEvent.class.getName(), true, loader));
      assertDoesNotThrow(() -> tell(loader, JfrAuditSink.class.getName()));
    }
  }

  @Test
  void anApplicationWithoutOpenTelemetryGoesWithout() throws IOException {
    try (Apart loader = new Apart("io.opentelemetry", of(AuditEvent.class))) {
      assertThrows(
          ClassNotFoundException.class, () -> loader.loadClass("io.opentelemetry.api.trace.Span"));
      assertDoesNotThrow(() -> tell(loader, OpenTelemetryAuditSink.class.getName()));
    }
  }
}
