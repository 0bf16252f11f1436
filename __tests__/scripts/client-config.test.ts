import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, withScratch } from "../../tools/terraform";
import { copyApp } from "../app";
import { fromCdktf, fromTerraform, values } from "../tools/client-config/deployed-outputs";

// Each call starts with a compiler.
jest.setTimeout(60_000);

const folder = copyApp(mkdtempSync(join(tmpdir(), "client-config-")));
afterAll(() => rmSync(folder, { recursive: true }));

function clientConfig(...args: string[]) {
  return run(process.execPath, ["--require", "tsx/cjs", join("scripts", "client-config.ts"), ...args], {
    cwd: folder,
    env: process.env,
    expect: [0, 1, 64],
  });
}

test("prints an app's settings from an outputs file, and nothing else", async () => {
  await withScratch(async (scratch) => {
    const file = join(scratch, "outputs.json");
    const clientIds = { client_ids: { ...values.client_ids, spa: "1h57" } };
    for (const outputs of [
      fromTerraform({ ...values, ...clientIds }),
      fromCdktf("sandbox", { ...values, ...clientIds }),
    ]) {
      await writeFile(file, outputs);
      const { code, stdout, stderr } = await clientConfig("sandbox", "--outputs", file, "--format", "oidc-client-ts");
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(JSON.parse(stdout)).toMatchObject({ authority: values.user_pool_issuer, client_id: "1h57" });
    }
  });
});

test.each([
  [["sandbx"], 'Expected one of sandbox, live (did you mean "sandbox"?).'],
  [[], "error: missing required argument 'environment'\n"],
  [["sandbox", "--format", "xml"], "Allowed choices are json, env, oidc-client-ts, amplify."],
  [["sandbox", "--secret"], "error: unknown option '--secret'\n"],
])("explains itself after a wrong call: %j", async (args, message) => {
  const { code, stdout, stderr } = await clientConfig(...args);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).toContain("npm run client-config -- --help");
});

test("says in one line that a file does not exist", async () => {
  const { code, stderr } = await clientConfig("sandbox", "--outputs", "nowhere.json");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^--outputs nowhere\.json cannot be read: ENOENT.*\n$/);
});
