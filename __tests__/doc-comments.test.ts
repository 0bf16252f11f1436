import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..");

/** What `stacks/` may name: functions and types for environments, their own resources and their own rules. */
const PUBLIC = [
  ...filesIn("lib"),
  ...filesIn("lib/authorizers"),
  ...filesIn("lib/baselines"),
  ...filesIn("lib/grants"),
  ...filesIn("tools/test-kit"),
  ...["finding", "own-rules", "problem", "rule", "subject", "waiver"].map((name) => `lib/checks/${name}.ts`),
  "lib/resources/added-pool.ts",
  "lib/resources/domain/endpoints.ts",
  "lib/resources/domain/resource.ts",
  "lib/synth/reference.ts",
];

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(".ts") && file !== "aws.ts" && file !== "cdktf.ts")
    .map((file) => `${folder}/${file}`);
}

/** Every export of a file, and every member of its interfaces and classes. */
function declarationsOf(path: string): { readonly name: string; readonly isDocumented: boolean }[] {
  const source = ts.createSourceFile(path, readFileSync(join(ROOT, path), "utf8"), ts.ScriptTarget.ES2022, true);
  const exported = source.statements.filter((node) => modifiersOf(node).includes(ts.SyntaxKind.ExportKeyword));
  const overloads = new Set<string>();
  return exported.flatMap((node) => {
    const name = nameOf(node);
    if (ts.isExportDeclaration(node) || overloads.has(name)) return [];
    overloads.add(name);
    const members = ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) ? [...node.members] : [];
    const open = members.filter((member) => !ts.isConstructorDeclaration(member) && isOpen(member));
    return [node, ...open].map((one) => ({
      name: one === node ? `${path} ${name}` : `${path} ${name}.${nameOf(one)}`,
      isDocumented: ts.getJSDocCommentsAndTags(one).length > 0,
    }));
  });
}

function isOpen(node: ts.Node): boolean {
  const hidden = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.OverrideKeyword];
  return !modifiersOf(node).some((kind) => hidden.includes(kind));
}

function modifiersOf(node: ts.Node): ts.SyntaxKind[] {
  return ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []).map(({ kind }) => kind) : [];
}

function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText() ?? "";
  return (node as ts.Node & { readonly name?: ts.Node }).name?.getText() ?? "";
}

test("everything that an environment can name has a doc comment", () => {
  const declarations = PUBLIC.flatMap(declarationsOf);
  expect(declarations.length).toBeGreaterThan(100);
  expect(declarations.filter(({ isDocumented }) => !isDocumented).map(({ name }) => name)).toEqual([]);
});
