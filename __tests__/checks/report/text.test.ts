import { type Finding, hasErrors } from "../../../lib/checks/finding";
import { notesLine, report } from "../../../lib/checks/report/text";

const finding = (rest: Partial<Finding>): Finding => ({
  rule: "a-rule",
  severity: "error",
  link: "https://example.com/a-rule",
  path: "userPool.name",
  message: "is wrong",
  fix: "fix it",
  ...rest,
});

describe("report", () => {
  test("is empty without findings", () => {
    expect(report([])).toBe("");
  });

  test("says where, what, why and what to do, errors first", () => {
    const findings = [
      finding({ severity: "note", environment: "dev", rule: "stays", path: "userPool.smsConfiguration" }),
      finding({ severity: "warning", environment: "dev", path: "userPool.tags", value: { Team: "x" } }),
      finding({ environment: "prod", path: "userPool.passwordPolicy.minimumLength", value: 3 }),
    ];
    expect(report(findings)).toBe(
      [
        "Errors: AWS would refuse this, or data would be lost (1)",
        "",
        "  prod: userPool.passwordPolicy.minimumLength = 3",
        "    is wrong",
        "    Fix: fix it",
        "    a-rule: https://example.com/a-rule",
        "",
        "Warnings (1)",
        "",
        '  dev: userPool.tags = {"Team":"x"}',
        "    is wrong",
        "    Fix: fix it",
        "    a-rule: https://example.com/a-rule",
        "",
        "Notes (1)",
        "",
        "  dev: userPool.smsConfiguration: is wrong [stays]",
        "",
      ].join("\n"),
    );
  });

  test("cuts a long value and says how long it is", () => {
    expect(report([finding({ value: "x".repeat(20_000) })])).toMatch(/= "x{99}… \(20002 characters\)\n/);
  });

  test("escapes control characters", () => {
    expect(report([finding({ value: "a\u001b[2J\u009bb\u2028" })])).toContain('"a\\u001b[2J\\u009bb\\u2028"');
  });

  test("says the same finding once for several places, and groups environments with the same places", () => {
    const text = report([
      finding({ environment: "dev", path: "userPool.a" }),
      finding({ environment: "dev", path: "userPool.b" }),
      finding({ environment: "staging", path: "userPool.a" }),
      finding({ environment: "prod", path: "userPool.a" }),
      finding({ environment: "prod", path: "userPool.b" }),
    ]);
    expect(text).toContain("(1)");
    expect(text).toContain("  dev, prod: userPool.a, userPool.b; staging: userPool.a\n");
  });

  test("separates findings that differ in value or wording", () => {
    const text = report([
      finding({ environment: "dev", value: 3 }),
      finding({ environment: "prod", value: 4 }),
      finding({ environment: "prod", message: "is worse" }),
    ]);
    expect(text).toContain("(3)");
  });

  test("names no environment if there is none", () => {
    expect(report([finding({})])).toContain("\n  userPool.name\n");
  });
});

describe("notesLine", () => {
  test("counts the notes, and names the command", () => {
    const note = (rest: Partial<Finding>) => finding({ severity: "note", ...rest });
    expect(notesLine([note({ path: "a" }), note({ path: "b" }), note({ message: "else" }), finding({})])).toBe(
      "2 notes: npm run rules -- --notes\n",
    );
    expect(notesLine([note({})])).toBe("1 note: npm run rules -- --notes\n");
    expect(notesLine([finding({})])).toBe("");
  });
});

describe("hasErrors", () => {
  test("is true for errors only: warnings and notes do not stop synth", () => {
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([finding({ severity: "warning" }), finding({ severity: "note" })])).toBe(false);
    expect(hasErrors([finding({ severity: "note" }), finding({})])).toBe(true);
  });
});
