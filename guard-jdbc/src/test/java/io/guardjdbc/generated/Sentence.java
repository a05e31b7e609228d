package io.guardjdbc.generated;

import java.util.List;

/**
 * What a grammar made: a statement in the {@linkplain Canonical plain notation}.
 *
 * @param topic the part of the grammar it comes from, for messages
 * @param canonical the statement
 * @param bindings values for its {@code ?}, as the database reads them from strings; null if it is
 *     to be run as it is
 * @param expects how its truth is known
 */
record Sentence(String topic, String canonical, List<String> bindings, Expects expects) {

  enum Expects {
    /** The database shows it. */
    TRUTH,
    /**
     * It strikes all rows or none, and which of them is not the text's to say: to refuse it is
     * right even if it strikes none.
     */
    ALL_OR_NONE,
    /** The database runs it, and shows nothing of the harm it does: the grammar knows. */
    UNSEEN_HARM,
    /** As above, and it is not run: it would harm the server that the test needs. */
    UNRUN_HARM
  }

  static Sentence of(String topic, String canonical) {
    return new Sentence(topic, canonical, null, Expects.TRUTH);
  }

  Sentence expecting(Expects other) {
    return new Sentence(topic, canonical, bindings, other);
  }

  Sentence bound(List<String> values) {
    return new Sentence(topic, canonical, values, expects);
  }
}
