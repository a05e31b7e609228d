package io.guardjdbc.cli;

import io.guardjdbc.config.GuardConfig;
import io.guardjdbc.config.Nearest;
import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.MigrationRules;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.Sourced;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a rule's page, or how a text is read and what each environment would do with it. */
final class ExplainCommand implements Command {

  private static final int COLUMN = 16;
  private static final Option ENVIRONMENT =
      Option.optional("--environment", "NAME", "Only what this environment would do.");
  private static final Option DIALECT =
      Option.optional(
          "--dialect",
          "NAME",
          "Whose SQL it is: "
              + String.join(", ", Dialects.NAMES)
              + ". Without it the text is read as each.");

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "show a rule's page, or how a text is read";
  }

  @Override
  public String description() {
    return "One word is the name of a rule, whose page is shown. Several are SQL, as is one word"
        + " with --dialect and what is piped in for -: the statements in it, what each does to what,"
        + " and what each environment would do, and why.";
  }

  @Override
  public String operands() {
    return "RULE|SQL";
  }

  @Override
  public List<Option> options() {
    return List.of(DIALECT, ENVIRONMENT, Option.POLICY);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, SQLException {
    if (arguments.operands().isEmpty()) {
      throw new UsageException(
          "what is to be explained? A rule, such as drop-table, or a text in quotes. There are "
              + String.join(", ", RulePage.ids()));
    }
    GuardConfig config = LintCommand.config(arguments);
    String given = String.join(" ", arguments.operands());
    boolean piped = given.equals("-");
    TextPage page = new TextPage(terminal.out());
    if (!piped && arguments.get(DIALECT).isEmpty() && isWord(given)) {
      rule(given, config, page);
      return FINE;
    }
    String sql = piped ? read(terminal) : given;
    List<Policy> policies = policies(arguments.get(ENVIRONMENT), config);
    if (arguments.get(DIALECT).isPresent()) {
      Dialect dialect = Dialects.of(arguments.get(DIALECT).get());
      page.section("As " + Dialects.name(dialect) + " reads it");
      Explanation.of(sql, dialect, policies).print(page);
    } else {
      asEach(sql, policies, page);
    }
    return FINE;
  }

  private static boolean isWord(String given) {
    return given
        .chars()
        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_');
  }

  private static String read(Terminal terminal) throws UsageException {
    try {
      return new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("standard input cannot be read: " + e.getMessage());
    }
  }

  private static List<Policy> policies(Optional<String> environment, GuardConfig config)
      throws UsageException {
    if (environment.isPresent()) {
      return List.of(LintCommand.policy(environment.get(), config));
    }
    List<Policy> policies = new ArrayList<>();
    for (Environment each : Environment.BUILT_IN) {
      policies.add(config.policy().policyFor(each));
    }
    for (String name : config.policy().environmentNames()) {
      Environment each = config.policy().environment(name).orElseThrow();
      if (!Environment.BUILT_IN.contains(each)) {
        policies.add(config.policy().policyFor(each));
      }
    }
    return policies;
  }

  private static void rule(String id, GuardConfig config, TextPage page) throws UsageException {
    RulePage rule =
        RulePage.of(id)
            .orElseThrow(
                () -> {
                  String question = Nearest.question(id, RulePage.ids());
                  return new UsageException(
                      "there is no rule "
                          + id
                          + (question.isEmpty()
                              ? "; there are " + String.join(", ", RulePage.ids())
                              : question)
                          + " (one word of SQL needs --dialect)");
                });
    rule.print(page);
    boolean migration = MigrationRules.isKnown(id);
    Optional<Operation> operation = Operation.ofId(id);
    if (!migration && operation.isEmpty()) {
      return;
    }
    page.section("What holds");
    for (Policy policy : policies(Optional.empty(), config)) {
      Sourced<Action> action = migration ? policy.action(id) : policy.action(operation.get());
      String said = migration && action.value() == Action.ALLOW ? "off" : action.value().id();
      page.entry(policy.environment().name(), COLUMN, said + " (" + action.source() + ")");
    }
  }

  /** Dialects that read a text alike are told together. */
  private static void asEach(String sql, List<Policy> policies, TextPage page) {
    Map<String, Explanation> readings = new LinkedHashMap<>();
    Map<String, List<String>> dialects = new LinkedHashMap<>();
    for (Dialect dialect : Dialects.all()) {
      Explanation explanation = Explanation.of(sql, dialect, policies);
      readings.putIfAbsent(explanation.folded(), explanation);
      dialects
          .computeIfAbsent(explanation.folded(), any -> new ArrayList<>())
          .add(Dialects.name(dialect));
    }
    page.section(
        readings.size() == 1
            ? "Every dialect reads it alike"
            : "The dialects read it in " + readings.size() + " ways");
    readings.forEach(
        (folded, explanation) -> {
          page.section("As read by " + String.join(", ", dialects.get(folded)));
          explanation.print(page);
        });
  }
}
