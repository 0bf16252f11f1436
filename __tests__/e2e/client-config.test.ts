import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { scripts } from "../../package.json";
import { FORMATS } from "../../tools/client-config";
import { prepareStack, type RunResult, run, withScratch } from "../../tools/terraform";
import { tools, withEmulator } from "./harness";
import { copyProject, node } from "./harness/project";

const DEV = `import type { Environment } from "../lib/environment";

const dev: Environment = {
  name: "dev",
  region: "eu-central-1",
  accountId: "111111111111",
  backend: { type: "local" },
  protection: "none",
  userPool: {
    name: "acme-dev",
    domain: { prefix: "acme-dev-login" },
    clients: {
      spa: { kind: "spa", callbackUrls: ["http://localhost:5173/callback"], logoutUrls: ["http://localhost:5173/"] },
      web: { kind: "web", callbackUrls: ["https://dev.acme.com/callback"] },
    },
    clientSecrets: "output",
  },
};

export const environments = [dev];
`;

/** What `npm run client-config` runs. */
const [, ...COMMAND] = scripts["client-config"].split(" ");

type Env = Parameters<typeof node>[2];
type Values = { user_pool_id: string; user_pool_issuer: string; user_pool_domain: string; client_ids: { spa: string } };

/** A copy of this project with a `dev` of its own, synthesised, and Terraform's environment against an emulator. */
function withDev(use: (project: string, stack: string, env: Env) => Promise<void>): Promise<void> {
  return withScratch(async (scratch) => {
    const project = join(scratch, "project");
    const folder = join(project, "cdktf.out", "stacks", "dev");
    await copyProject(project);
    await writeFile(join(project, "stacks", "index.ts"), DEV);
    await node(project, ["scripts/start.cjs"], process.env);
    const json = await readFile(join(folder, "cdk.tf.json"), "utf8");
    await withEmulator(json, async ({ url: endpoint }) => {
      await use(project, folder, await prepareStack(await tools(), { folder, json, endpoint, scratch }));
    });
  });
}

/** `npm run client-config -- dev <args>`. */
function clientConfig(cwd: string, env: Env, ...args: string[]): Promise<RunResult> {
  return run(process.execPath, [...COMMAND, "dev", ...args], { cwd, env, expect: [0, 1, 64] });
}

test("client-config reads the deployed outputs and prints them in every format, never a secret", () =>
  withDev(async (project, cwd, env) => {
    const terraform = (...args: string[]) => run("terraform", [...args, "-no-color"], { cwd, env });
    const before = await clientConfig(project, env);
    expect(before).toMatchObject({ code: 1, stdout: "" });
    expect(before.stderr).toMatch(/dev is not (initialized here|deployed yet).*cdktf deploy dev/);

    await terraform("init");
    await terraform("apply", "-auto-approve");
    const outputs = JSON.parse((await terraform("output", "-json")).stdout);
    const value = Object.fromEntries(
      Object.keys(outputs).map((name) => [name, outputs[name].value]),
    ) as unknown as Values;
    const secret = outputs.client_secrets.value.web;
    expect(secret).toMatch(/^\w{20,}$/);

    const printed = Object.fromEntries(
      await Promise.all(
        Object.keys(FORMATS).map(async (format) => {
          const { code, stdout, stderr } = await clientConfig(project, env, "--format", format);
          expect({ format, code, stderr }).toEqual({ format, code: 0, stderr: "" });
          return [format, stdout] as const;
        }),
      ),
    );
    expect(JSON.parse(printed.json as string)).toEqual({
      region: "eu-central-1",
      userPoolId: value.user_pool_id,
      clientId: value.client_ids.spa,
      issuer: value.user_pool_issuer,
      domain: "https://acme-dev-login.auth.eu-central-1.amazoncognito.com",
      scopes: ["openid", "email", "profile"],
      responseType: "code",
      redirectUris: ["http://localhost:5173/callback"],
      logoutUris: ["http://localhost:5173/"],
      identityProviders: ["COGNITO"],
    });
    expect(printed.env).toContain(`COGNITO_CLIENT_ID=${value.client_ids.spa}\n`);
    expect(JSON.parse(printed["oidc-client-ts"] as string)).toMatchObject({
      authority: value.user_pool_issuer,
      client_id: value.client_ids.spa,
      redirect_uri: "http://localhost:5173/callback",
    });
    expect(JSON.parse(printed.amplify as string).auth).toMatchObject({
      user_pool_id: value.user_pool_id,
      user_pool_client_id: value.client_ids.spa,
      oauth: { domain: "acme-dev-login.auth.eu-central-1.amazoncognito.com" },
    });

    const ofWeb = await Promise.all(
      Object.keys(FORMATS).map((format) => clientConfig(project, env, "--client", "web", "--format", format)),
    );
    expect(ofWeb.map(({ code }) => code)).toEqual([0, 0, 64, 64]);
    const everything = JSON.stringify([before, printed, ofWeb]);
    expect(everything).toContain("dev.acme.com/callback");
    expect(everything).not.toContain(secret);
  }));
