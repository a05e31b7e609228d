package io.guardjdbc.config;

import static java.util.stream.Collectors.toList;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.MatchRule;
import io.guardjdbc.policy.MigrationRules;
import io.guardjdbc.policy.ObjectException;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.Policy.AfterRefusal;
import io.guardjdbc.policy.Policy.DdlTransaction;
import io.guardjdbc.policy.Policy.Mode;
import io.guardjdbc.policy.PolicySet;
import io.guardjdbc.policy.Sourced;
import io.guardjdbc.sql.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sections {@code environments} and {@code match} of a policy file. */
final class PolicySections {

  static final List<String> ENVIRONMENT_KEYS =
      List.of(
          "like",
          "mode",
          "ddl-transaction",
          "after-refusal",
          "max-rows",
          "lock-timeout",
          "small-table",
          "inspect-routines",
          "operations",
          "rules",
          "exceptions");

  /** What a policy file says of a migration rule, mildest first. */
  static final List<String> RULE_ACTIONS = List.of("off", "warn", "approve", "deny");

  static final List<String> EXCEPTION_KEYS = List.of("object", "operations", "action", "reason");
  static final List<String> MATCH_KEYS =
      List.of("environment", "host", "port", "database", "user", "url");
  private static final List<String> EXCEPTED =
      Stream.concat(OperationNames.all().stream(), MigrationRules.ids().stream()).toList();
  private static final List<String> BUILT_IN_NAMES =
      Environment.BUILT_IN.stream().map(Environment::name).toList();

  private static final long MAX_ROWS = 1_000_000_000_000L;

  private final String label;
  private final Yaml matches;
  private final Map<String, Map<String, Yaml>> sections = new LinkedHashMap<>();
  private final Map<String, Environment> environments = new LinkedHashMap<>();

  /**
   * @param environments null if the file has no such section
   * @param matches null if the file has no such section
   */
  PolicySections(String label, Yaml environments, Yaml matches) throws InvalidSettingException {
    this.label = label;
    this.matches = matches;
    Environment.BUILT_IN.forEach(each -> this.environments.put(each.name(), each));
    if (environments != null) {
      for (Map.Entry<String, Yaml> entry : environments.mapping().entrySet()) {
        Map<String, Yaml> section = entry.getValue().mapping(ENVIRONMENT_KEYS);
        this.environments.put(
            entry.getKey(), environment(entry.getKey(), entry.getValue(), section));
        sections.put(entry.getKey(), section);
      }
    }
  }

