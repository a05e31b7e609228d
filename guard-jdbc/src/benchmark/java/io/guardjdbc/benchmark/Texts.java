package io.guardjdbc.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The statements of the benchmarks. Ten zeros stand where a new text gets another number. */
final class Texts {

  static final String HOT = "SELECT id, name FROM customer WHERE id = ?";

  /** Sixty characters. */
  static final String SHORT = "SELECT id, name, city FROM customer WHERE number=0000000000;";

  static final String BATCH = "INSERT INTO event (id, kind) VALUES (?, ?)";

  static final String ROWS = "SELECT id, name, size, price, note FROM article";

  private Texts() {}

  /** Twelve texts such as applications and their mappers write, from 47 to 3,841 characters. */
  static List<Text> realistic() {
    return realisticTemplates().stream().map(Text::new).toList();
  }

  static List<String> realisticTemplates() {
    return List.of(
        "SELECT total FROM invoice WHERE id = 0000000000",
        "UPDATE account SET balance = balance - 125.50, changed_at = now() WHERE id = 0000000000"
            + " AND version = 17",
        "INSERT INTO audit_entry (id, actor, action, subject, happened_at) VALUES (0000000000,"
            + " 'o''brien', 'logged in', 'session/77', TIMESTAMP '2026-03-01 10:15:00')",
        "select c1_0.id,c1_0.city,c1_0.email,c1_0.first_name,c1_0.last_name,c1_0.phone,"
            + "c1_0.postcode,c1_0.street,c1_0.version from customer c1_0 where c1_0.last_name like"
            + " 'Mei%' escape '!' and c1_0.id>0000000000 order by c1_0.last_name,c1_0.id fetch"
            + " first 50 rows only",
        """
        -- open orders of a customer, newest first
        SELECT o.id, o.ordered_at, o.state, sum(p.amount * p.unit_price) AS total
        FROM orders o
        JOIN position p ON p.order_id = o.id
        LEFT JOIN voucher v ON v.order_id = o.id AND v.valid_until > current_date
        WHERE o.customer_id = 0000000000
          AND o.state IN ('new', 'paid', 'packed')
        GROUP BY o.id, o.ordered_at, o.state
        HAVING sum(p.amount) > 0
        ORDER BY o.ordered_at DESC
        LIMIT 20 OFFSET 40
        """,
        """
        INSERT INTO stock (article_id, warehouse_id, amount, counted_at, counted_by)
        VALUES (0000000000, 12, 40, DATE '2026-02-28', 'night shift')
        ON CONFLICT (article_id, warehouse_id)
        DO UPDATE SET amount = excluded.amount, counted_at = excluded.counted_at,
          counted_by = coalesce(excluded.counted_by, stock.counted_by)
        RETURNING article_id, amount
        """,
        "select \"alias_1\".\"id\", \"alias_1\".\"title\", \"alias_1\".\"isbn\","
            + " \"alias_2\".\"name\", count(*) over (partition by \"alias_2\".\"id\") as"
            + " \"books\" from \"public\".\"book\" as \"alias_1\" join \"public\".\"author\" as"
            + " \"alias_2\" on \"alias_1\".\"author_id\" = \"alias_2\".\"id\" where"
            + " (\"alias_1\".\"published\" between date '1990-01-01' and date '2020-12-31' and"
            + " exists (select 1 as \"one\" from \"public\".\"loan\" where (\"public\".\"loan\"."
            + "\"book_id\" = \"alias_1\".\"id\" and \"public\".\"loan\".\"member_id\" ="
            + " 0000000000))) order by \"alias_1\".\"title\" asc",
        "SELECT id, name, price FROM article WHERE tenant = 0000000000 AND id IN ("
            + numbers(100)
            + ")",
        """
        WITH RECURSIVE part AS (
            SELECT a.id, a.parent_id, a.name, 1 AS depth, CAST(a.name AS text) AS path
            FROM assembly a WHERE a.id = 0000000000
          UNION ALL
            SELECT c.id, c.parent_id, c.name, p.depth + 1, p.path || ' / ' || c.name
            FROM assembly c JOIN part p ON c.parent_id = p.id
            WHERE p.depth < 12
        ), cost AS (
            SELECT part.id, sum(m.price * m.amount) AS material, max(m.changed_at) AS changed_at
            FROM part JOIN material m ON m.assembly_id = part.id
            WHERE m.valid_from <= current_date AND (m.valid_to IS NULL OR m.valid_to > current_date)
            GROUP BY part.id
        )
        SELECT p.path, p.depth, c.material,
          CASE WHEN c.material IS NULL THEN 'unknown'
               WHEN c.material < 100 THEN 'cheap'
               WHEN c.material < 1000 THEN 'usual'
               ELSE 'dear' END AS price_class,
          (SELECT count(*) FROM assembly x WHERE x.parent_id = p.id) AS children
        FROM part p LEFT JOIN cost c ON c.id = p.id
        ORDER BY p.path
        """,
        "INSERT INTO reading (sensor_id, taken_at, value, unit) VALUES (0000000000,"
            + " '2026-01-01 00:00:00', 1.5, 'V')"
            + IntStream.range(0, 30)
                .mapToObj(i -> ", (" + (4000 + i) + ", '2026-01-01 00:00:30', " + i + ".25, 'mA')")
                .collect(Collectors.joining()),
        analytic(),
        wide());
  }

  private static String numbers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Integer.toString(100_000 + 37 * i))
        .collect(Collectors.joining(", "));
  }

  /** A report over several years, as a tool writes it. */
  private static String analytic() {
    return "SELECT region, product_group"
        + IntStream.rangeClosed(1, 12)
            .mapToObj(
                month ->
                    ",\n  sum(CASE WHEN extract(month FROM sold_at) = "
                        + month
                        + " THEN net_amount ELSE 0 END) AS month_"
                        + month)
            .collect(Collectors.joining())
        + ",\n  rank() OVER (PARTITION BY region ORDER BY sum(net_amount) DESC) AS place"
        + "\nFROM (\n  SELECT r.name AS region, g.name AS product_group, s.sold_at,"
        + " s.gross_amount / (1 + s.tax_rate) AS net_amount\n  FROM sale s\n"
        + "  JOIN shop h ON h.id = s.shop_id\n  JOIN region r ON r.id = h.region_id\n"
        + "  JOIN article a ON a.id = s.article_id\n  JOIN product_group g ON g.id = a.group_id\n"
        + "  WHERE s.tenant_id = 0000000000 AND NOT s.cancelled\n) AS sales\n"
        + "GROUP BY GROUPING SETS ((region, product_group), (region), ())\n"
        + "ORDER BY region NULLS LAST, place";
  }

  /** The insert of a table with very many columns: 3,841 characters. */
  private static String wide() {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      columns.add("attribute_" + (100 + i));
      values.add(i == 0 ? "0000000000" : "?");
    }
    String text =
        "INSERT INTO wide_import_table (%s) VALUES (%s)"
            .formatted(String.join(", ", columns), String.join(", ", values));
    return text + " ".repeat(Math.max(0, 3_841 - text.length()));
  }

  /** Two words in it are names and could be a DELETE: its second reading is JSqlParser's. */
  static final String SUSPICIOUS =
      "SELECT (SELECT max(e.happened_at) delete FROM event e WHERE e.order_id = o.id), o.id,"
          + " o.state FROM orders o WHERE o.customer_id = 0000000000 AND o.state IN ('new', 'paid')";
}
