package io.guardjdbc.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.config.GuardProperty;
import io.guardjdbc.policy.Environment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.json.JsonParserFactory;

class ConfigurationMetadataTest {

  private static final String FILE = "/META-INF/spring-configuration-metadata.json";

  @Test
  void everySettingIsDescribedAndNoOther() throws IOException {
    List<Map<String, Object>> settings =
        list("properties").stream().filter(each -> name(each).startsWith("guard.")).toList();
    assertEquals(
        Arrays.stream(GuardProperty.values()).map(GuardProperty::propertyName).toList(),
        settings.stream().map(ConfigurationMetadataTest::name).toList());
    for (Map<String, Object> setting : settings) {
      String described = (String) setting.get("description");
      String said = GuardProperty.of(name(setting)).orElseThrow().description();
      String firstWords = said.split("[,;]")[0];
      assertTrue(
          described.toLowerCase(Locale.ROOT).contains(firstWords),
          () -> described + "\nis not about\n" + firstWords);
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void theEnvironmentsAreSuggested() throws IOException {
    Map<String, Object> hint = list("hints").get(0);
    assertEquals("guard.environment", name(hint));
    assertEquals(
        Environment.BUILT_IN.stream().map(Environment::name).toList(),
        ((List<Map<String, Object>>) hint.get("values"))
            .stream().map(each -> each.get("value")).toList());
  }

  private static String name(Map<String, Object> entry) {
    return (String) entry.get("name");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(String key) throws IOException {
    try (InputStream file = GuardAutoConfiguration.class.getResourceAsStream(FILE)) {
      String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return (List<Map<String, Object>>) JsonParserFactory.getJsonParser().parseMap(json).get(key);
    }
  }
}
