import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { call } from "../../tools/emulator";
import { prepareStack, type RunResult, run, withScratch } from "../../tools/terraform";
import { withoutToolSettings } from "../../tools/terraform/environment";
import { tools, withEmulator } from "./harness";
import { askKms, createFunction, createSecret, testWithMoto, withMoto } from "./harness/moto";
import { copyProject, node } from "./harness/project";

const FOLDER = join("cdktf.out", "stacks", "dev");
const TAKEN = { name: "acme", usernameAttributes: ["email"], domain: { prefix: "acme-taken" } };

test("a domain prefix that another pool uses blocks the plan; without the preflight, the apply stops halfway", () =>
  withScratch(async (scratch) => {
    const project = join(scratch, "project");
    await copyProject(project);
    await settings(project, TAKEN);
    await node(project, ["scripts/start.cjs"], process.env);
    const json = await readFile(join(project, FOLDER, "cdk.tf.json"), "utf8");
    await withEmulator(json, async (emulator) => {
      const stack = { folder: join(project, FOLDER), json, endpoint: emulator.url, scratch };
      const env = await prepareStack(await tools(), stack);
      const command = (program: string, code: number, ...args: string[]): Promise<RunResult> =>
        run(process.execPath, ["scripts/start.cjs", `scripts/${program}.ts`, "dev", ...args], {
          cwd: project,
          env,
          expect: [code],
        });
      const { UserPool: other } = await call<{ UserPool: { Id: string } }>(
        emulator.url,
        "CreateUserPool",
        { PoolName: "other" },
        "eu-central-1",
      );
      await call(emulator.url, "CreateUserPoolDomain", { UserPoolId: other.Id, Domain: "acme-taken" }, "eu-central-1");
      const before = emulator.calls.length;

      const alone = await command("preflight", 2, "--timeout", "30");
      expect(alone.stdout).toContain(`The pool ${other.Id} has acme-taken`);
      const blocked = await command("plan", 3);
      expect(blocked.stdout).toMatch(
        /^Blocked: 1 finding\. [\s\S]*^BLOCKED {2}userPool\.domain\.prefix would fail: The pool /m,
      );
      expect(blocked.stderr).toContain("preflight: 3 checks: 1 would fail");
      expect(blocked.stderr).not.toContain("apply exactly this plan");
      const asked = emulator.calls.slice(before).map(({ operation }) => operation);
      expect(asked.filter((operation) => !/^(Describe|Get|List)/.test(operation))).toEqual([]);

      const without = await command("plan", 2, "--no-preflight");
      const apply = /^apply exactly this plan: terraform (.*)$/m.exec(without.stderr)?.[1]?.split(" ") ?? [];
      const failed = await run("terraform", apply, { cwd: project, env, expect: [1] });
      expect(failed.stderr).toContain("Domain already associated with another user pool");
      // The damage: a pool that nobody wanted without its domain.
      const made = emulator.calls
        .slice(before)
        .filter(({ operation, error }) => operation === "CreateUserPool" && !error);
      expect(made).toHaveLength(1);

      // A domain of its own is no reason to stop.
      const own = "nobody-has-this-prefix-4f1c9e27";
      await settings(project, { ...TAKEN, domain: { prefix: own } });
      const UserPoolId = (made[0]?.response as { UserPool: { Id: string } } | undefined)?.UserPool.Id;
      await call(emulator.url, "CreateUserPoolDomain", { UserPoolId, Domain: own }, "eu-central-1");
      const deployed = await command("preflight", 0, "--timeout", "30", "--format", "json");
      expect(JSON.parse(deployed.stdout).results).toContainEqual(
        expect.objectContaining({
          check: "domain-free",
          verdict: "ok",
          text: expect.stringContaining("is this pool's"),
        }),
      );
    });
  }));

testWithMoto("what another implementation of AWS answers is understood", () =>
  withScratch(async (scratch) => {
    const project = join(scratch, "project");
    await copyProject(project);
    const secret = (name: string) => ({
      type: "Google",
      clientId: "1-acme.apps.googleusercontent.com",
      clientSecret: { fromSecretsManager: name },
      authorizeScopes: ["openid"],
    });
    await withMoto(async (_, url) => {
      await createSecret(url, "eu-central-1", "google", { client_secret: "never printed" });
      const lambdaArn = await createFunction(url, "eu-central-1", "mail");
      const Principal = { AWS: "arn:aws:iam::123456789012:role/mail" };
      const Statement = [{ Effect: "Allow", Principal, Action: "kms:Decrypt", Resource: "*" }];
      const made = await askKms<{ KeyMetadata: { Arn: string } }>(url, "eu-central-1", "CreateKey", {
        KeyUsage: "ENCRYPT_DECRYPT",
        Policy: JSON.stringify({ Version: "2012-10-17", Statement }),
      });
      const kmsKeyId = made.KeyMetadata.Arn;
      await settings(
        project,
        {
          name: "acme",
          lambdaConfig: {
            preSignUp: "arn:aws:lambda:eu-central-1:123456789012:function:none",
            customEmailSender: { lambdaArn },
            kmsKeyId,
          },
          identityProviders: { Google: secret("google") },
          webAclArn:
            "arn:aws:wafv2:eu-central-1:123456789012:regional/webacl/none/0a1b2c3d-1111-2222-3333-444455556666",
          smsConfiguration: { snsCallerArn: "arn:aws:iam::123456789012:role/none", externalId: "acme" },
        },
        "123456789012",
      );
      const env = {
        ...withoutToolSettings(process.env),
        AWS_ENDPOINT_URL: url,
        AWS_ACCESS_KEY_ID: "test",
        AWS_SECRET_ACCESS_KEY: "test",
      };
      const startedAt = performance.now();
      const program = ["scripts/start.cjs", "scripts/preflight.ts", "dev", "--timeout", "30", "--format", "json"];
      const { stdout } = await run(process.execPath, program, { cwd: project, env, expect: [2] });
      expect(performance.now() - startedAt).toBeLessThan(15_000);
      expect(stdout).not.toContain("never printed");
      const results: { check: string; verdict: string }[] = JSON.parse(stdout).results;
      expect(results.map(({ check, verdict }) => `${check}: ${verdict}`)).toEqual([
        "account: ok",
        "pool-quota: ok",
        "sms-role: would-fail",
        "sms-role-publishes: not-checked",
        "sms-production: not-checked",
        "trigger-functions: would-fail",
        "trigger-functions: ok",
        "kms-key: ok",
        "kms-grant: not-checked",
        "kms-decrypt: ok",
        "secrets: ok",
        "web-acl: would-fail",
      ]);
    });
  }),
);

/** Writes the environment. */
function settings(project: string, userPool: object, accountId = "111111111111"): Promise<void> {
  const dev = {
    name: "dev",
    region: "eu-central-1",
    accountId,
    backend: { type: "local" },
    protection: "none",
    userPool,
  };
  return writeFile(
    join(project, "stacks", "index.ts"),
    `import type { Environment } from "../lib/environment";\nexport const environments = ${JSON.stringify([dev])} as unknown as Environment[];\n`,
  );
}
