package io.guardjdbc.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server that a test has for itself, as it will be killed. */
final class OwnPostgres implements OwnServer {

  private final Path data;
  private EmbeddedPostgres server;

  OwnPostgres(Path data) throws IOException {
    this.data = data;
    start(0);
  }

  private void start(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on");
    server = (port == 0 ? builder : builder.setPort(port)).start();
  }

  int port() {
    return server.getPort();
  }

  @Override
  public String url() {
    return "jdbc:postgresql://localhost:" + port() + "/postgres?user=postgres";
  }

  @Override
  public void kill() throws Exception {
    List<String> file = Files.readAllLines(data.resolve("postmaster.pid"));
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(file.get(0))).orElseThrow();
    List<ProcessHandle> all = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    CompletableFuture.allOf(
            all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
        .get(10, TimeUnit.SECONDS);
    postmaster.onExit().get(10, TimeUnit.SECONDS);
  }

  @Override
  public void restart() throws IOException {
    int port = port();
    server.close();
    start(port);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
