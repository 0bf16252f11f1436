import { isPrintable } from "../../../lib/checks/path";
import type { JsonObject } from "../../../tools/json-object";
import { deleted, planJson, updated } from "../../../tools/plan/example";
import { guard } from "../../../tools/plan/guard";
import { readPlan } from "../../../tools/plan/read";
import { reports } from "../../../tools/plan/report";

const POOL = "aws_cognito_user_pool";
const CLIENT = "aws_cognito_user_pool_client";
const place = () => ({ file: "plan.json", line: 1 });

function reported(format: keyof typeof reports, changes: readonly JsonObject[], allow: readonly string[] = []): string {
  return reports[format](guard(readPlan(planJson(changes), "plan.json"), allow), place);
}

const lost = deleted(CLIENT, { name: "web" }, { reason: "delete_because_no_resource_config" });

test("text shows the finding, the consequence, the reason, the fix and how to allow it", () => {
  expect(reported("text", [lost])).toMatch(
    /^Blocked: 1 finding\. Plan: 0 to add, 0 to change, 1 to destroy\.\n\nBLOCKED {2}aws_cognito_user_pool_client\.pool would be deleted, because its block is gone from the configuration\n {9}Apps that .*\n {9}Why: .*\n {9}Fix: .*\n {9}To allow it: --allow 'aws_cognito_user_pool_client\.pool'\n {9}keep-clients: https:.*\n\nSTEPS {4}One apply cannot do this\. Deploy in this order, and plan again after each:\n {9}1\. /,
  );
});

test("text shows what was allowed, and which --allow was unused", () => {
  const text = reported("text", [lost], [`${CLIENT}.pool`, "aws_x.y"]);
  expect(text).toMatch(/^Safe to apply\. Plan: .*destroy\. 1 finding allowed\.\n\nALLOWED {2}/);
  expect(text).toContain("UNUSED   --allow aws_x.y lifts nothing");
});

test("an empty plan is one line", () => {
  expect(reported("text", [])).toBe("Nothing to do.\n");
});

test("identical notes are grouped", () => {
  const forgotten = ["a", "b"].map((name) => ({
    ...lost,
    address: `${CLIENT}.${name}`,
    change: { actions: ["forget"], before: {}, after: null },
  }));
  expect(reported("text", forgotten)).toContain(`NOTE     ${CLIENT}.a and ${CLIENT}.b would be removed`);
});

test("JSON contains the verdict", () => {
  expect(JSON.parse(reported("json", [lost], [`${CLIENT}.pool`]))).toMatchObject({
    verdict: "safe",
    exitCode: 2,
    counts: { destroy: 1 },
    findings: [{ watch: "keep-clients", level: "block", address: `${CLIENT}.pool`, allowed: true }],
  });
});

test("SARIF names the watch and the resource, and suppresses what is allowed", () => {
  const { runs } = JSON.parse(reported("sarif", [lost], [`${CLIENT}.pool`]));
  expect(runs[0].results).toMatchObject([
    {
      ruleId: "keep-clients",
      level: "error",
      locations: [{ logicalLocations: [{ fullyQualifiedName: `${CLIENT}.pool` }] }],
      suppressions: [{ kind: "external" }],
    },
  ]);
  expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toContain("keep-clients");
});

test("Markdown has a table, and quoted text as code", () => {
  const markdown = reported("markdown", [lost]);
  expect(markdown).toMatch(
    /^\*\*Blocked: 1 finding\. .*\*\*\n\n\| .*\n\| -.*\n\| \*\*blocked\*\* \| `aws_cognito_user_pool_client\.pool` \| Apps that/,
  );
  expect(markdown).toMatch(/```text\n {4}BLOCKED[\s\S]*\n```\n\n<\/details>\n$/);
});

describe("text from a plan cannot inject anything:", () => {
  const EVIL = '\u001b]0;x\u0007\r\n::error::x\n```\n| @admin <img src=x> ` `` \u202e["';
  const address = `${CLIENT}.client["${EVIL}"]`;
  const evil = [
    deleted(CLIENT, {}, { address }),
    updated(POOL, { schema: [{ name: EVIL }] }, { schema: [] }),
    updated("aws_cognito_user_group", { precedence: 1, name: EVIL }, { precedence: null }, { address: `x.${EVIL}` }),
  ];
  const formats = Object.keys(reports) as (keyof typeof reports)[];

  test.each(formats)("%s has no invisible characters", (format) => {
    const lines = reported(format, evil, [EVIL]).split("\n");
    expect(lines.filter((line) => !isPrintable(line))).toEqual([]);
  });

  test.each(["text", "markdown"] as const)("no line of %s begins with text from the plan", (format) => {
    const lines = reported(format, evil, [EVIL]).split("\n");
    expect(lines.filter((line) => /^\s*(::|```(?!text$)|@|<img)/.test(line) && line !== "```")).toEqual([]);
  });

  test("in Markdown it is in code only", () => {
    const table = reported("markdown", evil)
      .split("\n")
      .filter((line) => line.startsWith("| "));
    const outside = table.map((line) => line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, ""));
    expect(outside.join("\n")).not.toMatch(/@admin|<img/);
    expect(table.map((line) => line.replaceAll("\\|", "").split("|").length)).toEqual(table.map(() => 5));
  });

  test("JSON and SARIF stay valid JSON", () => {
    expect(JSON.parse(reported("json", evil)).findings.map(({ address }: { address: string }) => address)).toContain(
      address,
    );
    JSON.parse(reported("sarif", evil));
  });
});
