package io.guardjdbc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class Slf4jAuditSinkTest {

  @Test
  void eventsGoToTheLoggerGuardAudit() {
    PrintStream before = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      new Slf4jAuditSink().record(AuditEventTest.info("not shown at the level of the tests"));
      new Slf4jAuditSink().record(refused());
    } finally {
      System.setErr(before);
    }

    String text = written.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("WARN guard.audit - refused rule={} at="), text);
    assertEquals(1, text.lines().count(), text);
  }

  @Test
  void withoutSlf4jEventsGoToThePlatformsLogger() throws Exception {
    List<LogRecord> records = new ArrayList<>();
    Handler handler = collecting(records);
    Logger logger = Logger.getLogger("guard.audit");
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try (URLClassLoader loader = withoutSlf4j()) {
      assertThrows(ClassNotFoundException.class, () -> loader.loadClass("org.slf4j.Logger"));
      Class<?> sink = loader.loadClass("io.guardjdbc.audit.Slf4jAuditSink");
      Class<?> event = loader.loadClass("io.guardjdbc.audit.AuditEvent");
      Object decision =
          loader.loadClass("io.guardjdbc.audit.AuditEvent$Decision").getEnumConstants()[2];
      Constructor<?> constructor = event.getDeclaredConstructors()[0];
      Object[] arguments = new Object[constructor.getParameterCount()];
      arguments[0] = AuditEventTest.info("").at();
      arguments[1] = decision;
      sink.getMethod("record", event)
          .invoke(sink.getConstructor().newInstance(), constructor.newInstance(arguments));
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }

    assertEquals(1, records.size());
    assertEquals("refused at=2026-11-22T18:06:11Z", records.get(0).getMessage());
    assertEquals(java.util.logging.Level.WARNING, records.get(0).getLevel());
  }

  private static URLClassLoader withoutSlf4j() {
    URL classes = Slf4jAuditSink.class.getProtectionDomain().getCodeSource().getLocation();
    return new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
  }

  private static AuditEvent refused() {
    return new AuditEvent(
        AuditEventTest.info("").at(),
        AuditEvent.Decision.REFUSED,
        "{}",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Handler collecting(List<LogRecord> records) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        records.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
