import { created, kept, planJson } from "../../../tools/plan/example";
import { guard } from "../../../tools/plan/guard";
import { readPlan } from "../../../tools/plan/read";
import { reports } from "../../../tools/plan/report";
import { findingsOf } from "../../../tools/preflight/findings";

const POOL = "aws_cognito_user_pool";
const about = { title: "The web ACL exists", path: "userPool.webAclArn", link: "https://example.com" };
const failing = { ...about, verdict: "would-fail", text: "There is no web ACL.", fix: "create it" } as const;
const found = findingsOf({
  environment: "dev",
  results: [
    { ...failing, check: "web-acl" },
    { ...about, check: "kms-key", verdict: "not-checked", text: "Denied." },
    { ...about, check: "account", verdict: "ok", text: "Fine." },
  ],
});

function judged(changes: Parameters<typeof planJson>[0], allow: readonly string[] = [], besides = found) {
  return guard(readPlan(planJson(changes), "plan.json"), allow, {}, besides);
}

test("only a failed check blocks a plan", () => {
  const verdict = judged([created(POOL)]);
  expect(verdict).toMatchObject({ exitCode: 3, findings: [{ watch: "web-acl", address: "userPool.webAclArn" }] });
  expect(reports.text(verdict)).toContain(
    "BLOCKED  userPool.webAclArn would fail: There is no web ACL\n         The apply stops halfway",
  );
});

test("an empty plan is not blocked", () => {
  expect(judged([kept(POOL, {})])).toMatchObject({ exitCode: 0, findings: [{ watch: "web-acl", level: "note" }] });
});

test("it is allowed by its path, or by its check if a path has several", () => {
  expect(judged([created(POOL)], ["userPool.webAclArn"])).toMatchObject({ exitCode: 2, unused: [] });
  const two = [...found, ...found.map((one) => ({ ...one, watch: "ses-production" }))];
  expect(judged([created(POOL)], ["userPool.webAclArn"], two).exitCode).toBe(3);
  const each = ["web-acl", "ses-production"].map((check) => `${check}:userPool.webAclArn`);
  expect(judged([created(POOL)], each, two)).toMatchObject({ exitCode: 2, unused: [] });
});

test("SARIF includes its rule", () => {
  const log = JSON.parse(reports.sarif(judged([created(POOL)]), () => ({ file: "stacks/dev.ts", line: 1 })));
  const [run] = log.runs;
  expect(run.results).toMatchObject([{ ruleId: "web-acl", level: "error" }]);
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toContain("web-acl");
});
