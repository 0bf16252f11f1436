import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** Reach for CDKTF; the rest of lib/synth is plain data. */
const SYNTH_WITH_CDKTF = [
  "lib/synth/arn-region.ts",
  "lib/synth/import-block.ts",
  "lib/synth/moved-block.ts",
  "lib/synth/removed-block.ts",
  "lib/synth/text-function.ts",
  "lib/synth/token-traces.ts",
];

const MAKES_RESOURCES = [
  "constructs",
  "lib/aws.ts",
  "lib/aws-facts",
  "lib/cdktf.ts",
  "lib/resources",
  "lib/resources/*/",
  "lib/resources/*/resource.ts",
  "lib/synth",
  "lib/user-pool",
  ...SYNTH_WITH_CDKTF,
];

/** Plain data in, plain data out: neither cdktf nor constructs, so that their tests need no app. */
const PURE = ["lib/aws-facts", "lib/resources/*/", "lib/synth", "lib/user-pool"];

const ANY_PACKAGE = "*";

/**
 * Who may import what, at run time. A file belongs to the longest name that begins its path (`*` is one folder or file); what
 * begins with a folder of this project is ours, the rest are packages and Node's modules. Imports of types alone are erased
 * and are free, but for the few in `NOT_EVEN_TYPES`.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "main.ts": ["lib", "stacks", "stacks/user-pool-stack.ts"],
  // Environments are the user's: they may import any package.
  stacks: [
    "stacks",
    "stacks/rules",
    "lib",
    "lib/baselines",
    "lib/aws.ts",
    "lib/cdktf.ts",
    "lib/authorizers",
    "lib/grants",
    "lib/synth",
    ANY_PACKAGE,
  ],
  // Policies of your own.
  "stacks/__tests__": ["stacks", "stacks/rules", "lib", "lib/environment.ts", "tools/test-kit", ANY_PACKAGE],
  "stacks/rules": ["stacks/rules", "lib/checks", ...PURE, ANY_PACKAGE],
  "stacks/user-pool-stack.ts": ["lib", "lib/aws.ts", "lib/cdktf.ts", "lib/synth"],

  // Settings in, resources out; backend, outputs.
  lib: ["node:fs", "node:path", "lib", "lib/checks", "lib/lock", ...MAKES_RESOURCES],
  // The limits beside the settings, folded.
  "lib/environment.ts": ["lib/settings.ts", ...PURE],
  "lib/settings.ts": PURE,
  // Plain settings, put together by definePool.
  "lib/baselines": ["lib"],
  "lib/resources": MAKES_RESOURCES,
  "lib/resources/*/resource.ts": MAKES_RESOURCES,
  "lib/aws.ts": ["@cdktf/provider-aws"],
  "lib/cdktf.ts": ["cdktf"],
  "lib/grants": ["lib/aws-facts", "lib/synth", "lib/grants"],
  "lib/authorizers": [
    "lib/aws-facts",
    "lib/synth",
    "lib/synth/arn-region.ts",
    "lib/synth/text-function.ts",
    "lib/authorizers",
    // For "did you mean".
    "lib/checks",
  ],
  ...Object.fromEntries(
    SYNTH_WITH_CDKTF.map((file) => [file, ["cdktf", "lib/cdktf.ts", "lib/synth", "lib/synth/moved-block.ts"]]),
  ),

  "lib/aws-facts": ["lib/synth", "lib/aws-facts"],
  "lib/resources/*/": ["node:path", "lib/resources/renamable.ts", ...PURE],
  "lib/resources/renamable.ts": [],
  "lib/synth": ["node:fs", "node:util", "lib/synth"],
  "lib/user-pool": PURE,
  // What can never change again, as data.
  "lib/lock": ["node:crypto", "lib/lock", ...PURE],
  "lib/checks": [
    "node:net",
    "fastest-levenshtein",
    "lib/environment.ts",
    "lib/checks",
    "lib/lock",
    "lib/rules",
    ...PURE,
  ],
  "lib/rules": ["node:net", "lib/checks", "lib/lock", "lib/rules", ...PURE],

  // What a synth never loads.
  "tools/cli.ts": ["tools/refusal.ts", "@commander-js/extra-typings", "lib/checks", "node:os"],
  "tools/iam-actions.ts": [],
  "tools/decoded.ts": [],
  "tools/json-object.ts": [],
  "tools/quiet-sdk.ts": [],
  "tools/refusal.ts": [],
  "tools/processes.ts": ["tools/refusal.ts", "node:child_process"],
  "tools/client-config": [
    "tools/client-config",
    "tools/json-object.ts",
    "tools/terraform",
    "tools/refusal.ts",
    "node:",
    ...PURE,
  ],
  "tools/compare": [
    "tools/compare",
    "tools/markdown-table.ts",
    "tools/refusal.ts",
    "tools/terraform",
    "lib/checks",
    "lib/synth",
    "node:",
  ],
  "tools/import": [
    "tools/aws-model",
    "tools/import",
    "tools/decoded.ts",
    "tools/json-object.ts",
    "tools/plan",
    "tools/radar",
    "tools/refusal.ts",
    "lib",
    "lib/checks",
    "node:",
    ...PURE,
  ],
  // Asks AWS.
  "tools/import/fetch": [
    "tools/import/fetch",
    "tools/import",
    "tools/iam-actions.ts",
    "tools/refusal.ts",
    "lib/checks",
    "lib/synth",
    "node:",
    "@aws-sdk",
  ],
  "tools/import/report": ["tools/import/report", "lib/checks"],
  "tools/import/update": [
    "tools/import/update",
    "tools/import/write",
    "tools/json-object.ts",
    "lib/checks",
    "lib/synth",
    "node:",
  ],
  "tools/import/verify": ["tools/import/verify", "tools/plan", "tools/terraform", "node:"],
  "tools/import/write": [
    "tools/import/write",
    "tools/terraform",
    "tools/refusal.ts",
    "lib/checks",
    "lib/lock",
    "lib/synth",
    "node:",
    "typescript",
  ],
  "tools/lock": [
    "tools/lock",
    "tools/decoded.ts",
    "tools/json-object.ts",
    "tools/terraform",
    "tools/refusal.ts",
    "node:",
    "lib/lock",
    ...PURE,
  ],
  "tools/local": ["tools/local", "tools/terraform", "lib/aws-facts"],
  "tools/plan": [
    "tools/plan",
    "tools/decoded.ts",
    "tools/cli.ts",
    "@commander-js/extra-typings",
    "tools/json-object.ts",
    "tools/markdown-table.ts",
    "tools/refusal.ts",
    "tools/sarif.ts",
    "tools/terraform",
    "node:",
    "lib/checks",
    "lib/aws-facts",
    "lib/synth",
  ],
  // Asks AWS and the DNS.
  "tools/preflight": [
    "tools/preflight",
    "tools/iam-actions.ts",
    "tools/import/fetch",
    "node:",
    "@aws-sdk",
    "lib/checks",
    "lib/lock",
    ...PURE,
  ],
  "tools/radar": ["tools/radar", "tools/aws-model", "tools/markdown-table.ts", "node:", "typescript"],
  "tools/markdown-table.ts": [],
  "tools/rules": ["node:", "typescript", "tools/sarif.ts", "lib/checks"],
  "tools/sarif.ts": [],
  "tools/test-kit": ["tools/test-kit", "lib/checks", ...PURE],
  "tools/terraform": [
    "tools/terraform",
    "tools/decoded.ts",
    "tools/processes.ts",
    "tools/refusal.ts",
    "node:",
    "lib/cdktf.ts",
    "@cdktf/provider-aws/package.json",
  ],
  "tools/cdk-terrain": [],
  "tools/aws-model": ["tools/aws-model", "tools/refusal.ts", "node:"],
  "tools/emulator": ["tools/emulator", "tools/aws-model", "tools/json-object.ts", "node:"],
  "tools/generate": [
    "tools/markdown-table.ts",
    "tools/generate",
    "lib/checks",
    "lib/environment.ts",
    "lib/synth",
    "node:",
    "typescript",
  ],

  // Command-line entry files.
  scripts: [
    "node:",
    "@commander-js/extra-typings",
    "stacks",
    "stacks/user-pool-stack.ts",
    "lib",
    "lib/checks",
    "lib/lock",
    "tools/cdk-terrain",
    "tools/cli.ts",
    "tools/client-config",
    "tools/compare",
    "tools/aws-model",
    "tools/emulator",
    "tools/generate",
    "tools/iam-actions.ts",
    "tools/import",
    "tools/import/fetch",
    "tools/import/report",
    "tools/import/update",
    "tools/import/verify",
    "tools/import/write",
    "tools/local",
    "tools/lock",
    "tools/plan",
    "tools/preflight",
    "tools/processes.ts",
    "tools/quiet-sdk.ts",
    "tools/refusal.ts",
    "tools/radar",
    "tools/rules",
    "tools/terraform",
  ],
  bench: [
    "node:",
    "@commander-js/extra-typings",
    "bench",
    "stacks",
    "stacks/user-pool-stack.ts",
    "lib",
    "lib/checks",
    "tools/cli.ts",
  ],
};

