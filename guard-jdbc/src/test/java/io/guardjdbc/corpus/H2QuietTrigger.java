package io.guardjdbc.corpus;

import java.sql.Connection;
import org.h2.api.Trigger;

/** A trigger of the fixture, there to be dropped; H2 makes an instance by its name. */
public final class H2QuietTrigger implements Trigger {

  @Override
  public void fire(Connection connection, Object[] oldRow, Object[] newRow) {}
}
