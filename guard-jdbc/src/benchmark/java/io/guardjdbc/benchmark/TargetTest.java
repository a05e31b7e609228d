package io.guardjdbc.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.benchmark.Measurement.Quantity;
import io.guardjdbc.benchmark.Target.Verdict;
import org.junit.jupiter.api.Test;

class TargetTest {

  private final Results results = new Results();

  private void cpu(Workload workload, Layer layer, double... samples) {
    for (double sample : samples) {
      results.add(workload.id(), layer.name(), Quantity.CPU, sample);
    }
  }

  private Verdict verdict(Target target) {
    return target.judge(results).orElseThrow();
  }

  @Test
  void nothingIsSaidOfWhatWasNotMeasured() {
    for (Target target : Target.values()) {
      assertTrue(target.judge(results).isEmpty(), target::name);
    }
  }

  @Test
  void aHotStatementIsComparedByWhatIsAdded() {
    cpu(Workload.HOT, Layer.RAW, 100);
    cpu(Workload.HOT, Layer.HIKARICP, 110);
    cpu(Workload.HOT, Layer.GUARD, 115);
    assertEquals(new Verdict("1.50 ×", true), verdict(Target.HOT));
    cpu(Workload.HOT, Layer.GUARD, 116, 117);
    assertEquals(new Verdict("1.60 ×", false), verdict(Target.HOT));
  }

  @Test
  void aPassDoesNotCountTheMakingOfTheTexts() {
    cpu(Workload.MADE, Layer.RAW, 100);
    cpu(Workload.PASS, Layer.RAW, 600);
    cpu(Workload.REALISTIC, Layer.RAW, 150);
    cpu(Workload.REALISTIC, Layer.GUARD, 1_150);
    assertEquals(new Verdict("2.00 ×", true), verdict(Target.NEW_BY_PASS));
  }

  @Test
  void theWorstOfTheHostileTextsCounts() {
    for (Hostile hostile : Hostile.values()) {
      String id = StubRun.hostileId(hostile);
      results.add(id, Layer.RAW.name(), Quantity.CPU, 10);
      double slow = hostile == Hostile.ORS ? 60e6 : 1_000;
      results.add(id, Layer.GUARD.name(), Quantity.CPU, slow);
    }
    assertFalse(verdict(Target.HOSTILE).met());
    assertEquals("60 ms", verdict(Target.HOSTILE).measured());
  }

  @Test
  void rowsMayCostWhatTheRawDriversCostAtTheirWorst() {
    cpu(Workload.ROWS, Layer.RAW, 2.0, 2.0, 2.1);
    cpu(Workload.ROWS, Layer.GUARD, 2.1);
    assertTrue(verdict(Target.ROWS).met());
    cpu(Workload.ROWS, Layer.GUARD, 2.2, 2.2);
    assertFalse(verdict(Target.ROWS).met());
  }

  @Test
  void whatLiesWithinTheNoiseIsNotToBeToldFromRaw() {
    String id = Workload.PG_TPCB.id();
    for (double sample : new double[] {0.98, 0.99, 1.0, 1.01, 1.02}) {
      results.add(id, PairedBlocks.RAW_AGAIN, Quantity.WALL_RATIO, sample);
      results.add(id, Layer.GUARD.name(), Quantity.WALL_RATIO, sample + 0.01);
      results.add(id, PairedBlocks.RAW_AGAIN, Quantity.CPU_RATIO, sample);
      results.add(id, Layer.GUARD.name(), Quantity.CPU_RATIO, sample + 0.1);
    }
    assertTrue(verdict(Target.PG_TPCB).met());
    assertFalse(verdict(Target.PG_TPCB_CPU).met());
  }
}
