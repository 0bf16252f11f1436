import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const importPoolWithItsResources = rule({
  id: "import-pool-with-its-resources",
  severity: "note",
  title: "Importing resources without their pool is safe only if the pool is in the state",
  why: "Unless the pool is already in the Terraform state, Terraform creates a new one, and replaces the imported clients, groups and identity providers to move them there.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ userPool: { importId }, imports }) =>
    importId !== undefined
      ? []
      : imports
          .filter(({ poolId }) => poolId !== undefined)
          .map(({ path, poolId }) => ({
            path,
            message: `imports a resource of pool ${poolId}, but the pool itself is not imported`,
            fix: `set importId: "${poolId}" in userPool, unless the pool is already in the state`,
          })),
  examples: () => ({
    good: [
      example({ importId: "us-east-1_Abc123", groups: { testers: { importId: "us-east-1_Abc123/testers" } } }),
      example({ domain: { prefix: "acme-login", importId: "acme-login" } }),
    ],
    bad: [
      {
        given: example({
          clients: { web: { kind: "web", importId: "us-east-1_Abc123/1a2b3c", adopted: true } },
          groups: { testers: { importId: "us-east-1_Abc123/testers" } },
        }),
        at: ["userPool.clients.web.importId", "userPool.groups.testers.importId"],
      },
    ],
  }),
});
