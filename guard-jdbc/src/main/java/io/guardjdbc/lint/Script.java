package io.guardjdbc.lint;

import io.guardjdbc.sql.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A migration file as its tool would run it: what it sends, in which transactions. Offsets outside
 * this class are those of the file as it was written.
 */
public final class Script {

  private final String name;
  private final String file;
  private final Tool tool;
  private final Dialect dialect;
  private final Expansion expansion;
  private final List<Unit> units;
  private final List<Note> notes;
  private final boolean settlesTransaction;

  private Script(
      String name,
      String file,
      Tool tool,
      Dialect dialect,
      Expansion expansion,
      List<Unit> units,
      List<Note> notes,
      boolean settlesTransaction) {
    this.name = name;
    this.file = file;
    this.tool = tool;
    this.dialect = dialect;
    this.expansion = expansion;
    this.units = List.copyOf(units);
    this.notes = List.copyOf(notes);
    this.settlesTransaction = settlesTransaction;
  }

  /**
   * How scripts are read.
   *
   * @param placeholders values of {@code ${name}}
   * @param rollbacks whether what undoes a changeset is read too
   */
  public record Settings(Dialect dialect, Map<String, String> placeholders, boolean rollbacks) {
    public Settings {
      placeholders = Map.copyOf(placeholders);
    }
  }

  /**
   * Reads a file.
   *
   * @param name as reports show it, with slashes
   * @param file its text, without a byte order mark
   * @param transaction what its configuration says of a transaction around it; null if nothing
   */
  public static Script read(String name, String file, Boolean transaction, Settings settings) {
    Dialect dialect = settings.dialect();
    List<Note> notes = new ArrayList<>();
    boolean liquibase = LiquibaseCutter.isFormatted(file);
    Map<String, String> values = new LinkedHashMap<>();
    if (liquibase) {
      LiquibaseCutter.properties(file, dialect, values);
    }
    values.putAll(settings.placeholders());
    Expansion expansion = Expansion.of(file, values);
    expansion
        .standIns()
        .forEach(
            (placeholder, offset) ->
                notes.add(
                    new Note(
                        offset,
                        "${"
                            + placeholder
                            + "} has no value and is read as some name; give one with"
                            + " --placeholder "
                            + placeholder
                            + "=…")));
    Tool tool =
        liquibase
            ? Tool.LIQUIBASE
            : FlywayName.of(name.substring(name.lastIndexOf('/') + 1)) != null
                ? Tool.FLYWAY
                : Tool.PLAIN;
    String text = expansion.text();
    List<Note> found = new ArrayList<>();
    List<Unit> units =
        liquibase
            ? LiquibaseCutter.cut(text, dialect, settings.rollbacks(), found)
            : units(text, tool, dialect, transaction, found);
    for (Note note : found) {
      notes.add(new Note(expansion.origin(note.offset()), note.text()));
    }
    boolean settles = transaction == null && !liquibase;
    return new Script(name, file, tool, dialect, expansion, units, notes, settles);
  }

  /** Flyway turns auto-commit off around every file, on every database (measured with 11.8). */
  private static List<Unit> units(
      String text, Tool tool, Dialect dialect, Boolean configured, List<Note> notes) {
    boolean transaction =
        configured != null ? configured : tool == Tool.FLYWAY || dialect.transactionalDdl();
    List<Unit> units = new ArrayList<>();
    boolean first = true;
    for (ScriptCutter.Piece piece : ScriptCutter.cut(text, 0, text.length(), dialect, ";", notes)) {
      units.add(
          new Unit(
              piece.from(),
              piece.to(),
              piece.blanks(),
              piece.whole(),
              first,
              transaction,
              true,
              ""));
      first = false;
    }
    return units;
  }

  /** As reports show it. */
  public String name() {
    return name;
  }

  public Tool tool() {
    return tool;
  }

  public Dialect dialect() {
    return dialect;
  }

  /** What is to be told besides findings, in no particular order. */
  public List<Note> notes() {
    return notes;
  }

  /** The text as it was written. */
  public String file() {
    return file;
  }

  List<Unit> units() {
    return units;
  }

  /**
   * Whether one statement that cannot run in a transaction makes the tool run the whole file
   * without: Flyway does so by itself, and a person would.
   */
  boolean settlesTransaction() {
    return settlesTransaction && dialect.transactionalDdl();
  }

  /** Where a char of what is sent stands in the file. */
  int origin(int offset) {
    return expansion.origin(offset);
  }

  /** Part of a unit as it is sent, with what the tool takes out left blank. */
  String sent(Unit unit, int from, int to) {
    return unit.blanks().sent(expansion.text(), from, to);
  }
}
