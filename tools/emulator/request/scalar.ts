import { type ModelShape, wholeMatch } from "../../aws-model";

/** Whether a list or map names what is wrong with values of this shape itself, instead of pointing into them. */
export function isScalar(shape: ModelShape): boolean {
  if (shape.type === "structure") return shape.document === true;
  return shape.type !== "list" && shape.type !== "map";
}

/** Whether a value has the JSON type of a plain shape. */
export function fits({ type }: ModelShape, value: unknown): boolean {
  switch (type) {
    case "string":
      return typeof value === "string";
    case "blob":
      return typeof value === "string" && /^[A-Za-z0-9+/]*={0,2}$/.test(value);
    case "boolean":
      return typeof value === "boolean";
    case "integer":
    case "long":
      return Number.isInteger(value);
    case "double":
    case "timestamp":
      return typeof value === "number";
    default:
      return true;
  }
}

/** The constraints that a value breaks by itself, each as AWS words it. */
export function brokenConstraints(shape: ModelShape, value: unknown): string[] {
  switch (shape.type) {
    case "string":
      return brokenByText(shape, value as string);
    case "integer":
    case "long":
    case "double":
      return outside(value as number, shape, "value");
    case "blob":
      return outside(Buffer.from(value as string, "base64").length, shape, "length");
    case "list":
      return outside((value as unknown[]).length, shape, "length");
    case "map":
      return outside(Object.keys(value as object).length, shape, "length");
    default:
      return [];
  }
}

type Text = Extract<ModelShape, { type: "string" }>;

function brokenByText(shape: Text, value: string): string[] {
  const broken = outside(value.length, shape, "length");
  if (shape.pattern !== undefined && !matches(shape.pattern, value)) {
    broken.push(`Member must satisfy regular expression pattern: ${shape.pattern}`);
  }
  if (shape.enum !== undefined && !shape.enum.includes(value)) {
    broken.push(`Member must satisfy enum value set: [${shape.enum.join(", ")}]`);
  }
  return broken;
}

const compiled = new Map<string, RegExp>();

function matches(pattern: string, value: string): boolean {
  const known = compiled.get(pattern) ?? wholeMatch(pattern);
  compiled.set(pattern, known);
  return known.test(value);
}

/** The sentences for a number out of bounds; `kind` is what AWS says is counted. */
function outside(count: number, { min, max }: { min?: number; max?: number }, kind: "length" | "value"): string[] {
  if (min !== undefined && count < min) return [`Member must have ${kind} greater than or equal to ${min}`];
  if (max !== undefined && count > max) return [`Member must have ${kind} less than or equal to ${max}`];
  return [];
}
