package io.guardjdbc.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What a command runs in.
 *
 * @param in what is typed or piped in
 * @param out results
 * @param err what went wrong
 * @param variables the environment variables
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Map<String, String> variables) {}
