package io.guardjdbc.cli;

import java.sql.SQLException;
import java.util.List;

/** One command of the command line. */
interface Command {

  /** Nothing to complain about. */
  int FINE = 0;

  /** It ran, and found something. */
  int FINDINGS = 1;

  /** It could not run as it was called, or where it was called. */
  int ERROR = 2;

  /** As it is typed. */
  String name();

  /** What it does, in half a line. */
  String summary();

  /** What it does and what to know about it, for its help. */
  String description();

  List<Option> options();

  /** What the words are called that belong to no option; empty for a command without such. */
  default String operands() {
    return "";
  }

  /**
   * Runs with the options that were given.
   *
   * @return one of the exit codes above
   * @throws UsageException if the options do not go together
   * @throws SQLException what the target or its settings answered
   */
  int run(Arguments arguments, Terminal terminal) throws UsageException, SQLException;
}
