package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Measurement.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** All that one run measured, and where. Not thread-safe. */
final class Results {

  private record Key(String workload, String subject, Quantity quantity) {}

  private final Map<String, String> circumstances = new LinkedHashMap<>();
  private final Map<Key, List<Double>> samples = new LinkedHashMap<>();

  /** Machine, versions, date: named values, in the order they were noted. */
  Map<String, String> circumstances() {
    return circumstances;
  }

  void add(String workload, String subject, Quantity quantity, double sample) {
    samples
        .computeIfAbsent(new Key(workload, subject, quantity), key -> new ArrayList<>())
        .add(sample);
  }

  List<Measurement> measurements() {
    List<Measurement> all = new ArrayList<>();
    samples.forEach(
        (key, values) -> all.add(new Measurement(key.workload, key.subject, key.quantity, values)));
    return all;
  }

  /** Null where it was not measured. */
  Measurement of(String workload, String subject, Quantity quantity) {
    List<Double> values = samples.get(new Key(workload, subject, quantity));
    return values == null ? null : new Measurement(workload, subject, quantity, values);
  }

  OptionalDouble median(Workload workload, Layer layer, Quantity quantity) {
    return median(workload.id(), layer, quantity);
  }

  OptionalDouble median(String workload, Layer layer, Quantity quantity) {
    Measurement measured = of(workload, layer.name(), quantity);
    return measured == null ? OptionalDouble.empty() : OptionalDouble.of(measured.median());
  }

  /** What a layer adds to the raw driver, by the medians; empty where either was not measured. */
  OptionalDouble added(String workload, Layer layer, Quantity quantity) {
    OptionalDouble with = median(workload, layer, quantity);
    OptionalDouble without = median(workload, Layer.RAW, quantity);
    return with.isPresent() && without.isPresent()
        ? OptionalDouble.of(with.getAsDouble() - without.getAsDouble())
        : OptionalDouble.empty();
  }

  OptionalDouble added(Workload workload, Layer layer, Quantity quantity) {
    return added(workload.id(), layer, quantity);
  }
}
