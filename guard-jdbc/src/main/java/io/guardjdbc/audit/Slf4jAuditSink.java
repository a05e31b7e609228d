package io.guardjdbc.audit;

import io.guardjdbc.audit.AuditEvent.Decision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes each event as one line to the logger {@code guard.audit}: decisions at WARN, the rest at
 * INFO; and as JSON to the logger {@code guard.audit.json}, where DEBUG is on for it. Through
 * slf4j, of which only methods of 1.7 are used because tools bring that version along; where slf4j
 * is missing, or fails, through {@link System.Logger}.
 */
public final class Slf4jAuditSink implements AuditSink {

  /** The logger's name. */
  public static final String LOGGER = "guard.audit";

  /** The name of the logger for JSON lines. */
  public static final String JSON_LOGGER = "guard.audit.json";

  private final AuditSink sink;

  public Slf4jAuditSink() {
    AuditSink found;
    try {
      found = new Slf4j();
    } catch (LinkageError e) {
      found = new Platform();
    }
    this.sink = found;
  }

  @Override
  public void record(AuditEvent event) {
    try {
      sink.record(event);
    } catch (RuntimeException | LinkageError e) {
      // A broken appender must not change what happens to the statement; the event is not lost.
      new Platform().record(event);
    }
  }

  @Override
  public void ended(AuditEvent event, Outcome outcome) {
    try {
      sink.ended(event, outcome);
    } catch (RuntimeException | LinkageError e) {
      new Platform().ended(event, outcome);
    }
  }

  /** Apart, so that slf4j is linked only when this class is. */
  private static final class Slf4j implements AuditSink {
    private final Logger logger = LoggerFactory.getLogger(LOGGER);
    private final Logger json = LoggerFactory.getLogger(JSON_LOGGER);

    @Override
    public void record(AuditEvent event) {
      if (event.decision() == Decision.INFO) {
        logger.info(event.line());
      } else {
        logger.warn(event.line());
      }
      if (json.isDebugEnabled()) {
        json.debug(JsonLine.of(event));
      }
    }

    @Override
    public void ended(AuditEvent event, Outcome outcome) {
      if (json.isDebugEnabled()) {
        json.debug(JsonLine.of(event, outcome));
      }
    }
  }

  private static final class Platform implements AuditSink {
    private final System.Logger logger = System.getLogger(LOGGER);
    private final System.Logger json = System.getLogger(JSON_LOGGER);

    @Override
    public void record(AuditEvent event) {
      logger.log(
          event.decision() == Decision.INFO
              ? System.Logger.Level.INFO
              : System.Logger.Level.WARNING,
          event.line());
      if (json.isLoggable(System.Logger.Level.DEBUG)) {
        json.log(System.Logger.Level.DEBUG, JsonLine.of(event));
      }
    }

    @Override
    public void ended(AuditEvent event, Outcome outcome) {
      if (json.isLoggable(System.Logger.Level.DEBUG)) {
        json.log(System.Logger.Level.DEBUG, JsonLine.of(event, outcome));
      }
    }
  }
}
