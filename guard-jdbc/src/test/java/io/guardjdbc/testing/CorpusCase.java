package io.guardjdbc.testing;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;
import java.util.List;
import java.util.Set;

/**
 * One labelled text of the corpus; see {@code corpus/README.md} for what the labels mean.
 *
 * @param dialect whose SQL it is
 * @param id unique within the dialect
 * @param file name of the corpus file, without its directory
 * @param line of the case's header in the file, counted from 1
 * @param sql the exact text that goes to the driver
 * @param destructive whether production must stop it without an approval
 * @param operations that a reading must find; of those that production stops, exactly these. Empty
 *     if the case does not say.
 * @param setup statements that the case wants run on a fresh fixture before it
 * @param bindings values of the text's {@code ?} in order, as the database would read them from a
 *     string, null for NULL; null if the text is to be run by a plain {@code Statement}
 * @param copy null for all but texts that pgjdbc runs by its COPY API: {@code out}, or {@code in}
 *     followed by one space and the rows to send
 * @param proof how the label can be shown
 * @param reason why the proof is not the usual one; null for {@link Proof#SEEN}
 * @param limit why no reading of the text alone can know this; null for all others
 */
public record CorpusCase(
    Dialect dialect,
    String id,
    String file,
    int line,
    String sql,
    boolean destructive,
    Set<Operation> operations,
    List<String> setup,
    List<String> bindings,
    String copy,
    Proof proof,
    String reason,
    String limit) {

  /** How a label can be shown on a real database. */
  public enum Proof {
    /** The database runs it, and a snapshot before and after shows the label. */
    SEEN,
    /** The database runs it, but no snapshot of one database can show what it destroys. */
    UNSEEN,
    /** Valid, but too dangerous for a shared server, or needs what a test server lacks. */
    UNRUN,
    /** The database rejects it, so that it has no effect to see; the guard must still judge it. */
    INVALID
  }

  /** Where the case stands, for messages. */
  public String place() {
    return file + ":" + line + " " + id;
  }
}
