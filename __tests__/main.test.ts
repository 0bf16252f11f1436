/** The app as a process, as `cdktf` runs it, in scratch copies of the project. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyApp, type Run, runApp } from "./app";
import type { Json } from "./terraform-json";

const ROOT = join(__dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "main-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Changes a file of a copy. */
function edit(folder: string, file: string, from: string, to: string): void {
  const before = readFileSync(join(folder, file), "utf8");
  expect(before).toContain(from);
  writeFileSync(join(folder, file), before.replace(from, to));
}

/** Every file below a folder, with its content. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(files.map((path) => [`/${path}`, readFileSync(join(folder, path), "utf8")]));
}

// A process on a busy machine.
jest.setTimeout(60_000);

describe("the app", () => {
  const [one, another] = [copyApp(join(scratch, "one")), copyApp(join(scratch, "another-place"))];
  const output = (folder: string) => contents(join(folder, "cdktf.out"));
  let runs: Run[];
  beforeAll(async () => {
    runs = await Promise.all([one, another].map(runApp));
  });
  // The tests below change `one`; each begins with what the repository holds.
  afterEach(() => cpSync(join(ROOT, "stacks"), join(one, "stacks"), { recursive: true }));

  test("writes the same bytes in every folder, naming no machine path and no time", () => {
    expect(runs).toEqual([
      { code: 0, stdout: "", stderr: expect.any(String) },
      { code: 0, stdout: "", stderr: runs[0]?.stderr },
    ]);
    const written = output(one);
    expect(Object.keys(written).toSorted()).toEqual([
      "/manifest.json",
      "/stacks/dev/cdk.tf.json",
      "/stacks/prod/cdk.tf.json",
      "/stacks/staging/cdk.tf.json",
    ]);
    expect(output(another)).toEqual(written);
    const text = JSON.stringify(written);
    for (const trace of [scratch, tmpdir(), ROOT]) expect(text).not.toContain(trace);
    expect(text).not.toContain(new Date().toISOString().slice(0, 10));
  });

  test("prints no warning of Node's, which `cdktf` would show as an error", () => {
    expect(runs[0]?.stderr).not.toMatch(/\(node:\d+\)|Warning: /);
  });

  test("says on stderr what was found, and that SMS settings stay once they are live", () => {
    expect(runs[0]?.stderr).toMatch(/^ {2}dev, staging, prod: userPool\.smsConfiguration.*stays active in AWS/m);
  });

  test("refuses environments with errors or a state in common, says all, and leaves what was written before", async () => {
    const cloud = '{ type: "cloud", organization: "Acme", workspace: "accounts-prod", hostname: "app.terraform.io" }';
    edit(one, "stacks/dev.ts", '{ type: "local" }', cloud);
    const both = 'smsVerificationMessage: "A {####}", verificationMessageTemplate: { smsMessage: "A {####}" },';
    edit(one, "stacks/dev.ts", "  userPool: {", `  userPool: {\n    ${both}`);
    edit(one, "stacks/prod.ts", "  userPool: {", '  userPool: {\n    deletionProtection: "INACTIVE",');

    const { code, stdout, stderr } = await runApp(one);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^Errors: AWS would refuse this, or data would be lost \(3\)/);
    expect(stderr).toContain('dev: userPool.smsVerificationMessage = "A {####}"');
    expect(stderr).toContain('prod: userPool.deletionProtection = "INACTIVE"');
    expect(stderr).toContain('is the state of environment "dev" too');
    expect(stderr).not.toContain("    at ");
    expect(output(one)).toEqual(output(another));
  });

  test("says loudly that an environment's protection is being released, and goes on", async () => {
    edit(one, "stacks/staging.ts", 'protection: "full"', 'protection: "releasing"');
    const { code, stderr } = await runApp(one);
    expect(code).toBe(0);
    expect(stderr).toContain("PROTECTION IS OFF");
    const written: Json = JSON.parse(output(one)["/stacks/staging/cdk.tf.json"] ?? "");
    expect(written.resource.aws_cognito_user_pool.pool.deletion_protection).toBe("INACTIVE");
    expect(written.resource.aws_cognito_user_pool.pool.lifecycle).not.toHaveProperty("prevent_destroy");
  });
});
