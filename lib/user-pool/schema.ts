import type { CognitoUserPoolSchema, Complete, UserPoolArguments } from "../aws";
import { STANDARD_ATTRIBUTES } from "../aws-facts/standard-attributes";
import { isReference } from "../synth/reference";
import { type Bound, canonicalBound } from "./bound";

type Common = {
  /**
   * A standard attribute's name, or that of a custom one (1–20 characters without spaces; `custom:` may be written and is
   * never doubled).
   */
  readonly name: string;
  /** Whether the value may change later. It can never be changed itself. @default true */
  readonly mutable?: boolean;
  /** Only a standard attribute can be required, and only from the start. @default false */
  readonly required?: boolean;
  /** Only administrators may change it (AWS advises attribute permissions of the client instead). @default false */
  readonly developerOnlyAttribute?: boolean;
  /**
   * The attribute is emitted exactly as it stands here, for an imported pool: constraints as they are live, none if
   * none are, and also if it equals AWS's default. @default false
   */
  readonly adopted?: boolean;
};

/** One attribute of the pool; its constraints follow from its type. */
export type SchemaAttribute =
  | (Common & {
      readonly attributeDataType: "String";
      /** @default 0 to 2048 characters (AWS's own bounds of a standard attribute; none for a custom one) */
      readonly stringAttributeConstraints?: { readonly minLength?: Bound; readonly maxLength?: Bound };
    })
  | (Common & {
      readonly attributeDataType: "Number";
      /** @default none */
      readonly numberAttributeConstraints?: { readonly minValue?: Bound; readonly maxValue?: Bound };
    })
  | (Common & { readonly attributeDataType: "Boolean" | "DateTime" });

/** The attributes of a user. */
export interface SchemaSettings {
  /**
   * Append-only: an attribute can be added (a custom one, 50 at most), never changed, renamed or removed; the provider would
   * fail at apply, after it has changed the rest. A standard attribute that equals AWS's default is not emitted: it would
   * make a second apply create `custom:<name>`.
   */
  readonly schema?: readonly SchemaAttribute[];
}

type Arguments = Pick<UserPoolArguments, "schema">;

export function toTerraform({ schema = [] }: SchemaSettings): Complete<Arguments> {
  const emitted = schema.flatMap((attribute) => (isDefault(attribute) ? [] : [toItem(attribute)]));
  emitted.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { schema: emitted.length > 0 ? emitted : undefined };
}

/** The name as AWS's schema holds it, without the prefix that Cognito puts before a custom one. */
export function bareName(name: string): string {
  return name.replace(/^custom:/, "");
}

/** The attribute that every pool has under this name. `custom:email` is a custom attribute, not the standard one. */
function standard({ name }: SchemaAttribute) {
  return isReference(name) ? undefined : STANDARD_ATTRIBUTES.get(name);
}

/** Whether AWS makes the attribute just so without being told. */
function isDefault(attribute: SchemaAttribute): boolean {
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
    return { min: canonicalBound(minLength), max: canonicalBound(maxLength) };
  }
  if (attribute.attributeDataType === "Number") {
    const { minValue, maxValue } = attribute.numberAttributeConstraints ?? {};
    return { min: canonicalBound(minValue), max: canonicalBound(maxValue) };
  }
  return {};
}
