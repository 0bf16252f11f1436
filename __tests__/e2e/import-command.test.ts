import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { call, type Emulator, startEmulator } from "../../tools/emulator";
import { type CommandFailed, withScratch } from "../../tools/terraform";
import { putStacks } from "../fixtures/put-stacks";
import "./harness";
import { descendants, start, survivors, until } from "./harness/processes";
import { copyProject, node } from "./harness/project";

const REGION = "us-west-2";

let emulator: Emulator;
let id: string;
beforeAll(async () => {
  emulator = await startEmulator({ accountId: "111111111111" });
  const pool = { PoolName: "acme", UsernameAttributes: ["email"], AutoVerifiedAttributes: ["email"] };
  const send = <T>(operation: string, input: object) => call<T>(emulator.url, operation, input, REGION);
  id = (await send<{ UserPool: { Id: string } }>("CreateUserPool", pool)).UserPool.Id;
  await send("CreateUserPoolClient", { UserPoolId: id, ClientName: "web", GenerateSecret: true });
  const ProviderDetails = {
    client_id: "1.apps.googleusercontent.com",
    client_secret: "live",
    authorize_scopes: "email",
  };
  const google = { ProviderName: "Google", ProviderType: "Google", AttributeMapping: { email: "email" } };
  await send("CreateIdentityProvider", { UserPoolId: id, ...google, ProviderDetails });
});
afterAll(() => emulator.close());

/** The environment of a process that asks the emulator, and keeps what it keeps in a folder. */
function environment(folder: string): NodeJS.ProcessEnv {
  const { SCRATCH: _, ...env } = process.env;
  const aws = { AWS_ENDPOINT_URL: emulator.url, AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test" };
  return { ...env, ...aws, AWS_EC2_METADATA_DISABLED: "true", TMPDIR: folder, XDG_CACHE_HOME: join(folder, "cache") };
}

const COMMAND = ["scripts/start.cjs", "scripts/import.ts"];

test("a pool is imported with a plan that changes nothing harmful, and harmful changes are reported", () =>
  withScratch((folder) =>
    withScratch(async (project) => {
      await copyProject(project);
      const before = emulator.calls.length;
      const run = async (env: NodeJS.ProcessEnv, ...args: string[]) => {
        const ended = await node(project, [...COMMAND, ...args], { ...environment(folder), ...env }).catch(
          (error: CommandFailed) => error,
        );
        return { code: ended.code, last: ended.stdout.trimEnd().split("\n").at(-1), ended };
      };
      const saved = join(folder, "legacy.json");
      const made = await run({}, id, "--as", "legacy", "--save-json", saved);
      expect(made).toMatchObject({ code: 0, last: "3 resources to import: 0 harmful changes, 0 wanted, 1 mark" });
      expect(made.ended.stdout).toContain("not compared: TF_VAR_");
      expect(made.ended.stderr).toBe("");
      expect(readFileSync(join(project, "stacks/index.ts"), "utf8")).toContain('import { legacy } from "./legacy";');

      // The environment is one like any other: it has no warnings.
      const rules = await node(
        project,
        ["scripts/start.cjs", "scripts/rules.ts", "--environment", "legacy"],
        environment(folder),
      ).catch((error: CommandFailed) => error);
      expect(rules.stdout).not.toMatch(/userPool/);

      const again = await run({}, id, "--as", "legacy");
      expect(again).toMatchObject({ code: 64, ended: { stdout: "" } });

      // Live, the pool asks for eight characters; and one pool is imported once.
      rmSync(join(project, "stacks/legacy.ts"));
      putStacks(project);
      const told = readFileSync(saved, "utf8");
      expect(told).not.toContain('"live"');
      writeFileSync(saved, told.replace('"MinimumLength": 8', '"MinimumLength": 9'));
      const variable = /TF_VAR_(\w+)/.exec(made.ended.stdout)?.[1] ?? "";
      const other = { [`TF_VAR_${variable}`]: "wrong" };
      const harmful = await run(other, "--from-json", saved, "--as", "other", "--dry-run", "--format", "json");
      expect(harmful.code).toBe(2);
      expect(JSON.parse(harmful.ended.stderr).changes).toMatchObject([
        { kind: "harmful", attribute: "provider_details.client_secret", before: { kind: "sensitive" } },
        { kind: "harmful", attribute: "password_policy[0].minimum_length", before: { value: 8 }, after: { value: 9 } },
      ]);
      expect(harmful.ended.stderr).not.toMatch(/"live"|wrong/);

      const asked = emulator.calls.slice(before).map(({ operation }) => operation.replace(/^.*\./, ""));
      expect(asked.filter((operation) => !/^(Describe|List|Get)/.test(operation))).toEqual([]);
      expect(readdirSync(folder).filter((name) => name.startsWith("pools-"))).toEqual([]);
    }),
  ));

// Windows knows neither these signals nor `ps`.
const onUnix = process.platform === "win32" ? test.skip : test;

onUnix("nothing is left behind when it is ended while Terraform plans", () =>
  withScratch(async (folder) => {
    const args = [...COMMAND, id, "--as", "interrupted", "--dry-run"];
    const { child, pid, said, ended } = start(process.execPath, args, environment(folder));
    try {
      const plans = () => descendants(child).some(({ command }) => command.startsWith("terraform plan"));
      await until("terraform plan", plans, ended);
      const [scratch = ""] = readdirSync(folder).filter((name) => name.startsWith("pools-"));
      expect(scratch).not.toBe("");
      const started = descendants(child);
      process.kill(pid, "SIGTERM");
      expect(await ended).toBe(143);
      expect(said.stderr).toMatch(/(^|\n)interrupted\n$/);
      expect(await survivors(started)).toEqual([]);
      expect(readdirSync(folder).filter((name) => name.startsWith("pools-"))).toEqual([]);
    } finally {
      child.kill("SIGKILL");
    }
  }),
);

onUnix("a reading that was killed goes on where it was", () =>
  withScratch(async (folder) => {
    const count = 120;
    const pool = { PoolName: "many" };
    const { UserPool } = await call<{ UserPool: { Id: string } }>(emulator.url, "CreateUserPool", pool, REGION);
    for (let index = 0; index < count; index++) {
      const client = { UserPoolId: UserPool.Id, ClientName: `client ${index}` };
      await call(emulator.url, "CreateUserPoolClient", client, REGION);
    }
    const before = emulator.calls.length;
    const described = () =>
      emulator.calls.slice(before).filter(({ operation }) => operation === "DescribeUserPoolClient").length;
    const saved = join(folder, "many.json");
    const run = () => start(process.execPath, [...COMMAND, UserPool.Id, "--save-json", saved], environment(folder));

    const killed = run();
    await until("half of the clients", () => described() > count / 2, killed.ended);
    killed.child.kill("SIGKILL");
    await killed.ended;
    const first = described();
    expect(first).toBeLessThan(count);

    const again = run();
    expect([await again.ended, again.said.stderr]).toEqual([0, ""]);
    // Those under way when it was killed are asked for twice.
    expect(described() - first).toBeLessThan(count - first + 10);
    expect(JSON.parse(readFileSync(saved, "utf8")).clients).toHaveLength(count);
    expect(
      readdirSync(join(folder, "cache"), { recursive: true }).filter((name) => /jsonl$/.test(String(name))),
    ).toEqual([]);
  }),
);
