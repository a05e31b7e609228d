package io.guardjdbc.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.config.InvalidSettingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;

/** The page about Spring Boot holds. */
class DocumentTest {

  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void eachConfigurationOfThePageAsksForTheGuard() throws IOException, InvalidSettingException {
    List<String> reasons = new ArrayList<>();
    Matcher block = YAML.matcher(page());
    while (block.find()) {
      String yaml = block.group(1);
      if (!yaml.startsWith("environments:")) {
        StandardEnvironment environment = new StandardEnvironment();
        for (PropertySource<?> source :
            new YamlPropertySourceLoader()
                .load("page", new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)))) {
          environment.getPropertySources().addFirst(source);
        }
        reasons.add(ApplicationSettings.of(environment).reason().orElse("nothing"));
      }
    }
    assertEquals(2, reasons.size());
    assertTrue(reasons.get(0).startsWith("guard.environment=production"), reasons.get(0));
    assertEquals("the prefix in spring.datasource.url", reasons.get(1));
  }

  @Test
  void theVersionOfTheTestsIsInTheTable() throws IOException {
    String row =
        page().lines().filter(line -> line.startsWith("| Spring Boot |")).findFirst().orElseThrow();
    assertTrue(row.contains(SpringBootVersion.getVersion()), row);
  }

  private static String page() throws IOException {
    Path directory = Path.of("").toAbsolutePath();
    while (!Files.exists(directory.resolve("guard-jdbc/docs/with-spring-boot.md"))) {
      directory = directory.getParent();
    }
    return Files.readString(directory.resolve("guard-jdbc/docs/with-spring-boot.md"));
  }
}
