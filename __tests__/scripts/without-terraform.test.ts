import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { run, withScratch } from "../../tools/terraform";

// A script starts with a compiler, and the local deployment with the bindings.
jest.setTimeout(60_000);

const ROOT = resolve(__dirname, "..", "..");
const REASON = "Terraform is not on the PATH (https://developer.hashicorp.com/terraform/install)";

/** Runs a script where no program is on the PATH. */
function script(name: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  return withScratch(async (scratch) => {
    const bin = join(scratch, "bin");
    await mkdir(bin);
    const command = ["--require", "tsx/cjs", join("scripts", name), ...args];
    const clean = { SystemRoot: process.env.SystemRoot, TEMP: process.env.TEMP, HOME: scratch };
    const options = { cwd: ROOT, env: { ...clean, ...env, PATH: bin }, expect: [0, 1] };
    return run(process.execPath, command, options);
  });
}

/** The name of an environment that there is, whichever they are. */
async function firstEnvironment(): Promise<string> {
  const print = "process.stdout.write(require('./stacks').environments[0].name)";
  const { stdout } = await run(process.execPath, ["--require", "tsx/cjs", "--eval", print], {
    cwd: ROOT,
    env: process.env,
  });
  return stdout;
}

test("end-to-end tests are skipped with one line", async () => {
  const skipped = { code: 0, stdout: `end-to-end tests skipped: ${REASON}\n`, stderr: "" };
  expect(await script("e2e.ts")).toEqual(skipped);
});

test("end-to-end tests that are required fail with one line", async () => {
  const failed = { code: 1, stdout: "", stderr: `end-to-end tests cannot run: ${REASON}\n` };
  expect(await script("e2e.ts", ["--required"])).toEqual(failed);
  expect(await script("e2e.ts", [], { E2E: "required" })).toEqual(failed);
});

test("a local deployment says in one line why it cannot run", async () => {
  const failed = { code: 1, stdout: "", stderr: `${REASON}\n` };
  expect(await script("local.ts")).toEqual(failed);
});

test("a plan says in one line why it cannot run", () =>
  withScratch(async (outdir) => {
    const { code, stdout, stderr } = await script("plan.ts", [await firstEnvironment()], { CDKTF_OUTDIR: outdir });
    expect([code, stdout, stderr.trimEnd().split("\n").at(-1)]).toEqual([1, "", REASON]);
  }));
