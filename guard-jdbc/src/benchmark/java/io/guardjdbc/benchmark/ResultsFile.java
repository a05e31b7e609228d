package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Measurement.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Results as JSON, which YAML's reader reads as well. */
final class ResultsFile {

  private static final MathContext DIGITS = new MathContext(5);

  private ResultsFile() {}

  static void write(Results results, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, json(results));
  }

  static Results read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  static String json(Results results) {
    String circumstances =
        results.circumstances().entrySet().stream()
            .map(entry -> "    " + quoted(entry.getKey()) + ": " + quoted(entry.getValue()))
            .collect(Collectors.joining(",\n"));
    String measurements =
        results.measurements().stream().map(ResultsFile::json).collect(Collectors.joining(",\n"));
    return "{\n  \"circumstances\": {\n"
        + circumstances
        + "\n  },\n  \"measurements\": [\n"
        + measurements
        + "\n  ]\n}\n";
  }

  private static String json(Measurement measured) {
    return "    {\"workload\": "
        + quoted(measured.workload())
        + ", \"subject\": "
        + quoted(measured.subject())
        + ", \"quantity\": "
        + quoted(measured.quantity().name())
        + ", \"samples\": ["
        + measured.samples().stream()
            .map(each -> new BigDecimal(each).round(DIGITS).stripTrailingZeros().toPlainString())
            .collect(Collectors.joining(", "))
        + "]}";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static Results parse(String json) {
    Results results = new Results();
    Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) root.get("circumstances")).entrySet()) {
      results.circumstances().put(entry.getKey().toString(), entry.getValue().toString());
    }
    for (Object each : (List<?>) root.get("measurements")) {
      Map<?, ?> measured = (Map<?, ?>) each;
      for (Object sample : (List<?>) measured.get("samples")) {
        results.add(
            measured.get("workload").toString(),
            measured.get("subject").toString(),
            Quantity.valueOf(measured.get("quantity").toString()),
            ((Number) sample).doubleValue());
      }
    }
    return results;
  }
}
