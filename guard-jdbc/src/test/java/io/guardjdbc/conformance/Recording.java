package io.guardjdbc.conformance;

import java.util.ArrayList;
import java.util.List;

/** All that a piece of JDBC work observed, in the order in which it did. */
final class Recording {

  /** One observation: what was done, and what came of it. */
  record Line(String step, String seen) {}

  /** A call that is watched. */
  @FunctionalInterface
  interface Call {
    Object run() throws Exception;
  }

  /** A call that is watched and answers nothing. */
  @FunctionalInterface
  interface Action {
    void run() throws Exception;
  }

  private final List<Line> lines = new ArrayList<>();
  private final Side side;

  Recording(Side side) {
    this.side = side;
  }

  List<Line> lines() {
    return lines;
  }

  /** Calls, and notes the answer or the exception. */
  void note(String step, Call call) {
    String seen;
    try {
      seen = Rendered.of(call.run());
    } catch (Throwable e) {
      seen = Rendered.of(e);
    }
    lines.add(new Line(step, side.neutral(seen)));
  }

  /** As {@link #note}, for a call without an answer. */
  void run(String step, Action action) {
    note(
        step,
        () -> {
          action.run();
          return "done";
        });
  }
}