  private static Environment environment(String name, Yaml at, Map<String, Yaml> section)
      throws InvalidSettingException {
    Yaml like = section.get("like");
    int builtIn = BUILT_IN_NAMES.indexOf(name);
    if (builtIn >= 0) {
      if (like != null) {
        throw like.invalid(name + " is built in and like no other; take like away");
      }
      return Environment.BUILT_IN.get(builtIn);
    }
    if (!name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0)) {
      throw at.invalid(
          "an environment's name has letters, digits and - _ . in it, which '"
              + name
              + "' has not");
    }
    if (like == null) {
      throw at.invalid(
          "the environment '"
              + name
              + "' is not built in"
              + Nearest.question(name, BUILT_IN_NAMES)
              + " A new one needs like: with one of "
              + String.join(", ", BUILT_IN_NAMES));
    }
    int level = BUILT_IN_NAMES.indexOf(like.choice(BUILT_IN_NAMES));
    return new Environment(name, Environment.BUILT_IN.get(level).level());
  }

  PolicySet policySet() throws InvalidSettingException {
    List<Policy> policies = new ArrayList<>();
    for (String name : environments.keySet()) {
      policies.add(policy(environments.get(name)));
    }
    return new PolicySet(label, policies, matchRules());
  }

  /** What the file says of the built-in environment that it is like holds for it too. */
  private Policy policy(Environment environment) throws InvalidSettingException {
    Policy.Builder builder = new Policy.Builder(environment);
    List<ObjectException> exceptions = new ArrayList<>();
    Environment base = Environment.builtIn(environment.level());
    if (!base.equals(environment)) {
      apply(sections.getOrDefault(base.name(), Map.of()), builder, exceptions);
    }
    apply(sections.getOrDefault(environment.name(), Map.of()), builder, exceptions);
    return builder.exceptions(exceptions).build();
  }

  private static void apply(
      Map<String, Yaml> section, Policy.Builder builder, List<ObjectException> exceptions)
      throws InvalidSettingException {
    for (Map.Entry<String, Yaml> entry : section.entrySet()) {
      Yaml value = entry.getValue();
      switch (entry.getKey()) {
        case "mode" -> builder.mode(choice(value, Mode.values(), Mode::id));
        case "ddl-transaction" ->
            builder.ddlTransaction(choice(value, DdlTransaction.values(), DdlTransaction::id));
        case "after-refusal" ->
            builder.afterRefusal(choice(value, AfterRefusal.values(), AfterRefusal::id));
        case "max-rows" ->
            builder.maxRows(
                new Sourced<>(
                    value.text().equals("off") ? 0L : value.number(MAX_ROWS), value.source()));
        case "lock-timeout" ->
            builder.lockTimeout(new Sourced<>(Durations.read(value), value.source()));
        case "small-table" ->
            builder.smallTable(
                new Sourced<>(
                    value.text().equals("off") ? 0L : value.number(MAX_ROWS), value.source()));
        case "inspect-routines" ->
            builder.inspectRoutines(
                new Sourced<>(
                    value.choice(List.of("true", "false")).equals("true"), value.source()));
        case "operations" -> applyOperations(value, builder);
        case "rules" -> applyRules(value, builder);
        case "exceptions" -> exceptions.addAll(0, exceptions(value));
        default -> {}
      }
    }
  }

  private static <T> Sourced<T> choice(Yaml value, T[] values, Function<T, String> id)
      throws InvalidSettingException {
    List<String> ids = Arrays.stream(values).map(id).toList();
    return new Sourced<>(values[ids.indexOf(value.choice(ids))], value.source());
  }

  /** First the groups, then the ids, so that an id counts wherever it stands. */
  private static void applyOperations(Yaml value, Policy.Builder builder)
      throws InvalidSettingException {
    Map<String, Yaml> actions = value.mapping(OperationNames.all());
    for (boolean groups : new boolean[] {true, false}) {
      for (Map.Entry<String, Yaml> entry : actions.entrySet()) {
        if (OperationNames.isGroup(entry.getKey()) == groups) {
          Sourced<Action> action = choice(entry.getValue(), Action.values(), Action::id);
          OperationNames.operations(entry.getKey()).forEach(each -> builder.action(each, action));
        }
      }
    }
  }

  private static void applyRules(Yaml value, Policy.Builder builder)
      throws InvalidSettingException {
    Map<String, Yaml> actions = value.mapping(MigrationRules.ids());
    for (Map.Entry<String, Yaml> entry : actions.entrySet()) {
      Yaml action = entry.getValue();
      builder.rule(entry.getKey(), new Sourced<>(ruleAction(action), action.source()));
    }
  }

  /** Off is to a rule what allow is to an operation. */
  private static Action ruleAction(Yaml value) throws InvalidSettingException {
    return switch (value.choice(RULE_ACTIONS)) {
      case "off" -> Action.ALLOW;
      case "warn" -> Action.WARN;
      case "approve" -> Action.APPROVE;
      default -> Action.DENY;
    };
  }

  private static List<ObjectException> exceptions(Yaml value) throws InvalidSettingException {
    List<ObjectException> exceptions = new ArrayList<>();
    for (Yaml item : value.list()) {
      Map<String, Yaml> keys = item.mapping(EXCEPTION_KEYS);
      Yaml object = required(item, keys, "object");
      Optional<String> problem = Names.problemOfObject(object.text());
      if (problem.isPresent()) {
        throw object.invalid(problem.get());
      }
      Set<Operation> operations = EnumSet.noneOf(Operation.class);
      Set<String> rules = new HashSet<>();
      for (Yaml each : required(item, keys, "operations").listOrOne()) {
        String name = each.choice(EXCEPTED);
        operations.addAll(OperationNames.operations(name));
        if (MigrationRules.isKnown(name)) {
          rules.add(name);
        }
      }
      if (operations.isEmpty() && rules.isEmpty()) {
        throw keys.get("operations").invalid("operations is empty; name at least one");
      }
      Action action = choice(required(item, keys, "action"), Action.values(), Action::id).value();
      String reason = keys.containsKey("reason") ? keys.get("reason").text() : null;
      exceptions.add(
          new ObjectException(object.text(), operations, rules, action, reason, item.source()));
    }
    return exceptions;
  }

  private List<MatchRule> matchRules() throws InvalidSettingException {
    List<MatchRule> rules = new ArrayList<>();
    for (Yaml item : matches == null ? List.<Yaml>of() : matches.list()) {
      Map<String, Yaml> keys = item.mapping(MATCH_KEYS);
      Collection<String> known = environments.keySet().stream().sorted().collect(toList());
      String name = required(item, keys, "environment").choice(known);
      if (keys.size() == 1) {
        throw item.invalid(
            "a rule without a pattern matches everything; give it one of "
                + String.join(", ", MATCH_KEYS.subList(1, MATCH_KEYS.size())));
      }
      rules.add(
          new MatchRule(
              environments.get(name),
              text(keys.get("host")),
              port(keys.get("port")),
              text(keys.get("database")),
              text(keys.get("user")),
              text(keys.get("url")),
              item.source()));
    }
    return rules;
  }

  private static String text(Yaml value) throws InvalidSettingException {
    return value == null ? null : value.text();
  }

  private static Integer port(Yaml value) throws InvalidSettingException {
    if (value == null) {
      return null;
    }
    int port = (int) value.number(65535);
    if (port == 0) {
      throw value.invalid("port must be a whole number from 1 to 65535");
    }
    return port;
  }

  private static Yaml required(Yaml item, Map<String, Yaml> keys, String key)
      throws InvalidSettingException {
    Yaml value = keys.get(key);
    if (value == null) {
      throw item.invalid("the key " + key + " is missing");
    }
    return value;
  }
}
