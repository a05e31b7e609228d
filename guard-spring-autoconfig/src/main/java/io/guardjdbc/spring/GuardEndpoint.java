package io.guardjdbc.spring;

import io.guardjdbc.GuardStatus;
import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.config.Durations;
import io.guardjdbc.config.GuardProperty;
import io.guardjdbc.environment.Evidence;
import io.guardjdbc.policy.MigrationRules;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.Sourced;
import io.guardjdbc.sql.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/**
 * What the guard knows and did: the settings with their sources; of each DataSource the environment
 * with its evidence and the policy that is in force there; ways past the guard; the last refusals.
 */
@Endpoint(id = "guard")
public final class GuardEndpoint {

  private final ApplicationGuard guard;
  private final SideDoors doors;
  private final ListableBeanFactory beans;

  GuardEndpoint(ApplicationGuard guard, SideDoors doors, ListableBeanFactory beans) {
    this.guard = guard;
    this.doors = doors;
    this.beans = beans;
  }

  /** Takes one connection of each DataSource. Holds no literal of a statement and no credential. */
  @ReadOperation
  public Map<String, Object> guard() {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("guards", guard.guard() != null);
    page.put("because", guard.settings().reason().orElse("nothing asks for it"));
    page.put("settings", settings());
    Map<String, Object> dataSources = new LinkedHashMap<>();
    for (String name : beans.getBeanNamesForType(DataSource.class, false, false)) {
      dataSources.put(name, status(beans.getBean(name, DataSource.class)));
    }
    page.put("dataSources", dataSources);
    page.put(
        "side-doors",
        doors.find().stream()
            .map(door -> Map.of("name", door.name(), "write", door.guardedUrl()))
            .toList());
    page.put(
        "lastRefusals", guard.events().refusals().stream().map(GuardEndpoint::refusal).toList());
    return page;
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    for (Map.Entry<GuardProperty, List<Sourced<String>>> setting :
        guard.settings().given().entrySet()) {
      settings.put(
          setting.getKey().propertyName(), setting.getValue().stream().map(this::value).toList());
    }
    return settings;
  }

  private Map<String, Object> value(Sourced<?> sourced) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("value", String.valueOf(sourced.value()));
    value.put("source", sourced.source());
    return value;
  }

  private Map<String, Object> status(DataSource dataSource) {
    Map<String, Object> page = new LinkedHashMap<>();
    try (Connection connection = dataSource.getConnection()) {
      Optional<GuardStatus> status = GuardStatus.of(connection);
      page.put("guarded", status.isPresent());
      if (status.isPresent()) {
        page.put("where", status.get().where());
        page.put("database", status.get().database());
        page.put("user", status.get().user());
        page.put("environment", status.get().environment().environment().name());
        page.put(
            "evidence",
            status.get().environment().evidence().stream().map(Evidence::describe).toList());
        page.put("policy", policy(status.get().policy()));
      }
    } catch (SQLException | RuntimeException e) {
      page.put("problem", String.valueOf(e.getMessage()));
    }
    return page;
  }

  private Map<String, Object> policy(Policy policy) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("mode", value(id(policy.mode().value().id(), policy.mode())));
    page.put(
        "ddl-transaction",
        value(id(policy.ddlTransaction().value().id(), policy.ddlTransaction())));
    page.put("after-refusal", value(id(policy.afterRefusal().value().id(), policy.afterRefusal())));
    page.put("max-rows", value(policy.maxRows()));
    page.put(
        "lock-timeout",
        value(id(Durations.written(policy.lockTimeout().value()), policy.lockTimeout())));
    page.put("small-table", value(policy.smallTable()));
    page.put("inspect-routines", value(policy.inspectRoutines()));
    Map<String, Object> operations = new LinkedHashMap<>();
    for (Operation operation : Operation.values()) {
      operations.put(
          operation.id(),
          value(id(policy.action(operation).value().id(), policy.action(operation))));
    }
    page.put("operations", operations);
    Map<String, Object> rules = new LinkedHashMap<>();
    for (String rule : MigrationRules.ids()) {
      rules.put(rule, value(id(policy.action(rule).value().id(), policy.action(rule))));
    }
    page.put("rules", rules);
    List<String> exceptions = new ArrayList<>();
    policy
        .exceptions()
        .forEach(
            each ->
                exceptions.add(
                    each.object() + ": " + each.action().id() + " (" + each.source() + ")"));
    page.put("exceptions", exceptions);
    return page;
  }

  private static Sourced<String> id(String id, Sourced<?> sourced) {
    return new Sourced<>(id, sourced.source());
  }

  private static Map<String, Object> refusal(AuditEvent event) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("at", event.at().toString());
    page.put("rule", event.rule());
    page.put("environment", event.environment());
    page.put("database", event.database());
    page.put("where", event.where());
    page.put("user", event.user());
    page.put("operations", event.operations().stream().map(Operation::id).toList());
    page.put("objects", event.objects());
    page.put("statement", event.statement());
    page.put("fingerprint", event.fingerprint());
    page.put("policy", event.policySource());
    return page;
  }
}
