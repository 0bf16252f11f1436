/** The attributes of users. */
import fc from "fast-check";
import { STANDARD_ATTRIBUTES } from "../../lib/aws-facts/standard-attributes";
import type { SchemaAttribute } from "../../lib/user-pool/schema";
import { key, some, word } from "./words";

/** An attribute as clients and identity providers see it. */
export interface Attribute {
  /** `email`, `custom:tenant` */
  readonly name: string;
  readonly mutable: boolean;
  readonly required: boolean;
}

/** A length, however it is written. */
const length = (min: number, max: number) =>
  fc.integer({ min, max }).chain((value) => fc.constantFrom(value, `${value}`, `0${value}`, `+${value}`, `${value}.0`));

const ordered = <T>(bounds: readonly [T, T]): [T, T] =>
  Number(bounds[0]) > Number(bounds[1]) ? [bounds[1], bounds[0]] : [...bounds];

const lengths = fc.oneof(
  fc.constant({}),
  length(0, 2048).map((minLength) => ({ minLength })),
  length(0, 2048).map((maxLength) => ({ maxLength })),
  fc.tuple(length(0, 2048), length(0, 2048)).map((pair) => {
    const [minLength, maxLength] = ordered(pair);
    return { minLength, maxLength };
  }),
);

const value = fc.oneof(length(0, 2 ** 31), fc.integer({ min: -(2 ** 31), max: -1 }), fc.maxSafeInteger());

const values = fc.oneof(
  fc.constant({}),
  value.map((minValue) => ({ minValue })),
  value.map((maxValue) => ({ maxValue })),
  fc.tuple(value, value).map((pair) => {
    const [minValue, maxValue] = ordered(pair);
    return { minValue, maxValue };
  }),
);

/** A custom attribute's name: 20 bytes at most. */
const customName = fc.oneof(
  key.map((name) => `x${name}`),
  key.map((name) => `custom:x${name}`),
  word(6).map((name) => `x${name}`),
  fc.constant("x".repeat(20)),
);

const custom = fc.oneof(
  fc.record(
    {
      name: customName,
      attributeDataType: fc.constant("String" as const),
      mutable: fc.boolean(),
      stringAttributeConstraints: lengths,
    },
    { requiredKeys: ["name", "attributeDataType"] },
  ),
  fc.record(
    {
      name: customName,
      attributeDataType: fc.constant("Number" as const),
      mutable: fc.boolean(),
      numberAttributeConstraints: values,
    },
    { requiredKeys: ["name", "attributeDataType"] },
  ),
  fc.record(
    {
      name: customName,
      attributeDataType: fc.constantFrom("Boolean" as const, "DateTime" as const),
      mutable: fc.boolean(),
      developerOnlyAttribute: fc.boolean(),
    },
    { requiredKeys: ["name", "attributeDataType"] },
  ),
);

const STANDARD = [...STANDARD_ATTRIBUTES.keys()].filter((name) => name !== "sub" && !name.endsWith("_verified"));

/** Changed, or just as AWS makes it. Where somebody else fills it, it has to be mutable. */
function standard(name: string, federated: boolean): fc.Arbitrary<SchemaAttribute> {
  const mutable = federated ? fc.constant(true) : fc.boolean();
  const common = { name: fc.constant(name), mutable, required: fc.boolean() };
  if (STANDARD_ATTRIBUTES.get(name)?.attributeDataType === "Number") {
    return fc.record(
      { ...common, attributeDataType: fc.constant("Number" as const) },
      { requiredKeys: ["name", "attributeDataType"] },
    );
  }
  const bounds = name === "birthdate" ? fc.constant({ minLength: 10, maxLength: 10 }) : lengths;
  return fc.record(
    { ...common, attributeDataType: fc.constant("String" as const), stringAttributeConstraints: bounds },
    { requiredKeys: ["name", "attributeDataType"] },
  );
}

/** Standard and custom attributes in any order, each name once. */
export function schema(federated: boolean): fc.Arbitrary<SchemaAttribute[]> {
  const changed = some(STANDARD, 0, 4).chain((names) => fc.tuple(...names.map((name) => standard(name, federated))));
  const added = fc.uniqueArray(custom, { selector: ({ name }) => name.replace(/^custom:/, ""), maxLength: 5 });
  return fc
    .tuple(changed, added)
    .chain(([one, other]) =>
      fc.shuffledSubarray<SchemaAttribute>([...one, ...other], { minLength: one.length + other.length }),
    );
}

/** All attributes of a pool with that schema. */
export function attributes(stated: readonly SchemaAttribute[]): Attribute[] {
  const own = new Map(stated.map((attribute) => [attribute.name, attribute]));
  const standards = [...STANDARD_ATTRIBUTES].map(([name, known]) => ({
    name,
    mutable: own.get(name)?.mutable ?? known.mutable,
    required: own.get(name)?.required ?? (name !== "sub" && known.required),
  }));
  const customs = stated
    .filter(({ name, developerOnlyAttribute }) => !STANDARD_ATTRIBUTES.has(name) && !developerOnlyAttribute)
    .map(({ name, mutable = true }) => ({ name: `custom:${name.replace(/^custom:/, "")}`, mutable, required: false }));
  return [...standards, ...customs];
}
