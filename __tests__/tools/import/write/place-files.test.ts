import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { place, refuseFilesInTheWay } from "../../../../tools/import/write/place-files";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "place-"));
  mkdirSync(join(root, "stacks"));
  writeFileSync(join(root, "stacks/index.ts"), "before");
});
afterEach(() => rmSync(root, { recursive: true }));

const CHANGED = { path: "stacks/index.ts", before: "before", after: "after" };

function files(): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
}

test("all files are put into place, and no others", () => {
  place({ root, added: { "stacks/a/logo.png": Buffer.from("x"), "stacks/a.ts": "a" }, changed: CHANGED });
  expect(files()).toEqual(["stacks", "stacks/a", "stacks/a.ts", "stacks/a/logo.png", "stacks/index.ts"]);
  expect(readFileSync(join(root, "stacks/index.ts"), "utf8")).toBe("after");
  expect(readFileSync(join(root, "stacks/a.ts"), "utf8")).toBe("a");
});

test("a file that was created meanwhile stays, and nothing else is written", () => {
  writeFileSync(join(root, "stacks/a.ts"), "theirs");
  const before = files();
  expect(() => place({ root, added: { "stacks/a/logo.png": "x", "stacks/a.ts": "a" }, changed: CHANGED })).toThrow(
    "EEXIST",
  );
  expect(files()).toEqual(before);
  expect(readFileSync(join(root, "stacks/a.ts"), "utf8")).toBe("theirs");
  expect(readFileSync(join(root, "stacks/index.ts"), "utf8")).toBe("before");
});

test("an index that was changed meanwhile stays, and nothing else is written", () => {
  const before = files();
  writeFileSync(join(root, "stacks/index.ts"), "theirs");
  expect(() => place({ root, added: { "stacks/a.ts": "a" }, changed: CHANGED })).toThrow("changed meanwhile");
  expect(files()).toEqual(before);
  expect(readFileSync(join(root, "stacks/index.ts"), "utf8")).toBe("theirs");
});

test.each(["stacks/index.ts", "stacks/Index.ts"])("%s is in the way", (path) => {
  expect(() => refuseFilesInTheWay(root, [path])).toThrow("stacks/index.ts already exists, and no file is overwritten");
});

test("nothing is in the way if the folder does not exist", () => {
  expect(() => refuseFilesInTheWay(root, ["elsewhere/a.ts", "stacks/a.ts"])).not.toThrow();
});
