import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const ROOT = join(__dirname, "..");

// A process on a busy machine.
jest.setTimeout(60_000);

const scratch = realpathSync(mkdtempSync(join(tmpdir(), "jest-")));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A folder with this project's configuration, a unit test and an end-to-end test. */
function project(name: string): string {
  const folder = join(scratch, name);
  mkdirSync(join(folder, "__tests__", "e2e"), { recursive: true });
  for (const file of ["jest.config.js", "package.json"]) cpSync(join(ROOT, file), join(folder, file));
  for (const file of ["setup", "global-setup", "global-teardown", "unit.test", "e2e/whole.test"]) {
    writeFileSync(join(folder, "__tests__", `${file}.ts`), "");
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/** The tests that jest finds there. */
function found(cwd: string, selected: string): string[] {
  const args = [require.resolve("jest/bin/jest"), "--listTests", "--selectProjects", selected];
  const lines = execFileSync(process.execPath, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return lines.split("\n").flatMap((line) => (line.endsWith(".ts") ? relative(cwd, line).replaceAll("\\", "/") : []));
}

test.each(["plain", "a [x] (y) folder"])("jest finds both kinds of tests in a folder called %s", (name) => {
  const folder = project(name);
  expect(found(folder, "unit")).toEqual(["__tests__/unit.test.ts"]);
  expect(found(folder, "e2e")).toEqual(["__tests__/e2e/whole.test.ts"]);
});
