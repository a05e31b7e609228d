package io.guardjdbc.generated;

import io.guardjdbc.sql.Dialect;

/**
 * A generated statement. Dialect, seed and index make it again.
 *
 * @param sql the text for the database
 */
record Generated(Dialect dialect, long seed, int index, Sentence sentence, String sql) {

  static Generated of(Dialect dialect, long seed, int index, Grammar grammar, Disguise disguise) {
    Choices choices = new Choices(seed, index);
    Sentence sentence = grammar.next(choices);
    return new Generated(
        dialect, seed, index, sentence, disguise.weave(sentence.canonical(), choices));
  }

  /** As a case of the corpus; see {@code corpus/README.md}. */
  String asCase(boolean destructive) {
    StringBuilder text = new StringBuilder();
    text.append("--- gen.")
        .append(sentence.topic())
        .append('.')
        .append(seed)
        .append('.')
        .append(index);
    text.append(destructive ? " destructive\n" : " harmless\n");
    if (sentence.bindings() != null) {
      text.append("--- bind: ").append(String.join(" | ", sentence.bindings())).append('\n');
    }
    return text.append(sql).append('\n').toString();
  }
}
