package io.guardjdbc.lint;

/**
 * Something to know of a script that is no finding: what was not read, or read otherwise.
 *
 * @param offset where in the file it stands
 * @param text one sentence without a full stop
 */
public record Note(int offset, String text) {}
