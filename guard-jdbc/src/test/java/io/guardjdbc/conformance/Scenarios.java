package io.guardjdbc.conformance;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** All the work that is done on both sides. */
final class Scenarios {

  private Scenarios() {}

  static Stream<Scenario> all() {
    return Stream.<Supplier<Stream<Scenario>>>of(
            MethodScenarios::all,
            StatementScenarios::all,
            BatchScenarios::all,
            ConnectionScenarios::all,
            InterruptionScenarios::all,
            ValueScenarios::all,
            CursorScenarios::all,
            PostgresqlScenarios::all,
            DriverScenarios::all)
        .flatMap(Supplier::get);
  }
}
