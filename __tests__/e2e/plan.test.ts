import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { prepareStack, type RunResult, run, withScratch } from "../../tools/terraform";
import { tools, withEmulator } from "./harness";
import { copyProject, node } from "./harness/project";

const LIVE = {
  name: "acme",
  clients: { web: { kind: "web", callbackUrls: ["https://a.acme.com/cb"], allowedOauthScopes: ["openid"] } },
  domain: { prefix: "acme-plan" },
};
const FOLDER = join("cdktf.out", "stacks", "dev");
const CLIENT = "aws_cognito_user_pool_client.pool_web";

test("npm run plan synthesizes, plans and guards; its saved plan can be applied, and a dangerous plan exits with 3", () =>
  withScratch(async (scratch) => {
    const project = join(scratch, "project");
    await copyProject(project);
    await settings(project, LIVE);
    await node(project, ["scripts/start.cjs"], process.env);
    const json = await readFile(join(project, FOLDER, "cdk.tf.json"), "utf8");
    await withEmulator(json, async (emulator) => {
      const env = await prepareStack(await tools(), {
        folder: join(project, FOLDER),
        json,
        endpoint: emulator.url,
        scratch,
      });
      const plan = async (code: number, ...args: string[]): Promise<RunResult> => {
        // Whether somebody has the prefix, only the internet knows; preflight.test.ts plans with it.
        const program = ["scripts/start.cjs", "scripts/plan.ts", "dev", "--no-preflight", ...args];
        return run(process.execPath, program, { cwd: project, env, expect: [code] });
      };

      const first = await plan(2);
      expect(first.stdout).toMatch(/^Safe to apply\. Plan: [1-9]\d* to add, 0 to change, 0 to destroy/);
      expect(first.stderr).toContain("# aws_cognito_user_pool.pool will be created");
      expect((await stat(join(project, FOLDER, "plan.tfplan"))).mode & 0o777).toBe(0o600);
      const apply = /^apply exactly this plan: terraform (.*)$/m.exec(first.stderr)?.[1]?.split(" ") ?? [];
      expect((await run("terraform", apply, { cwd: project, env })).stdout).toContain("Apply complete!");
      expect(await plan(0)).toMatchObject({ stdout: "Nothing to do.\n" });

      const calls = emulator.calls.length;
      const cleared = { kind: "web", callbackUrls: [], allowedOauthFlowsUserPoolClient: false };
      await settings(project, { ...LIVE, clients: { web: cleared } });
      const blocked = JSON.parse((await plan(3, "--format", "json")).stdout);
      expect(blocked.findings).toMatchObject([{ watch: "lists-are-not-cleared", address: CLIENT }]);
      const elsewhere = join(scratch, "allowed.tfplan");
      const allowed = await plan(2, "--allow", CLIENT, "--out", elsewhere, "--format", "markdown");
      expect(allowed.stdout).toMatch(/^\*\*Safe to apply\. .* 1 finding allowed\.\*\*/);
      expect((await stat(elsewhere)).isFile()).toBe(true);

      await settings(project, { ...LIVE, usernameAttributes: ["email"] });
      const prevented = await plan(3);
      expect(prevented.stdout).toMatch(
        /^BLOCKED {2}aws_cognito_user_pool\.pool would be destroyed, which prevent_destroy forbids/m,
      );
      expect(prevented.stdout).not.toContain("--allow");

      await settings(project, { ...LIVE, mfaConfiguration: "SOMETIMES" });
      const wrong = await plan(1);
      expect([wrong.stdout, wrong.stderr]).toEqual(["", expect.stringContaining("userPool.mfaConfiguration")]);
      const since = emulator.calls.slice(calls).map(({ operation }) => operation);
      expect(since.filter((operation) => !/^(Describe|Get|List)/.test(operation))).toEqual([]);
    });
  }));

/** Writes the environment. */
function settings(project: string, userPool: object): Promise<void> {
  const dev = {
    name: "dev",
    region: "eu-central-1",
    accountId: "111111111111",
    backend: { type: "local" },
    protection: "full",
    userPool,
  };
  return writeFile(
    join(project, "stacks", "index.ts"),
    `import type { Environment } from "../lib/environment";\nexport const environments = ${JSON.stringify([dev])} as unknown as Environment[];\n`,
  );
}
