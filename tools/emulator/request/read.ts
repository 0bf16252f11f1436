import { enforcedShape, type ListShape, type MapShape, type ModelShape, type StructureShape } from "../../aws-model";
import { isObject } from "../../json-object";
import { AwsError } from "../aws-error";
import { brokenConstraints, fits, isScalar } from "./scalar";
import { memberPath, type Report, violation } from "./violation";

/**
 * A copy of a value that has the shape of AWS's model, without nulls. Broken constraints are reported; a wrong JSON
 * type is thrown. AWS ignores a member it does not know; the emulator refuses it, because a setting it silently dropped
 * would look like a setting that works.
 */
export function read(name: string, value: unknown, at: string, report: Report): unknown {
  const shape = enforcedShape(name);
  if (isScalar(shape)) return readScalar(shape, value, at, report);
  switch (shape.type) {
    case "structure":
      return readStructure(shape, value, at, report);
    case "list":
      return readList(shape, value, at, report);
    case "map":
      return readMap(shape, value, at, report);
    default:
      throw new Error(`${name} is neither a value nor made of values`);
  }
}

function readScalar(shape: ModelShape, value: unknown, at: string, report: Report): unknown {
  if (!fits(shape, value)) throw wrongType(at, WANTED[shape.type]);
  for (const constraint of brokenConstraints(shape, value)) report(violation(value, at, constraint, isHidden(shape)));
  return value;
}

function readStructure({ members, required }: StructureShape, value: unknown, at: string, report: Report): unknown {
  if (!isObject(value)) throw wrongType(at, WANTED.structure);
  const copy: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(members)) {
    const sent = Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined;
    if (sent !== undefined) copy[name] = read(shape, sent, memberPath(at, name), report);
    else if (required?.includes(name)) report(violation(null, memberPath(at, name), "Member must not be null"));
  }
  const unknown = Object.keys(value).find((name) => value[name] !== undefined && !Object.hasOwn(members, name));
  if (unknown !== undefined) {
    throw new AwsError("UnknownMemberException", `The emulator does not know '${memberPath(at, unknown)}'.`);
  }
  return copy;
}

/** AWS names the place of a structure in a list as `schema.1.member.name`; a plain value is reported with its list. */
function readList(shape: ListShape, value: unknown, at: string, report: Report): unknown {
  if (!Array.isArray(value)) throw wrongType(at, WANTED.list);
  const item = enforcedShape(shape.member);
  const hidden = isHidden(item);
  for (const constraint of brokenConstraints(shape, value)) report(violation(value, at, constraint, hidden));
  if (!isScalar(item))
    return value.map((entry, index) => read(shape.member, entry, `${at}.${index + 1}.member`, report));
  const broken = brokenIn(item, value, at);
  if (broken.length > 0) {
    report(violation(value, at, `Member must satisfy constraint: [${broken.join(", ")}]`, hidden));
  }
  return [...value];
}

/** A map of plain values: Cognito has no other. */
function readMap(shape: MapShape, value: unknown, at: string, report: Report): unknown {
  if (!isObject(value)) throw wrongType(at, WANTED.map);
  const [key, member] = [enforcedShape(shape.key), enforcedShape(shape.value)];
  const hidden = isHidden(member);
  for (const constraint of brokenConstraints(shape, value)) report(violation(value, at, constraint, hidden));
  for (const [kind, broken] of [
    ["keys", brokenIn(key, Object.keys(value), at)],
    ["value", brokenIn(member, Object.values(value), at)],
  ] as const) {
    if (broken.length > 0) {
      report(violation(value, at, `Map ${kind} must satisfy constraint: [${broken.join(", ")}]`, hidden));
    }
  }
  return { ...value };
}

function brokenIn(shape: ModelShape, values: readonly unknown[], at: string): string[] {
  for (const value of values) if (!fits(shape, value)) throw wrongType(at, WANTED[shape.type]);
  return [...new Set(values.flatMap((value) => brokenConstraints(shape, value)))];
}

/** A blob is too long to be of use in a sentence. */
function isHidden(shape: ModelShape): boolean {
  return shape.type === "blob" || (shape.type === "string" && shape.sensitive === true);
}

const WANTED: Record<ModelShape["type"], string> = {
  structure: "a structure",
  list: "a list",
  map: "a map",
  string: "a string",
  integer: "an integer",
  long: "an integer",
  double: "a number",
  boolean: "a boolean",
  timestamp: "a number of seconds",
  blob: "a base64 string",
};

/** Not certain: AWS's text differs from type to type; the exception name is the protocol's. */
function wrongType(at: string, wanted: string): AwsError {
  return new AwsError("SerializationException", `Value at '${at}' is not ${wanted}.`);
}
