import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const importsBelongToOnePool = rule({
  id: "imports-belong-to-one-pool",
  severity: "error",
  title: "Imported resources must belong to the imported pool",
  why: "Terraform cannot move a client, group or identity provider to another pool: it deletes the resource and creates another one, with a new client ID and secret.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ userPool: { importId }, imports }) => {
    const ofPools = imports.filter(({ poolId }) => poolId !== undefined);
    const pool = isLiteral(importId) ? importId.replace(/@[a-z0-9-]+$/, "") : ofPools[0]?.poolId;
    const where = isLiteral(importId) ? "userPool.importId" : ofPools[0]?.path;
    return ofPools
      .filter(({ poolId }) => poolId !== pool)
      .map(({ path, importId: value, poolId }) => ({
        path,
        value,
        message: `imports a resource of pool ${poolId}, but ${where} names pool ${pool}: Terraform would replace the resource`,
        fix: `use an ID of ${pool}, or remove importId to create a new resource`,
      }));
  },
  examples: () => ({
    good: [
      example({
        importId: "us-east-1_Abc123",
        clients: { web: { kind: "web", importId: "us-east-1_Abc123/1a2b3c", adopted: true } },
        groups: { testers: { importId: "us-east-1_Abc123/testers" } },
      }),
      example({ importId: "${var.pool}", groups: { testers: { importId: "us-east-1_Abc123/testers" } } }),
    ],
    bad: [
      {
        given: example({
          importId: "us-east-1_Abc123",
          clients: { web: { kind: "web", importId: "us-east-1_Other1/1a2b3c", adopted: true } },
          identityProviders: {
            acme: { type: "SAML", metadataUrl: "https://acme.com/saml", importId: "us-east-1_Other1:acme" },
          },
        }),
        at: ["userPool.clients.web.importId", "userPool.identityProviders.acme.importId"],
      },
      {
        given: example({
          groups: { a: { importId: "us-east-1_Abc123/a" }, b: { importId: "us-east-1_Other1/b" } },
        }),
        at: ["userPool.groups.b.importId"],
      },
    ],
  }),
});
