import { STANDARD_ATTRIBUTES } from "../../lib/aws-facts/standard-attributes";
import { expression } from "../../lib/synth/reference";
import { bareName, type SchemaAttribute, toTerraform } from "../../lib/user-pool/schema";

/** What is emitted for one attribute. */
const emitted = (attribute: SchemaAttribute) => toTerraform({ schema: [attribute] }).schema;
const FLAGS = { mutable: true, required: false, developerOnlyAttribute: false };
const FULL = { minLength: "0", maxLength: "2048" };

/** The attribute as the source documents print it: every flag and bound stated, equal to AWS's default. */
function statedInFull([name, standard]: [
  string,
  typeof STANDARD_ATTRIBUTES extends ReadonlyMap<string, infer S> ? S : never,
]) {
  const { attributeDataType, mutable, required, bounds } = standard;
  const common = { name, mutable, required, developerOnlyAttribute: false };
  if (attributeDataType === "String") {
    return {
      ...common,
      attributeDataType,
      stringAttributeConstraints: { minLength: bounds?.min, maxLength: bounds?.max },
    };
  }
  if (attributeDataType === "Number") {
    return { ...common, attributeDataType, numberAttributeConstraints: { minValue: bounds?.min } };
  }
  return { ...common, attributeDataType };
}

describe("schema: standard attributes", () => {
  test("there are the twenty that Cognito defines", () => {
    expect([...STANDARD_ATTRIBUTES.keys()].sort().join(" ")).toBe(
      "address birthdate email email_verified family_name gender given_name locale middle_name name nickname " +
        "phone_number phone_number_verified picture preferred_username profile sub updated_at website zoneinfo",
    );
  });

  test.each([...STANDARD_ATTRIBUTES])("%s equal to AWS's default is not emitted", (...entry) => {
    expect(emitted(statedInFull(entry))).toBeUndefined();
  });

  test.each([...STANDARD_ATTRIBUTES].filter(([name]) => name !== "sub"))(
    "%s with only its type is not emitted",
    (name, { attributeDataType }) => {
      expect(emitted({ name, attributeDataType })).toBeUndefined();
    },
  );

  test("one equal to the default does not affect others", () => {
    expect(
      toTerraform({
        schema: [
          { name: "email", attributeDataType: "String" },
          { name: "vip", attributeDataType: "Boolean" },
        ],
      }).schema,
    ).toEqual([{ name: "vip", attributeDataType: "Boolean", ...FLAGS }]);
  });

  test.each([{ required: true }, { mutable: false }, { developerOnlyAttribute: true }])(
    "email with %j is emitted with full bounds",
    (change) => {
      expect(emitted({ name: "email", attributeDataType: "String", ...change })).toEqual([
        { name: "email", attributeDataType: "String", ...FLAGS, ...change, stringAttributeConstraints: FULL },
      ]);
    },
  );

  test.each([
    [{ minLength: 5 }, { minLength: "5", maxLength: "2048" }],
    [{ maxLength: 254 }, { minLength: "0", maxLength: "254" }],
    [
      { minLength: "005", maxLength: "254.0" },
      { minLength: "5", maxLength: "254" },
    ],
  ])("email with the bounds %j is emitted with %j", (stringAttributeConstraints, bounds) => {
    expect(emitted({ name: "email", attributeDataType: "String", stringAttributeConstraints })).toEqual([
      { name: "email", attributeDataType: "String", ...FLAGS, stringAttributeConstraints: bounds },
    ]);
  });

  test("AWS's bounds in another spelling count as AWS's bounds", () => {
    const stringAttributeConstraints = { minLength: "+0", maxLength: 2048.0 };
    expect(emitted({ name: "email", attributeDataType: "String", stringAttributeConstraints })).toBeUndefined();
  });

  test("birthdate has exactly ten characters", () => {
    expect(emitted({ name: "birthdate", attributeDataType: "String", required: true })).toEqual([
      {
        name: "birthdate",
        attributeDataType: "String",
        ...FLAGS,
        required: true,
        stringAttributeConstraints: { minLength: "10", maxLength: "10" },
      },
    ]);
  });

  test("updated_at has a lower bound and no upper one", () => {
    expect(emitted({ name: "updated_at", attributeDataType: "Number", required: true })).toEqual([
      {
        name: "updated_at",
        attributeDataType: "Number",
        ...FLAGS,
        required: true,
        numberAttributeConstraints: { minValue: "0" },
      },
    ]);
  });

  test("a Boolean that is required has no constraints", () => {
    expect(emitted({ name: "email_verified", attributeDataType: "Boolean", required: true })).toEqual([
      { name: "email_verified", attributeDataType: "Boolean", ...FLAGS, required: true },
    ]);
  });
});

