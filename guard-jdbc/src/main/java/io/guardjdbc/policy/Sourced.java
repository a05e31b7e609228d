package io.guardjdbc.policy;

/**
 * A value with the place it comes from, so that messages and {@code doctor} can tell.
 *
 * @param source {@code built-in policy}, {@code guard.yaml:12}, {@code JVM system property} …
 */
public record Sourced<T>(T value, String source) {}
