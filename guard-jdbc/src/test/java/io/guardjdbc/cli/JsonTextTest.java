package io.guardjdbc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.cli.JsonText.MalformedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @Test
  void everyKindOfValueIsRead() throws MalformedException {
    Object value =
        JsonText.parse(
            "x {\"a\": [1, -0.5, 1e3, 12E-1], \"b\":{}, \"c\":[ ], \"d\":null,\"e\":true,\"f\":false,"
                + "\"g\":\"\\u00fc \\\"\\\\\\/\\b\\f\\n\\r\\t\"} ",
            2);

    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("a", List.of(1.0, -0.5, 1000.0, 1.2));
    expected.put("b", Map.of());
    expected.put("c", List.of());
    expected.put("d", null);
    expected.put("e", true);
    expected.put("f", false);
    expected.put("g", "ü \"\\/\b\f\n\r\t");
    assertEquals(expected, value);
    assertNull(JsonText.parse("null", 0));
  }

  @Test
  void whatTheCommandLineWritesIsReadBack() throws MalformedException {
    List<Object> value =
        new ArrayList<>(List.of("ü\u2028\ud83d\ude00\"\\\t", 5.0, Map.of("k", "v")));
    assertEquals(value, JsonText.parse(Json.of(value), 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\"}",
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"a\":2}",
        "{a:1}",
        "[1,]",
        "[1 2]",
        "[1",
        "01",
        "-",
        "1.",
        "1e",
        "1e+",
        ".5",
        "+1",
        "NaN",
        "nul",
        "\"a",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\u\uff11\uff11\uff11\uff11\"",
        "\"a\nb\"",
        "1 2",
        "{} x"
      })
  void whatIsNoJsonIsToldWithItsPlace(String text) {
    MalformedException e = assertThrows(MalformedException.class, () -> JsonText.parse(text, 0));

    assertTrue(e.getMessage().contains(" at column "), e.getMessage());
  }

  @Test
  void nestingHasAnEnd() {
    assertThrows(MalformedException.class, () -> JsonText.parse("[".repeat(100_000), 0));
  }
}
