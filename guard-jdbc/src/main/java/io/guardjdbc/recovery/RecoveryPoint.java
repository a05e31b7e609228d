package io.guardjdbc.recovery;

import java.time.Instant;
import java.util.List;

/**
 * A moment just before a destructive operation, and how to get back to it.
 *
 * @param label what is about to happen, on one line: {@code drop-table public.orders_old}
 * @param at before the operation, by the clock of the server if it told, else of this JVM
 * @param byServerClock which of the two
 * @param name of the restore point that was made on PostgreSQL; null if none was
 * @param position PostgreSQL's WAL position (LSN), MariaDB's {@code file:position} of the binary
 *     log; null if it could not be had
 * @param recoverable whether the server keeps what a recovery to this point needs, as far as it
 *     says; backups are not looked at
 * @param lines the settings or the command of a restore to this point, ready to be pasted, with all
 *     that should be known in comments that begin with {@code #}
 */
public record RecoveryPoint(
    String label,
    Instant at,
    boolean byServerClock,
    String name,
    String position,
    boolean recoverable,
    List<String> lines) {

  public RecoveryPoint {
    lines = List.copyOf(lines);
  }
}
