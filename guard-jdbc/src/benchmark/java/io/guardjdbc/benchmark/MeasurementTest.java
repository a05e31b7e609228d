package io.guardjdbc.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.benchmark.Measurement.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

  private static Measurement of(Double... samples) {
    return new Measurement("hot", "RAW", Quantity.CPU, List.of(samples));
  }

  @Test
  void theMedianIsTheMiddleOneOrBetweenTheMiddleTwo() {
    assertEquals(3, of(9.0, 1.0, 3.0).median());
    assertEquals(2, of(1.0, 3.0, 100.0, 1.0).median());
    assertEquals(7, of(7.0).median());
  }

  @Test
  void quantilesLieBetweenSamples() {
    assertEquals(2, of(1.0, 2.0, 3.0, 4.0, 5.0).quantile(0.25));
    assertEquals(4.6, of(1.0, 2.0, 3.0, 4.0, 5.0).quantile(0.9), 1e-9);
    assertEquals(5, of(1.0, 2.0, 3.0, 4.0, 5.0).quantile(1));
  }

  @Test
  void nothingMeasuredIsNoMeasurement() {
    assertThrows(IllegalArgumentException.class, MeasurementTest::of);
  }
}
