package io.guardjdbc.policy;

import java.util.List;

/**
 * An environment: one of the four built-in ones, or one that a policy file defines as being like
 * one of them.
 *
 * @param name as settings, rules and the marker spell it
 * @param level how strict it is
 */
public record Environment(String name, Level level) {

  /** The built-in environments, strictest last. */
  public enum Level {
    DEVELOPMENT,
    TEST,
    STAGING,
    PRODUCTION
  }

  public static final Environment DEVELOPMENT = new Environment("development", Level.DEVELOPMENT);
  public static final Environment TEST = new Environment("test", Level.TEST);
  public static final Environment STAGING = new Environment("staging", Level.STAGING);
  public static final Environment PRODUCTION = new Environment("production", Level.PRODUCTION);

  /** The built-in environments, strictest last. */
  public static final List<Environment> BUILT_IN = List.of(DEVELOPMENT, TEST, STAGING, PRODUCTION);

  /** The built-in environment of a level. */
  public static Environment builtIn(Level level) {
    return switch (level) {
      case DEVELOPMENT -> DEVELOPMENT;
      case TEST -> TEST;
      case STAGING -> STAGING;
      case PRODUCTION -> PRODUCTION;
    };
  }

  public boolean isWeakerThan(Environment other) {
    return level.compareTo(other.level) < 0;
  }

  /** Staging and production, and what is like them. */
  public boolean isProtected() {
    return level.compareTo(Level.STAGING) >= 0;
  }

  @Override
  public String toString() {
    return name;
  }
}
