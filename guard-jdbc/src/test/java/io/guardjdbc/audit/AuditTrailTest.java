package io.guardjdbc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

  private final List<String> heard = new ArrayList<>();
  private final AuditTrail trail = new AuditTrail(event -> heard.add("log"));

  @Test
  void whoListensHearsEveryEventBehindTheLog() {
    AuditSink listener = event -> heard.add(event.note());
    AuditTrail.addListener(listener);
    try {
      trail.record(AuditEventTest.info("one"));
    } finally {
      AuditTrail.removeListener(listener);
    }
    trail.record(AuditEventTest.info("two"));
    assertEquals(List.of("log", "one", "log"), heard);
  }

  @Test
  void aListenerThatFailsChangesNothing() {
    AuditSink failing =
        event -> {
          throw new IllegalStateException("on purpose");
        };
    AuditSink listener = event -> heard.add(event.note());
    AuditTrail.addListener(failing);
    AuditTrail.addListener(listener);
    try {
      trail.record(AuditEventTest.info("one"));
    } finally {
      AuditTrail.removeListener(failing);
      AuditTrail.removeListener(listener);
    }
    assertEquals(List.of("log", "one"), heard);
  }

  @Test
  void nullIsNoListener() {
    assertThrows(IllegalArgumentException.class, () -> AuditTrail.addListener(null));
  }
}
