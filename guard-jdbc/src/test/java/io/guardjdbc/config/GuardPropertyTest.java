package io.guardjdbc.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardPropertyTest {

  @Test
  void theContractsSettingsAreAllThereAre() {
    assertEquals(
        "guard.environment, guard.policy, guard.approvals, guard.confirm, guard.driver",
        GuardProperty.knownNames());
  }

  @ParameterizedTest
  @EnumSource
  void everySpellingComesFromTheConstant(GuardProperty property) {
    String word = property.key();
    assertTrue(word.chars().allMatch(c -> c >= 'a' && c <= 'z'), word);
    assertEquals("guard." + word, property.propertyName());
    assertEquals("guard" + property.name().charAt(0) + word.substring(1), property.alias());
    assertEquals("GUARD_" + property.name(), property.variable());
    assertFalse(property.description().isBlank());
    assertFalse(property.choices().isBlank());
  }

  @ParameterizedTest
  @EnumSource
  void everySpellingIsFound(GuardProperty property) {
    String upper = "GUARD." + property.name();
    for (String name : List.of(property.propertyName(), property.alias(), upper)) {
      assertEquals(Optional.of(property), GuardProperty.of(name));
      assertTrue(GuardProperty.isGuardName(name), name);
    }
    assertEquals(Optional.of(property), GuardProperty.ofVariable(property.variable()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"guard", "guardian", "guards", "user", "", "safeguard.environment", "guar"})
  void otherNamesAreNotTheGuards(String name) {
    assertFalse(GuardProperty.isGuardName(name));
    assertEquals(Optional.empty(), GuardProperty.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "'', abc, 3",
    "abc, abc, 0",
    "ABC, abc, 0",
    "TITLE, title, 0",
    "guard.enviroment, guard.environment, 1"
  })
  void distanceCountsEdits(String one, String other, int expected) {
    assertEquals(expected, Nearest.distance(one, other));
    assertEquals(expected, Nearest.distance(other, one));
  }

  @Test
  void thePageOfSettingsShowsTheEnum() throws IOException {
    String table = table();
    String page = Files.readString(Path.of("docs/settings.md"));
    assertTrue(page.contains(table), () -> "docs/settings.md must contain:\n\n" + table);
  }

  private static String table() {
    StringBuilder table =
        new StringBuilder("| setting | without dots | environment variable | meaning | values |\n")
            .append("|---|---|---|---|---|\n");
    for (GuardProperty property : GuardProperty.values()) {
      table.append(
          "| `%s` | `%s` | `%s` | %s | %s |\n"
              .formatted(
                  property.propertyName(),
                  property.alias(),
                  property.variable(),
                  property.description(),
                  property.choices()));
    }
    return table.toString();
  }
}
