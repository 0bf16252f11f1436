import type { UserPoolType } from "../../../lib/aws-facts/cognito-api";
import { fromAws } from "../../../lib/user-pool";
import { readPart } from "../../../tools/import/read-part";
import { readPool } from "../../../tools/import/read-pool";
import { described } from "./description";

const read = (pool: UserPoolType) =>
  readPart("userPool", { DescribeUserPool: { Name: "acme", ...pool }, GetUserPoolMfaConfig: {} }, fromAws);

const custom = (name: string) =>
  ({
    Name: `custom:${name}`,
    AttributeDataType: "String",
    Mutable: true,
    Required: false,
    DeveloperOnlyAttribute: false,
    StringAttributeConstraints: {},
  }) as const;

const invitation = { EmailMessage: "Come in", EmailSubject: "Hi", SMSMessage: "Come in" };

test.each<[string, UserPoolType, string, string]>([
  [
    "an invitation without {username} and {####}",
    { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true, InviteMessageTemplate: invitation } },
    "AdminCreateUserConfig",
    "adminCreateUserConfig",
  ],
  [
    "a name of an attribute with more than 20 bytes",
    { SchemaAttributes: [custom("подразделение"), custom("short")] },
    "SchemaAttributes",
    "schema",
  ],
  [
    "51 attributes that are custom or changed",
    { SchemaAttributes: Array.from({ length: 51 }, (_, index) => custom(`field_${index}`)) },
    "SchemaAttributes",
    "schema",
  ],
  [
    "two names that differ by custom: alone",
    { SchemaAttributes: [custom("custom:role"), custom("role")] },
    "SchemaAttributes",
    "schema",
  ],
  [
    "constraints of another type than the attribute's",
    { SchemaAttributes: [{ ...custom("flag"), AttributeDataType: "Boolean" }] },
    "SchemaAttributes",
    "schema",
  ],
])("%s: the provider refuses it, so it is left as it is, with a remark", (_, pool, member, setting) => {
  const { settings, remarks } = read(pool);
  expect(settings?.name).toBe("acme");
  expect(settings).not.toHaveProperty(setting);
  expect(remarks).toMatchObject([{ kind: "unknown", path: "userPool", source: `DescribeUserPool ${member}` }]);
});

test("50 of them, with names of 20 bytes, are stated", () => {
  const attributes = Array.from({ length: 50 }, (_, index) => custom(`${"a".repeat(18)}${index + 10}`));
  expect(read({ SchemaAttributes: attributes }).settings?.schema).toHaveLength(50);
});

test("a group description of more than 2048 bytes is left as it is", () => {
  const groups = [{ GroupName: "long", Description: "ü".repeat(1500), Precedence: 1 }];
  const { userPool, remarks } = readPool(described({ groups }));
  expect(userPool.groups?.long).toMatchObject({ adopted: true, precedence: 1 });
  expect(userPool.groups?.long).not.toHaveProperty("description");
  expect(remarks).toMatchObject([{ kind: "unknown", path: "userPool.groups.long", source: "GetGroup Description" }]);
});

test("a resource server with a too long scope description is left out, and its scopes are treated as managed elsewhere", () => {
  const Scopes = [{ ScopeName: "read", ScopeDescription: "ü".repeat(200) }];
  const clients = [{ ClientId: "1", ClientName: "job", AllowedOAuthScopes: ["orders/read"] }];
  const { userPool, remarks } = readPool(described({ clients, resourceServers: [{ Identifier: "orders", Scopes }] }));
  expect(userPool).not.toHaveProperty("resourceServers");
  expect(userPool.externalScopes).toEqual(["orders/read"]);
  expect(remarks).toMatchObject([{ kind: "unknown", source: "DescribeResourceServer Scopes" }]);
});
