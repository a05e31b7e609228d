package io.guardjdbc.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.policy.Approval;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the text, it is read or refused, and no reader fails in any other way. */
@Tag("slow")
class AnyTextTest {

  private static final List<String> URL_PARTS =
      List.of(
          "jdbc:guard:",
          "postgresql:",
          "mariadb:",
          "mysql:",
          "h2:",
          "sqlserver:",
          "oracle:thin:",
          "derby:",
          "hsqldb:",
          "sqlite:",
          "tc:",
          "p6spy:",
          "jtds:",
          "//",
          "/",
          "localhost",
          ":5432",
          "@",
          "(",
          ")",
          "=",
          "address=(host=",
          "host",
          ",",
          "?",
          "&",
          ";",
          "\\",
          "{",
          "}",
          "[::1]",
          "guard.environment=test",
          "guardConfirm=a/b",
          "INIT=",
          "options=-c",
          "%",
          "%20",
          "user=",
          "service=",
          "sessionVariables=",
          "'",
          "tcp:",
          "mem:",
          "hsql:",
          "@(",
          "ı",
          "\0",
          " ");

  private static final List<String> YAML_PARTS =
      List.of(
          "version: 1",
          "\n",
          "  ",
          "- ",
          "environments:",
          "production:",
          "match:",
          "approvals:",
          "operation: drop-table",
          "reason: r",
          "expires: 2026-12-01",
          "{",
          "}",
          "[",
          "]",
          "&a ",
          "*a",
          "'",
          "\"",
          "|",
          ">",
          "#",
          "\t",
          "? ",
          "!!x ",
          "---",
          "...",
          "%YAML",
          "<<: ",
          "~",
          "max-rows: 1",
          "exceptions:",
          "object: x",
          ",",
          ":",
          "\u2028",
          "\0",
          "like: test");

  private static final List<String> COMMENT_PARTS =
      List.of(
          "environment",
          "operation",
          "target",
          "reason",
          "expires",
          "=",
          "\"",
          "'",
          " ",
          "truncate",
          "2026-12-01",
          "2026-13-01T99",
          "*",
          "\n",
          "max-rows=9",
          ".",
          "\0");

  private static String text(Random random, List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return text.toString();
  }

  @Test
  void urls() {
    Random random = new Random(20261122);
    int read = 0;
    for (int i = 0; i < 30_000; i++) {
      String url = "jdbc:guard:" + text(random, URL_PARTS);
      assertNotNull(GuardUrl.withoutCredentials(url));
      try {
        GuardUrl parsed = GuardUrl.parse(url, null);
        GuardUrl again = GuardUrl.ofReal(parsed.realUrl(), null);
        assertEquals(List.of(), again.settings(), url);
        assertEquals(List.of(), again.initialSql(), url);
        assertEquals(parsed.realUrl(), again.realUrl());
        assertNotNull(parsed.target().where());
        read++;
      } catch (InvalidSettingException e) {
        assertNotNull(e.getMessage());
      }
    }
    assertTrue(read > 1_000, "some are URLs: " + read);
  }

  @Test
  void files() throws InvalidSettingException {
    Random random = new Random(20261122);
    TextFile file = TextFile.of("f.yaml", Path.of(""), "test");
    for (int i = 0; i < 10_000; i++) {
      String text = text(random, YAML_PARTS);
      try {
        assertNotNull(PolicyFile.parse(file, text).policy());
      } catch (InvalidSettingException e) {
        assertTrue(e.getMessage().startsWith("f.yaml"), e.getMessage());
      }
      for (Approval approval : ApprovalFile.parse(file, text)) {
        assertTrue(approval.problem() != null || approval.operation() != null, text);
      }
    }
  }

  @Test
  void comments() {
    Random random = new Random(20261122);
    for (int i = 0; i < 30_000; i++) {
      String text = text(random, COMMENT_PARTS);
      Approval approval = ApprovalFile.parseComment(text, "comment");
      assertTrue(approval.problem() != null || approval.operation() != null, text);
    }
  }
}
