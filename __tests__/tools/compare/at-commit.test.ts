import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atCommit } from "../../../tools/compare/at-commit";
import { namedSide } from "../../../tools/compare/named-side";
import { makeScratch, type Scratch } from "../../../tools/terraform/scratch";

jest.setTimeout(60_000);

let scratch: Scratch;
let root: string;
const signal = new AbortController().signal;

function git(...args: string[]): void {
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.example", ...args], { cwd: root, stdio: "pipe" });
}

/** A project whose app writes a stack, without the weight of the real one. */
function commit(app: string): void {
  writeFileSync(join(root, "scripts", "start.cjs"), app);
  git("add", "--all");
  git("commit", "--message=change");
}

function writing(mfa: string): string {
  return `const { mkdirSync, writeFileSync } = require("node:fs");
const out = process.env.CDKTF_OUTDIR;
mkdirSync(out, { recursive: true });
writeFileSync(out + "/manifest.json", JSON.stringify({ stacks: { prod: { name: "prod", synthesizedStackPath: "prod.json" } } }));
writeFileSync(out + "/prod.json", ${JSON.stringify(JSON.stringify({ mfa }))});`;
}

beforeAll(async () => {
  scratch = await makeScratch();
  root = scratch.path;
  mkdirSync(join(root, "scripts"));
  mkdirSync(join(root, "node_modules"));
  writeFileSync(join(root, ".gitignore"), "node_modules\n");
  git("init", "--quiet");
  commit(writing("ON"));
  commit(writing("OFF"));
  commit('console.error("userPool.name is missing"); process.exitCode = 1;');
});
afterAll(() => scratch.remove());

test("a commit is synthesized from its own files, and the project stays as it is", async () => {
  const before = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => !name.startsWith(".git"));
  expect(await atCommit("HEAD~2", { root, env: process.env, signal })).toEqual({ prod: '{"mfa":"ON"}' });
  expect(await atCommit("HEAD~1", { root, env: process.env, signal })).toEqual({ prod: '{"mfa":"OFF"}' });
  const after = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => !name.startsWith(".git"));
  expect(after).toEqual(before);
});

test("a commit that cannot be synthesized is an error with the reason", async () => {
  await expect(atCommit("HEAD", { root, env: process.env, signal })).rejects.toThrow(
    "HEAD cannot be synthesized:\nuserPool.name is missing",
  );
});

test.each(["nothing", "--help", ""])("%j is no commit", async (name) => {
  await expect(atCommit(name, { root, env: process.env, signal })).rejects.toThrow(
    `git does not know the commit ${JSON.stringify(name)}.`,
  );
});

test("a side is an environment, with a commit or aws after @", () => {
  expect(namedSide("prod")).toEqual({ environment: "prod", at: undefined });
  expect(namedSide("prod@aws")).toEqual({ environment: "prod", at: "aws" });
  expect(namedSide("prod@HEAD@{1}")).toEqual({ environment: "prod", at: "HEAD@{1}" });
});
