import type { CognitoUserPoolSchema, Complete, UserPoolArguments } from "../aws";
import { STANDARD_ATTRIBUTES } from "../aws-facts/standard-attributes";
import { compareStrings } from "../synth/code-point-order";
import { isReference } from "../synth/reference";
import { type Bound, canonicalBound } from "./bound";

type Common = {
  /**
   * The name of a standard or custom attribute, 1–20 characters without spaces. You can write the prefix `custom:` of a
   * custom attribute or leave it out.
   */
  readonly name: string;
  /** Whether the value can change later. This setting itself can never change. @default true */
  readonly mutable?: boolean;
  /** Only standard attributes can be required, and only in a new pool. @default false */
  readonly required?: boolean;
  /** Whether only administrators can change it. AWS recommends attribute permissions of the client instead. @default false */
  readonly developerOnlyAttribute?: boolean;
  /**
   * For an imported pool: the attribute is emitted exactly as set, without default constraints, and also if it equals AWS's
   * default. @default false
   */
  readonly adopted?: boolean;
  /**
   * Nobody needs the attribute any more. It is deployed as before, since AWS cannot remove it; a client that still reads or writes
   * it is a warning. @default false
   */
  readonly retired?: boolean;
};

/** One attribute of the pool, with the constraints of its data type. */
export type SchemaAttribute =
  | (Common & {
      /** A string. */
      readonly attributeDataType: "String";
      /** @default AWS's own for a standard attribute, none for a custom one */
      readonly stringAttributeConstraints?: {
        /** Characters, 0–2048. */
        readonly minLength?: Bound;
        /** Characters, 0–2048. */
        readonly maxLength?: Bound;
      };
    })
  | (Common & {
      /** A number. */
      readonly attributeDataType: "Number";
      /** @default none */
      readonly numberAttributeConstraints?: {
        /** Smallest value. */
        readonly minValue?: Bound;
        /** Largest value. */
        readonly maxValue?: Bound;
      };
    })
  | (Common & {
      /** True or false, or a time. */
      readonly attributeDataType: "Boolean" | "DateTime";
    });

/** The attributes of a user. */
export interface SchemaSettings {
  /**
   * Append-only: you can add custom attributes, 50 at most, and never change, rename or remove one. The apply would fail after
   * it has changed everything else. A standard attribute that equals AWS's default is not emitted: a second apply would
   * create `custom:<name>`.
   */
  readonly schema?: readonly SchemaAttribute[];
}

type Arguments = Pick<UserPoolArguments, "schema">;

export function toTerraform({ schema = [] }: SchemaSettings): Complete<Arguments> {
  const emitted = schema.flatMap((attribute) => (isDefault(attribute) ? [] : [toItem(attribute)]));
  emitted.sort((a, b) => compareStrings(a.name, b.name));
  return { schema: emitted.length > 0 ? emitted : undefined };
}

/** The name without the prefix `custom:`, as in AWS's schema. */
export function bareName(name: string): string {
  return name.replace(/^custom:/, "");
}

/** The standard attribute of this name. `custom:email` is a custom attribute. */
function standard({ name }: SchemaAttribute) {
  return isReference(name) ? undefined : STANDARD_ATTRIBUTES.get(name);
}

/** Whether the attribute equals AWS's default, so that it is not emitted. */
export function isDefault(attribute: SchemaAttribute): boolean {
  const known = standard(attribute);
  if (known === undefined || attribute.adopted) return false;
  const bounds = constraints(attribute);
  return (
    attribute.attributeDataType === known.attributeDataType &&
    (attribute.developerOnlyAttribute ?? false) === false &&
    (attribute.mutable ?? true) === known.mutable &&
    (attribute.required ?? false) === known.required &&
    (bounds.min ?? known.bounds?.min) === known.bounds?.min &&
    (bounds.max ?? known.bounds?.max) === known.bounds?.max
  );
}

function toItem(attribute: SchemaAttribute): Complete<CognitoUserPoolSchema> {
  return {
    name: bareName(attribute.name),
    attributeDataType: attribute.attributeDataType,
    mutable: attribute.mutable ?? true,
    required: attribute.required ?? false,
    developerOnlyAttribute: attribute.developerOnlyAttribute ?? false,
    stringAttributeConstraints: stringBlock(attribute),
    numberAttributeConstraints: numberBlock(attribute),
  };
}

function stringBlock(attribute: SchemaAttribute) {
  if (attribute.attributeDataType !== "String") return undefined;
  const { min, max } = constraints(attribute);
  if (attribute.adopted) return attribute.stringAttributeConstraints && { minLength: min, maxLength: max };
  const known = standard(attribute)?.bounds;
  const unbounded = known === undefined && min === undefined && max === undefined;
  if (unbounded) return {};
  return { minLength: min ?? known?.min ?? "0", maxLength: max ?? known?.max ?? "2048" };
}

function numberBlock(attribute: SchemaAttribute) {
  if (attribute.attributeDataType !== "Number") return undefined;
  const { min, max } = constraints(attribute);
  if (attribute.adopted) return attribute.numberAttributeConstraints && { minValue: min, maxValue: max };
  const known = standard(attribute)?.bounds;
  return { minValue: min ?? known?.min, maxValue: max ?? known?.max };
}

function constraints(attribute: SchemaAttribute): { min?: string; max?: string } {
  if (attribute.attributeDataType === "String") {
    const { minLength, maxLength } = attribute.stringAttributeConstraints ?? {};
    return { min: spelled(attribute, minLength), max: spelled(attribute, maxLength) };
  }
  if (attribute.attributeDataType === "Number") {
    const { minValue, maxValue } = attribute.numberAttributeConstraints ?? {};
    return { min: spelled(attribute, minValue), max: spelled(attribute, maxValue) };
  }
  return {};
}

/** An adopted bound is compared with the live one, character by character. */
function spelled({ adopted }: SchemaAttribute, bound: Bound | undefined): string | undefined {
  return adopted && typeof bound === "string" ? bound : canonicalBound(bound);
}
