package io.guardjdbc.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.config.GuardProperty;
import io.guardjdbc.config.InvalidSettingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ApplicationSettingsTest {

  private final StandardEnvironment environment = new StandardEnvironment();

  @Test
  void nothingAsksByItself() throws InvalidSettingException {
    environment.setActiveProfiles("cloud");
    set("spring.datasource.url", "jdbc:h2:mem:x");
    ApplicationSettings settings = ApplicationSettings.of(environment);
    assertEquals(Optional.empty(), settings.reason());
    assertEquals("", settings.hint());
    assertEquals(new Properties(), settings.properties());
  }

  @Test
  void everySettingArrives() throws InvalidSettingException {
    set("guard.environment", "staging");
    set("guard.policy", "classpath:policies/custom.yaml");
    set("guard.approvals", "classpath:policies/approvals.yaml");
    environment
        .getPropertySources()
        .addFirst(new SimpleCommandLinePropertySource("--guard.confirm=staging/shop"));
    set("guard.driver", "org.h2.Driver");
    Properties properties = ApplicationSettings.of(environment).properties();
    assertEquals(
        Map.of(
            "guard.environment", "staging",
            "guard.policy", "classpath:policies/custom.yaml",
            "guard.approvals", "classpath:policies/approvals.yaml",
            "guard.confirm", "staging/shop",
            "guard.driver", "org.h2.Driver"),
        properties);
  }

  @Test
  void approvalsMayBeAList() throws InvalidSettingException {
    set("guard.approvals[0]", "classpath:policies/approvals.yaml");
    set("guard.approvals[1]", "classpath:policies/more.yaml");
    assertEquals(
        "classpath:policies/approvals.yaml,classpath:policies/more.yaml",
        ApplicationSettings.of(environment).properties().getProperty("guard.approvals"));
  }

  @Test
  void anEnvironmentVariableCounts() throws InvalidSettingException {
    environment
        .getPropertySources()
        .addFirst(
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                Map.of("GUARD_ENVIRONMENT", "production", "GUARD_OF_ANOTHER_PROGRAM", "x")));
    assertEquals("production", declared());
  }

  @Test
  void placeholdersAreFilledIn() throws InvalidSettingException {
    set("app.stage", "staging");
    set("guard.environment", "${app.stage}");
    assertEquals("staging", declared());
    set("guard.environment", "${app.missing}");
    assertThrows(IllegalArgumentException.class, this::declared);
  }

  @Test
  void aStrongerSourceCannotMakeItMilder() throws InvalidSettingException {
    set("guard.environment", "production");
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource("command line", Map.of("guard.environment", "development")));
    assertEquals("production", declared());
  }

  @Test
  void aProfileNamedLikeAnEnvironmentDeclaresIt() throws InvalidSettingException {
    environment.setActiveProfiles("cloud", "Staging", "test");
    ApplicationSettings settings = ApplicationSettings.of(environment);
    assertEquals("staging", settings.properties().getProperty("guard.environment"));
    assertEquals(
        "guard.environment=staging (active profile \"Staging\")", settings.reason().orElseThrow());
    set("guard.environment", "development");
    assertEquals("staging", declared());
    set("guard.environment", "production");
    assertEquals("production", declared());
  }

  @Test
  void aProfileMayBeNamedLikeAnEnvironmentOfThePolicyFile() throws InvalidSettingException {
    set("guard.policy", "classpath:policies/custom.yaml");
    environment.setActiveProfiles("prod");
    assertEquals("prod", declared());
    set("guard.environment", "production");
    assertEquals("production", declared(), "of two that are equally strict, what is set");
  }

  @Test
  void aProfileThatOnlyResemblesAnEnvironmentIsHintedAt() throws InvalidSettingException {
    environment.setActiveProfiles("prod", "cloud");
    ApplicationSettings settings = ApplicationSettings.of(environment);
    assertEquals(Optional.empty(), settings.reason());
    assertEquals(
        ". The profile 'prod' names no environment; did you mean 'production'? A policy file can"
            + " define it to be like one",
        settings.hint());
  }

  @Test
  void thePrefixAsks() throws InvalidSettingException {
    set("spring.flyway.url", "jdbc:guard:h2:mem:x");
    assertEquals(
        "the prefix in spring.flyway.url",
        ApplicationSettings.of(environment).reason().orElseThrow());
  }

  @Test
  void unknownNamesAreRefusedWithTheNearest() {
    set("guard.enviroment", "production");
    InvalidSettingException refusal =
        assertThrows(InvalidSettingException.class, () -> ApplicationSettings.of(environment));
    assertTrue(
        refusal.getMessage().contains("did you mean guard.environment?"), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("property source test"), refusal.getMessage());
  }

  @Test
  void unknownValuesAreRefused() {
    set("guard.environment", "prod");
    InvalidSettingException refusal =
        assertThrows(InvalidSettingException.class, () -> ApplicationSettings.of(environment));
    assertTrue(
        refusal.getMessage().contains("there is no environment 'prod'"), refusal.getMessage());
  }

  @Test
  void aPolicyFileThatIsMissingIsRefused() {
    set("guard.policy", "classpath:policies/missing.yaml");
    assertThrows(InvalidSettingException.class, () -> ApplicationSettings.of(environment));
  }

  @Test
  void aConfirmationInAFileIsRefused() {
    set("guard.confirm", "production/billing");
    InvalidSettingException refusal =
        assertThrows(InvalidSettingException.class, () -> ApplicationSettings.of(environment));
    assertTrue(
        refusal.getMessage().contains("--guard.confirm=production/billing"), refusal.getMessage());
  }

  @Test
  void sourcesAreKept() throws InvalidSettingException {
    set("guard.environment", "production");
    assertEquals(
        "\"guard.environment\" from property source \"test\"",
        ApplicationSettings.of(environment).given().get(GuardProperty.ENVIRONMENT).get(0).source());
  }

  private String declared() throws InvalidSettingException {
    return ApplicationSettings.of(environment).properties().getProperty("guard.environment");
  }

  private void set(String name, String value) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (environment.getPropertySources().get("test") instanceof MapPropertySource present) {
      values.putAll(present.getSource());
    }
    values.put(name, value);
    environment.getPropertySources().remove("test");
    environment.getPropertySources().addLast(new MapPropertySource("test", values));
  }
}
