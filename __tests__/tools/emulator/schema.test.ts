import { emulated } from "./emulated";

const { send, pool, describe: live, refusal } = emulated();

interface Attribute {
  Name: string;
}
async function attribute(id: string, name: string) {
  return (await live(id)).SchemaAttributes.find(({ Name }: Attribute) => Name === name);
}
const flags = { DeveloperOnlyAttribute: false, Mutable: true, Required: false };

test("a pool has the standard attributes with AWS's bounds", async () => {
  const id = await pool();
  expect((await live(id)).SchemaAttributes).toHaveLength(20);
  expect(await attribute(id, "email")).toEqual({
    Name: "email",
    AttributeDataType: "String",
    ...flags,
    StringAttributeConstraints: { MinLength: "0", MaxLength: "2048" },
  });
  expect(await attribute(id, "birthdate")).toMatchObject({
    StringAttributeConstraints: { MinLength: "10", MaxLength: "10" },
  });
  expect((await attribute(id, "updated_at")).NumberAttributeConstraints).toEqual({ MinValue: "0" });
  expect(await attribute(id, "sub")).toMatchObject({ Required: true, Mutable: false });
  expect(await attribute(id, "email_verified")).toEqual({
    Name: "email_verified",
    AttributeDataType: "Boolean",
    ...flags,
  });
});

test("a standard attribute keeps AWS's bounds if none are sent", async () => {
  const id = await pool({
    Schema: [{ Name: "email", Required: true, StringAttributeConstraints: { MinLength: "3" } }],
  });
  expect(await attribute(id, "email")).toMatchObject({
    Required: true,
    StringAttributeConstraints: { MinLength: "3", MaxLength: "2048" },
  });
});

test("custom strings and numbers always have constraints, even if empty; other types never", async () => {
  const id = await pool({
    Schema: [
      { Name: "text", AttributeDataType: "String" },
      { Name: "count", AttributeDataType: "Number", NumberAttributeConstraints: { MinValue: "1" } },
      { Name: "flag", AttributeDataType: "Boolean", StringAttributeConstraints: { MinLength: "1" } },
    ],
  });
  expect(await attribute(id, "custom:text")).toEqual({
    Name: "custom:text",
    AttributeDataType: "String",
    ...flags,
    StringAttributeConstraints: {},
  });
  expect((await attribute(id, "custom:count")).NumberAttributeConstraints).toEqual({ MinValue: "1" });
  expect(await attribute(id, "custom:flag")).not.toHaveProperty("StringAttributeConstraints");
});

test("a standard name added later becomes a custom attribute", async () => {
  const UserPoolId = await pool();
  await send("AddCustomAttributes", { UserPoolId, CustomAttributes: [{ Name: "email", AttributeDataType: "String" }] });
  expect(await attribute(UserPoolId, "custom:email")).toBeDefined();
});

test("an existing attribute cannot be added again", async () => {
  const UserPoolId = await pool({ Schema: [{ Name: "x", AttributeDataType: "String" }] });
  const CustomAttributes = [{ Name: "x", AttributeDataType: "String" }];
  expect(await refusal("AddCustomAttributes", { UserPoolId, CustomAttributes })).toBe(
    "InvalidParameterException: custom:x: Existing attribute already has name custom:x.",
  );
});

test("25 attributes can be added at once, and 50 in total", async () => {
  const UserPoolId = await pool();
  const add = (from: number, count: number) => ({
    UserPoolId,
    CustomAttributes: Array.from({ length: count }, (_, index) => ({
      Name: `a${from + index}`,
      AttributeDataType: "Boolean",
    })),
  });
  expect(await refusal("AddCustomAttributes", add(0, 26))).toContain(
    "Member must have length less than or equal to 25",
  );
  await send("AddCustomAttributes", add(0, 25));
  await send("AddCustomAttributes", add(25, 25));
  expect(await refusal("AddCustomAttributes", add(50, 1))).toContain("more than 50 custom attributes");
});

function text(MinLength: string, MaxLength: string) {
  return { MinLength, MaxLength };
}
test.each<[string, object[], string]>([
  [
    "a required custom attribute",
    [{ Name: "x", Required: true }],
    "Required custom attributes are not supported currently.",
  ],
  [
    "a standard attribute of another type",
    [{ Name: "email", AttributeDataType: "Number" }],
    "You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute email",
  ],
  [
    "a name said twice",
    [{ Name: "x" }, { Name: "x" }],
    "Duplicate custom attribute names custom:x are not allowed in a user pool schema.",
  ],
  [
    "a text longer at least than at most",
    [{ Name: "x", StringAttributeConstraints: text("5", "1") }],
    "Attribute custom:x cannot have a max length shorter than it's min length",
  ],
  [
    "a number greater at least than at most",
    [{ Name: "x", AttributeDataType: "Number", NumberAttributeConstraints: { MinValue: "5", MaxValue: "1" } }],
    "Attribute custom:x cannot have a max value smaller than it's min value",
  ],
  [
    "a bound that is no number",
    [{ Name: "x", StringAttributeConstraints: text("one", "5") }],
    "Attribute custom:x has a constraint that is not a number: one",
  ],
])("%s is refused", async (_, Schema, message) => {
  const input = { PoolName: "users", Schema: Schema.map((one) => ({ AttributeDataType: "String", ...one })) };
  expect(await refusal("CreateUserPool", input)).toBe(`InvalidParameterException: ${message}`);
});
