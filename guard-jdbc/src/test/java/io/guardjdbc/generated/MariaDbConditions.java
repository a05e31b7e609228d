package io.guardjdbc.generated;

/**
 * Conditions over columns that each table of the fixture has. Each table holds one row, the anchor,
 * whose values no other row shares: a condition that is false for it leaves a row as it was.
 *
 * <p>In the lists {@code ~} stands for the qualifier of a column.
 */
final class MariaDbConditions {

  private static final String[] SPARE_ANCHOR = {
    "~id = 1",
    "~id IN (1, 2)",
    "~id < 9",
    "~id <= 3",
    "~id BETWEEN 1 AND 3",
    "~id <> 9",
    "~id != 9",
    "NOT ~id = 9",
    "~id MOD 2 = 0",
    "~id % 3 = 1",
    "~id & 8 = 0",
    "~id = '1'",
    "2 = ~id",
    "~id + 1 = 2",
    "~id IN (SELECT id FROM spare)",
    "~id = (SELECT MIN(id) FROM spare)",
    "~id < (SELECT MAX(id) FROM spare)",
    "~id NOT IN (9, 10)",
    "(~id, ~status) = (1, 'open')",
    "(~id, ~status) IN ((1, 'open'), (2, 'held'))",
    "~status = 'open'",
    "~status <> 'kept'",
    "~status IN ('open', 'held', 'DELETE')",
    "~status NOT IN ('kept', 'x')",
    "~status LIKE 'o%'",
    "~status LIKE '%el%'",
    "~status NOT LIKE 'k%'",
    "~status LIKE '_pen'",
    "~status REGEXP '^o'",
    "~status RLIKE 'pen$'",
    "~status NOT REGEXP '^k'",
    "STRCMP(~status, 'kept') <> 0",
    "~status = BINARY 'open'",
    "LEFT(~status, 1) = 'o'",
    "SUBSTRING(~status FROM 1 FOR 1) = 'h'",
    "SUBSTR(~status, 2, 2) = 'pe'",
    "UPPER(~status) = 'OPEN'",
    "LENGTH(~status) > 4",
    "CONCAT(~status, '-', ~id) = 'open-1'",
    "LOCATE('pe', ~status) > 0",
    "INSTR(~status, 'el')",
    "FIND_IN_SET(~status, 'open,held')",
    "FIELD(~status, 'open', 'held') > 0",
    "~status SOUNDS LIKE 'open'",
    "REPLACE(~status, 'o', '') = 'pen'",
    "TRIM(~status) = 'open'",
    "~status COLLATE utf8mb4_bin = 'open'",
    "~region IS NULL",
    "~region = 'north'",
    "~region <> 'far'",
    "~region <=> NULL",
    "~region <=> 'north'",
    "NOT ~region <=> 'far'",
    "ISNULL(~region)",
    "COALESCE(~region, 'far') <> 'far'",
    "IFNULL(~region, 'x') = 'x'",
    "NULLIF(~region, 'far') IS NOT NULL",
    "~total < 50",
    "~total BETWEEN 5 AND 25",
    "~total NOT BETWEEN 40 AND 120",
    "~total * 2 < 60",
    "~total + ~attempts < 50",
    "ABS(~total) <= 30",
    "GREATEST(~total, 5) < 40",
    "LEAST(~total, 98) < 98",
    "~total / 10 <= 3",
    "~total DIV 10 < 5",
    "- ~total > -50",
    "~total > 100",
    "ROUND(~total) = 20",
    "~attempts = 0",
    "~attempts < 3",
    "~attempts ^ 9",
    "~attempts = '1'",
    "NOT ~attempts",
    "~attempts > ~id",
    "~made_at < '2025-01-01'",
    "~made_at <= NOW()",
    "~made_at < CURRENT_DATE",
    "YEAR(~made_at) = 2021",
    "~made_at BETWEEN '2021-01-01' AND '2022-12-31'",
    "DATE(~made_at) = '2021-01-01'",
    "~made_at < DATE_SUB(NOW(), INTERVAL 1 DAY)",
    "~made_at < NOW() - INTERVAL 7 DAY",
    "DATE_FORMAT(~made_at, '%Y') = '2021'",
    "MONTH(~made_at) = 1",
    "EXTRACT(YEAR FROM ~made_at) < 2025",
    "DATEDIFF(NOW(), ~made_at) > 30",
    "~made_at < DATE '2025-01-01'",
    "CASE ~status WHEN 'open' THEN 1 ELSE 0 END = 1",
    "CASE WHEN ~total < 50 THEN TRUE ELSE FALSE END",
    "IF(~total < 50, 1, 0)",
    "~status IN (SELECT status FROM events_swap WHERE id = 11)",
    "~id = ANY (SELECT id FROM spare)",
    "~total < (SELECT MIN(total) FROM events_swap WHERE id = 12)",
  };

