/** What the app itself says of environments that no compiler has seen. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyApp, runApp } from "../app";

const scratch = mkdtempSync(join(tmpdir(), "shape-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const ENVIRONMENTS = `
const right = { region: "eu-central-1", accountId: "111111111111", backend: { type: "local" }, protection: "none" };
const { protection, ...withoutProtection } = right;
const { accountId, ...withoutAccount } = right;
const cyclic: any = { name: "acme" };
cyclic.clients = { app: { kind: "spa", branding: { settings: cyclic } } };
const environments: any = [
  { name: "unlocked", ...withoutProtection, userPool: { name: "acme" } },
  { name: "undefined", ...right, protection: process.env.NOT_SET, userPool: { name: "acme" } },
  { name: "variable", ...right, protection: "\${var.p}", userPool: { name: "acme" } },
  { name: "anywhere", ...withoutAccount, userPool: { name: "acme" } },
  { name: "cyclic", ...right, userPool: cyclic },
  { name: "strange", ...right, userPool: { name: 1n, [Symbol.iterator.toString()]: () => 1, "\\u001b[2J\\n": Symbol("a") } },
  undefined,
  { ...right, userPool: { name: "acme" } },
  { name: "printed\\u001b[2J", ...right, userPool: { name: "acme" } },
  { name: "judged", ...right, userPool: { name: "acme", mfaConfiguration: "ON" } },
];
export { environments };
`;

test("wrong shapes are findings of the app, and the other environments are judged as usual", async () => {
  const folder = copyApp(join(scratch, "app"));
  writeFileSync(join(folder, "stacks/index.ts"), ENVIRONMENTS);
  const { code, stdout, stderr } = await runApp(folder);
  const said = `${stdout}${stderr}`;
  expect(code).toBe(1);
  expect(existsSync(join(folder, "cdktf.out"))).toBe(false);
  for (const place of [
    "unlocked: protection",
    "undefined: protection",
    "variable: protection",
    "anywhere: accountId",
    "cyclic: userPool.clients.app.branding.settings\n    contains itself",
    "strange: userPool.name",
    'userPool["\\u001b[2J\\n"]',
    "environments[6]",
    "environments[7].name",
    "printed\\u001b[2J: name",
    "judged: userPool.mfaConfiguration",
  ]) {
    expect(said).toContain(place);
  }
  expect(said).not.toMatch(/^\s+at /m);
  expect(said).not.toContain("\u001b");
}, 60_000);
