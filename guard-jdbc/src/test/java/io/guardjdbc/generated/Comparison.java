package io.guardjdbc.generated;

import io.guardjdbc.GuardViolationException;
import io.guardjdbc.corpus.Change;
import io.guardjdbc.corpus.Change.Kind;
import io.guardjdbc.corpus.Verdict;
import io.guardjdbc.generated.Sentence.Expects;
import io.guardjdbc.generated.Truth.Outcome;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds the guard's verdict on generated statements against what the database did. */
final class Comparison {

  private static final int SHOWN = 60;

  private final Dialect dialect;
  private final Grammar grammar;
  private final Disguise disguise;
  private final Truth truth;
  private final Set<String> texts = new HashSet<>();
  private final Map<String, int[]> topics = new TreeMap<>();
  private final List<String> escapes = new ArrayList<>();
  private final List<String> falseRefusals = new ArrayList<>();
  private final List<String> misnamed = new ArrayList<>();
  private final List<String> rejected = new ArrayList<>();
  private int destructive;
  private int harmless;
  private int open;
  private double seconds;

  Comparison(Dialect dialect, Grammar grammar, Disguise disguise, Truth truth) {
    this.dialect = dialect;
    this.grammar = grammar;
    this.disguise = disguise;
    this.truth = truth;
  }

  /** Makes, runs and compares so many different statements. */
  void run(long seed, int count) throws SQLException {
    long start = System.nanoTime();
    int done = 0;
    try (Production guard = new Production()) {
      for (int index = 0; done < count; index++) {
        Generated statement = Generated.of(dialect, seed, index, grammar, disguise);
        if (texts.add(statement.sql())) {
          compare(statement, guard);
          done++;
        }
      }
    }
    seconds += (System.nanoTime() - start) / 1e9;
  }

  private void compare(Generated statement, Production guard) throws SQLException {
    Expects expects = statement.sentence().expects();
    Outcome outcome =
        expects == Expects.UNRUN_HARM ? new Outcome(List.of(), false, null) : truth.run(statement);
    int[] tally = topics.computeIfAbsent(statement.sentence().topic(), topic -> new int[3]);
    if (outcome.error() != null) {
      tally[2]++;
      rejected.add(statement.asCase(false) + "    " + outcome.error().getMessage());
      return;
    }
    GuardViolationException refusal = guard.refusal(statement);
    if (refusal == null && !outcome.harm().isEmpty()) {
      outcome = truth.confirm(statement, outcome);
    }
    Set<Kind> harm = EnumSet.noneOf(Kind.class);
    outcome.harm().forEach(change -> harm.add(change.kind()));
    boolean partitionOnly = harm.equals(EnumSet.of(Kind.PARTITION_ROWS_LOST));
    if ((!harm.isEmpty() && !partitionOnly)
        || expects == Expects.UNSEEN_HARM
        || expects == Expects.UNRUN_HARM) {
      tally[0]++;
      destructive++;
      if (refusal == null) {
        escapes.add(statement.asCase(true) + "    did: " + words(outcome.harm()));
      } else if (!names(refusal, harm)) {
        misnamed.add(
            statement.asCase(true)
                + "    did: "
                + words(outcome.harm())
                + ", refused as: "
                + refusal.operations());
      }
    } else if (outcome.spared() || partitionOnly || expects == Expects.ALL_OR_NONE) {
      open++;
    } else {
      tally[1]++;
      harmless++;
      if (refusal != null) {
        falseRefusals.add(
            statement.asCase(false) + "    " + refusal.getMessage().lines().findFirst().orElse(""));
      }
    }
  }

  /** Whether one of the refused operations is of the kind of harm that was seen. */
  private static boolean names(GuardViolationException refusal, Set<Kind> harm) {
    Set<Kind> named = EnumSet.noneOf(Kind.class);
    for (String id : refusal.operations()) {
      Operation operation = Operation.ofId(id).orElseThrow();
      Set<Kind> kinds = Verdict.harmOf(operation);
      if (kinds.isEmpty() || operation == Operation.DROP_DATABASE) {
        return true;
      }
      named.addAll(kinds);
    }
    return harm.isEmpty() || harm.stream().anyMatch(named::contains);
  }

  private static List<String> words(Collection<Change> harm) {
    return harm.stream().map(change -> change.kind() + " " + change.what()).limit(4).toList();
  }

  /** The two numbers that rule, and how many statements the database itself rejected. */
  String summary() {
    int total = destructive + harmless + open + rejected.size();
    return String.format(
        Locale.ROOT,
        "%s: %,d statements (%,d rejected), %,d destructive, %,d harmless, %,d open;"
            + " %d escapes, %d false refusals, %d misnamed; %.0f s",
        dialect,
        total,
        rejected.size(),
        destructive,
        harmless,
        open,
        escapes.size(),
        falseRefusals.size(),
        misnamed.size(),
        seconds);
  }

  /** Every difference with its text, as a case for the corpus; empty if there is none. */
  String differences() {
    StringBuilder text = new StringBuilder();
    list("escapes", escapes, text);
    list("false refusals", falseRefusals, text);
    list("misnamed", misnamed, text);
    return text.toString();
  }

  /** For who works on the grammar: each topic's share, and what the database rejected. */
  String rejections() {
    StringBuilder text = new StringBuilder();
    topics.forEach(
        (topic, tally) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-24s destructive %6d harmless %6d rejected %6d%n",
                    topic,
                    tally[0],
                    tally[1],
                    tally[2])));
    list("rejected", rejected, text);
    return text.toString();
  }

  double rejectedShare() {
    return rejected.size() / (double) Math.max(1, texts.size());
  }

  double destructiveShare() {
    return destructive / (double) Math.max(1, destructive + harmless);
  }

  private static void list(String title, List<String> cases, StringBuilder text) {
    if (!cases.isEmpty()) {
      text.append("== ").append(cases.size()).append(' ').append(title).append('\n');
      cases.stream().limit(SHOWN).forEach(each -> text.append(each).append('\n'));
    }
  }
}
