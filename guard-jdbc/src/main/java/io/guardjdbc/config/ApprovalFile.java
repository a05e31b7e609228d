package io.guardjdbc.config;

import io.guardjdbc.config.ApprovalFields.Unreadable;
import io.guardjdbc.policy.Approval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads approvals. What is malformed approves nothing and stays in the list as {@linkplain
 * Approval#unreadable unreadable}, so that a refusal can say why; it keeps nobody from connecting.
 */
public final class ApprovalFile {

  /** What is looked for in the working directory where no file is named. */
  static final String DEFAULT_NAME = "guard-approvals.yaml";

  private static final FileCache<List<Approval>> CACHE = new FileCache<>(ApprovalFile::parse);

  private ApprovalFile() {}

  /**
   * Reads an approval file, or answers from memory if it has not changed.
   *
   * @param location a path, or {@code classpath:} and the name of a resource
   * @throws InvalidSettingException if it is missing, cannot be opened, or is no text
   */
  public static List<Approval> load(String location) throws InvalidSettingException {
    return load(TextFile.of(location, Path.of(""), location), location);
  }

  static List<Approval> load(TextFile file, String place) throws InvalidSettingException {
    return CACHE.get(file, place);
  }

  static List<Approval> parse(TextFile file, String text) {
    try {
      Optional<Yaml> root = Yaml.parse(file.label(), text);
      List<Approval> approvals = new ArrayList<>();
      for (Yaml entry : root.isEmpty() ? List.<Yaml>of() : entries(root.get())) {
        approvals.add(approval(entry));
      }
      return List.copyOf(approvals);
    } catch (InvalidSettingException e) {
      return List.of(Approval.unreadable(file.label(), e.getMessage()));
    }
  }

  /** A list, or a mapping with the one key {@code approvals}; nothing below the key is no error. */
  private static List<Yaml> entries(Yaml root) throws InvalidSettingException {
    if (root.isList()) {
      return root.list();
    }
    Yaml approvals = root.mapping(List.of("approvals")).get("approvals");
    return approvals == null || approvals.isNull() ? List.of() : approvals.list();
  }

  private static Approval approval(Yaml entry) {
    String source = entry.source();
    try {
      ApprovalFields fields = new ApprovalFields();
      for (Map.Entry<String, Yaml> field : entry.mapping().entrySet()) {
        fields.put(field.getKey(), field.getValue().text());
      }
      return fields.approval(source);
    } catch (InvalidSettingException | Unreadable e) {
      return Approval.unreadable(source, e.getMessage());
    }
  }

  /**
   * Reads the approval in a comment: {@code key=value} pairs separated by blanks, values bare or in
   * single or double quotes, a quote within doubled.
   *
   * @param text what follows {@code guard:approve}, without the comment's own signs
   * @param source where the comment stands, for messages
   */
  public static Approval parseComment(String text, String source) {
    try {
      ApprovalFields fields = new ApprovalFields();
      int at = skipBlanks(text, 0);
      while (at < text.length()) {
        int equals = at;
        while (equals < text.length()
            && text.charAt(equals) != '='
            && !Character.isWhitespace(text.charAt(equals))) {
          equals++;
        }
        String key = text.substring(at, equals);
        if (equals == text.length() || text.charAt(equals) != '=' || key.isEmpty()) {
          throw new Unreadable(
              "'" + key + "' is no key=value; put a value with blanks in it in quotes");
        }
        StringBuilder value = new StringBuilder();
        int end = readValue(text, equals + 1, key, value);
        fields.put(key, value.toString());
        at = skipBlanks(text, end);
      }
      return fields.approval(source);
    } catch (Unreadable e) {
      return Approval.unreadable(source, e.getMessage());
    }
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Answers where the value ends. */
  private static int readValue(String text, int from, String key, StringBuilder value)
      throws Unreadable {
    char quote = from < text.length() ? text.charAt(from) : ' ';
    if (quote != '"' && quote != '\'') {
      int at = from;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      value.append(text, from, at);
      return at;
    }
    for (int at = from + 1; at < text.length(); at++) {
      if (text.charAt(at) != quote) {
        value.append(text.charAt(at));
      } else if (at + 1 < text.length() && text.charAt(at + 1) == quote) {
        value.append(quote);
        at++;
      } else if (at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
        throw new Unreadable("the value of " + key + " goes on behind its closing quote");
      } else {
        return at + 1;
      }
    }
    throw new Unreadable("the value of " + key + " has no closing quote");
  }
}