/** Not even a type may come from there, so that the way of the data is plain to a reader. */
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

function isIn(path: string, name: string): boolean {
  const whole = name.replace(/[.\\]/g, "\\$&").replaceAll("*", "[^/]+");
  return new RegExp(`^${whole}${/[:/]$/.test(name) ? "" : "(/|$)"}`).test(path);
}

/** The user's environments may import what they add; the benchmark compares with the same pool written by hand. */
const isFree = (path: string) => rowOf(path) === "stacks" || path === "bench/by-hand.ts";

/** Your own tests beside the environments. */
const isTest = (path: string) => rowOf(path) === "stacks/__tests__";

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

describe("allowed imports", () => {
  test("covers every file, and names every folder of lib", () => {
    expect([...paths].filter((path) => rowOf(path) === undefined)).toEqual([]);
    expect([...paths].filter((path) => rowOf(path) === "lib" && path.split("/").length > 2)).toEqual([]);
  });

  test("has no row for a path that does not exist", () => {
    // What is in the folders of stacks/ is the user's own.
    const rows = Object.keys(MAY_IMPORT).filter((row) => !/^stacks\/\w+$/.test(row));
    expect(rows.filter((row) => ![...paths].some((path) => isIn(path, row)))).toEqual([]);
  });

  test.each(Object.keys(MAY_IMPORT))("%s imports nothing else", (row) => {
    const found = refusedImports(row, (path, { target, typeOnly }) => {
      return rowOf(path) === row && !typeOnly && !mayImport(path, target);
    });
    expect(found).toEqual([]);
  });

  test.each(Object.entries(NOT_EVEN_TYPES))("%s imports not even a type from %j", (folder, forbidden) => {
    const isForbidden = (path: string, target: string) => forbidden.some((name) => isIn(target, name) && !isTest(path));
    expect(refusedImports(folder, (path, { target }) => isForbidden(path, target))).toEqual([]);
  });

  test("only lib/cdktf.ts names cdktf, and lib/synth/token-traces.ts one of its private files", () => {
    const isCdktf = ({ target }: Import) => isIn(target, "cdktf");
    const names = [...imports].filter(([path, all]) => !isFree(path) && all.some(isCdktf)).map(([path]) => path);
    expect(names.sort()).toEqual(["lib/cdktf.ts", "lib/synth/token-traces.ts"]);
  });

  test("only lib/aws.ts names the generated bindings, each by its deep path", () => {
    const isBinding = ({ target }: Import) => target.startsWith("@cdktf/provider-aws/lib");
    const allowed = (path: string) => path === "lib/aws.ts" || isFree(path);
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

test("only the test of the samples imports the environments of stacks/", () => {
  const tests = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const knowing = tests.filter((file) => {
    const text = readFileSync(join(__dirname, file), "utf8");
    const imported = [...text.matchAll(/(?:from|import\(|require\() ?"(\.[^"]*)"/g)].map(([, specifier]) =>
      relative(ROOT, join(__dirname, dirname(file), specifier as string)).replaceAll("\\", "/"),
    );
    return imported.some((target) => isIn(target, "stacks") && target !== "stacks/user-pool-stack");
  });
  expect(knowing).toEqual([join("stacks", "samples.test.ts")]);
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
