import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Shape } from "../lib/checks/shape";

/**
 * `npm run schema`: writes lib/checks/shape.json, what the type of an environment knows by name, for synth, which runs without a
 * type check. `--check` fails if it is not what the types say.
 */
const ROOT = join(__dirname, "..");
const FILE = join(ROOT, "lib", "checks", "shape.json");

function main(): void {
  const text = `${JSON.stringify(shapeOfEnvironment(), null, 1)}\n`;
  if (!process.argv.includes("--check")) {
    writeFileSync(`${FILE}.new`, text);
    renameSync(`${FILE}.new`, FILE);
  } else if (readFileSync(FILE, "utf8").replaceAll("\r\n", "\n") !== text) {
    process.stderr.write("lib/checks/shape.json is not what the types of the settings say: npm run schema\n");
    process.exitCode = 1;
  }
}

function shapeOfEnvironment(): Shape {
  const path = join(ROOT, "lib", "environment.ts");
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [path] }, ts.sys, ROOT);
  const program = ts.createProgram([path], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const symbol = source && checker.getSymbolAtLocation(source);
  const facts = symbol && checker.getExportsOfModule(symbol).find(({ name }) => name === "EnvironmentFacts");
  if (facts === undefined) throw new Error("lib/environment.ts exports no EnvironmentFacts");
  return new Shapes(checker).of(checker.getDeclaredTypeOfSymbol(facts));
}

class Shapes {
  private readonly open = new Set<ts.Type>();

  constructor(private readonly checker: ts.TypeChecker) {}

  of(type: ts.Type): Shape {
    if (this.open.has(type)) return "any";
    this.open.add(type);
    const shape = this.ofAny(type.isUnion() ? type.types : [type]);
    this.open.delete(type);
    return shape;
  }

  /** Of the members of a union: objects together, else words, else anything. */
  private ofAny(types: readonly ts.Type[]): Shape {
    const objects = types.filter((type) => (type.flags & OBJECTS) !== 0 && !this.isReference(type));
    if (objects.length > 0) return objects.map((type) => this.ofObject(type)).reduce(merged);
    const texts = types.filter(({ flags }) => (flags & ts.TypeFlags.StringLike) !== 0);
    const words = texts.flatMap((type) => (type.isStringLiteral() ? [type.value] : []));
    const others = texts.filter((type) => !type.isStringLiteral() && !this.isExpression(type));
    return words.length > 0 && others.length === 0 ? words.sort() : "any";
  }

  private ofObject(type: ts.Type): Shape {
    const element = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (this.checker.isArrayType(type) && element) return of(this.of(element));
    const [index] = this.checker.getIndexInfosOfType(type);
    if (index) return of(this.of(index.type));
    const members = this.checker.getPropertiesOfType(type).flatMap((property): [string, Shape][] => {
      const member = this.checker.getTypeOfSymbol(property);
      const never = (member.isUnion() ? member.types : [member]).every(({ flags }) => (flags & NOTHING) !== 0);
      return never ? [] : [[property.name, this.of(member)]];
    });
    return { members: Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1))) };
  }

  /** An `IResolvable` of CDKTF. */
  private isReference(type: ts.Type): boolean {
    return type.getProperty("resolve") !== undefined;
  }

  /** A Terraform expression, whose value nobody knows. */
  private isExpression(type: ts.Type): boolean {
    return (type.flags & ts.TypeFlags.TemplateLiteral) !== 0 && (type as ts.TemplateLiteralType).texts[0] === "${";
  }
}

const OBJECTS = ts.TypeFlags.Object | ts.TypeFlags.Intersection;
const NOTHING = ts.TypeFlags.Undefined | ts.TypeFlags.Never;

function of(shape: Shape): Shape {
  return shape === "any" ? "any" : { of: shape };
}

function merged(one: Shape, other: Shape): Shape {
  if (Array.isArray(one) && Array.isArray(other)) return [...new Set([...one, ...other])].sort();
  if (typeof one !== "object" || typeof other !== "object") return "any";
  if ("of" in one && "of" in other) return of(merged(one.of, other.of));
  if (!("members" in one && "members" in other)) return "any";
  const members = { ...one.members };
  for (const [name, shape] of Object.entries(other.members)) {
    const known = members[name];
    members[name] = known === undefined ? shape : merged(known, shape);
  }
  return { members: Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

main();
