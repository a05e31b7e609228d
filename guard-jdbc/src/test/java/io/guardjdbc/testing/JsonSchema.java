package io.guardjdbc.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** As much of JSON Schema as the project's own schemas use. */
public final class JsonSchema {

  private final Map<?, ?> root;

  private JsonSchema(Map<?, ?> root) {
    this.root = root;
  }

  public static JsonSchema read(Path file) throws IOException {
    return new JsonSchema((Map<?, ?>) parse(Files.readString(file)));
  }

  /** JSON is YAML. */
  public static Object parse(String json) {
    return new Load(LoadSettings.builder().build()).loadFromString(json);
  }

  /** What a value does that the schema does not allow; empty if it is valid. */
  public List<String> faults(Object value) {
    List<String> faults = new ArrayList<>();
    check(root, value, "$", faults);
    return faults;
  }

  private static void check(Map<?, ?> schema, Object value, String at, List<String> faults) {
    if (schema.containsKey("const") && !schema.get("const").equals(value)) {
      faults.add(at + " is " + value);
    }
    if (schema.get("enum") instanceof List<?> choices && !choices.contains(value)) {
      faults.add(at + " is " + value);
    }
    if (schema.get("type") instanceof String type && !isOf(type, value)) {
      faults.add(at + " is no " + type);
    }
    if (schema.get("oneOf") instanceof List<?> choices) {
      long fitting = choices.stream().filter(each -> fits((Map<?, ?>) each, value)).count();
      if (fitting != 1) {
        faults.add(at + " fits " + fitting + " of its kinds");
      }
    }
    if (value instanceof Map<?, ?> object) {
      checkObject(schema, object, at, faults);
    }
    if (value instanceof List<?> list && schema.get("items") instanceof Map<?, ?> items) {
      for (int i = 0; i < list.size(); i++) {
        check(items, list.get(i), at + "[" + i + "]", faults);
      }
    }
  }

  private static void checkObject(
      Map<?, ?> schema, Map<?, ?> object, String at, List<String> faults) {
    if (schema.get("required") instanceof List<?> required) {
      required.stream()
          .filter(name -> !object.containsKey(name))
          .forEach(name -> faults.add(at + " has no " + name));
    }
    Map<?, ?> known = schema.get("properties") instanceof Map<?, ?> map ? map : Map.of();
    for (Map.Entry<?, ?> each : object.entrySet()) {
      if (known.get(each.getKey()) instanceof Map<?, ?> asked) {
        check(asked, each.getValue(), at + "." + each.getKey(), faults);
      } else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
        faults.add(at + " has an unknown " + each.getKey());
      }
    }
  }

  private static boolean fits(Map<?, ?> schema, Object value) {
    List<String> faults = new ArrayList<>();
    check(schema, value, "", faults);
    return faults.isEmpty();
  }

  private static boolean isOf(String type, Object value) {
    return switch (type) {
      case "string" -> value instanceof String;
      case "boolean" -> value instanceof Boolean;
      case "integer" -> value instanceof Integer || value instanceof Long;
      case "number" -> value instanceof Number;
      case "array" -> value instanceof List;
      case "object" -> value instanceof Map;
      default -> throw new IllegalArgumentException("the type " + type + " is not known here");
    };
  }
}
