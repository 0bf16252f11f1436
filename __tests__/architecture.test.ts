import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** What hangs from a pool, as plain data: neither cdktf nor constructs. */
const PURE_ATTACHMENTS = [
  "lib/attachments/client",
  "lib/attachments/asset-file.ts",
  "lib/attachments/branding-asset.ts",
  "lib/attachments/css-classes.ts",
  "lib/attachments/image-type.ts",
];

/**
 * Who may import what, at run time. A file belongs to the longest name that begins its path; what begins with `lib` or
 * `stacks` is ours, the rest are packages and Node's modules. Imports of types alone are erased and are free, but for
 * the few in `NOT_EVEN_TYPES`.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "main.ts": ["stacks", "lib/source-maps"],
  stacks: [
    "cdktf",
    "stacks",
    "lib/aws.ts",
    "lib/backend.ts",
    "lib/cognito-user-pool.ts",
    "lib/outputs.ts",
    "lib/authorizers",
    "lib",
    "lib/rules",
    "lib/token-traces.ts",
  ],

  // Settings in, resources out.
  "lib/cognito-user-pool.ts": [
    "cdktf",
    "constructs",
    "lib",
    "lib/aws.ts",
    "lib/import-block.ts",
    "lib/attachments",
    "lib/identity-providers",
    "lib/rules",
    "lib/user-pool",
  ],
  "lib/attachments": [
    "cdktf",
    "constructs",
    "lib",
    "lib/aws.ts",
    "lib/import-block.ts",
    "lib/text-function.ts",
    "lib/attachments",
    ...PURE_ATTACHMENTS,
    "lib/identity-providers",
    "lib/user-pool",
    // A logo or a style sheet is named by its path.
    "node:fs",
    "node:path",
  ],
  "lib/aws.ts": ["@cdktf/provider-aws"],
  "lib/backend.ts": ["cdktf", "node:path"],
  "lib/import-block.ts": ["cdktf"],
  "lib/text-function.ts": ["cdktf", "lib"],
  "lib/token-traces.ts": ["cdktf"],
  "lib/source-maps": ["lib/source-maps"],

  // What others get of a pool.
  "lib/outputs.ts": ["lib", "lib/attachments", "lib/attachments/client"],
  "lib/authorizers": ["lib", "lib/text-function.ts", "lib/authorizers"],

  // Plain data in, plain data out: neither cdktf nor constructs, so that their tests need no app.
  "lib/user-pool": ["lib", "lib/user-pool"],
  "lib/identity-providers": ["lib", "lib/identity-providers"],
  "lib/attachments/client": ["lib", "lib/text-function.ts", "lib/attachments/client"],
  "lib/attachments/branding-asset.ts": ["lib", ...PURE_ATTACHMENTS],
  "lib/attachments/image-type.ts": ["node:path"],
  "lib/attachments/asset-file.ts": ["lib", "node:fs"],
  "lib/attachments/css-classes.ts": [],
  "lib/rules": ["node:net", "lib", "lib/rules", "lib/user-pool", "lib/identity-providers", ...PURE_ATTACHMENTS],
  lib: ["lib", "fastest-levenshtein"],

  // Settings for a front end, from a deployed pool.
  "lib/client-config": ["lib", "lib/attachments/client", "lib/client-config"],

  // The tools around deploying, which nothing else in lib imports.
  "lib/terraform": ["lib/terraform", "node:", "cdktf", "@cdktf/provider-aws/package.json"],
  "lib/emulator": ["lib/emulator", "node:"],

  // Command-line entry files.
  scripts: ["node:", "typescript", "stacks", "lib", "lib/rules", "lib/client-config", "lib/terraform", "lib/emulator"],
  bench: ["node:", "bench", "stacks", "lib/rules", "lib/source-maps"],
};

/** Not even a type may come from there: to whoever reads it, the way of the data has to be plain. */
const NOT_EVEN_TYPES: Record<string, readonly string[]> = {
  lib: ["stacks", "scripts", "bench", "main.ts"],
  stacks: ["scripts", "bench", "main.ts", "lib/terraform", "lib/emulator"],
};

const ENTRY_FILES = ["main.ts", "scripts", "bench"];
const ROOT = join(__dirname, "..");

interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
}
interface Import {
  /** `lib/rules/check.ts`, or the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const sources = ["main.ts", "stacks", "lib", "scripts", "bench"]
  .filter((part) => existsSync(join(ROOT, part)))
  .flatMap(filesIn)
  .map((path): Source => {
    return {
      path,
      tree: ts.createSourceFile(path, readFileSync(join(ROOT, path), "utf8"), ts.ScriptTarget.ES2022, true),
    };
  });
const paths = new Set(sources.map(({ path }) => path));
const imports = new Map(sources.map((source) => [source.path, importsOf(source)]));

function filesIn(path: string): string[] {
  if (path.endsWith(".ts")) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(path, file).replaceAll("\\", "/"));
}

function importsOf({ path, tree }: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ target: resolved(path, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { importClause: clause } = node;
      const named = clause?.namedBindings;
      const types = named && ts.isNamedImports(named) && !clause.name && named.elements.every((e) => e.isTypeOnly);
      add(node.moduleSpecifier, clause?.isTypeOnly === true || types === true);
    } else if (ts.isExportDeclaration(node)) {
      const named = node.exportClause;
      const types = named && ts.isNamedExports(named) && named.elements.every((e) => e.isTypeOnly);
      add(node.moduleSpecifier, node.isTypeOnly || types === true);
    } else if (ts.isExternalModuleReference(node)) {
      add(node.expression, false);
    } else if (ts.isCallExpression(node)) {
      const { expression } = node;
      const called = ts.isIdentifier(expression) && expression.text === "require";
      if (called || expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal as ts.StringLiteral, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The file of this project that is meant, or the package. */
function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const path = relative(ROOT, join(ROOT, dirname(from), specifier)).replaceAll("\\", "/");
  return [`${path}.ts`, `${path}/index.ts`, path].find((candidate) => paths.has(candidate)) ?? path;
}

const isIn = (path: string, name: string) => path === name || path.startsWith(name.endsWith(":") ? name : `${name}/`);

/** The row of the table that a file belongs to. */
function rowOf(path: string): string | undefined {
  const rows = Object.keys(MAY_IMPORT).filter((name) => isIn(path, name));
  return rows.toSorted((a, b) => b.length - a.length)[0];
}

function mayImport(path: string, target: string): boolean {
  const allowed = MAY_IMPORT[rowOf(path) ?? ""] ?? [];
  return paths.has(target) ? allowed.includes(rowOf(target) ?? "") : allowed.some((name) => isIn(target, name));
}

/** Every import of files in `folder` that `refused` says no to, as `from -> to`. */
function refusedImports(folder: string, refused: (path: string, one: Import) => boolean): string[] {
  return [...imports]
    .filter(([path]) => isIn(path, folder))
    .flatMap(([path, all]) => all.filter((one) => refused(path, one)).map(({ target }) => `${path} -> ${target}`));
}

describe("who may import what", () => {
  test("is said of every file, and of every folder of lib by name", () => {
    expect([...paths].filter((path) => rowOf(path) === undefined)).toEqual([]);
    expect([...paths].filter((path) => rowOf(path) === "lib" && path.split("/").length > 2)).toEqual([]);
  });

  test.each(Object.keys(MAY_IMPORT))("%s imports nothing else", (row) => {
    const found = refusedImports(row, (path, { target, typeOnly }) => {
      return rowOf(path) === row && !typeOnly && !mayImport(path, target);
    });
    expect(found).toEqual([]);
  });

  test.each(Object.entries(NOT_EVEN_TYPES))("%s imports not even a type from %j", (folder, forbidden) => {
    expect(refusedImports(folder, (_, { target }) => forbidden.some((name) => isIn(target, name)))).toEqual([]);
  });

  test("only lib/aws.ts names the generated bindings, each by its deep path", () => {
    const isBinding = ({ target }: Import) => target.startsWith("@cdktf/provider-aws/lib");
    // The benchmark compares with the same pool written by hand.
    const allowed = (path: string) => path === "lib/aws.ts" || path === "bench/by-hand.ts";
    expect([...imports].filter(([path, all]) => !allowed(path) && all.some(isBinding)).map(([path]) => path)).toEqual(
      [],
    );
    const shallow = [...imports.values()]
      .flat()
      .filter(isBinding)
      .filter(({ target }) => target.split("/").length < 4);
    expect(shallow).toEqual([]);
  });

  test("nothing but tools and entry files imports the tools", () => {
    const tools = ["lib/terraform", "lib/emulator"];
    const inTools = (path: string) => tools.some((tool) => isIn(path, tool));
    expect(refusedImports("lib", (path, { target }) => inTools(target) && !inTools(path))).toEqual([]);
  });
});

test("no import goes in a circle at run time", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, trail: string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (done.has(path) || trail.includes(path)) return;
    for (const { target, typeOnly } of imports.get(path) ?? []) if (!typeOnly) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const path of paths) follow(path, []);
  expect(circles).toEqual([]);
});

test("only command-line entry files read arguments and the environment", () => {
  const readers = sources
    .filter(({ path }) => !ENTRY_FILES.some((entry) => isIn(path, entry)))
    .filter(({ tree }) => readsProcess(tree));
  expect(readers.map(({ path }) => path)).toEqual([]);
});

function readsProcess(node: ts.Node): boolean {
  if (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "process" &&
    ["env", "argv", "cwd", "stdin"].includes(node.name.text)
  ) {
    return true;
  }
  return ts.forEachChild(node, (child) => readsProcess(child) || undefined) ?? false;
}
