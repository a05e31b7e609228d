package io.guardjdbc.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.policy.Approval;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalFileTest {

  @TempDir Path directory;

  private static List<Approval> parse(String text) throws InvalidSettingException {
    return ApprovalFile.parse(TextFile.of("guard-approvals.yaml", Path.of(""), "test"), text);
  }

  @Test
  void readsAllThatAnEntryHas() throws InvalidSettingException {
    List<Approval> approvals =
        parse(
            """
            approvals:
              - environment: production
                database: billing
                operation: drop-table
                target: public."Orders old"
                reason: OPS-123
                expires: 2026-12-01
                approver: anna
                max-rows: 10
              - {environment: production, operation: shutdown, reason: x, expires: 2026-12-01T10:00:00+02:00}
            """);

    assertEquals(
        List.of(
            new Approval(
                "production",
                "billing",
                "drop-table",
                "public.\"Orders old\"",
                "OPS-123",
                Instant.parse("2026-12-02T00:00:00Z"),
                "anna",
                10L,
                "guard-approvals.yaml:2",
                null),
            new Approval(
                "production",
                null,
                "shutdown",
                null,
                "x",
                Instant.parse("2026-12-01T08:00:00Z"),
                null,
                null,
                "guard-approvals.yaml:10",
                null)),
        approvals);
  }

  @Test
  void aListWithoutTheKeyIsTheSame() throws InvalidSettingException {
    List<Approval> approvals =
        parse(
            "- {environment: test, operation: truncate, target: t, reason: r, expires: 2027-01-01}");
    assertEquals(1, approvals.size());
    assertNull(approvals.get(0).problem());
  }

  @Test
  void anOperationWithoutAnObjectIsNamedByTheFingerprintOfItsStatement()
      throws InvalidSettingException {
    String entry = "environment: production, operation: unreadable, reason: r, expires: 2027-01-01";

    List<Approval> approvals =
        parse(
            "- {target: 'sha256:0123456789abcdef', %s}\n- {target: 'sha256:', %s}\n"
                .formatted(entry, entry));

    assertNull(approvals.get(0).problem());
    assertEquals("sha256:0123456789abcdef", approvals.get(0).target());
    assertTrue(approvals.get(1).problem().contains("the target cannot be read"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# none\n", "approvals:\n", "approvals: []\n", "[]\n", "{}\n"})
  void aFileMayHoldNone(String text) throws InvalidSettingException {
    assertEquals(List.of(), parse(text));
  }

  private static final String GOOD =
      "environment: production, operation: drop-table, target: t, reason: r, expires: 2026-12-01";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "environment: production | ~~ | the key environment is missing",
        "operation: drop-table | ~~ | the key operation is missing",
        "reason: r | ~~ | the key reason is missing",
        "expires: 2026-12-01 | ~~ | the key expires is missing",
        "reason: r | ~reason: ~ | reason has no value",
        "reason: r | ~reason: \" \"~ | reason has no value",
        "reason: r | ~reason: [a]~ | reason must be a single value",
        "reason: r | ~reason: r, reason: s~ | stands twice",
        "reason: r | ~reason: r, resaon: s~ | did you mean 'reason'?",
        "operation: drop-table | operation: drop-tabel | did you mean 'drop-table'?",
        "operation: drop-table | operation: drop | 'drop' is a group; approve one operation: drop-table, drop-column",
        "operation: drop-table | operation: DROP-TABLE | there is no operation",
        "operation: drop-table | operation: '*' | there is no operation",
        "target: t | target: '*' | has a wildcard",
        "target: t | target: 'public.tmp_%' | has a wildcard",
        "target: t | target: 'a b' | the target cannot be read",
        "target: t | target: 'a.' | the target cannot be read",
        "target: t | target: guard_environment | can be made for guard_environment",
        "target: t | target: '\"x' | is not closed",
        "environment: production | environment: '*' | has a wildcard",
        "target: t | ~target: t, database: \"%\"~ | has a wildcard",
        "expires: 2026-12-01 | expires: tomorrow | is no date",
        "expires: 2026-12-01 | expires: 01.12.2026 | is no date",
        "expires: 2026-12-01 | expires: 2026-02-30 | is no date",
        "expires: 2026-12-01 | expires: +999999999-12-31 | is no date",
        "expires: 2026-12-01 | ~expires: \"2026-12-01T10:00\"~ | add an offset: 2026-12-01T10:00Z",
        "target: t | ~target: t, max-rows: 0~ | max-rows must be",
        "target: t | ~target: t, max-rows: -5~ | max-rows must be",
        "target: t | ~target: t, max-rows: all~ | max-rows must be",
        "target: t | ~target: &a t~ | anchors",
      })
  void aBrokenEntryApprovesNothingAndSaysWhy(String part, String instead, String expected)
      throws InvalidSettingException {
    String broken = GOOD.replace(part + (instead.isEmpty() ? ", " : ""), instead);
    broken = instead.isEmpty() && broken.equals(GOOD) ? GOOD.replace(", " + part, "") : broken;
    List<Approval> approvals = parse("approvals:\n- {" + GOOD + "}\n\n- {" + broken + "}\n");

    assertEquals(2, approvals.size());
    assertNull(approvals.get(0).problem());
    assertEquals("guard-approvals.yaml:4", approvals.get(1).source());
    String problem = approvals.get(1).problem();
    assertTrue(problem != null && problem.contains(expected), problem);
    assertNull(approvals.get(1).operation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'approvals: ['         | is no YAML",
        "'approvals: x'         | approvals must be a list",
        "'aprovals: []'         | did you mean 'approvals'?",
        "'x'                    | the file must be a mapping",
        "'approvals: [x]'       | must be a mapping",
        "'a: b: c'              | guard-approvals.yaml:1:5",
      })
  void aBrokenFileIsOneUnreadableApproval(String text, String expected)
      throws InvalidSettingException {
    List<Approval> approvals = parse(text);
    assertEquals(1, approvals.size());
    String problem = approvals.get(0).problem();
    assertTrue(problem != null && problem.contains(expected), problem);
  }

  @Test
  void readsAComment() {
    Approval approval =
        ApprovalFile.parseComment(
            " environment=production operation=drop-table\n\ttarget=public.orders_old"
                + " reason=\"OPS-123: say \"\"yes\"\"\" approver='anna b' expires=2026-12-01 ",
            "a comment of the statement");

    assertEquals(
        new Approval(
            "production",
            null,
            "drop-table",
            "public.orders_old",
            "OPS-123: say \"yes\"",
            Instant.parse("2026-12-02T00:00:00Z"),
            "anna b",
            null,
            "a comment of the statement",
            null),
        approval);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~                                    | the key environment is missing",
        "environment                           | 'environment' is no key=value",
        "environment production                | 'environment' is no key=value",
        "environment = production              | 'environment' is no key=value",
        "=production                           | '' is no key=value",
        "environment=                          | the key environment has no value",
        "environment=a environment=b           | the key environment stands twice",
        "enviroment=a                          | did you mean 'environment'?",
        "reason=\"x                            | the value of reason has no closing quote",
        "reason='x\"                           | the value of reason has no closing quote",
        "reason=\"x\"y                         | goes on behind its closing quote",
        "reason=drop it                        | 'it' is no key=value",
        "environment=production,operation=truncate | the key operation is missing",
        "environment=p operation=truncate target=* reason=r expires=2026-12-01 | has a wildcard",
        "environment=p operation=truncate target=t reason=r expires=soon | is no date",
      })
  void aBrokenCommentApprovesNothingAndSaysWhy(String text, String expected) {
    Approval approval = ApprovalFile.parseComment(text, "a comment");
    assertTrue(approval.problem() != null, "unreadable");
    assertTrue(approval.problem().contains(expected), approval.problem());
    assertEquals("a comment", approval.source());
  }

  @Test
  void aMissingFileIsRefusedAndAChangedOneIsReadAgain() throws Exception {
    Path file = directory.resolve("a.yaml");
    assertThrows(InvalidSettingException.class, () -> ApprovalFile.load(file.toString()));

    Files.writeString(file, "- {" + GOOD + "}\n");
    List<Approval> first = ApprovalFile.load(file.toString());
    assertEquals(1, first.size());
    assertSame(first, ApprovalFile.load(file.toString()));

    Files.writeString(file, "[]\n");
    assertEquals(List.of(), ApprovalFile.load(file.toString()));
  }
}
