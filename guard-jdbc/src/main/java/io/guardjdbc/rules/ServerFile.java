package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code server-file}. */
final class ServerFile extends OperationRule {

  ServerFile() {
    super(Operation.SERVER_FILE, "ZG130");
  }

  @Override
  String why(Finding finding) {
    return "it reads or writes a file on the database server's own disk, which may be any file the server may touch";
  }

  @Override
  String safe(Finding finding) {
    return "let the client hold the file: COPY … FROM STDIN, LOAD DATA LOCAL, or plain SQL";
  }
}