  private static final String[] KEEP_ANCHOR = {
    "~id = 9",
    "~id > 3",
    "~id IN (8, 9)",
    "~status = 'kept'",
    "~status LIKE 'k%'",
    "~region = 'far'",
    "~region IS NOT NULL",
    "~total > 50",
    "~attempts >= 5",
    "~made_at > '2025-01-01'",
    "~id NOT IN (1, 2)",
    "~status NOT IN ('open', 'held')",
  };

  private static final String[] CORRELATED = {
    "EXISTS (SELECT 1 FROM spare s WHERE s.id = ~id)",
    "NOT EXISTS (SELECT 1 FROM orders s WHERE s.id = ~id AND s.status = 'kept')",
    "(SELECT COUNT(*) FROM spare s WHERE s.id = ~id) > 0",
    "~id IN (SELECT s.id FROM spare s WHERE s.id = ~id)",
  };

  private static final String[] EVERY = {
    "1 = 1",
    "1",
    "TRUE",
    "NOT FALSE",
    "NOT 0",
    "!0",
    "'a' = 'a'",
    "'1'",
    "2 > 1",
    "1 <=> 1",
    "NULL IS NULL",
    "NULL <=> NULL",
    "1 IN (1, 2)",
    "1 BETWEEN 0 AND 2",
    "1 XOR 0",
    "'x' LIKE '%'",
    "'abc' REGEXP 'b'",
    "1 IS NOT NULL",
    "1 IS TRUE",
    "0 = 0 = 1",
    "NOW() > '2000-01-01'",
    "RAND() >= 0",
    "@@version IS NOT NULL",
    "DATABASE() IS NOT NULL",
    "EXISTS (SELECT 1)",
    "(SELECT COUNT(*) FROM orders) >= 0",
    "(SELECT 1)",
    "1 = (SELECT 1)",
    "1 IN (SELECT 1)",
    "IF(1, 1, 0)",
    "CASE WHEN 1 THEN 1 ELSE 0 END",
    "COALESCE(NULL, 1)",
    "'a' SOUNDS LIKE 'a'",
    "LENGTH('abc') = 3",
    "~id = ~id",
    "~id IS NOT NULL",
    "NOT ~id IS NULL",
    "~id > 0",
    "~id >= 1",
    "0 < ~id",
    "~id <> 0",
    "~id > -1",
    "~id",
    "~id = ~id + 0",
    "~id - ~id = 0",
    "~id * 1 = ~id",
    "~id ^ ~id = 0",
    "~id & 0 = 0",
    "~id DIV ~id = 1",
    "~id / ~id = 1",
    "~id <=> ~id",
    "~id <= ~id",
    "~id BETWEEN ~id AND ~id",
    "~id IN (~id, 5)",
    "(~id, ~status) = (~id, ~status)",
    "~id IN (1) OR ~id NOT IN (1)",
    "~id = 1 OR ~id <> 1",
    "~id < 5 OR ~id >= 5",
    "~id <= 5 OR ~id > 4",
    "NOT (~id = 5 AND ~id = 6)",
    "NOT (~id < 0)",
    "~status = ~status",
    "~status LIKE '%'",
    "~status LIKE ~status",
    "~status REGEXP ''",
    "~status REGEXP '.*'",
    "~status REGEXP '.'",
    "~status RLIKE '^'",
    "~status LIKE '_%' OR ~status = ''",
    "~status = 'open' OR ~status != 'open'",
    "~status IS NULL OR ~status IS NOT NULL",
    "CONCAT(~status, '') = ~status",
    "CONCAT(~status, 'x') LIKE '%x'",
    "UPPER(~status) = UPPER(~status)",
    "LENGTH(~status) >= 0",
    "CHAR_LENGTH(~status) > -1",
    "INSTR(~status, '') = 1",
    "LOCATE('', ~status)",
    "INSTR(CONCAT(~status, 'x'), 'x')",
    "LEFT(~status, 0) = ''",
    "~region <=> ~region",
    "~region IS NULL OR ~region IS NOT NULL",
    "ISNULL(~region) OR NOT ISNULL(~region)",
    "COALESCE(~region, '') = COALESCE(~region, '')",
    "IFNULL(~region, '') LIKE '%'",
    "~region = 'x' OR ~region <> 'x' OR ~region IS NULL",
    "ISNULL(~region) IN (0, 1)",
    "(~region IS NULL) = (~region IS NULL)",
    "~total = ~total",
    "ABS(~total) >= 0",
    "~total * 0 = 0",
    "~total - ~total = 0",
    "~total > 5 OR ~total <= 5",
    "GREATEST(~id, 1) >= 1",
    "~attempts >= 0",
    "COALESCE(~attempts, 0) >= 0",
    "~made_at = ~made_at",
    "~made_at > '0000-00-00'",
    "~made_at >= '1000-01-01'",
    "~made_at <= '9999-12-31 23:59:59'",
    "YEAR(~made_at) > 0",
    "MONTH(~made_at) >= 1",
    "SIGN(~id) = 1",
    "IF(~id > 0, 1, 0)",
    "IF(~total > 5, 1, 1)",
    "CASE WHEN ~total > 5 THEN 1 ELSE 1 END",
    "CASE ~id WHEN ~id THEN 1 END",
    "(@x := ~id) = ~id",
    "~id IN (SELECT id FROM orders) OR 1 = 1",
    "~status = ANY (SELECT ~status)",
  };

