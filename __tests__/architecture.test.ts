import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** What belongs to a pool, as plain data: neither cdktf nor constructs. */
const PURE_RESOURCES = [
  "lib/resources/clients",
  "lib/resources/identity-providers",
  "lib/resources/domain/settings.ts",
  "lib/resources/login-pages/asset-file.ts",
  "lib/resources/login-pages/branding-asset.ts",
  "lib/resources/login-pages/css-classes.ts",
  "lib/resources/login-pages/image-type.ts",
  "lib/resources/secret-source.ts",
];

/** Where those make resources. */
const RESOURCE_MAKERS = [
  "lib/resources/clients/add-clients.ts",
  "lib/resources/clients/client-secrets.ts",
  "lib/resources/identity-providers/add-identity-providers.ts",
  "lib/resources/identity-providers/secret.ts",
  "lib/resources/identity-providers/sent-on-change.ts",
];

const MAKES_RESOURCES = [
  "cdktf",
  "constructs",
  "lib/aws.ts",
  "lib/aws-facts",
  "lib/resources",
  "lib/synth",
  "lib/user-pool",
  ...PURE_RESOURCES,
  ...RESOURCE_MAKERS,
  // A logo or a style sheet is named by its path.
  "node:fs",
  "node:path",
];

/**
 * Who may import what, at run time. A file belongs to the longest name that begins its path; what begins with a folder of
 * this project is ours, the rest are packages and Node's modules. Imports of types alone are erased and are free, but for
 * the few in `NOT_EVEN_TYPES`.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "main.ts": ["lib", "stacks"],
  stacks: ["cdktf", "stacks", "lib", "lib/aws.ts", "lib/authorizers"],

  // Settings in, resources out; backend, outputs.
  lib: [
    "cdktf",
    "constructs",
    "node:path",
    "lib/aws.ts",
    "lib/checks",
    "lib/resources",
    "lib/synth",
    "lib/user-pool",
    ...PURE_RESOURCES,
    ...RESOURCE_MAKERS,
  ],
  "lib/resources": MAKES_RESOURCES,
  ...Object.fromEntries(RESOURCE_MAKERS.map((file) => [file, MAKES_RESOURCES])),
  "lib/aws.ts": ["@cdktf/provider-aws"],
  "lib/authorizers": ["lib/synth", "lib/authorizers"],
  "lib/synth": ["cdktf", "node:util", "lib/synth"],

  // Plain data in, plain data out: neither cdktf nor constructs, so that their tests need no app.
  "lib/user-pool": ["lib/aws-facts", "lib/synth", "lib/user-pool"],
  ...Object.fromEntries(
    PURE_RESOURCES.map((name) => [name, ["lib/aws-facts", "lib/synth", "node:fs", "node:path", ...PURE_RESOURCES]]),
  ),
  "lib/aws-facts": ["lib/synth", "lib/aws-facts"],
  "lib/checks": [
    "node:net",
    "fastest-levenshtein",
    "lib/aws-facts",
    "lib/checks",
    "lib/rules",
    "lib/synth",
    "lib/user-pool",
    ...PURE_RESOURCES,
  ],
  "lib/rules": [
    "node:net",
    "lib/aws-facts",
    "lib/checks",
    "lib/rules",
    "lib/synth",
    "lib/user-pool",
    ...PURE_RESOURCES,
  ],

  // What a synth never loads.
  "tools/client-config": ["tools/client-config", "lib/synth", ...PURE_RESOURCES],
  "tools/terraform": ["tools/terraform", "node:", "cdktf", "@cdktf/provider-aws/package.json"],
  "tools/cdk-terrain": [],
  "tools/aws-model": ["tools/aws-model", "node:"],
  "tools/emulator": ["tools/emulator", "tools/aws-model", "node:"],
  "tools/generate": ["tools/generate", "node:"],

  // Command-line entry files.
  scripts: [
    "node:",
    "typescript",
    "stacks",
    "lib/checks",
    "tools/cdk-terrain",
    "tools/client-config",
    "tools/terraform",
    "tools/aws-model",
    "tools/emulator",
    "tools/generate",
  ],
  bench: ["node:", "bench", "stacks", "lib", "lib/checks"],
};

/** Not even a type may come from there: to whoever reads it, the way of the data has to be plain. */
const NOT_EVEN_TYPES: Record<string, readonly string[]> = {
  lib: ["stacks", "scripts", "bench", "main.ts", "tools"],
  stacks: ["scripts", "bench", "main.ts", "tools"],
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

const sources = ["main.ts", "stacks", "lib", "tools", "scripts", "bench"]
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

  test("has no row for what is not there", () => {
    expect(Object.keys(MAY_IMPORT).filter((row) => ![...paths].some((path) => isIn(path, row)))).toEqual([]);
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
