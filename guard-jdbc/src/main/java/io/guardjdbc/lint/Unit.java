package io.guardjdbc.lint;

/**
 * A stretch of a script that its tool sends under the same circumstances.
 *
 * @param from offset in the expanded text
 * @param to offset behind it
 * @param blanks what the tool takes out before it sends the rest
 * @param whole whether it is sent as one text; else statement by statement
 * @param begins whether the tool ends the transaction before it and sets its own
 * @param transaction whether the tool opens a transaction around it
 * @param comments whether comments reach the driver, and with them approvals
 * @param name what it is called in messages, {@code changeset anna:7}; empty for the file itself
 */
record Unit(
    int from,
    int to,
    Blanks blanks,
    boolean whole,
    boolean begins,
    boolean transaction,
    boolean comments,
    String name) {}
