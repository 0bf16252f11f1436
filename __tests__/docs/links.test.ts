import { existsSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { pages, prose, read, root, slug } from "./pages";

const anchors = Object.fromEntries(
  [...Object.entries(pages), ["RULES.md", read("RULES.md")] as const].map(([path, text]) => [
    path,
    [...prose(text).matchAll(/^#+ (.*)$/gm)].map(([, title]) => slug(title as string)),
  ]),
);

/** The links to files of this project: from where, to what. */
const links = Object.entries(pages).flatMap(([page, text]) =>
  [...prose(text).matchAll(/\]\((?!https:)([^)]*)\)/g)].map(([, link = ""]) => ({ page, link })),
);

describe("documentation", () => {
  test("links only to files and sections that exist", () => {
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(({ page, link }) => !isThere(page, link))).toEqual([]);
  });

  test("is linked from README, every page", () => {
    const linked = links.filter(({ page }) => page === "README.md").map(({ link }) => link.replace(/#.*/, ""));
    expect(Object.keys(pages).filter((page) => page !== "README.md" && !linked.includes(page))).toEqual([]);
  });

  test("names only files and folders that exist", () => {
    const name =
      /`((?:(?:stacks|lib|tools|docs|bench|scripts|__tests__|\.ci|\.github)\/[\w./<>*-]*|[\w.-]+\.(?:json|md|lock\.hcl)|main\.ts))`/g;
    const named = Object.entries(pages)
      .filter(([page]) => page !== "CHANGELOG.md")
      .flatMap(([page, text]) => [...prose(text).matchAll(name)].map(([, path = ""]) => ({ page, path })));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter(({ path }) => !MADE_LATER.test(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  test("names every file of a synth that names CDKTF or its bindings", () => {
    const files = ["lib", "stacks"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => posix.join(folder, file)),
    );
    const naming = [...files.filter((file) => file.endsWith(".ts")), "main.ts"].filter((file) =>
      /["'](cdktf|@cdktf\/provider-aws)["'/]/.test(read(file)),
    );
    const table = /^## Move to CDK Terrain\n(.*?)^1\. /ms.exec(pages["docs/upgrading.md"] ?? "")?.[1] ?? "";
    const named = [...table.matchAll(/^\| `([\w/.-]+)`/gm)].map(([, file]) => file);
    expect(named.sort()).toEqual(naming.sort());
  });

  test("has a README of at most 180 lines", () => {
    expect(read("README.md").split("\n").length - 1).toBeLessThanOrEqual(180);
  });

  test("has every section that code and rules link to", () => {
    const folders = ["lib", "tools", "scripts", "stacks", "bench"];
    const files = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => posix.join(folder, file)),
    );
    const named = ["help", "RULES.md", ...files.filter((file) => /\.(ts|cjs)$/.test(file))].flatMap((file) =>
      [...read(file).matchAll(/\b((?:README|docs\/[\w-]+)\.md(?:#[\w-]+)?)/g)].map(([, link = ""]) => ({ file, link })),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ link }) => !isThere("README.md", link))).toEqual([]);
  });
});

/** Environments, which are the user's own; files that a walk or a run makes; names with a placeholder. */
const MADE_LATER =
  /[<*]|^(stacks\/(?!index|user-pool-stack)[\w-]+\.ts|stacks\/(rules|__tests__)\/[\w.-]*|cdk_override\.tf\.json|cdk\.tf\.json|\.terraform\.lock\.hcl)$/;

function isThere(page: string, link: string): boolean {
  const [file = "", anchor] = link.split("#");
  const path = file === "" ? page : posix.join(dirname(page), file);
  return existsSync(join(root, path)) && (anchor === undefined || (anchors[path]?.includes(anchor) ?? false));
}
