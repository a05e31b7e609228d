package io.guardjdbc.cli;

import io.guardjdbc.policy.Rule;
import io.guardjdbc.rules.BuiltInRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule's page, out of the jar: the one page there is, in the documents and here.
 *
 * @param markdown empty where this build packed no pages
 */
record RulePage(String id, String markdown) {

  private static final String FOLDER = "/io/guardjdbc/docs/rules/";

  /** The ids of all rules, in the order of the list. */
  static List<String> ids() {
    List<String> ids = new ArrayList<>(BuiltInRules.ALL.stream().map(Rule::id).toList());
    ids.add(BuiltInRules.ENVIRONMENT_MISMATCH.id());
    return ids;
  }

  static Optional<RulePage> of(String id) {
    if (!ids().contains(id)) {
      return Optional.empty();
    }
    try (InputStream file = RulePage.class.getResourceAsStream(FOLDER + id + ".md")) {
      String markdown = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(new RulePage(id, markdown.replace("\r", "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paragraph under the title: what the rule is about. */
  String summary() {
    String body = markdown.substring(markdown.indexOf('\n') + 1).strip();
    int end = body.indexOf("\n\n");
    String paragraph = end < 0 ? body : body.substring(0, end);
    return paragraph.isEmpty() ? id : plain(paragraph.replace('\n', ' '));
  }

  /** The page as a terminal shows it. */
  String text() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    print(new TextPage(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
    return bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
  }

  /** The page without Markdown's signs, for a terminal. */
  void print(TextPage page) {
    StringBuilder paragraph = new StringBuilder();
    boolean block = false;
    for (String line : (markdown + "\n").split("\n", -1)) {
      boolean fence = line.startsWith("```");
      boolean item = line.startsWith("- ");
      if (!block && (fence || item || line.isBlank() || line.startsWith("#"))) {
        flush(paragraph, page);
      }
      if (fence) {
        String[] words = line.substring(3).split(" ", -1);
        if (!block && words.length > 1) {
          page.paragraph(
              (words[1].equals("refuse") ? "refused" : words[1].equals("allow") ? "runs" : words[1])
                  + (words.length > 2 ? " (" + words[2] + ")" : "")
                  + ":");
        }
        block = !block;
        if (!block) {
          page.blank();
        }
      } else if (block) {
        page.verbatim("  " + line);
      } else if (line.startsWith("#")) {
        page.section(line.replace("#", "").strip());
      } else if (line.startsWith("|")) {
        page.verbatim(plain(line));
      } else if (!line.isBlank()) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    flush(paragraph, page);
  }

  private static void flush(StringBuilder paragraph, TextPage page) {
    if (!paragraph.isEmpty()) {
      String text = plain(paragraph.toString());
      if (text.startsWith("- ")) {
        page.item(text.substring(2));
      } else {
        page.paragraph(text);
      }
      paragraph.setLength(0);
    }
  }

  /** Without back quotes, and a link as its words. */
  private static String plain(String markdown) {
    StringBuilder plain = new StringBuilder(markdown.length());
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      int close = c == '[' ? markdown.indexOf("](", i) : -1;
      int end = close < 0 ? -1 : markdown.indexOf(')', close);
      if (end > 0 && markdown.indexOf(']', i) == close) {
        plain.append(markdown, i + 1, close);
        i = end;
      } else if (c != '`') {
        plain.append(c);
      }
    }
    return plain.toString().replace("**", "");
  }
}
