package io.guardjdbc.parser;

import static io.guardjdbc.parser.ConditionNode.ANY;
import static io.guardjdbc.parser.ConditionNode.BLANK;
import static io.guardjdbc.parser.ConditionNode.FALSE;
import static io.guardjdbc.parser.ConditionNode.NULL;
import static io.guardjdbc.parser.ConditionNode.TRUE;

import io.guardjdbc.parser.ConditionNode.Ground;
import io.guardjdbc.sql.Dialect;
import java.math.BigDecimal;
import java.util.Set;

/** Three-valued logic over {@link ConditionNode}. Not thread-safe. */
final class ConditionLogic {

  /** So often every token of a condition may be read again inside subqueries, on average. */
  private static final int READINGS = 5;

  /** The same for the queries of WITH, which stand outside. */
  private static final int READINGS_OF_COMMON_TABLES = 4;

  final Dialect dialect;
  final ConditionTerms terms;
  private boolean allowsForCommonTables;

  /** How many more tokens of subqueries may be read. */
  private long left;

  /** Whether the statement runs again and again, so that a LIMIT bounds nothing. */
  final boolean repeated;

  /**
   * Where columns of the target stand that are taken for never null because they are asked whether
   * they are; null where they are not.
   */
  private final Set<Integer> assumed;

  ConditionLogic(Dialect dialect) {
    this(dialect, false);
  }

  ConditionLogic(Dialect dialect, boolean repeated) {
    this(dialect, repeated, null);
  }

  /**
   * @param assumed takes the last token of each column that is assumed to be never null; null to
   *     assume nothing
   */
  ConditionLogic(Dialect dialect, boolean repeated, Set<Integer> assumed) {
    this.assumed = assumed;
    this.repeated = repeated;
    this.dialect = dialect;
    this.terms = new ConditionTerms();
  }

  /** Allows for the subqueries in so many more tokens. */
  void allow(int tokens) {
    left += (long) READINGS * Math.max(0, tokens);
  }

  /** The same; in a text that no database runs, for its brackets, each is read once. */
  void allow(Tokens text, int tokens) {
    left += (long) (text.has(Tokens.UNBALANCED) ? 1 : READINGS) * Math.max(0, tokens);
  }

  /**
   * Whether a subquery of so many tokens may still be read. Each may be read in several ways, and
   * each of these reads what is inside it: without a bound the work doubles with every level.
   */
  boolean spend(int tokens) {
    left -= tokens;
    return left >= 0;
  }

  /**
   * The bracket that opens the query which WITH gives a name to, as seen from a token behind it; -1
   * if there is none.
   */
  int commonTable(Tokens tokens, int from, String name) {
    CommonTables tables = CommonTables.around(tokens, from);
    if (!allowsForCommonTables) {
      allowsForCommonTables = true;
      left += (long) (tokens.has(Tokens.UNBALANCED) ? 1 : READINGS_OF_COMMON_TABLES) * tables.size;
    }
    return tables.open(tokens, from, name);
  }

  /** The bracket around the names that WITH gives a query's columns; -1 for none. */
  static int columnList(Tokens tokens, int open) {
    int as = beforeQuery(tokens, open);
    boolean listed = as > 1 && tokens.is(as, "AS") && tokens.kind(as - 1) == Tokens.CLOSE;
    return listed ? tokens.matching(as - 1) : -1;
  }

  /** The word AS before a query of WITH. */
  private static int beforeQuery(Tokens tokens, int open) {
    boolean told = open > 1 && tokens.is(open - 1, "MATERIALIZED");
    return told ? (tokens.is(open - 2, "NOT") ? open - 3 : open - 2) : open - 1;
  }

  ConditionNode constant(Object value) {
    Object canonical =
        value instanceof BigDecimal number && number.signum() != 0
            ? number.stripTrailingZeros()
            : value instanceof BigDecimal ? BigDecimal.ZERO : value;
    ConditionNode node = ConditionNode.constant(terms.leaf("constant", canonical), canonical);
    if (canonical instanceof BigDecimal number) {
      node.bounds = ConditionBounds.exactly(number);
    } else if (canonical instanceof Boolean truth && dialect.isMariaDbOrMySql()) {
      node.bounds = ConditionBounds.exactly(truth ? BigDecimal.ONE : BigDecimal.ZERO);
    }
    return node;
  }

  ConditionNode settled(boolean truth, Ground ground) {
    int id = terms.leaf("constant", truth);
    return ConditionNode.settled(id, truth ? TRUE : FALSE, ground);
  }

