import type { Description } from "../../../../tools/import/description";
import { readPool } from "../../../../tools/import/read-pool";
import { described } from "../description";

const ORDERS = {
  Identifier: "https://api.acme.example/orders",
  Name: "The orders",
  Scopes: [
    { ScopeName: "write", ScopeDescription: "Write" },
    { ScopeName: "read", ScopeDescription: "Read ${all}" },
  ],
};

const read = (given: Partial<Description>) => readPool(described(given));
const clients = (...scopes: string[]) => [{ ClientId: "1", ClientName: "job", AllowedOAuthScopes: scopes }];

test("a resource server with a URL, and one without scopes", () => {
  const resourceServers = [ORDERS, { Identifier: "users", Name: "users", UserPoolId: "us-west-2_abc123" }];
  expect(read({ resourceServers })).toMatchObject({
    userPool: {
      resourceServers: {
        "api-acme-example-orders": {
          importId: "us-west-2_abc123|https://api.acme.example/orders",
          name: "The orders",
          identifier: "https://api.acme.example/orders",
          scopes: { read: "Read ${all}", write: "Write" },
        },
        users: { importId: "us-west-2_abc123|users", name: "users", scopes: {} },
      },
    },
    remarks: [],
  });
});

test("one that Terraform cannot import is left out, and its scopes are treated as managed elsewhere", () => {
  const resourceServers = [{ Identifier: "a|b", Name: "odd", Scopes: [{ ScopeName: "c", ScopeDescription: "C" }] }];
  const { userPool, remarks } = read({ resourceServers, clients: clients("a|b/c") });
  expect(userPool).not.toHaveProperty("resourceServers.a-b");
  expect(userPool.externalScopes).toEqual(["a|b/c"]);
  expect(remarks).toMatchObject([{ kind: "left-out", source: "DescribeResourceServer Identifier" }]);
});

test("a remark says that deleted scopes make every update of their client fail", () => {
  const scopes = [`${ORDERS.Identifier}/read`, `${ORDERS.Identifier}/gone`, "gone/read", "openid"];
  const { userPool, remarks } = read({ resourceServers: [ORDERS], clients: clients(...scopes) });
  expect(userPool.externalScopes).toEqual(["gone/read"]);
  expect(remarks.map(({ kind, message }) => [kind, /scope (\S+)/.exec(message)?.[1]])).toEqual([
    ["lost", `${ORDERS.Identifier}/gone`],
    ["lost", "gone/read"],
  ]);
});

test("scopes do not count as deleted if resource servers could not be read", () => {
  const notRead = [{ action: "cognito-idp:ListResourceServers", what: "the resource servers", code: "AccessDenied" }];
  const { userPool, remarks } = read({ notRead, clients: clients("api/read") });
  expect(userPool.externalScopes).toEqual(["api/read"]);
  expect(remarks.map(({ kind }) => kind)).toEqual(["left-out"]);
});
