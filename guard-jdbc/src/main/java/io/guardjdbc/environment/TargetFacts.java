package io.guardjdbc.environment;

/** What a database said of itself when it was asked once, at connect. */
public record TargetFacts(DatabaseIdentity identity, Mark mark) {}
