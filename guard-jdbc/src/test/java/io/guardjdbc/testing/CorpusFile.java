package io.guardjdbc.testing;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.testing.CorpusCase.Proof;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads one corpus file, line by line. */
final class CorpusFile {

  private static final String MARK = "--- ";

  private final Dialect dialect;
  private final String file;
  private final List<CorpusCase> cases = new ArrayList<>();
  private final List<String> fileSetup = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private String block = "";
  private int headerLine;
  private String id;
  private boolean destructive;
  private Set<Operation> operations;
  private List<String> setup;
  private List<String> bindings;
  private String copy;
  private Proof proof;
  private String reason;
  private String limit;

  /** The section of a manual that proves the cases from here on, where no server can. */
  private String manual;

  private CorpusFile(Dialect dialect, String file) {
    this.dialect = dialect;
    this.file = file;
  }

  static List<CorpusCase> parse(Dialect dialect, String file, String content) {
    CorpusFile parser = new CorpusFile(dialect, file);
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      try {
        if (line.startsWith(MARK)) {
          parser.directive(line.substring(MARK.length()).strip(), number);
        } else {
          parser.text.append(line).append('\n');
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ":" + number + " " + e.getMessage(), e);
      }
    }
    parser.finish();
    return parser.cases;
  }

  private void directive(String line, int number) {
    int colon = line.indexOf(':');
    String keyword = colon < 0 ? line : line.substring(0, colon);
    String argument = colon < 0 ? "" : line.substring(colon + 1).strip();
    switch (keyword) {
      case "about" -> require(!argument.isEmpty(), "about needs words");
      case "setup" -> begin("setup", number);
      case "manual" -> {
        begin("", number);
        require(!argument.isEmpty(), "manual needs a section");
        manual = argument;
      }
      case "with" -> {
        inHeader(keyword);
        setup.add(unescape(argument));
      }
      case "bind" -> {
        inHeader(keyword);
        bindings = values(argument);
      }
      case "copy" -> {
        inHeader(keyword);
        copy = unescape(argument);
      }
      case "unseen", "unrun", "invalid" -> {
        inHeader(keyword);
        require(!argument.isEmpty(), keyword + " needs a reason");
        proof = Proof.valueOf(keyword.toUpperCase(Locale.ROOT));
        reason = argument;
      }
      case "limit" -> {
        inHeader(keyword);
        require(!argument.isEmpty(), "limit needs a reason");
        limit = argument;
      }
      default -> header(line, number);
    }
  }

  private void inHeader(String keyword) {
    require(block.equals("case") && text.isEmpty(), keyword + " must follow a case's first line");
  }

  private void header(String line, int number) {
    begin("case", number);
    String[] words = line.split(" ", 3);
    require(
        words.length > 1 && (words[1].equals("destructive") || words[1].equals("harmless")),
        "expected an id and 'destructive' or 'harmless'");
    id = words[0];
    destructive = words[1].equals("destructive");
    operations = EnumSet.noneOf(Operation.class);
    setup = new ArrayList<>(fileSetup);
    bindings = null;
    copy = null;
    proof = manual == null ? Proof.SEEN : Proof.UNRUN;
    reason = manual;
    limit = null;
    if (words.length == 3) {
      for (String operation : words[2].split(",", -1)) {
        operations.add(
            Operation.ofId(operation.strip())
                .orElseThrow(() -> new IllegalArgumentException("no operation " + operation)));
      }
    }
  }

  private void begin(String next, int number) {
    finish();
    block = next;
    headerLine = number;
  }

  private void finish() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    String sql = unescape(text.substring(0, end));
    text.setLength(0);
    if (block.equals("setup")) {
      fileSetup.add(sql);
    } else if (block.equals("case")) {
      cases.add(
          new CorpusCase(
              dialect,
              id,
              file,
              headerLine,
              sql,
              destructive,
              Set.copyOf(operations),
              List.copyOf(setup),
              bindings,
              copy,
              proof,
              reason,
              limit));
    } else {
      require(sql.isBlank(), "text before the first case");
    }
    block = "";
  }

  private static List<String> values(String argument) {
    List<String> values = new ArrayList<>();
    for (String value : argument.split("\\|", -1)) {
      String stripped = value.strip();
      values.add(stripped.equals("NULL") ? null : unescape(stripped));
    }
    return values;
  }

  /** Replaces each {@code <U+XXXX>} by the char of that code point. */
  static String unescape(String escaped) {
    StringBuilder plain = new StringBuilder(escaped.length());
    int from = 0;
    while (true) {
      int open = escaped.indexOf("<U+", from);
      int close = open < 0 ? -1 : escaped.indexOf('>', open);
      if (close < 0) {
        return plain.append(escaped, from, escaped.length()).toString();
      }
      plain.append(escaped, from, open);
      plain.appendCodePoint(Integer.parseInt(escaped.substring(open + 3, close), 16));
      from = close + 1;
    }
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
