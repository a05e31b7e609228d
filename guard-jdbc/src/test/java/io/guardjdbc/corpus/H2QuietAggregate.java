package io.guardjdbc.corpus;

import java.sql.Connection;
import org.h2.api.AggregateFunction;

/** An aggregate to be created and dropped; H2 makes an instance by its name. */
public final class H2QuietAggregate implements AggregateFunction {

  @Override
  public void init(Connection connection) {}

  @Override
  public int getType(int[] inputTypes) {
    return inputTypes[0];
  }

  @Override
  public void add(Object value) {}

  @Override
  public Object getResult() {
    return null;
  }
}
