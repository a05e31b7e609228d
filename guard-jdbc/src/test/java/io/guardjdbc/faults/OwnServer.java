package io.guardjdbc.faults;

import java.io.IOException;

/** A server that a test has for itself, as it will be killed. */
interface OwnServer extends AutoCloseable {

  /** The real driver's, user included. */
  String url();

  /** SIGKILL to all its processes at once. */
  void kill() throws Exception;

  /** Starts it again with the data and the port that it had. */
  void restart() throws Exception;

  @Override
  void close() throws IOException;
}
