package io.guardjdbc.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * What a command runs in.
 *
 * @param out results
 * @param err what went wrong
 * @param variables the environment variables
 */
record Terminal(PrintStream out, PrintStream err, Map<String, String> variables) {}
