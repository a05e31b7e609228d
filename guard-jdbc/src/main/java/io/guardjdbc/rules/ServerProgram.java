package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code server-program}. */
final class ServerProgram extends OperationRule {

  ServerProgram() {
    super(Operation.SERVER_PROGRAM, "ZG131");
  }

  @Override
  String why(Finding finding) {
    return "it runs a program or script inside the database server, which may do anything the server may do";
  }

  @Override
  String safe(Finding finding) {
    return "run the program outside the database, and send it the rows";
  }
}
