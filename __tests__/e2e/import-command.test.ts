import { readdirSync } from "node:fs";
import { join } from "node:path";
import { call, type Emulator, startEmulator } from "../../tools/emulator";
import { withScratch } from "../../tools/terraform";
import "./harness";
import { descendants, start, survivors, until } from "./harness/processes";

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
