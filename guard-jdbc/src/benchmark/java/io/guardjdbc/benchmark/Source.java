package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Layer.Connections;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Where all threads get their connections to the stub from, through one layer. */
@State(Scope.Benchmark)
public class Source {

  @Param Layer layer;

  Connections connections;

  @Setup
  public void setUp() throws SQLException {
    connections = layer.over(Database.stub());
  }

  @TearDown
  public void close() {
    connections.close();
  }
}
