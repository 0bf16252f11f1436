import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Where a setting is written. */
export interface SourcePlace {
  /** With `/`, from the project's folder: `stacks/dev.ts`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Finds settings in the sources of the environments. */
export class SourcePlaces {
  private readonly sources: readonly ts.SourceFile[];

  /** @param folder of the environments, such as `stacks` */
  constructor(
    private readonly folder: string,
    root: string,
  ) {
    this.sources = readdirSync(join(root, folder))
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .map((file) =>
        ts.createSourceFile(file, readFileSync(join(root, folder, file), "utf8"), ts.ScriptTarget.ES2022, true),
      );
  }

  /**
   * The line of a path in an environment, or of the nearest setting around it that is written there; the environment's own
   * line where it is put together elsewhere. Without the environment, `index.ts`.
   */
  find(environment: string | undefined, path: string): SourcePlace {
    for (const source of this.sources) {
      const start = environmentIn(source, environment);
      if (start !== undefined) return this.place(source, follow(start, segments(path)));
    }
    return { file: `${this.folder}/index.ts`, line: 1 };
  }

  private place(source: ts.SourceFile, node: ts.Node): SourcePlace {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    return { file: `${this.folder}/${source.fileName}`, line: line + 1 };
  }
}

/** `userPool.clients["my app"].callbackUrls[0]` in its parts. */
function segments(path: string): string[] {
  const parts = path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g);
  return [...parts].map(([, quoted, index, name]) => quoted ?? index ?? name ?? "");
}

/** The object whose `name` is the environment's. */
function environmentIn(source: ts.SourceFile, name: string | undefined): ts.Node | undefined {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (found !== undefined) return;
    const stated = ts.isObjectLiteralExpression(node) ? memberOf(node, "name") : undefined;
    const value = stated && initializerOf(stated);
    if (value && ts.isStringLiteralLike(value) && value.text === name && memberOf(node, "userPool")) found = node;
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function follow(start: ts.Node, path: readonly string[]): ts.Node {
  let last = start;
  let objects = objectsOf(start);
  for (const segment of path) {
    const member = objects.map((object) => memberOf(object, segment)).find((found) => found !== undefined);
    if (member === undefined) return last;
    last = member;
    objects = objectsOf(initializerOf(member));
  }
  return last;
}

/** The lists and objects an expression is made of: itself, a constant of the file, or the arguments of a call, last first. */
function objectsOf(node: ts.Node | undefined): ts.Node[] {
  if (node === undefined) return [];
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return objectsOf(node.expression);
  }
  if (ts.isCallExpression(node)) return [...node.arguments].reverse().flatMap((argument) => objectsOf(argument));
  if (ts.isIdentifier(node)) return objectsOf(constantIn(node.getSourceFile(), node.text));
  return [node];
}

function constantIn(source: ts.SourceFile, name: string): ts.Node | undefined {
  const declarations = source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  );
  return declarations.find((declaration) => declaration.name.getText(source) === name)?.initializer;
}

function memberOf(node: ts.Node, name: string): ts.Node | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements[Number(name)];
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  return node.properties.find(({ name: key }) => {
    return key !== undefined && (ts.isIdentifier(key) || ts.isStringLiteralLike(key)) && key.text === name;
  });
}

function initializerOf(member: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAssignment(member)) return member.initializer;
  return ts.isShorthandPropertyAssignment(member) ? member.name : member;
}
