package io.guardjdbc.tools;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.resource.DirectoryResourceAccessor;

/** Runs a command of whatever Liquibase its class loader has, and tells what came of it. */
public final class LiquibaseProbe implements BiFunction<String, Map<String, String>, String> {

  private static final Logger LOGGER = Logger.getLogger("liquibase");

  static {
    LOGGER.setLevel(Level.OFF);
  }

  /**
   * Answers {@code ok}, or {@code failed} and the messages of the whole chain.
   *
   * @param arguments those of the command, and the folder that its files stand in
   */
  @Override
  @SuppressWarnings("try") // close() may throw anything, by its signature
  public String apply(String command, Map<String, String> arguments) {
    Map<String, Object> scope = new HashMap<>();
    try (DirectoryResourceAccessor files =
        new DirectoryResourceAccessor(Path.of(arguments.get("folder")))) {
      scope.put(Scope.Attr.resourceAccessor.name(), files);
      scope.put(Scope.Attr.classLoader.name(), LiquibaseProbe.class.getClassLoader());
      Scope.child(
          scope,
          () -> {
            CommandScope run = new CommandScope(command.split(" "));
            arguments.forEach(
                (name, value) -> {
                  if (!name.equals("folder")) {
                    run.addArgumentValue(name, value);
                  }
                });
            run.setOutput(OutputStream.nullOutputStream());
            run.execute();
          });
      return "ok";
    } catch (Exception e) {
      return "failed" + Chain.of(e);
    }
  }
}
