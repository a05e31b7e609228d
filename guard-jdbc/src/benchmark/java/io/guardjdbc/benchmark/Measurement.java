package io.guardjdbc.benchmark;

import java.util.Arrays;
import java.util.List;

/**
 * What was measured of one workload through one layer.
 *
 * @param subject a {@link Layer}'s name, or what else stands beside the layers
 * @param quantity what the samples are of
 */
record Measurement(String workload, String subject, Quantity quantity, List<Double> samples) {

  /** What can be measured. */
  enum Quantity {
    /** Processor time of the working threads, in ns per operation. */
    CPU,
    /** In ns per operation. */
    WALL,
    /** In bytes per operation. */
    ALLOCATED,
    /** Processor time as a multiple of the raw driver's in the same round. */
    CPU_RATIO,
    /** Wall time as a multiple of the raw driver's in the same round. */
    WALL_RATIO,
    /** In bytes, after garbage collection. */
    KEPT
  }

  Measurement {
    samples = List.copyOf(samples);
    if (samples.isEmpty()) {
      throw new IllegalArgumentException("no samples of " + workload + ", " + subject);
    }
  }

  double median() {
    return quantile(0.5);
  }

  /** A quantile of the samples, between two of them where it falls between. */
  double quantile(double part) {
    double[] sorted = samples.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
