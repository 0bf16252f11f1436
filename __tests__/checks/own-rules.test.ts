import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { App } from "cdktf";
import { build } from "../../lib/app";
import { checkEnvironments } from "../../lib/checks/check";
import type { OwnRule } from "../../lib/checks/own-rules";
import { rule } from "../../lib/checks/rule";
import { CognitoUserPool } from "../../lib/cognito-user-pool";
import type { Environment } from "../../lib/environment";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import { copyApp, node, runApp } from "../app";

const scratch = mkdtempSync(join(tmpdir(), "own-rules-"));
afterAll(() => rmSync(scratch, { recursive: true }));
jest.setTimeout(60_000);

const named = (severity: "error" | "warning", id: OwnRule["id"] = "acme/name-has-a-team"): OwnRule =>
  rule({
    id,
    severity,
    title: "The name of a pool must begin with a team",
    why: "The teams find their pools by it.",
    link: "https://acme.com/names",
    check: ({ userPool }) =>
      userPool.name.startsWith("team-")
        ? []
        : [{ path: "userPool.name", value: userPool.name, message: "names no team", fix: "begin it with team-" }],
    examples: () => ({ good: [], bad: [] }),
  });

const dev: Environment = {
  name: "dev",
  region: "eu-central-1",
  accountId: "111111111111",
  backend: { type: "local" },
  protection: "none",
  userPool: { name: "acme" },
};

/** The findings of a rule of your own, and of those that judge rules and waivers. */
function findings(environment: Environment, ...own: OwnRule[]) {
  const { findings } = checkEnvironments([environment], undefined, own);
  return findings.filter(({ rule }) => rule.includes("/") || /waiver|own-rule|rule-failed/.test(rule));
}

test("your own rule judges like a rule of the project", () => {
  expect(findings(dev, named("warning"))).toEqual([
    {
      environment: "dev",
      rule: "acme/name-has-a-team",
      severity: "warning",
      link: "https://acme.com/names",
      path: "userPool.name",
      value: "acme",
      message: "names no team",
      fix: "begin it with team-",
    },
  ]);
  expect(findings({ ...dev, userPool: { name: "team-acme" } }, named("warning"))).toEqual([]);
});

test("its warnings can be waived by its id, its errors cannot", () => {
  const waiving = { ...dev, waivers: { "acme/name-has-a-team": { reason: "it is older than the teams" } } };
  expect(findings(waiving, named("warning"))).toEqual([]);
  expect(findings(waiving, named("error")).map(({ rule }) => rule)).toEqual([
    "acme/name-has-a-team",
    "no-unused-waivers",
  ]);
  expect(findings(waiving)).toMatchObject([
    { rule: "no-unused-waivers", message: expect.stringContaining("names no rule that can be waived") },
  ]);
});

test("ids that could be confused with others stop synth", () => {
  const wrong = named("warning", "Acme/Name" as OwnRule["id"]);
  const bare = named("warning", "name-has-a-team" as OwnRule["id"]);
  expect(findings(dev, wrong, bare, named("warning"), named("error"))).toMatchObject([
    { rule: "own-rule-ids-are-valid", severity: "error", path: "rules[0].id", value: "Acme/Name" },
    { rule: "own-rule-ids-are-valid", path: "rules[1].id" },
    { rule: "own-rule-ids-are-valid", path: "rules[3].id", message: "is also the id of rules[2]" },
  ]);
});

test("a rule that throws is a separate error, and the other rules still run", () => {
  const broken = {
    ...named("warning", "acme/broken"),
    check: () => (undefined as never as string[]).map(() => null as never),
  };
  expect(findings(dev, broken, named("warning")).map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    expect.stringContaining("rule-failed cannot be judged by the rule acme/broken: TypeError"),
    "acme/name-has-a-team names no team",
  ]);
});

test("it also judges pools beside the environment's own", () => {
  const beside: Environment = {
    ...dev,
    userPool: { name: "team-acme" },
    extend: (stack) => void new CognitoUserPool(stack, "partners", { name: "partners" }, { name: "dev" }),
  };
  const project = { environments: [beside], rules: [named("warning")] };
  const { findings } = build(project, (app: App, environment) => new UserPoolStack(app, environment), {
    outdir: join(scratch, "out"),
  });
  const own = findings.filter(({ rule }) => rule === "acme/name-has-a-team");
  expect(own).toMatchObject([{ environment: "dev/partners", value: "partners" }]);
});

test("the app and npm run rules use the rules that stacks/ exports", async () => {
  const folder = copyApp(mkdtempSync(join(scratch, "app-")));
  writeFileSync(
    join(folder, "stacks", "index.ts"),
    `export const environments = [${JSON.stringify(dev)}];
export const rules = [{ id: "acme/no-dev", severity: "warning", title: "Disallow dev", why: "-", link: "https://acme.com",
  check: () => [{ path: "name", message: "is dev", fix: "rename it" }], examples: () => ({ good: [], bad: [] }) }];`,
  );
  const synth = await runApp(folder);
  expect({ ...synth, stdout: "" }).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(synth.stdout).toContain("acme/no-dev: https://acme.com");
  const list = await node(folder, ["scripts/start.cjs", "scripts/rules.ts", "--list"]);
  expect(list.stdout).toMatch(/^warning acme\/no-dev +Disallow dev$/m);
});
