import { App, TerraformStack } from "cdktf";
import { check, checkEnvironment, checkEnvironments, FINDINGS } from "../../lib/checks/check";
import { rule } from "../../lib/checks/rule";
import { CognitoUserPool } from "../../lib/cognito-user-pool";
import { ENVIRONMENT, withPool } from "./shaped";

const FAILING = rule({
  id: "failing",
  severity: "warning",
  title: "Fails",
  why: "To see what becomes of it.",
  link: "https://example.com",
  check: ({ userPool: { tags = {} } }) => {
    if (tags.Fail === "type") (undefined as unknown as { x: { y: 1 } }).x.y.toFixed();
    if (tags.Fail === "other") throw new Error(`cannot read ${tags.Secret}`);
    return [];
  },
  examples: () => ({ good: [], bad: [] }),
});

jest.mock("../../lib/rules", () => ({
  get rules() {
    return [FAILING, ...jest.requireActual("../../lib/rules").rules];
  },
}));

describe("a rule that fails", () => {
  test("is a finding that names the rule and asks for a report, and the other rules still run", () => {
    const found = checkEnvironment(withPool({ tags: { Fail: "type" }, mfaConfiguration: "ON" }) as never);
    expect(found[0]).toMatchObject({ rule: "rule-failed", severity: "error", environment: "dev", path: "userPool" });
    expect(found[0]?.message).toMatch(/^cannot be judged by the rule failing: TypeError: /);
    expect(found[0]?.fix).toMatch(/^report it/);
    expect(JSON.stringify(found)).not.toContain(__filename);
    expect(found.map(({ rule }) => rule)).toContain("require-mfa-factor");
  });

  test("does not repeat values that its message may quote", () => {
    const found = checkEnvironment(withPool({ tags: { Fail: "other", Secret: "hunter2" } }) as never);
    expect(found[0]).toMatchObject({ rule: "rule-failed", message: "cannot be judged by the rule failing: Error" });
    expect(JSON.stringify(found)).not.toContain("hunter2");
  });
});

describe("several environments", () => {
  const wrong = { ...ENVIRONMENT, name: "wrong", protection: "ful" } as never;

  test("are judged as usual beside one of the wrong shape", () => {
    const same = { ...ENVIRONMENT, region: "eu-west-1" };
    const { findings } = checkEnvironments([wrong, ENVIRONMENT, same]);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ environment, path }) => [environment, path])).toEqual([
      ["dev", "name"],
      ["dev", "backend"],
      ["wrong", "protection"],
    ]);
  });

  test("each have their own findings", () => {
    const { byEnvironment } = checkEnvironments([wrong, ENVIRONMENT]);
    expect(byEnvironment.get(wrong)).toEqual(checkEnvironment(wrong));
    expect(byEnvironment.get(ENVIRONMENT)).toEqual(checkEnvironment(ENVIRONMENT));
  });
});

describe("a pool", () => {
  const stack = (byEnvironment?: unknown) => {
    const app = new App();
    if (byEnvironment) app.node.setContext(FINDINGS, byEnvironment);
    return new TerraformStack(app, "stack");
  };

  test("takes its environment's findings from the app, which has already judged it", () => {
    const { byEnvironment } = checkEnvironments([ENVIRONMENT]);
    const pool = new CognitoUserPool(stack(byEnvironment), "pool", ENVIRONMENT.userPool, ENVIRONMENT);
    expect(pool.findings).toBe(byEnvironment.get(ENVIRONMENT));
  });

  test("that is not the environment's is judged by itself, under its path in the app", () => {
    const { byEnvironment } = checkEnvironments([ENVIRONMENT]);
    const settings = { name: "partners", mfaConfiguration: "ON" } as const;
    const pool = new CognitoUserPool(stack(byEnvironment), "partners", settings, ENVIRONMENT);
    const findings = check({ ...ENVIRONMENT, userPool: settings });
    expect(pool.findings).toEqual(findings.map((finding) => ({ ...finding, environment: "stack/partners" })));
  });

  test("needs no environment", () => {
    const errors = check({ userPool: { name: "acme" } }).filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
  });

  test("of the wrong shape is refused with all findings, before any resource is created", () => {
    const settings = { name: 1, clients: { app: undefined } } as never;
    expect(() => new CognitoUserPool(stack(), "pool", settings)).toThrow(
      /userPool\.name = 1[\s\S]*userPool\.clients\.app\n {4}is undefined/,
    );
  });
});
