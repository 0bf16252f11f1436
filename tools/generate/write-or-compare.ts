import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes generated files, or compares them with what is there.
 * @param texts the text of each file by its path from `root`
 * @returns the paths that are out of date; none if they were written
 */
export function writeOrCompare(root: string, texts: Readonly<Record<string, string>>, compare: boolean): string[] {
  return Object.entries(texts).flatMap(([path, text]) => {
    const file = join(root, path);
    if (compare) return readFileSync(file, "utf8").replaceAll("\r\n", "\n") === text ? [] : [path];
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    return [];
  });
}
