import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The project's folder. */
export const root = join(__dirname, "..", "..");

/** A file's text, by its path from the project's folder. */
export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** What people read, by its path. */
export const pages: Readonly<Record<string, string>> = Object.fromEntries(
  ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)]
    .filter((path) => path.endsWith(".md"))
    .map((path) => [path, read(path)]),
);

/** A fenced block of a page. */
export interface Snippet {
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

/** Every fenced block of every page, without the indentation of the list it stands in. */
export const snippets: readonly Snippet[] = Object.entries(pages).flatMap(([page, text]) =>
  [...text.matchAll(/^( *)```(\w+)\n(.*?)^ *```$/gms)].map(([, indent = "", language = "", code = ""]) => ({
    page,
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  })),
);

/** The text of a page without its fenced blocks. */
export function prose(text: string): string {
  return text.replaceAll(/^( *)```.*?^ *```$/gms, "");
}

/** A heading's anchor as GitHub makes it. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}
