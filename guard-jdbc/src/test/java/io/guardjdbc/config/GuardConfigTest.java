package io.guardjdbc.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.policy.Approval;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.Sourced;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardConfigTest {

  @TempDir Path directory;

  private final Properties caller = new Properties();
  private final Properties system = new Properties();
  private final Map<String, String> variables = new HashMap<>();

  private GuardConfig resolve(String parameters) throws InvalidSettingException {
    GuardUrl url = GuardUrl.parse("jdbc:guard:postgresql://h/d" + parameters, caller);
    return GuardConfig.resolve(url, caller, new Surroundings(system, variables, directory));
  }

  private String refusal(String parameters) {
    return assertThrows(InvalidSettingException.class, () -> resolve(parameters)).getMessage();
  }

  @Test
  void withoutAnySettingNothingIsDeclared() throws InvalidSettingException {
    GuardConfig config = resolve("");
    assertEquals(List.of(), config.declared());
    assertEquals(Optional.empty(), config.confirm());
    assertEquals(Optional.empty(), config.driverClass());
    assertEquals(List.of(), config.approvals());
    assertEquals("built-in policy", config.policy().source());
  }

  @Test
  void everySourceDeclaresAndTheStrongestComesFirst() throws Exception {
    caller.setProperty("guard.environment", "test");
    system.setProperty("guardEnvironment", "production");
    variables.put("GUARD_ENVIRONMENT", "staging");
    Files.writeString(directory.resolve("guard.yaml"), "version: 1\nenvironment: development\n");

    assertEquals(
        List.of(
            new Sourced<>(Environment.TEST, "connection property guard.environment"),
            new Sourced<>(Environment.STAGING, "the JDBC URL"),
            new Sourced<>(Environment.PRODUCTION, "the JDBC URL"),
            new Sourced<>(Environment.PRODUCTION, "JVM system property guardEnvironment"),
            new Sourced<>(Environment.STAGING, "environment variable GUARD_ENVIRONMENT"),
            new Sourced<>(Environment.DEVELOPMENT, "guard.yaml:2")),
        resolve("?guard.environment=staging&guardEnvironment=production").declared());
  }

  @Test
  void ofOtherSettingsTheStrongestSourceWins() throws Exception {
    Files.writeString(directory.resolve("guard.yaml"), "version: 1\ndriver: a.File\n");
    assertEquals(Optional.of(new Sourced<>("a.File", "guard.yaml:2")), resolve("").driverClass());
    variables.put("GUARD_DRIVER", "a.Variable");
    assertEquals("a.Variable", resolve("").driverClass().orElseThrow().value());
    system.setProperty("guard.driver", "a.System");
    assertEquals("a.System", resolve("").driverClass().orElseThrow().value());
    assertEquals("a.Url", resolve("?guard.driver=a.Url").driverClass().orElseThrow().value());
    caller.setProperty("guardDriver", " a.Property ");
    GuardConfig config = resolve("?guard.driver=a.Url");
    assertEquals(
        Optional.of(new Sourced<>("a.Property", "connection property guardDriver")),
        config.driverClass());
    assertEquals(5, config.given().get(GuardProperty.DRIVER).size());
    assertEquals(List.of(), config.given().get(GuardProperty.CONFIRM));
  }

  @Test
  void oneSourceCannotSayTwoThings() {
    caller.setProperty("guard.driver", "a.B");
    caller.setProperty("guardDriver", "a.C");
    assertEquals(
        "connection property guard.driver and connection property guardDriver:"
            + " give guard.driver twice, as 'a.B' and 'a.C'; keep one",
        refusal(""));
    caller.clear();
    assertTrue(
        refusal("?guard.confirm=a/b&guard.confirm=a/c").startsWith("the JDBC URL: give"), "URL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "guard.enviroment | the JDBC URL: there is no setting guard.enviroment; did you mean guard.environment?",
        "guard.foo        | There are guard.environment, guard.policy, guard.approvals, guard.confirm, guard.driver",
        "guardPolcy       | did you mean guardPolicy?",
        "guardpolcy       | did you mean guardPolicy?",
        "guard_policy     | did you mean guard.policy?",
        "guard-driver     | did you mean guard.driver?",
        "GUARD.CONFRIM    | did you mean guard.confirm?",
        "guard.           | there is no setting guard.",
      })
  void anUnknownNameIsRefusedWithTheNearest(String name, String expected) {
    String inUrl = refusal("?" + name + "=x");
    assertTrue(inUrl.contains(expected), inUrl);

    caller.setProperty(name, "x");
    String inProperties = refusal("");
    assertTrue(inProperties.startsWith("connection property " + name + ": "), inProperties);

    caller.clear();
    system.setProperty(name, "x");
    String inSystem = refusal("");
    assertTrue(inSystem.startsWith("JVM system property " + name + ": "), inSystem);
  }

  @Test
  void namesOfOthersAreLeftAlone() throws InvalidSettingException {
    caller.setProperty("guardian", "x");
    caller.setProperty("guard", "x");
    system.setProperty("safeguard.x", "x");
    variables.put("GUARD_RAILS_HOME", "x");
    variables.put("GUARD_", "x");
    variables.put("GUARDIAN", "x");

    assertEquals(
        Set.of("guardian", "guard"), resolve("").delegateProperties(caller).stringPropertyNames());
  }

  @Test
  void aVariableThatCanOnlyBeASlipIsRefused() {
    variables.put("GUARD_ENVIROMENT", "production");
    assertEquals(
        "environment variable GUARD_ENVIROMENT: is no setting; did you mean GUARD_ENVIRONMENT?"
            + " Rename it or unset it",
        refusal(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "guard.environment | prod     | there is no environment 'prod'; did you mean 'production'? Known are development, production, staging, test",
        "guard.environment | PRODUCTION | did you mean 'production'?",
        "guard.environment | xyzzy    | there is no environment 'xyzzy' Known are",
        "guard.environment | ${ENV}   | there is no environment",
        "guard.environment | ' '      | the setting guard.environment is empty",
        "guard.confirm     | ''       | the setting guard.confirm is empty",
        "guard.confirm     | yes      | guard.confirm must be <environment>/<database name>",
        "guard.confirm     | /billing | guard.confirm must be",
        "guard.confirm     | test/    | guard.confirm must be",
        "guard.policy      | no.yaml  | there is no file",
        "guard.policy      | classpath:no.yaml | on the class path",
        "guard.approvals   | no.yaml  | there is no file",
        "guard.approvals   | 'a,,b'   | an empty name between its commas",
      })
  void aBadValueIsRefusedWithItsPlace(String name, String value, String expected) {
    caller.setProperty(name, value);
    String message = refusal("");
    assertTrue(message.startsWith("connection property " + name + ": "), message);
    assertTrue(message.contains(expected), message);
  }

  @Test
  void anUnknownEnvironmentOfTheFileIsRefusedWithItsLine() throws Exception {
    Files.writeString(
        directory.resolve("guard.yaml"),
        "version: 1\nenvironment: eu-prod\nenvironments:\n  eu-production: {like: production}\n");
    String message = refusal("");
    assertTrue(message.startsWith("guard.yaml:2: there is no environment 'eu-prod'"), message);
    assertTrue(message.contains("Known are development, eu-production, "), message);
  }

  @Test
  void aValueThatIsNoStringIsRefused() {
    caller.put("guard.environment", List.of("production"));
    assertTrue(refusal("").contains("is no String"), "refused");
  }

  @Test
  void theDelegateGetsTheCallersKeysWithoutTheGuards() throws InvalidSettingException {
    Properties defaults = new Properties();
    defaults.setProperty("guard.environment", "test");
    defaults.setProperty("user", "anna");
    Properties given = new Properties(defaults);
    given.setProperty("password", "x");
    given.setProperty("guardConfirm", "test/d");
    Object callback = new Object();
    given.put("accessTokenCallback", callback);
    Properties before = (Properties) given.clone();
    GuardUrl url = GuardUrl.parse("jdbc:guard:postgresql://h/d", given);

    GuardConfig config =
        GuardConfig.resolve(url, given, new Surroundings(system, variables, directory));
    Properties delegate = config.delegateProperties(given);

    assertEquals(Set.of("user", "password", "accessTokenCallback"), delegate.keySet());
    assertEquals("anna", delegate.get("user"));
    assertEquals(callback, delegate.get("accessTokenCallback"));
    assertEquals(before, given, "the caller's are never written to");
    assertEquals(Environment.TEST, config.declared().get(0).value());
    delegate.clear();
    assertEquals(3, config.delegateProperties(given).size(), "each time a copy");
  }

  @Test
  void statementsHiddenInPropertiesDoNotReachTheDelegate() throws InvalidSettingException {
    caller.setProperty("INIT", "DROP TABLE t");
    caller.setProperty("user", "sa");
    GuardUrl url = GuardUrl.parse("jdbc:guard:h2:mem:x", caller);
    GuardConfig config =
        GuardConfig.resolve(url, caller, new Surroundings(system, variables, directory));

    assertEquals(List.of("DROP TABLE t"), url.initialSql());
    assertEquals(Set.of("user"), config.delegateProperties(caller).stringPropertyNames());
  }

  @Test
  void approvalsFollowTheirFiles() throws Exception {
    String entry =
        "- {environment: test, operation: truncate, target: t, reason: r, expires: 2027-01-01}\n";
    Path file = Files.writeString(directory.resolve("a.yaml"), entry);
    Files.createDirectory(directory.resolve("policy"));
    Files.writeString(
        directory.resolve("policy/p.yaml"), "version: 1\napprovals: [../a.yaml, b.yaml]\n");
    caller.setProperty("guard.policy", "policy/p.yaml");
    assertTrue(refusal("").startsWith("policy/p.yaml:2:24: there is no file"), refusal(""));

    Files.writeString(directory.resolve("policy/b.yaml"), "[]\n");
    GuardConfig config = resolve("");
    assertEquals(1, config.approvals().size());
    assertEquals(
        List.of(
            new Sourced<>("../a.yaml", "policy/p.yaml:2:13"),
            new Sourced<>("b.yaml", "policy/p.yaml:2:24")),
        config.approvalFiles());

    Files.writeString(file, entry + entry);
    assertEquals(2, config.approvals().size());
    Files.delete(file);
    Approval gone = config.approvals().get(0);
    assertNotNull(gone.problem());
    assertTrue(gone.problem().contains("there is no file"), gone.problem());
  }

  @Test
  void theDefaultApprovalFileCountsOnlyWhereNoneIsNamed() throws Exception {
    GuardConfig config = resolve("");
    assertEquals(List.of(), config.approvals());
    Files.writeString(directory.resolve("guard-approvals.yaml"), "x");
    assertEquals("guard-approvals.yaml", config.approvals().get(0).source());

    Files.writeString(directory.resolve("mine.yaml"), "[]");
    assertEquals(List.of(), resolve("?guard.approvals=mine.yaml").approvals());
  }

  @Test
  void refusalsAreNoLostConnectionsToAPool() {
    InvalidSettingException e =
        assertThrows(InvalidSettingException.class, () -> resolve("?guard.x=y"));
    assertEquals("ZG900", e.getSQLState());
  }

  @Test
  void passwordsAreInNoMessage() {
    caller.setProperty("password", "hush");
    assertFalse(refusal("?password=hush&guard.x=y").contains("hush"));
    assertFalse(refusal("?password=hush;guard.driver=x").contains("hush"));
  }
}
