import { addResourceServers } from "../../../lib/resources/resource-servers/resource";
import { type ResourceServer, toTerraform } from "../../../lib/resources/resource-servers/settings";
import { withResources } from "../with-resources";

test("name and identifier are the record key, scopes are sorted", () => {
  expect(toTerraform("api", { scopes: { write: "Write access", read: "Read access" } })).toEqual({
    identifier: "api",
    name: "api",
    scope: [
      { scopeName: "read", scopeDescription: "Read access" },
      { scopeName: "write", scopeDescription: "Write access" },
    ],
  });
});

test("name and identifier can be stated", () => {
  const stated: ResourceServer = { name: "Acme's API", identifier: "https://api.acme.example", scopes: {} };
  expect(toTerraform("api", stated)).toEqual({ identifier: "https://api.acme.example", name: "Acme's API" });
});

test("servers are found by identifier, and their address comes from the record key", () => {
  let found: string[] = [];
  const { resource, import: blocks } = withResources(
    (context) => {
      const servers = addResourceServers(context, {
        resourceServers: {
          api: {
            identifier: "https://api.acme.example",
            scopes: { read: "Read access" },
            importId: "p_1|https://api.acme.example",
          },
          jobs: { scopes: {} },
        },
      });
      found = [...servers.keys()];
    },
    { region: "eu-west-1" },
    "eu-west-1",
  );
  expect(found).toEqual(["https://api.acme.example", "jobs"]);
  expect(resource.aws_cognito_resource_server).toEqual({
    pool_api: {
      user_pool_id: "${aws_cognito_user_pool.pool.id}",
      region: "eu-west-1",
      name: "api",
      identifier: "https://api.acme.example",
      scope: [{ scope_name: "read", scope_description: "Read access" }],
    },
    pool_jobs: {
      user_pool_id: "${aws_cognito_user_pool.pool.id}",
      region: "eu-west-1",
      name: "jobs",
      identifier: "jobs",
    },
  });
  expect(blocks).toEqual([{ id: "p_1|https://api.acme.example", to: "aws_cognito_resource_server.pool_api" }]);
});
