package io.guardjdbc.tools;

/** The messages of an exception and of all its causes. */
final class Chain {

  private Chain() {}

  static String of(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      text.append("\n[").append(each.getClass().getSimpleName()).append("] ");
      text.append(each.getMessage());
    }
    return text.toString();
  }
}
