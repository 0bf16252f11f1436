import { isObject, type JsonObject } from "../json-object";
import { isEmpty, isSame } from "./json";

/** An attribute of a pool's schema, as the provider compares it: with a block of bounds, or without. */
export type Attribute = Readonly<{
  type: unknown;
  developerOnly: boolean;
  mutable: boolean;
  required: boolean;
  number: Bounds | undefined;
  string: Bounds | undefined;
}>;

type Bounds = Readonly<{ min: string; max: string }>;

/** The attributes of a `schema` by name. The nameless element that the provider plans in the place of one that goes is none. */
export function attributesOf(schema: unknown): ReadonlyMap<string, Attribute> {
  const elements = Array.isArray(schema) ? schema.filter(isObject) : [];
  return new Map(
    elements.flatMap((one) => (typeof one.name === "string" ? [[one.name, attributeOf(one)] as const] : [])),
  );
}

/** Whether two schemas hold the same attributes, in any order. */
export function isSameSchema(one: unknown, other: unknown): boolean {
  return isSame(Object.fromEntries(attributesOf(one)), Object.fromEntries(attributesOf(other)));
}

function attributeOf(one: JsonObject): Attribute {
  return {
    type: one.attribute_data_type,
    developerOnly: one.developer_only_attribute === true,
    mutable: one.mutable === true,
    required: one.required === true,
    number: bounds(one.number_attribute_constraints, "min_value", "max_value"),
    string: bounds(one.string_attribute_constraints, "min_length", "max_length"),
  };
}

function bounds(block: unknown, min: string, max: string): Bounds | undefined {
  if (!Array.isArray(block) || block.length === 0) return undefined;
  const [values] = block;
  const text = (key: string) => (isObject(values) && !isEmpty(values[key]) ? String(values[key]) : "");
  return { min: text(min), max: text(max) };
}
