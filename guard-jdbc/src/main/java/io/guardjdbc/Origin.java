package io.guardjdbc;

import io.guardjdbc.liquibase.RunningChangeSet;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Which piece of a migration a statement comes from, as far as the migration tool does not always
 * say so itself: the changeset of Liquibase, the Java migration or callback of Flyway, the schema
 * tool of Hibernate. (Of its SQL scripts Flyway tells file and line beside the refusal.) Asked only
 * where something is refused.
 */
final class Origin {

  /** Hibernate itself only says that a command failed, and by default starts without it. */
  private static final String OF_HIBERNATE =
      "Hibernate's schema tool: hibernate.hbm2ddl.auto, in Spring Boot"
          + " spring.jpa.hibernate.ddl-auto";

  private Origin() {}

  /** For messages; null if no migration tool runs the statement, or the tool tells. */
  static String find() {
    return StackWalker.getInstance().walk(Origin::among);
  }

  private static String among(Stream<StackFrame> frames) {
    StackFrame outermost = null;
    for (Iterator<StackFrame> each = frames.iterator(); each.hasNext(); ) {
      StackFrame frame = each.next();
      String name = frame.getClassName();
      if (name.startsWith("liquibase.")) {
        return changeSet();
      }
      if (name.startsWith("org.flywaydb.")) {
        return outermost == null ? null : describe(outermost);
      }
      if (name.startsWith("org.hibernate.tool.schema.")) {
        return OF_HIBERNATE;
      }
      if (!isOurs(name) && !name.startsWith("java.")) {
        outermost = frame;
      }
    }
    return null;
  }

  private static boolean isOurs(String name) {
    return name.startsWith("io.guardjdbc.proxy.")
        || name.substring(0, name.lastIndexOf('.') + 1).equals("io.guardjdbc.");
  }

  private static String describe(StackFrame frame) {
    String method = frame.getClassName() + "." + frame.getMethodName();
    return frame.getFileName() == null
        ? method
        : method + " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
  }

  private static String changeSet() {
    try {
      return RunningChangeSet.describe();
    } catch (RuntimeException | LinkageError e) {
      // A Liquibase that the guard's class loader does not see: it names the changeset itself.
      return null;
    }
  }
}
