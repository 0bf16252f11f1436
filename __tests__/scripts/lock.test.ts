import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockOf } from "../../lib/lock/lock-of";
import { lockText } from "../../lib/lock/text";
import { copyApp, node, type Run } from "../app";
import { live } from "../fixtures/stacks/live";

// Processes on a busy machine.
jest.setTimeout(120_000);

const scratch = mkdtempSync(join(tmpdir(), "lock-command-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const folder = copyApp(scratch);
const file = join(folder, "stacks/live.lock.json");
const lock = (...args: string[]): Promise<Run> => node(folder, ["--require", "tsx/cjs", "scripts/lock.ts", ...args]);

test("the command writes the lock, reports changes, checks it, and accepts a change only on request", async () => {
  expect(await lock("live")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^live is not synthesized here\./),
  });
  expect(await lock("live", "--accept", "domain", "--reason", "why")).toMatchObject({ code: 1 });

  expect(await lock("live", "--from-settings", "--check")).toMatchObject({ code: 2 });
  const written = await lock("live", "--from-settings");
  expect(written).toMatchObject({ code: 0, stderr: "" });
  expect(written.stdout).toContain('  + locked userPool.usernameAttributes: ["email"]\n');
  expect(readFileSync(file, "utf8")).toBe(lockText(lockOf(live)));
  expect(await lock("live", "--from-settings", "--check")).toEqual({
    code: 0,
    stdout: "stacks/live.lock.json is up to date.\n",
    stderr: "",
  });

  const lines = readFileSync(file, "utf8");
  writeFileSync(file, lines.replaceAll("\n", "\r\n"));
  expect(await lock("live", "--from-settings", "--check")).toMatchObject({ code: 0 });
  writeFileSync(file, lines);

  const stack = join(folder, "stacks/live.ts");
  writeFileSync(stack, readFileSync(stack, "utf8").replace('"login.acme.com"', '"sign-in.acme.com"'));
  expect(await lock("live", "--accept", "domain")).toMatchObject({
    code: 64,
    stderr: expect.stringContaining("--reason"),
  });
  expect(await lock("live", "--accept", "domain", "--reason", "acme moved")).toMatchObject({
    code: 0,
    stdout: "stacks/live.lock.json is written:\n  + accepted userPool.domain: acme moved\n",
  });
  expect(JSON.parse(readFileSync(file, "utf8")).accepted).toEqual([
    { path: "userPool.domain", from: "login.acme.com", to: "sign-in.acme.com", reason: "acme moved" },
  ]);

  const before = readFileSync(file, "utf8");
  expect(await lock("live", "--reason", "r", "--from-settings")).toEqual({
    code: 64,
    stdout: "",
    stderr: "--reason is for --accept <path>.\n",
  });
  const text = readFileSync(stack, "utf8");
  writeFileSync(stack, text.replace('usernameAttributes: ["email"]', 'usernameAttributes: "email" as never'));
  expect(await lock("live", "--from-settings")).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/live: userPool\.usernameAttributes = "email"\n +is a string/),
  });
  writeFileSync(stack, text);
  expect(readFileSync(file, "utf8")).toBe(before);

  writeFileSync(file, "<<<<<<< HEAD\n");
  expect(await lock("live", "--from-settings")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/merge conflict/),
  });
});
