import type { SchemaAttributeType } from "../../lib/aws-facts/cognito-api";
import { toTerraform } from "../../lib/user-pool/schema";
import { fromAws } from "../../lib/user-pool/schema-from-aws";
import { standardAttributes } from "../../tools/emulator/user-pool/standard-attributes";
import { live, newer } from "./described";

/** An attribute as AWS answers it. */
function answered(Name: string, given: SchemaAttributeType = {}): SchemaAttributeType {
  return { Name, AttributeDataType: "String", DeveloperOnlyAttribute: false, Mutable: true, Required: false, ...given };
}

const ADOPTED = { mutable: true, required: false, developerOnlyAttribute: false, adopted: true };
const read = (...SchemaAttributes: SchemaAttributeType[]) => fromAws(live({ SchemaAttributes })).schema;

test("standard attributes with AWS's defaults, and identities, are left out", () => {
  const own = standardAttributes();
  expect(own).toHaveLength(20);
  expect(read(...own, answered("identities", { StringAttributeConstraints: {} }))).toEqual([]);
});

test.each<[SchemaAttributeType, object]>([
  [{ Required: true }, { required: true }],
  [{ Mutable: false }, { mutable: false }],
])("a standard attribute that differs is stated in full: %j", (given, stated) => {
  const email = answered("email", { StringAttributeConstraints: { MinLength: "0", MaxLength: "2048" }, ...given });
  const constraints = { stringAttributeConstraints: { minLength: 0, maxLength: 2048 } };
  expect(read(email)).toEqual([{ ...ADOPTED, name: "email", attributeDataType: "String", ...constraints, ...stated }]);
});

test.each([{ MinLength: "0", MaxLength: "99" }, { MinLength: "0" }, {}, undefined])(
  "the bounds of a standard attribute are kept: %j",
  (StringAttributeConstraints) => {
    const schema = read(answered("email", { StringAttributeConstraints }));
    const [emitted] = toTerraform({ schema }).schema as { stringAttributeConstraints?: object }[];
    const { MinLength: minLength, MaxLength: maxLength } = StringAttributeConstraints ?? {};
    expect(emitted?.stringAttributeConstraints).toEqual(StringAttributeConstraints && { minLength, maxLength });
  },
);

test.each<[string, string, string]>([
  ["custom:role", "role", "role"],
  ["custom:custom:role", "custom:custom:role", "custom:role"],
  ["custom:email", "custom:email", "email"],
  ["dev:custom:plan", "plan", "plan"],
  ["dev:plan", "plan", "plan"],
  ["dev:email", "custom:email", "email"],
  ["given_name", "given_name", "given_name"],
])("%s is the setting %s and the argument %s", (Name, name, argument) => {
  const schema = read(answered(Name));
  expect(schema).toMatchObject([{ name }]);
  expect(toTerraform({ schema }).schema).toMatchObject([{ name: argument }]);
});

test("custom attributes of every type are stated with the constraints of their type", () => {
  expect(
    read(
      answered("custom:d", { AttributeDataType: "DateTime" }),
      answered("custom:c", { AttributeDataType: "Boolean", DeveloperOnlyAttribute: true }),
      answered("custom:b", {
        AttributeDataType: "Number",
        NumberAttributeConstraints: { MinValue: "-1.5", MaxValue: "0010" },
      }),
      answered("custom:a", { StringAttributeConstraints: {} }),
    ),
  ).toEqual([
    { ...ADOPTED, name: "a", attributeDataType: "String", stringAttributeConstraints: {} },
    {
      ...ADOPTED,
      name: "b",
      attributeDataType: "Number",
      numberAttributeConstraints: { minValue: -1.5, maxValue: "0010" },
    },
    { ...ADOPTED, name: "c", attributeDataType: "Boolean", developerOnlyAttribute: true },
    { ...ADOPTED, name: "d", attributeDataType: "DateTime" },
  ]);
});

test("bounds of an adopted attribute are emitted with the live spelling", () => {
  const NumberAttributeConstraints = { MinValue: "-0", MaxValue: "1e5" };
  const schema = read(answered("custom:a", { AttributeDataType: "Number", NumberAttributeConstraints }));
  expect(toTerraform({ schema }).schema).toMatchObject([
    { numberAttributeConstraints: { minValue: "-0", maxValue: "1e5" } },
  ]);
});

test.each([
  answered("custom:a", { AttributeDataType: "Document" as "String" }),
  answered("custom:a", { NumberAttributeConstraints: {} }),
  answered("custom:a", { AttributeDataType: "Boolean", StringAttributeConstraints: {} }),
  { ...answered("custom:a"), Name: undefined },
  { ...answered("custom:a"), AttributeDataType: undefined },
])("is refused: %j", (attribute) => {
  expect(() => fromAws(newer({ SchemaAttributes: [attribute] }))).toThrow("is not one of");
});

test("without a live schema, none is stated", () => {
  expect(fromAws(live({}))).toEqual({});
});
