import type { SchemaAttribute } from "../../lib/user-pool/schema";
import { call } from "../../tools/emulator";
import { changes } from "../../tools/terraform";
import { poolJson, REGION, withPool } from "./pool";

const EVERY_KIND: readonly SchemaAttribute[] = [
  { name: "email", attributeDataType: "String" },
  { name: "address", attributeDataType: "String", stringAttributeConstraints: { minLength: 0, maxLength: 2048 } },
  { name: "given_name", attributeDataType: "String", required: true },
  { name: "nickname", attributeDataType: "String", mutable: false },
  { name: "website", attributeDataType: "String", stringAttributeConstraints: { maxLength: 100 } },
  { name: "birthdate", attributeDataType: "String", required: true },
  { name: "updated_at", attributeDataType: "Number", required: true },
  { name: "text", attributeDataType: "String" },
  {
    name: "custom:bounded",
    attributeDataType: "String",
    stringAttributeConstraints: { minLength: "01", maxLength: 64 },
  },
  { name: "longest", attributeDataType: "String", stringAttributeConstraints: { maxLength: 10 } },
  { name: "number", attributeDataType: "Number" },
  { name: "seats", attributeDataType: "Number", numberAttributeConstraints: { minValue: 0, maxValue: 1000 } },
  { name: "least", attributeDataType: "Number", numberAttributeConstraints: { minValue: 1 } },
  { name: "flag", attributeDataType: "Boolean", mutable: false },
  { name: "since", attributeDataType: "DateTime" },
  { name: "internal", attributeDataType: "String", developerOnlyAttribute: true },
];

const TENANT: SchemaAttribute = { name: "tenant", attributeDataType: "String" };

test("a schema with every kind of attribute does not drift, and a later attribute is added without other changes", async () => {
  await withPool({ schema: EVERY_KIND }, async ({ workspace, emulator, id }) => {
    const second = await workspace.plan();
    expect([changes(second), second.empty]).toEqual([[], true]);

    await workspace.write(await poolJson({ schema: [TENANT, ...EVERY_KIND] }));
    expect(changes(await workspace.plan())).toEqual(["update aws_cognito_user_pool.pool"]);
    await workspace.apply();
    const third = await workspace.plan();
    expect([changes(third), third.empty]).toEqual([[], true]);

    expect(emulator.calls.filter(({ operation }) => operation === "CreateUserPool")).toHaveLength(1);
    const added = emulator.calls.filter(({ operation }) => operation === "AddCustomAttributes");
    expect(added.map(({ request }) => request)).toMatchObject([{ CustomAttributes: [{ Name: "tenant" }] }]);
    const { UserPool } = await call<{ UserPool: { SchemaAttributes: { Name: string }[] } }>(
      emulator.url,
      "DescribeUserPool",
      { UserPoolId: id },
      REGION,
    );
    const names = UserPool.SchemaAttributes.map(({ Name }) => Name);
    expect(names).toContain("custom:tenant");
    expect(names).not.toContain("custom:email");
  });
});
