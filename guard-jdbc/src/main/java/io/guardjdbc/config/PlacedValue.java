package io.guardjdbc.config;

/**
 * A single value of a configuration file.
 *
 * @param key the keys that lead to it, {@code spring.flyway.url}
 * @param value as written, quotes and escapes taken off
 * @param line where it stands, from 1
 */
public record PlacedValue(String key, String value, int line) {}
