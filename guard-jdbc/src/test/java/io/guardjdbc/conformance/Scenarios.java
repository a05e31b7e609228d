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
            ConnectionScenarios::all,
            ResultSetScenarios::all,
            PostgresqlScenarios::all,
            DriverScenarios::all)
        .flatMap(Supplier::get);
  }
}
