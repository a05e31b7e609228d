package io.guardjdbc.parser;

import io.guardjdbc.parser.TableList.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * One table, or two trees that are joined. Which rows a join leaves out depends on the side on
 * which a table stands, and on what is joined in brackets or before its ON comes: {@code a LEFT
 * JOIN (b JOIN c ON …) ON …} keeps all rows of a.
 */
final class JoinTree {

  /** What a join does with the rows that find no partner; a comma joins like INNER. */
  enum Kind {
    INNER,
    LEFT,
    RIGHT,
    FULL
  }

  /** Null where tables are joined. */
  final Table table;

  final Kind kind;
  final JoinTree left;
  final JoinTree right;

  /** Whether USING or NATURAL join by columns of one name. */
  boolean byColumns;

  /** First token of the condition, and the one behind; -1 for none. */
  int onFrom = -1;

  int onTo = -1;

  private JoinTree(Table table) {
    this.table = table;
    this.kind = null;
    this.left = null;
    this.right = null;
  }

  private JoinTree(Kind kind, JoinTree left, JoinTree right) {
    this.table = null;
    this.kind = kind;
    this.left = left;
    this.right = right;
  }

  void forEach(Consumer<Table> action) {
    if (table != null) {
      action.accept(table);
    } else {
      left.forEach(action);
      right.forEach(action);
    }
  }

  /** Puts a tree together from tables, words and brackets in the order of the text. */
  static final class Builder {

    /** What stands between two brackets. */
    private static final class Level {

      /** What the commas before have joined. */
      private JoinTree before;

      private JoinTree current;
      private final Deque<Pending> pending = new ArrayDeque<>();

      /** The conditions that the joins to come leave for those before; counted once it matters. */
      private int toCome;

      private boolean counted;
    }

    /** A join that waits for its right side, or for the ON that belongs to it. */
    private record Pending(JoinTree left, Kind kind, boolean complete) {}

    private final Deque<Level> levels = new ArrayDeque<>();

    Builder() {
      levels.push(new Level());
    }

    /**
     * Before a join: ends the latest where no condition comes for it.
     *
     * @param count the conditions to come less the joins that need one, this one among them
     */
    void nextJoin(IntSupplier count) {
      Level level = levels.peek();
      if (level.pending.isEmpty()) {
        return;
      }
      if (!level.counted) {
        level.toCome = count.getAsInt();
        level.counted = true;
      }
      if (level.pending.size() > level.toCome) {
        settle();
      }
    }

    void table(Table table) {
      side(new JoinTree(table));
    }

    /**
     * @param complete whether no ON comes for it
     */
    void join(Kind kind, boolean complete) {
      Level level = levels.peek();
      level.toCome += complete ? 0 : 1;
      if (level.current != null) {
        level.pending.push(new Pending(level.current, kind, complete));
        level.current = null;
      }
    }

    /** The latest join has got no ON. */
    void settle() {
      Level level = levels.peek();
      if (level.current != null && !level.pending.isEmpty()) {
        Pending join = level.pending.pop();
        level.current = new JoinTree(join.kind, join.left, level.current);
      }
    }

    /** The condition of the latest join that has none. */
    void on(int from, int to) {
      levels.peek().toCome--;
      settle();
      condition(from, to);
    }

    /** The condition of the join that was completed last. */
    void condition(int from, int to) {
      JoinTree join = levels.peek().current;
      if (join != null && join.table == null && join.onFrom < 0) {
        join.onFrom = from;
        join.onTo = to;
      }
    }

    /** USING for the latest join that has no condition. */
    void using() {
      levels.peek().toCome--;
      settle();
      byColumns();
    }

    /** The join that was completed last is NATURAL. */
    void byColumns() {
      JoinTree join = levels.peek().current;
      if (join != null && join.table == null) {
        join.byColumns = true;
      }
    }

    void comma() {
      Level level = levels.peek();
      while (level.current != null && !level.pending.isEmpty()) {
        settle();
      }
      if (level.before == null) {
        level.before = level.current;
      } else if (level.current != null) {
        level.before = new JoinTree(Kind.INNER, level.before, level.current);
      }
      level.current = null;
      level.pending.clear();
      level.counted = false;
    }

    void open() {
      levels.push(new Level());
    }

    void close() {
      comma();
      JoinTree inside = levels.peek().before;
      if (levels.size() > 1) {
        levels.pop();
        if (inside != null) {
          side(inside);
        }
      }
    }

    /** The whole; null without a table. */
    JoinTree end() {
      while (levels.size() > 1) {
        close();
      }
      comma();
      return levels.peek().before;
    }

    private void side(JoinTree tree) {
      Level level = levels.peek();
      if (level.current != null) {
        comma();
      }
      level.current = tree;
      if (!level.pending.isEmpty() && level.pending.peek().complete) {
        settle();
      }
    }
  }
}
