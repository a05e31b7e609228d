package io.guardjdbc.cli;

/** The command line was typed wrong; the message says how it would be right. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
