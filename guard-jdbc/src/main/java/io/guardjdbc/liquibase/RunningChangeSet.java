package io.guardjdbc.liquibase;

import liquibase.Scope;
import liquibase.changelog.ChangeSet;

/** The changeset that Liquibase is running. Loaded only where Liquibase is. */
public final class RunningChangeSet {

  private RunningChangeSet() {}

  /** Its id, author and file, for messages; null if this thread runs none. */
  public static String describe() {
    ChangeSet running = Scope.getCurrentScope().get(Scope.Attr.changeSet, ChangeSet.class);
    return running == null
        ? null
        : "changeset "
            + running.getId()
            + " by "
            + running.getAuthor()
            + " in "
            + running.getFilePath();
  }
}
