import ts from "typescript";
import { Refusal } from "../../refusal";
import type { EnvironmentName } from "./environment-name";

/**
 * `stacks/index.ts` with one more environment: an import and an element of the list. Everything else stays as it is.
 *
 * @param file how an error names it
 * @throws Refusal with what to write by hand, if there is no list of environments in it
 */
export function withEnvironment(text: string, { name, identifier }: EnvironmentName, file: string): string {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const list = listIn(tree);
  const statement = `import { ${identifier} } from "./${name}";`;
  if (list === undefined) {
    const expected = "has no `export const environments = […]` to add to";
    throw new Refusal(`${file} ${expected}. Add \`${statement}\` and \`${identifier}\` by hand: see --dry-run.`);
  }
  if (namesIn(tree).has(identifier)) {
    throw new Refusal(`${file} already has something named ${identifier}: choose another name.`, 64);
  }
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const edits = [importEdit(tree, statement, `./${name}`, newline), elementEdit(tree, list, identifier)];
  // From the end, so that the places of the others stay.
  return edits
    .sort((a, b) => b.at - a.at)
    .reduce((edited, { at, insert }) => edited.slice(0, at) + insert + edited.slice(at), text);
}

interface Edit {
  readonly at: number;
  readonly insert: string;
}

/** The list of `export const environments: readonly Environment[] = [dev, prod]`, however it is typed. */
function listIn(tree: ts.SourceFile): ts.ArrayLiteralExpression | undefined {
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const value = initializer && bare(initializer);
      if (ts.isIdentifier(name) && name.text === "environments" && value && ts.isArrayLiteralExpression(value)) {
        return value;
      }
    }
  }
  return undefined;
}

function bare(expression: ts.Expression): ts.Expression {
  const wraps =
    ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression) || ts.isParenthesizedExpression(expression);
  return wraps ? bare(expression.expression) : expression;
}

/** Every name that the file declares or imports. */
function namesIn(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares = ts.isImportSpecifier(node) || ts.isImportClause(node) || ts.isNamespaceImport(node);
    if (declares || ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) {
      if (node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

/** Before the first file of this folder that comes after it in the alphabet, or after all imports. */
function importEdit(tree: ts.SourceFile, statement: string, path: string, newline: string): Edit {
  const imports = tree.statements.filter(ts.isImportDeclaration);
  const pathOf = ({ moduleSpecifier }: ts.ImportDeclaration) => (moduleSpecifier as ts.StringLiteral).text;
  const next = imports.find((one) => pathOf(one).startsWith("./") && pathOf(one) > path);
  if (next !== undefined) return { at: next.getStart(tree), insert: `${statement}${newline}` };
  const last = imports.at(-1);
  if (last !== undefined) return { at: endOfLine(tree.text, last.end), insert: `${newline}${statement}` };
  const first = tree.statements[0];
  return { at: first?.getFullStart() ?? 0, insert: `${statement}${newline}` };
}

/** A comment may follow on the same line. */
function endOfLine(text: string, from: number): number {
  const rest = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? "";
  return /^[ \t]*(\/\/.*|\/\*(?:(?!\*\/).)*\*\/[ \t]*)?$/.test(rest) ? from + rest.length : from;
}

/** After the last element, as the others are written: on one line, or each on its own. */
function elementEdit(tree: ts.SourceFile, { elements }: ts.ArrayLiteralExpression, name: string): Edit {
  const last = elements.at(-1);
  if (last === undefined) return { at: elements.pos, insert: name };
  const start = last.getStart(tree);
  const lineStart = tree.text.lastIndexOf("\n", start) + 1;
  const indent = tree.text.slice(lineStart, start);
  const onItsOwnLine = /^[ \t]+$/.test(indent);
  const newline = tree.text.includes("\r\n") ? "\r\n" : "\n";
  if (!onItsOwnLine) return { at: last.end, insert: `, ${name}` };
  if (!elements.hasTrailingComma) return { at: last.end, insert: `,${newline}${indent}${name}` };
  return { at: endOfLine(tree.text, elements.end), insert: `${newline}${indent}${name},` };
}
