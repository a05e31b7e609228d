package io.guardjdbc.cli;

/**
 * An option of a command.
 *
 * @param name with its dashes, {@code --url}
 * @param value what its value is called in the help, {@code URL}; empty for one that takes none
 * @param description one or more sentences
 * @param required whether the command cannot run without
 * @param repeatable whether it may be given several times
 */
record Option(String name, String value, String description, boolean required, boolean repeatable) {

  Option(String name, String value, String description, boolean required) {
    this(name, value, description, required, false);
  }

  static final Option URL =
      new Option(
          "--url", "URL", "The target's JDBC URL, with or without the guard's prefix.", true);
  static final Option USER = new Option("--user", "NAME", "The database user.", false);
  static final Option PASSWORD =
      new Option(
          "--password",
          "WORD",
          "Its password; other users of this machine can see it: prefer --password-env.",
          false);
  static final Option PASSWORD_ENV =
      new Option(
          "--password-env", "VAR", "The environment variable that holds the password.", false);
  static final Option POLICY =
      new Option("--policy", "FILE", "The policy file, as the setting guard.policy.", false);

  static final Option DRIVER_PATH =
      new Option(
          "--driver-path",
          "PATH",
          "Jars, or folders of jars, that hold the database's driver; without it the jars beside"
              + " the guard's.",
          false);

  static Option required(String name, String value, String description) {
    return new Option(name, value, description, true);
  }

  static Option optional(String name, String value, String description) {
    return new Option(name, value, description, false);
  }

  /** One that takes no value. */
  static Option flag(String name, String description) {
    return new Option(name, "", description, false);
  }

  static Option repeatable(String name, String value, String description) {
    return new Option(name, value, description, false, true);
  }

  boolean isFlag() {
    return value.isEmpty();
  }

  /** As help and messages show it, {@code --url URL}. */
  String shown() {
    return isFlag() ? name : name + " " + value;
  }
}
