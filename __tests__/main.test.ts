/** The app as a process, as `cdktf` runs it, in scratch copies of the project. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyApp, type Run, runApp } from "./app";
import { putStacks } from "./fixtures/put-stacks";
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
  // The tests below change `one`; each begins with the same environments.
  afterEach(() => putStacks(one));

  test("writes the same bytes in every folder, without machine paths or times", () => {
    expect(runs).toEqual([
      { code: 0, stdout: expect.any(String), stderr: "" },
      { code: 0, stdout: runs[0]?.stdout, stderr: "" },
    ]);
    const written = output(one);
    expect(Object.keys(written).toSorted()).toEqual([
      "/manifest.json",
      "/stacks/live/cdk.tf.json",
      "/stacks/sandbox/cdk.tf.json",
    ]);
    expect(output(another)).toEqual(written);
    const text = JSON.stringify(written);
    for (const trace of [scratch, tmpdir(), ROOT]) expect(text).not.toContain(trace);
    expect(text).not.toContain(new Date().toISOString().slice(0, 10));
  });

  test("prints one line for all notes, and nothing on stderr, which `cdktf` would show as errors", () => {
    expect(runs[0]).toMatchObject({
      stdout: expect.stringMatching(/^\d+ notes: npm run rules -- --notes\n$/m),
      stderr: "",
    });
  });

  test("refuses environments with errors or a shared state, reports everything, and leaves earlier output in place", async () => {
    const cloud = '{ type: "cloud", organization: "Acme", workspace: "accounts-live", hostname: "app.terraform.io" }';
    edit(one, "stacks/sandbox.ts", '{ type: "local" }', cloud);
    const both = 'smsVerificationMessage: "A {####}", verificationMessageTemplate: { smsMessage: "A {####}" },';
    edit(one, "stacks/sandbox.ts", "  userPool: {", `  userPool: {\n    ${both}`);
    edit(one, "stacks/live.ts", "  userPool: {", '  userPool: {\n    deletionProtection: "INACTIVE",');

    const { code, stdout, stderr } = await runApp(one);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^Errors: AWS would refuse this, or data would be lost \(3\)/);
    expect(stderr).toContain('sandbox: userPool.smsVerificationMessage = "A {####}"');
    expect(stderr).toContain('live: userPool.deletionProtection = "INACTIVE"');
    expect(stderr).toContain('is also the state of environment "sandbox"');
    expect(stderr).not.toContain("    at ");
    expect(output(one)).toEqual(output(another));
  });

  test("continues if the protection of an environment is being released, and prints the warning once", async () => {
    edit(one, "stacks/live.ts", 'protection: "full"', 'protection: "releasing"');
    const { code, stdout, stderr } = await runApp(one);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Warnings \(\d+\)\n\n {2}live: protection = "releasing"\n.*PROTECTION IS OFF/);
    expect(stdout.match(/release-protection-only-to-delete/g)).toHaveLength(1);
    const written: Json = JSON.parse(output(one)["/stacks/live/cdk.tf.json"] ?? "");
    expect(written.resource.aws_cognito_user_pool.pool.deletion_protection).toBe("INACTIVE");
    expect(written.resource.aws_cognito_user_pool.pool.lifecycle).not.toHaveProperty("prevent_destroy");
  });

  describe("another pool in the stack of an environment", () => {
    const AFTER = "    this.addOutputs(environment);";
    const beside = (settings: string) =>
      edit(
        one,
        "stacks/user-pool-stack.ts",
        AFTER,
        `${AFTER}\n    new CognitoUserPool(this, "partners", ${settings});`,
      );

    test("is judged under its own name", async () => {
      beside('{ name: "partners", adminCreateUserConfig: { inviteMessageTemplate: { emailMessage: "no marks" } } }');
      const before = output(one);
      const { code, stdout, stderr } = await runApp(one);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain("sandbox/partners, live/partners: userPool.adminCreateUserConfig");
      expect(stderr).not.toMatch(/skipValidation| {4}at /);
      expect(output(one)).toEqual(before);
    });

    test("with a setting of a wrong type is refused, without a stack trace", async () => {
      beside('{ name: "partners", passwordPolicy: { minimumLength: "12" as unknown as number } }');
      const { code, stderr } = await runApp(one);
      expect(code).toBe(1);
      expect(stderr).toContain('sandbox/partners: userPool.passwordPolicy.minimumLength = "12"');
      expect(stderr).not.toContain("    at ");
    });
  });
});