  private static final String[] FALSE = {
    "1 = 0", "FALSE", "0", "~id <> ~id", "~id IS NULL", "'a' = 'b'", "1 > 2", "NOT TRUE", "~id < 0",
  };

  private static final String[] NONE = {
    "1 = 0",
    "FALSE",
    "0",
    "NULL",
    "~id <> ~id",
    "~id IS NULL",
    "~id = NULL",
    "1 > 2",
    "NOT TRUE",
    "~id = 1 AND ~id = 2",
    "~id < 0",
  };

  private MariaDbConditions() {}

  private static String leaf(String[] leaves, String qualifier, Choices c) {
    return c.of(leaves).replace("~", qualifier);
  }

  /** Leaves at least one row of any table as it was. */
  static String some(String qualifier, Choices c) {
    return some(qualifier, c.below(3), c);
  }

  private static String some(String q, int depth, Choices c) {
    if (depth == 0) {
      boolean correlated = !q.isEmpty() && c.oneIn(12);
      return leaf(correlated ? CORRELATED : SPARE_ANCHOR, q, c);
    }
    return switch (c.below(14)) {
      case 0, 1 -> bracketed(some(q, depth - 1, c)) + " AND " + bracketed(some(q, depth - 1, c));
      case 2, 3 -> bracketed(some(q, depth - 1, c)) + " OR " + bracketed(some(q, depth - 1, c));
      case 4 -> bracketed(every(q, depth - 1, c)) + " AND " + bracketed(some(q, depth - 1, c));
      case 5 -> bracketed(some(q, depth - 1, c)) + " && " + bracketed(every(q, depth - 1, c));
      case 6 -> bracketed(some(q, depth - 1, c)) + " OR " + bracketed(leaf(NONE, q, c));
      case 7 -> "NOT " + bracketed(leaf(KEEP_ANCHOR, q, c));
      case 8 ->
          "NOT " + bracketed(leaf(KEEP_ANCHOR, q, c) + " OR " + bracketed(some(q, depth - 1, c)));
      case 9 -> bracketed(some(q, depth - 1, c)) + " IS TRUE";
      case 10 -> "NOT NOT " + bracketed(some(q, depth - 1, c));
      case 11 -> "IF(" + some(q, depth - 1, c) + ", 1, 0)";
      case 12 -> "CASE WHEN " + some(q, depth - 1, c) + " THEN TRUE ELSE FALSE END";
      default -> leaf(NONE, q, c);
    };
  }

  /** Leaves no row out, but for such as hold a NULL. */
  static String every(String qualifier, Choices c) {
    if (c.oneIn(40)) {
      // what hangs on another table's rows alone; beside a column it is for the data to say
      return "EXISTS (SELECT 1 FROM orders)";
    }
    return every(qualifier, c.below(3), c);
  }

  private static String every(String q, int depth, Choices c) {
    if (depth == 0) {
      return leaf(EVERY, q, c);
    }
    return switch (c.below(14)) {
      case 0, 1 -> bracketed(every(q, depth - 1, c)) + " AND " + bracketed(every(q, depth - 1, c));
      case 2, 3 -> bracketed(every(q, depth - 1, c)) + " OR " + bracketed(some(q, depth - 1, c));
      case 4 -> bracketed(some(q, depth - 1, c)) + " || " + bracketed(every(q, depth - 1, c));
      case 5 -> bracketed(every(q, depth - 1, c)) + " IS TRUE";
      case 6 -> "NOT NOT " + bracketed(every(q, depth - 1, c));
      case 7 -> "NOT " + bracketed(leaf(FALSE, q, c));
      case 8 -> "IF(" + every(q, depth - 1, c) + ", 1, 0)";
      case 9 -> {
        String when = leaf(SPARE_ANCHOR, q, c);
        String then = bracketed(every(q, depth - 1, c));
        yield "CASE WHEN " + when + " THEN " + then + " ELSE " + then + " END";
      }
      case 10 -> {
        String one = bracketed(leaf(SPARE_ANCHOR, q, c));
        yield one + " OR NOT " + one;
      }
      case 11 -> bracketed(leaf(NONE, q, c)) + " IS NOT TRUE";
      case 12 -> bracketed(every(q, depth - 1, c)) + " XOR FALSE";
      default -> leaf(EVERY, q, c);
    };
  }

  private static String bracketed(String condition) {
    return "(" + condition + ")";
  }
}