  /** A value where a condition is due, as in {@code WHERE active} or {@code WHERE 1}. */
  ConditionNode condition(ConditionNode node) {
    if (node.condition) {
      return node;
    }
    ConditionNode result;
    int truth = node.constant == null ? 0 : ConditionConstants.truth(node.constant, dialect);
    if (truth != 0) {
      int outcomes = node.blankable && truth != NULL ? truth | BLANK : truth;
      result = ConditionNode.settled(node.id, outcomes, Ground.CONSTANT);
    } else if (node.row && (node.key || node.bounds.isPositive()) && takesNumbers()) {
      result = ConditionNode.settled(node.id, TRUE | BLANK, Ground.KEY);
    } else {
      int high = node.row && node.neverNull ? node.high & ~NULL : node.high;
      result = ConditionNode.condition(node.id, high, node.low, node.row, node.open);
      result.ground = node.ground;
    }
    result.weak = node.weak;
    result.mentionsColumn = node.mentionsColumn;
    return result.at(node.from, node.to);
  }

  /** Whether a number is a condition: true but for zero. */
  private boolean takesNumbers() {
    return dialect.isMariaDbOrMySql() || dialect == Dialect.SQLITE || dialect == Dialect.H2;
  }

  ConditionNode not(ConditionNode operand) {
    ConditionNode a = condition(operand);
    ConditionNode result;
    if (a.left != null) {
      int id =
          ConditionComparison.id(terms, a.left, a.right, ConditionComparison.ALL & ~a.relations);
      result = negation(a, id);
      result.left = a.left;
      result.right = a.right;
      result.relations = ConditionComparison.ALL & ~a.relations;
    } else if (a.negated != null) {
      result = negation(a, a.negated.id);
      result.subject = a.negated.subject;
      result.subjectOutcomes = a.negated.subjectOutcomes;
      return result;
    } else {
      result = negation(a, terms.term("NOT", a.id, 0));
      result.negated = a;
      result.subject = a.subject;
      result.subjectOutcomes = a.total ? ANY & ~a.subjectOutcomes : swap(a.subjectOutcomes);
    }
    return result;
  }

  private static ConditionNode negation(ConditionNode a, int id) {
    ConditionNode result =
        ConditionNode.condition(id, swap(a.low), swap(a.high), a.row, a.open).at(a.from, a.to);
    result.ground = a.ground;
    result.total = a.total;
    result.weak = a.weak;
    result.mentionsColumn = a.mentionsColumn;
    result.either = a.both;
    result.both = a.either;
    return result;
  }

  private static int swap(int outcomes) {
    int swapped = outcomes & ~(TRUE | FALSE);
    swapped |= (outcomes & TRUE) != 0 ? FALSE : 0;
    swapped |= (outcomes & FALSE) != 0 ? TRUE : 0;
    return swapped;
  }

  ConditionNode and(ConditionNode first, ConditionNode second) {
    ConditionNode a = condition(first);
    ConditionNode b = condition(second);
    if (a.isTautology()) {
      return b;
    }
    if (b.isTautology()) {
      return a;
    }
    ConditionNode result = combine("AND", a, b, true);
    // De Morgan: a AND b is true where NOT a OR NOT b is false
    int notA = not(a).id;
    int notB = not(b).id;
    result.subject = terms.term("OR", Math.min(notA, notB), Math.max(notA, notB));
    result.subjectOutcomes = FALSE;
    ConditionCover cover = ConditionCover.union(negations(a), negations(b));
    if (cover.complete() != 0) {
      return settledBy(result, swap(cover.complete()));
    }
    cover.add(result, true);
    result.both = cover;
    return result;
  }

  ConditionNode or(ConditionNode first, ConditionNode second) {
    ConditionNode a = condition(first);
    ConditionNode b = condition(second);
    if (a.isTautology() || b.isFalse()) {
      return a;
    }
    if (b.isTautology() || a.isFalse()) {
      return b;
    }
    ConditionNode result = combine("OR", a, b, false);
    ConditionCover cover = ConditionCover.union(alternatives(a), alternatives(b));
    if (cover.complete() != 0) {
      return settledBy(result, cover.complete()).because(Ground.SAME);
    }
    cover.add(result, false);
    result.either = cover;
    if (result.holdsAlways()) {
      ConditionNode decisive = a.holdsAlways() ? a : b;
      return result.at(decisive.from, decisive.to).because(decisive.ground);
    }
    return result;
  }

  private static ConditionNode settledBy(ConditionNode node, int outcomes) {
    return ConditionNode.settled(node.id, outcomes, Ground.SAME).at(node.from, node.to);
  }

  private ConditionCover alternatives(ConditionNode a) {
    ConditionCover cover = a.either;
    a.either = null;
    if (cover == null) {
      cover = new ConditionCover(dialect);
      cover.add(a, false);
    }
    return cover;
  }

  private ConditionCover negations(ConditionNode a) {
    ConditionCover cover = a.both;
    a.both = null;
    if (cover == null) {
      cover = new ConditionCover(dialect);
      cover.add(a, true);
    }
    return cover;
  }

