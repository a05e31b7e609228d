package io.guardjdbc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.audit.AuditEvent.ApprovalUsed;
import io.guardjdbc.audit.AuditEvent.Decision;
import io.guardjdbc.sql.Operation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditEventTest {

  private static final Instant NOW = Instant.parse("2026-11-22T18:06:11Z");

  @Test
  void theLineHoldsAllThatIsKnown() {
    AuditEvent event =
        new AuditEvent(
            NOW,
            Decision.APPROVED,
            "drop-table",
            "production",
            "billing",
            "db.prod.example.com:5432",
            "anna",
            List.of(Operation.DROP_TABLE, Operation.TRUNCATE),
            List.of("public.orders_old", "public.log"),
            "DROP TABLE public.orders_old",
            AuditEvent.fingerprint("DROP TABLE public.orders_old"),
            new ApprovalUsed("guard-approvals.yaml:4", "OPS-123", "bert"),
            List.of("recovery_target_name = 'guard_x'", "recovery_target_timeline = '1'"),
            "built-in policy",
            null,
            null);

    assertEquals(
        "approved rule=drop-table environment=production database=billing"
            + " where=db.prod.example.com:5432 user=anna operations=drop-table,truncate"
            + " objects=public.orders_old,public.log statement=\"DROP TABLE public.orders_old\""
            + " fingerprint=fa8e919eb5e30bc9 policy=\"built-in policy\""
            + " approval=guard-approvals.yaml:4 reason=OPS-123 approver=bert"
            + " recovery=\"recovery_target_name = 'guard_x'\\nrecovery_target_timeline = '1'\""
            + " at=2026-11-22T18:06:11Z",
        event.line());
  }

  @Test
  void noValueCanForgeALine() {
    AuditEvent event = info("a\r\nWARN refused rule=none \"quoted\" \\ \u0007 \u2028 end");

    assertEquals(
        "info note=\"a\\u000d\\nWARN refused rule=none \\\"quoted\\\" \\\\ \\u0007 \\u2028 end\""
            + " at=2026-11-22T18:06:11Z",
        event.line());
  }

  @Test
  void theFingerprintIsThatOfTheExactText() {
    assertEquals("e3b0c44298fc1c14", AuditEvent.fingerprint(""));
  }

  static AuditEvent info(String note) {
    return new AuditEvent(
        NOW,
        Decision.INFO,
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
        note,
        null);
  }
}