describe("schema: custom attributes", () => {
  test.each([
    [undefined, {}],
    [{}, {}],
    [
      { minLength: 1, maxLength: 64 },
      { minLength: "1", maxLength: "64" },
    ],
    [
      { minLength: "005", maxLength: "+5" },
      { minLength: "5", maxLength: "5" },
    ],
    [{ minLength: 1 }, { minLength: "1", maxLength: "2048" }],
    [{ maxLength: 64 }, { minLength: "0", maxLength: "64" }],
  ])("a String with the bounds %j always has its block, with both bounds or none: %j", (bounds, block) => {
    expect(emitted({ name: "tenant", attributeDataType: "String", stringAttributeConstraints: bounds })).toEqual([
      { name: "tenant", attributeDataType: "String", ...FLAGS, stringAttributeConstraints: block },
    ]);
  });

  test.each([
    [undefined, {}],
    [{}, {}],
    [
      { minValue: 0, maxValue: 1000 },
      { minValue: "0", maxValue: "1000" },
    ],
    [{ minValue: -5.0 }, { minValue: "-5" }],
    [{ maxValue: "5.0" }, { maxValue: "5" }],
  ])("a Number with the bounds %j always has its block: %j", (bounds, block) => {
    expect(emitted({ name: "seats", attributeDataType: "Number", numberAttributeConstraints: bounds })).toEqual([
      { name: "seats", attributeDataType: "Number", ...FLAGS, numberAttributeConstraints: block },
    ]);
  });

  test.each(["Boolean", "DateTime"] as const)("a %s has no block", (attributeDataType) => {
    expect(emitted({ name: "since", attributeDataType })).toEqual([{ name: "since", attributeDataType, ...FLAGS }]);
  });

  test("the three flags are explicit, and mutable unless stated", () => {
    expect(emitted({ name: "x", attributeDataType: "Boolean", mutable: false, developerOnlyAttribute: true })).toEqual([
      { name: "x", attributeDataType: "Boolean", mutable: false, required: false, developerOnlyAttribute: true },
    ]);
  });

  test("the prefix `custom:` is optional and never doubled", () => {
    expect(emitted({ name: "custom:tenant", attributeDataType: "String" })).toEqual(
      emitted({ name: "tenant", attributeDataType: "String" }),
    );
    expect(bareName("custom:tenant")).toBe("tenant");
    expect(bareName("my-custom:tenant")).toBe("my-custom:tenant");
  });

  test("items are sorted by name", () => {
    const schema = ["zeta", "custom:beta", "Alpha", "alpha"].map(
      (name) => ({ name, attributeDataType: "Boolean" }) as const,
    );
    const names = (items: readonly SchemaAttribute[]) => toTerraform({ schema: items }).schema;
    expect(names(schema)).toEqual(names([...schema].reverse()));
    expect(names(schema)).toMatchObject([{ name: "Alpha" }, { name: "alpha" }, { name: "beta" }, { name: "zeta" }]);
  });

  test("a name that is a reference counts as custom", () => {
    const name = expression("${var.attribute}");
    expect(emitted({ name, attributeDataType: "String" })).toEqual([
      { name, attributeDataType: "String", ...FLAGS, stringAttributeConstraints: {} },
    ]);
  });
});

describe("schema: adopted attributes", () => {
  const adopted = true;

  test("one equal to the default is emitted as it is live", () => {
    expect(emitted({ name: "email", attributeDataType: "String", adopted, stringAttributeConstraints: FULL })).toEqual([
      { name: "email", attributeDataType: "String", ...FLAGS, stringAttributeConstraints: FULL },
    ]);
  });

  test("one without constraints has none", () => {
    expect(emitted({ name: "email", attributeDataType: "String", adopted })).toEqual([
      { name: "email", attributeDataType: "String", ...FLAGS },
    ]);
    expect(emitted({ name: "seats", attributeDataType: "Number", adopted })).toEqual([
      { name: "seats", attributeDataType: "Number", ...FLAGS },
    ]);
  });

  test("one with empty constraints keeps them, also if it is a standard one", () => {
    expect(emitted({ name: "email", attributeDataType: "String", adopted, stringAttributeConstraints: {} })).toEqual([
      { name: "email", attributeDataType: "String", ...FLAGS, stringAttributeConstraints: {} },
    ]);
  });

  test("one with a single bound does not get a second one", () => {
    expect(
      emitted({ name: "tenant", attributeDataType: "String", adopted, stringAttributeConstraints: { maxLength: 64 } }),
    ).toEqual([
      { name: "tenant", attributeDataType: "String", ...FLAGS, stringAttributeConstraints: { maxLength: "64" } },
    ]);
    expect(
      emitted({
        name: "updated_at",
        attributeDataType: "Number",
        adopted,
        numberAttributeConstraints: { maxValue: 9 },
      }),
    ).toEqual([
      { name: "updated_at", attributeDataType: "Number", ...FLAGS, numberAttributeConstraints: { maxValue: "9" } },
    ]);
  });
});

test("without attributes, there is no argument", () => {
  expect(toTerraform({})).toEqual({});
  expect(toTerraform({ schema: [] })).toEqual({});
});
