package io.guardjdbc.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A network between a client and a server on this machine that can be cut: after so many bytes of
 * the server's, or silently, as a pulled cable does.
 */
final class CutProxy implements AutoCloseable {

  private final ServerSocket listening;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicLong answered = new AtomicLong();
  private volatile long limit = Long.MAX_VALUE;
  private volatile boolean silent;

  CutProxy(int target) throws IOException {
    this.target = target;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** How many bytes the server has sent since the last cut was set. */
  long answered() {
    return answered.get();
  }

  /** Ends every connection once the server has sent so many bytes more. */
  void cutAfter(long bytes) {
    answered.set(0);
    limit = bytes;
  }

  /** Passes nothing on any more, and ends nothing. */
  void fallSilent() {
    silent = true;
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "cut-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        open.add(client);
        open.add(server);
        start(() -> pass(client, server, false));
        start(() -> pass(server, client, true));
      } catch (IOException e) {
        // Closed, or the server is not there: the client's next attempt will tell.
      }
    }
  }

  private void pass(Socket from, Socket to, boolean counted) {
    byte[] buffer = new byte[8192];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0 && !silent; read = in.read(buffer)) {
        int passed = read;
        if (counted) {
          long before = answered.getAndAdd(read);
          passed = (int) Math.max(0, Math.min(read, limit - before));
        }
        out.write(buffer, 0, passed);
        out.flush();
        if (passed < read) {
          break;
        }
      }
    } catch (IOException e) {
      // The other direction was cut.
    }
    if (!silent) {
      end(from);
      end(to);
    }
  }

  private void end(Socket socket) {
    open.remove(socket);
    try {
      socket.close();
    } catch (IOException e) {
      // It is closed, which is all that is wanted.
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    open.forEach(this::end);
  }
}
