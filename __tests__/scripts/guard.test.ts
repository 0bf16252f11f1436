import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { deleted, planJson } from "../../tools/plan/example";

// A process on a busy machine.
jest.setTimeout(60_000);

const ROOT = resolve(__dirname, "..", "..");
const ADDRESS = "aws_cognito_user_pool_client.pool";
const folder = mkdtempSync(join(tmpdir(), "guard-"));
const file = join(folder, "plan.json");
writeFileSync(file, planJson([deleted("aws_cognito_user_pool_client")]));
afterAll(() => rmSync(folder, { recursive: true }));

function guard(args: readonly string[], input = "") {
  const node = ["scripts/start.cjs", "scripts/guard.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { cwd: ROOT, encoding: "utf8", input });
  return { status, stdout, stderr };
}

test("a plan in a file is blocked, and allowed by address", () => {
  expect(guard([file])).toMatchObject({
    status: 3,
    stdout: expect.stringMatching(/^Blocked: 1 finding\./),
    stderr: "",
  });
  const allowed = guard([file, "--allow", ADDRESS, "--allow", "other", "--format", "json"]);
  expect(allowed.status).toBe(2);
  expect(JSON.parse(allowed.stdout)).toMatchObject({ verdict: "safe", unused: [{ allow: "other" }] });
});

test("a plan can be piped in", () => {
  expect(guard(["-"], planJson([]))).toEqual({ status: 0, stdout: "Nothing to do.\n", stderr: "" });
});

test("a file that is no plan exits with 1, in one line", () => {
  const { status, stdout, stderr } = guard(["-"], "nonsense");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^stdin is no JSON\. [^\n]+\n$/);
  expect(guard([join(folder, "none.json")])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^ENOENT: [^\n]+\n$/),
  });
});
