import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the tests of a file below `__tests__` are called: the text a `test(`, `describe(` or `….each(…)(` begins with. */
export function titles(file: string): string[] {
  const source = readFileSync(join(__dirname, file), "utf8");
  return [...source.matchAll(/(?:(?:test|describe|testWithMoto)\(|\)\()\s*"((?:[^"\\]|\\.)*)"/g)].map(
    ([, title = ""]) => title,
  );
}