  private ConditionNode combine(String operator, ConditionNode a, ConditionNode b, boolean and) {
    int high = and ? conjunction(a.high, b.high) : disjunction(a.high, b.high);
    int low = and ? conjunction(a.low, b.low) : disjunction(a.low, b.low);
    int id = terms.term(operator, Math.min(a.id, b.id), Math.max(a.id, b.id));
    boolean row = a.rowDecides() || b.rowDecides();
    ConditionNode result = ConditionNode.condition(id, high, low, row, a.open || b.open);
    result.weak = a.weak || b.weak;
    result.mentionsColumn = a.mentionsColumn || b.mentionsColumn;
    result.total = a.total && b.total;
    return result.over(a, b);
  }

  ConditionNode xor(ConditionNode first, ConditionNode second) {
    ConditionNode a = condition(first);
    ConditionNode b = condition(second);
    // settled sides first: a XOR true is NOT a
    if (b.high == TRUE && b.low == TRUE) {
      return not(a);
    }
    if (a.high == TRUE && a.low == TRUE) {
      return not(b);
    }
    if (b.isFalse()) {
      return a;
    }
    if (a.isFalse()) {
      return b;
    }
    boolean opposite = a.id == not(b).id;
    if (opposite || a.id == b.id) {
      int outcome = opposite ? TRUE : FALSE;
      int blank = a.total ? 0 : BLANK;
      int id = terms.term("XOR", a.id, b.id);
      return ConditionNode.settled(id, outcome | blank, Ground.SAME).over(a, b);
    }
    int high = exclusive(a.high, b.high);
    int id = terms.term("XOR", Math.min(a.id, b.id), Math.max(a.id, b.id));
    boolean row = a.row || b.row;
    boolean open = a.open || b.open;
    boolean fixed = !row && !open;
    return ConditionNode.condition(id, fixed ? TRUE : high, fixed ? FALSE : high, row, open)
        .over(a, b);
  }

  private static int conjunction(int a, int b) {
    int both = a & b & TRUE;
    both |= (a | b) & FALSE;
    if (((a & NULL) != 0 && (b & (TRUE | NULL)) != 0)
        || ((b & NULL) != 0 && (a & (TRUE | NULL)) != 0)) {
      both |= NULL;
    }
    // null beside a null that only the compared operand itself makes: it goes with that operand
    int rest = TRUE | NULL | BLANK;
    if (((a & BLANK) != 0 && (b & rest) != 0) || ((b & BLANK) != 0 && (a & rest) != 0)) {
      both |= BLANK;
    }
    return both;
  }

  private static int disjunction(int a, int b) {
    return swap(conjunction(swap(a), swap(b)));
  }

  private static int exclusive(int a, int b) {
    return disjunction(conjunction(a, swap(b)), conjunction(swap(a), b));
  }

  ConditionNode isNull(ConditionNode a) {
    ConditionNode result;
    if (a.constant != null && !a.blankable) {
      result = settled(a.isNull(), Ground.CONSTANT);
    } else if (a.neverNull || a.key || (a.condition && ((a.high | a.low) & (NULL | BLANK)) == 0)) {
      Ground ground = a.key ? Ground.KEY : Ground.SAME;
      result = ConditionNode.settled(terms.term("IS NULL", a.id, 0), FALSE, ground);
    } else if (assumed != null && a.column) {
      assumed.add(a.to);
      result = ConditionNode.settled(terms.term("IS NULL", a.id, 0), FALSE, Ground.SAME);
    } else if (a.condition && a.high == NULL && a.low == NULL) {
      result = settled(true, Ground.SAME);
    } else {
      boolean fixed = !a.row && !a.open;
      int outcomes = TRUE | FALSE;
      result = test("IS NULL", a, fixed ? TRUE : outcomes, fixed ? FALSE : outcomes, NULL);
    }
    return result.at(a.from, a.to);
  }

  /** IS TRUE or IS FALSE. */
  ConditionNode is(ConditionNode operand, boolean truth) {
    ConditionNode a = condition(operand);
    int wanted = truth ? TRUE : FALSE;
    int high = sharpen(truth ? a.high : a.low, wanted);
    int low = sharpen(truth ? a.low : a.high, wanted);
    return test(truth ? "IS TRUE" : "IS FALSE", a, high, low, wanted);
  }

  private static int sharpen(int outcomes, int wanted) {
    int rest = ANY & ~wanted;
    int sharp = outcomes & BLANK;
    sharp |= (outcomes & wanted) != 0 ? TRUE : 0;
    sharp |= (outcomes & rest) != 0 ? FALSE : 0;
    return sharp;
  }

  /** A test of an expression that is never null itself. */
  private ConditionNode test(String name, ConditionNode a, int high, int low, int outcomes) {
    int id = terms.term(name, a.id, 0);
    ConditionNode result = ConditionNode.condition(id, high, low, a.row, a.open);
    result.total = true;
    result.neverNull = true;
    result.subject = a.id;
    result.subjectOutcomes = outcomes;
    result.mentionsColumn = a.mentionsColumn;
    result.weak = a.weak;
    result.ground = a.ground;
    return result.at(a.from, a.to);
  }
}
