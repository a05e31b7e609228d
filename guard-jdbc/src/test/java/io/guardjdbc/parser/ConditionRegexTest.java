package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

/** What is said of a pattern is what Java's regular expressions do with it, on all short texts. */
class ConditionRegexTest {

  private static final List<String> TEXTS = texts();

  /** Of each the reader knows all that there is to know. */
  private static final List<String> PARTS =
      List.of(
          "",
          "a",
          ".",
          "^",
          "$",
          ".*",
          ".+",
          ".?",
          ".{0,}",
          ".{1,}",
          ".{2,}",
          ".{0}",
          ".{1}",
          "a*",
          "a+",
          "|",
          "(.)",
          "(.|a)",
          "(|a)",
          "(^|a)",
          "(.*)+",
          "(.)*?",
          "[\\s\\S]",
          "[\\D\\d]*",
          "[^\\s\\S]",
          "\\A",
          "\\z",
          "\\Z",
          "\\.",
          "(?:.)",
          "(?i)",
          "(?i:.)",
          "(?<n>.)",
          "(?=)",
          "(?=^)",
          "(?<=)",
          "{");

  /** Of these it never says too much. */
  private static final List<String> HARDER =
      List.of("(?!a)", "(?!)", "(?=.)", "(?<!a)", "(?<=a)", "[a.]", ".{0,1}", ".{1,2}", "(a|.*)$");

  private static final List<String> LAST = List.of("", ".*", ".", "$");

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int i = 0; texts.get(i).length() < 4; i++) {
      for (String letter : new String[] {"a", "{"}) {
        texts.add(texts.get(i) + letter);
      }
    }
    return texts;
  }

  @Test
  void aMatchInEveryTextIsOneInEachOfThem() {
    List<String> wrong = new ArrayList<>();
    for (String pattern : patterns(PARTS, LAST)) {
      compareFound(pattern, wrong);
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void anchorsHoldInGroupsAndInLongerPatternsToo() {
    List<String> parts = List.of("", ".", "^", "$", ".*", "|", "(.|a)", "(^.*)", "(.*$)?");
    List<String> wrong = new ArrayList<>();
    for (String front : parts) {
      for (String pattern : patterns(parts, parts)) {
        compareFound(front + pattern, wrong);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void noMatchIsSaidToBeInEveryTextThatIsNot() {
    List<String> parts = new ArrayList<>(PARTS);
    parts.addAll(HARDER);
    List<String> wrong = new ArrayList<>();
    for (String pattern : patterns(parts, LAST)) {
      Predicate<String> finds = found(pattern);
      if (finds != null && ConditionRegex.isInEvery(pattern) && !TEXTS.stream().allMatch(finds)) {
        wrong.add(pattern);
      }
      if (finds != null
          && ConditionRegex.isInEveryNonEmpty(pattern)
          && !TEXTS.stream().skip(1).allMatch(finds)) {
        wrong.add(pattern + " not empty");
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void similarToIsAboutTheWholeText() {
    List<String> parts =
        List.of(
            "", "a", "_", "%", ".", "^", "$", "|", "(_|a)", "(%)", "_*", "_+", "_?", "(a|%)*",
            "[^a]", "\\%");
    List<String> wrong = new ArrayList<>();
    for (String pattern : patterns(parts, parts)) {
      Predicate<String> matches = similar(pattern);
      compare(
          pattern, TEXTS.stream().allMatch(matches), ConditionRegex.isLikeEvery(pattern), wrong);
      compare(
          pattern + " not empty",
          TEXTS.stream().skip(1).allMatch(matches),
          ConditionRegex.isLikeEvery(pattern) || ConditionRegex.isLikeEveryNonEmpty(pattern),
          wrong);
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static void compareFound(String pattern, List<String> wrong) {
    Predicate<String> finds = found(pattern);
    if (finds != null) {
      compare(pattern, TEXTS.stream().allMatch(finds), ConditionRegex.isInEvery(pattern), wrong);
      compare(
          pattern + " not empty",
          TEXTS.stream().skip(1).allMatch(finds),
          ConditionRegex.isInEvery(pattern) || ConditionRegex.isInEveryNonEmpty(pattern),
          wrong);
    }
  }

  private static void compare(String what, boolean truth, boolean said, List<String> wrong) {
    if (truth != said) {
      wrong.add(what + " is " + truth);
    }
  }

  private static List<String> patterns(List<String> parts, List<String> last) {
    List<String> patterns = new ArrayList<>();
    for (String a : parts) {
      for (String b : parts) {
        for (String c : last) {
          patterns.add(a + b + c);
        }
      }
    }
    return patterns;
  }

  /** Null where it is no pattern to Java. */
  private static Predicate<String> found(String pattern) {
    try {
      return Pattern.compile(pattern).asPredicate();
    } catch (PatternSyntaxException e) {
      return null;
    }
  }

  private static Predicate<String> similar(String pattern) {
    String java =
        pattern
            .replace("\\%", "\0")
            .replaceAll("[.^$](?!a\\])", "\\\\$0")
            .replace("[\\^a]", "[^a]")
            .replace("%", "(?:.*)")
            .replace("_", ".")
            .replace("\0", "%");
    return Pattern.compile(java).asMatchPredicate();
  }
}
