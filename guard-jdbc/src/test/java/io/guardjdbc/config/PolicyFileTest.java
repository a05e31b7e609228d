package io.guardjdbc.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.MatchRule;
import io.guardjdbc.policy.MigrationRules;
import io.guardjdbc.policy.ObjectException;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.PolicySet;
import io.guardjdbc.policy.Sourced;
import io.guardjdbc.sql.Operation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyFileTest {

  @TempDir Path directory;

  private static PolicyFile parse(String text) throws InvalidSettingException {
    return PolicyFile.parse(TextFile.of("guard.yaml", Path.of(""), "test"), text);
  }

  private static Policy policy(String text, String environment) throws InvalidSettingException {
    PolicySet set = parse(text).policy();
    return set.policyFor(set.environment(environment).orElseThrow());
  }

  @Test
  void readsAllThatTheFormatHas() throws InvalidSettingException {
    PolicyFile file =
        parse(
            """
            # all of it
            version: 1
            environment: staging
            approvals: [guard-approvals.yaml, "more.yaml"]
            driver: org.postgresql.Driver
            match:
              - environment: eu-production
                host: "*.eu.example.com"
                port: 5432
                database: billing
                user: "app_?"
                url: "jdbc:postgresql:*"
              - {environment: production, host: "*.example.com"}
            environments:
              production:
                mode: observe
                ddl-transaction: wrap
                after-refusal: continue
                max-rows: 10000
                operations:
                  drop-table: deny
                  drop: warn
                  grant: deny
                exceptions:
                  - object: staging.import
                    operations: [truncate, unbounded-delete]
                    action: allow
                    reason: emptied every night
              eu-production:
                like: production
                max-rows: off
                operations:
                  revoke: allow
            """);
    Environment eu = new Environment("eu-production", Environment.Level.PRODUCTION);
    PolicySet set = file.policy();

    assertEquals("guard.yaml", set.source());
    assertEquals(Optional.of(new Sourced<>("staging", "guard.yaml:3")), file.environment());
    assertEquals(
        Optional.of(new Sourced<>("org.postgresql.Driver", "guard.yaml:5")), file.driver());
    assertEquals(
        List.of("guard-approvals.yaml", "more.yaml"),
        file.approvals().stream().map(each -> each.value().label()).toList());
    assertEquals(
        List.of(
            new MatchRule(
                eu,
                "*.eu.example.com",
                5432,
                "billing",
                "app_?",
                "jdbc:postgresql:*",
                "guard.yaml:7"),
            new MatchRule(
                Environment.PRODUCTION, "*.example.com", null, null, null, null, "guard.yaml:13")),
        set.matchRules());
    Policy production = set.policyFor(Environment.PRODUCTION);
    assertEquals(new Sourced<>(Policy.Mode.OBSERVE, "guard.yaml:16"), production.mode());
    assertEquals(
        new Sourced<>(Policy.DdlTransaction.WRAP, "guard.yaml:17"), production.ddlTransaction());
    assertEquals(
        new Sourced<>(Policy.AfterRefusal.CONTINUE, "guard.yaml:18"), production.afterRefusal());
    assertEquals(new Sourced<>(10000L, "guard.yaml:19"), production.maxRows());
    assertEquals(
        new Sourced<>(Action.DENY, "guard.yaml:21"), production.action(Operation.DROP_TABLE));
    assertEquals(
        new Sourced<>(Action.WARN, "guard.yaml:22"), production.action(Operation.DROP_COLUMN));
    assertEquals(Action.DENY, production.action(Operation.REVOKE).value());
    assertEquals(
        new Sourced<>(Action.APPROVE, Policy.BUILT_IN), production.action(Operation.TRUNCATE));
    assertEquals(
        List.of(
            new ObjectException(
                "staging.import",
                Set.of(Operation.TRUNCATE, Operation.UNBOUNDED_DELETE),
                Set.of(),
                Action.ALLOW,
                "emptied every night",
                "guard.yaml:25")),
        production.exceptions());
    Policy likeProduction = set.policyFor(eu);
    assertEquals(new Sourced<>(0L, "guard.yaml:31"), likeProduction.maxRows());
    assertEquals(Action.DENY, likeProduction.action(Operation.GRANT).value());
    assertEquals(Action.ALLOW, likeProduction.action(Operation.REVOKE).value());
    assertEquals(Policy.Mode.OBSERVE, likeProduction.mode().value(), "what production says");
    assertEquals(production.exceptions(), likeProduction.exceptions());
    assertEquals(
        Policy.Mode.ENFORCE, set.policyFor(Environment.STAGING).mode().value(), "no other");
  }

  @Test
  void readsMigrationRulesAndWhatTheyTurnOn() throws InvalidSettingException {
    String text =
        """
        environments:
          production:
            lock-timeout: 2s
            small-table: 500
            rules:
              index-not-concurrent: deny
              set-not-null: off
              lock-timeout-missing: approve
            exceptions:
              - object: public.big
                operations: [index-not-concurrent, drop-table, ddl-with-backfill]
                action: deny
          eu:
            like: production
            lock-timeout: 1min
            small-table: off
            rules:
              set-not-null: warn
        """;
    Policy production = policy(text, "production");
    assertEquals(new Sourced<>(2000L, "guard.yaml:3"), production.lockTimeout());
    assertEquals(new Sourced<>(500L, "guard.yaml:4"), production.smallTable());
    assertEquals(
        new Sourced<>(Action.DENY, "guard.yaml:6"), production.action("index-not-concurrent"));
    assertEquals(new Sourced<>(Action.ALLOW, "guard.yaml:7"), production.action("set-not-null"));
    assertEquals(Action.APPROVE, production.action("lock-timeout-missing").value());
    assertEquals(
        new Sourced<>(Action.WARN, Policy.BUILT_IN), production.action("ddl-with-backfill"));
    ObjectException exception = production.exceptions().get(0);
    assertEquals(Set.of("index-not-concurrent", "ddl-with-backfill"), exception.rules());
    assertEquals(Set.of(Operation.DROP_TABLE), exception.operations());
    assertFalse(production.heeds("set-not-null"));
    assertTrue(production.heeds("ddl-with-backfill"));

    Policy eu = policy(text, "eu");
    assertEquals(new Sourced<>(60_000L, "guard.yaml:15"), eu.lockTimeout());
    assertEquals(0, eu.smallTable().value());
    assertEquals(new Sourced<>(Action.WARN, "guard.yaml:18"), eu.action("set-not-null"));
    assertEquals(Action.DENY, eu.action("index-not-concurrent").value(), "as production says");
    assertEquals(production.exceptions(), eu.exceptions());
  }

  @Test
  void noMigrationRuleRefusesByTheBuiltInPolicy() {
    for (Environment environment : Environment.BUILT_IN) {
      Policy policy = Policy.builtIn(environment);
      for (String rule : MigrationRules.ids()) {
        Action action = policy.action(rule).value();
        assertTrue(action.compareTo(Action.WARN) <= 0, rule);
        assertTrue(environment.isProtected() || action == Action.ALLOW, rule);
      }
      assertEquals(0, policy.lockTimeout().value());
    }
    assertEquals(Action.WARN, Policy.builtIn(Environment.STAGING).action("set-not-null").value());
    assertThrows(
        IllegalArgumentException.class,
        () -> Policy.builtIn(Environment.STAGING).action("drop-table"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: {index-not-concurent: warn} | did you mean 'index-not-concurrent'?",
        "rules: {set-not-null: allow} | set-not-null cannot be 'allow'",
        "rules: {set-not-null: denny} | did you mean 'deny'?",
        "rules: {drop-table: warn} | unknown key 'drop-table' in rules",
        "rules: [set-not-null] | must be a mapping",
        "operations: {set-not-null: warn} | unknown key 'set-not-null' in operations",
        "lock-timeout: 2 | a duration must be a whole number with its unit",
        "lock-timeout: 2h | a duration must be",
        "lock-timeout: 0s | a duration must be",
        "lock-timeout: 1.5s | a duration must be",
        "lock-timeout: 9999999min | a duration must be",
        "small-table: many | small-table must be a whole number",
        "small-table: -1 | small-table must be a whole number",
      })
  void aMistakeInThemIsNamedWithItsPlace(String line, String message) {
    InvalidSettingException mistake =
        assertThrows(
            InvalidSettingException.class,
            () -> parse("environments:\n  production:\n    " + line + "\n"));
    assertTrue(mistake.getMessage().contains("guard.yaml:3:"), mistake.getMessage());
    assertTrue(mistake.getMessage().contains(message), mistake.getMessage());
  }

  @Test
  void whatAFileDoesNotSayIsTheBuiltInPolicy() throws InvalidSettingException {
    for (String text : List.of("version: 1\n", "environment: test\n")) {
      Policy production = policy(text, "production");
      for (Operation operation : Operation.values()) {
        assertEquals(
            Policy.builtIn(Environment.PRODUCTION).action(operation), production.action(operation));
      }
    }
  }

  @Test
  void anIdBeatsItsGroupWhereverItStands() throws InvalidSettingException {
    for (String text :
        List.of("drop: warn\n      drop-table: deny", "drop-table: deny\n      drop: warn")) {
      Policy policy =
          policy("version: 1\nenvironments:\n  test:\n    operations:\n      " + text, "test");
      assertEquals(Action.DENY, policy.action(Operation.DROP_TABLE).value());
      assertEquals(Action.WARN, policy.action(Operation.DROP_SCHEMA).value());
    }
  }

  static Stream<Arguments> brokenFiles() {
    return Stream.of(
        Arguments.of("", "guard.yaml:1:1: is empty"),
        Arguments.of("# nothing\n", "guard.yaml:1:1: is empty"),
        Arguments.of("version: 2\n", "guard.yaml:1:10: version cannot be '2'"),
        Arguments.of("version:\n", "guard.yaml:1:9: version has no value"),
        Arguments.of("- version: 1\n", "guard.yaml:1:1: the file must be a mapping"),
        Arguments.of("version\n", "guard.yaml:1:1: the file must be a mapping"),
        Arguments.of("version: 1\nversion: 1\n", "guard.yaml:2:1: the key 'version' stands twice"),
        Arguments.of("version: 1\n---\nversion: 1\n", "is no YAML"),
        Arguments.of("version: 1\nenviroments: {}\n", "guard.yaml:2:1: unknown key 'enviroments'"),
        Arguments.of("version: 1\nenviroments: {}\n", "did you mean 'environments'?"),
        Arguments.of(
            "version: 1\nconfirm: production/x\n", "guard.yaml:2:1: a confirmation cannot"),
        Arguments.of("version: 1\npolicy: x\n", "guard.yaml:2:1: a policy file cannot name"),
        Arguments.of(
            "version: 1\nenvironment: [test]\n", "guard.yaml:2:14: environment must be a single"),
        Arguments.of("version: 1\ndriver: ''\n", "guard.yaml:2:9: driver has no value"),
        Arguments.of(
            "version: 1\napprovals: {a: b}\n", "guard.yaml:2:12: approvals must be a single"),
        Arguments.of("version: 1\n\tmatch: []\n", "guard.yaml:2:1: is no YAML"),
        Arguments.of("version: 1\n\tmatch: []\n", "no tabs"),
        Arguments.of("version: 1\nmatch: [\n", "guard.yaml:3:1: is no YAML"),
        Arguments.of("version: 1\nmatch: 'x\n", "is no YAML"),
        Arguments.of("version: 1\nmatch: @x\n", "guard.yaml:2:8: is no YAML"),
        Arguments.of("version: 1\nmatch:\n  host: x\n", "guard.yaml:3:3: match must be a list"),
        Arguments.of(
            "version: 1\nmatch:\n  - x\n", "guard.yaml:3:5: an item of match must be a mapping"),
        Arguments.of(
            "version: 1\nmatch:\n  - host: x\n", "guard.yaml:3:5: the key environment is missing"),
        Arguments.of(
            "version: 1\nmatch:\n  - environment: test\n",
            "guard.yaml:3:5: a rule without a pattern"),
        Arguments.of(
            "version: 1\nmatch:\n  - environment: prod\n    host: x\n",
            "guard.yaml:3:18: environment cannot be 'prod'; did you mean 'production'?"),
        Arguments.of(
            "version: 1\nmatch:\n  - environment: test\n    hosts: x\n",
            "guard.yaml:4:5: unknown key 'hosts'"),
        Arguments.of(
            "version: 1\nmatch:\n  - environment: test\n    port: 70000\n",
            "guard.yaml:4:11: port must be a whole number"),
        Arguments.of(
            "version: 1\nmatch:\n  - environment: test\n    port: 0\n",
            "guard.yaml:4:11: port must be a whole number from 1"),
        Arguments.of(
            "version: 1\nmatch:\n  - environment: test\n    port: -1\n",
            "guard.yaml:4:11: port must be a whole number"),
        Arguments.of(
            "version: 1\nenvironments:\n  prod:\n    mode: enforce\n",
            "the environment 'prod' is not built in; did you mean 'production'?"),
        Arguments.of(
            "version: 1\nenvironments:\n  eu:\n    like: prodution\n",
            "guard.yaml:4:11: like cannot be 'prodution'; did you mean 'production'?"),
        Arguments.of(
            "version: 1\nenvironments:\n  eu:\n    like: eu\n",
            "guard.yaml:4:11: like cannot be 'eu'"),
        Arguments.of(
            "version: 1\nenvironments:\n  production:\n    like: test\n",
            "guard.yaml:4:11: production is built in"),
        Arguments.of(
            "version: 1\nenvironments:\n  a/b:\n    like: test\n", "an environment's name"),
        Arguments.of(
            "version: 1\nenvironments: [test]\n",
            "guard.yaml:2:15: environments must be a mapping"),
        Arguments.of("version: 1\nenvironments:\n  test:\n", "test must be a mapping"),
        Arguments.of(environment("mode: off"), "guard.yaml:4:11: mode cannot be 'off'"),
        Arguments.of(environment("mode: Enforce"), "did you mean 'enforce'?"),
        Arguments.of(environment("modus: enforce"), "guard.yaml:4:5: unknown key 'modus'"),
        Arguments.of(environment("ddl-transaction: yes"), "Allowed are require, wrap, allow"),
        Arguments.of(environment("after-refusal: rollback"), "did you mean 'rollback-only'?"),
        Arguments.of(
            environment("max-rows: many"), "guard.yaml:4:15: max-rows must be a whole number"),
        Arguments.of(
            environment("inspect-routines: yes"),
            "guard.yaml:4:23: inspect-routines cannot be 'yes'"),
        Arguments.of(environment("max-rows: 1e9"), "max-rows must be a whole number"),
        Arguments.of(
            environment("max-rows: 99999999999999999999"), "max-rows must be a whole number"),
        Arguments.of(environment("operations: [drop]"), "operations must be a mapping"),
        Arguments.of(environment("operations: {drop-tabel: deny}"), "did you mean 'drop-table'?"),
        Arguments.of(environment("operations: {DROP: deny}"), "unknown key 'DROP'"),
        Arguments.of(environment("operations: {drop: forbid}"), "drop cannot be 'forbid'"),
        Arguments.of(environment("operations: {drop: deny, drop: allow}"), "stands twice"),
        Arguments.of(environment("operations: {? [a] : deny}"), "must be a single value"),
        Arguments.of(environment("exceptions: {object: x}"), "exceptions must be a list"),
        Arguments.of(exception("operations: [drop], action: allow"), "the key object is missing"),
        Arguments.of(exception("object: x, action: allow"), "the key operations is missing"),
        Arguments.of(exception("object: x, operations: [drop]"), "the key action is missing"),
        Arguments.of(exception("object: x, operations: [], action: allow"), "operations is empty"),
        Arguments.of(
            exception("object: x, operations: [dorp], action: allow"), "did you mean 'drop'?"),
        Arguments.of(exception("object: 'x.*', operations: drop, action: allow"), "has a wildcard"),
        Arguments.of(
            exception("object: 'tmp_%', operations: drop, action: allow"), "has a wildcard"),
        Arguments.of(exception("object: 'a..b', operations: drop, action: allow"), "empty part"),
        Arguments.of(exception("object: 'a b', operations: drop, action: allow"), "without quotes"),
        Arguments.of(
            exception("object: public.Guard_Environment, operations: drop, action: allow"),
            "can be made for guard_environment"),
        Arguments.of(
            exception("object: x, operations: drop, action: allow, reason:"),
            "reason has no value"),
        Arguments.of("version: &a 1\n", "guard.yaml:1:10: anchors (&)"),
        Arguments.of("version: 1\nmatch: &a [*a]\n", "guard.yaml:2:8: anchors (&)"),
        Arguments.of("version: 1\nenvironments:\n  test: &a {}\n  staging: *a\n", "anchors (&)"),
        Arguments.of("version: 1\n<<: {environment: test}\n", "guard.yaml:2:1: unknown key '<<'"),
        Arguments.of("version: 1\nmatch: " + "[".repeat(100_000) + "\n", "guard.yaml"));
  }

  private static String environment(String line) {
    return "version: 1\nenvironments:\n  production:\n    " + line + "\n";
  }

  private static String exception(String keys) {
    return environment("exceptions: [{" + keys + "}]");
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void refusesABrokenFileWithThePlace(String text, String expected) {
    String message = assertThrows(InvalidSettingException.class, () -> parse(text)).getMessage();
    assertTrue(message.startsWith("guard.yaml"), message);
    assertTrue(message.contains(expected), message);
  }

  @Test
  void manyAliasesCostNothing() {
    StringBuilder bomb = new StringBuilder("version: 1\na0: &a0 [x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    assertThrows(InvalidSettingException.class, () -> parse(bomb.toString()));
  }

  @Test
  void refusesWhatIsNoReadableText() throws Exception {
    Path binary = Files.write(directory.resolve("binary.yaml"), new byte[] {'a', (byte) 0xff});
    Path large = Files.write(directory.resolve("large.yaml"), new byte[(1 << 20) + 1]);

    assertMessage(binary.toString(), "is not UTF-8");
    assertMessage(large.toString(), "is larger than 1 MB");
    assertMessage(directory.toString(), "cannot be read");
    assertMessage(directory.resolve("missing.yaml").toString(), "there is no file");
    assertMessage("classpath:missing.yaml", "on the class path");
    assertMessage("a\0b", "is no path");
  }

  private static void assertMessage(String location, String expected) {
    String message =
        assertThrows(InvalidSettingException.class, () -> PolicyFile.load(location)).getMessage();
    assertTrue(message.contains(expected), message);
  }

  @Test
  void looksInTheDirectoryAndThenOnTheClassPath() throws Exception {
    assertEquals(
        Policy.BUILT_IN,
        PolicyFile.Search.of(Optional.empty(), directory).find().policy().source());

    Path classes = Files.createDirectory(directory.resolve("classes"));
    Files.writeString(classes.resolve("guard.yaml"), "version: 1\napprovals: a.yaml\n");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (var loader = new java.net.URLClassLoader(new java.net.URL[] {classes.toUri().toURL()})) {
      thread.setContextClassLoader(loader);
      PolicyFile onClassPath = PolicyFile.Search.of(Optional.empty(), directory).find();
      assertEquals("classpath:guard.yaml", onClassPath.policy().source());
      assertEquals("classpath:a.yaml", onClassPath.approvals().get(0).value().label());

      Files.writeString(directory.resolve("guard.yaml"), "\uFEFFversion: 1\n");
      assertEquals(
          "guard.yaml", PolicyFile.Search.of(Optional.empty(), directory).find().policy().source());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void readsAFileAgainOnlyWhenItHasChanged() throws Exception {
    Path file = directory.resolve("p.yaml");
    Files.write(file, "version: 1\n".getBytes(StandardCharsets.UTF_8));
    PolicyFile first = PolicyFile.load(file.toString());
    assertSame(first, PolicyFile.load(file.toString()));

    Files.writeString(file, "version: 1\nenvironment: test\n");
    PolicyFile second = PolicyFile.load(file.toString());
    assertNotSame(first, second);
    assertFalse(second.environment().isEmpty());
  }
}
