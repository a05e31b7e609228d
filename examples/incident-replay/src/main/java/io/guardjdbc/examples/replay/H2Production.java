package io.guardjdbc.examples.replay;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.engine.Constants;
import org.h2.tools.Server;

/** H2 inside this JVM, reached through a port. */
final class H2Production implements Production {

  private final Server server;

  private H2Production(Server server) {
    this.server = server;
  }

  static H2Production start(Path directory) throws SQLException {
    Server server =
        Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", directory.toString());
    return new H2Production(server.start());
  }

  @Override
  public String product() {
    return "H2 " + Constants.VERSION + ", embedded";
  }

  @Override
  public String url() {
    return "jdbc:h2:tcp://localhost:" + server.getPort() + "/./shop";
  }

  @Override
  public String user() {
    return "shop";
  }

  @Override
  public boolean takesDdlBack() {
    return false;
  }

  @Override
  public void close() {
    server.stop();
  }
}
