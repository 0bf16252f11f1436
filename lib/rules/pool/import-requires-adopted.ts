import { example } from "../../checks/example";
import { domainsIn } from "../../checks/facts/domains";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import type { CognitoUserPoolSettings } from "../../settings";

interface Imported {
  readonly importId?: string;
  readonly adopted?: unknown;
}

/** Everything that may be adopted, where it stands. */
function adoptables(userPool: CognitoUserPoolSettings): (readonly [path: string, resource: Imported])[] {
  const { clients = {}, groups = {}, identityProviders = {} } = userPool;
  const records: Readonly<Record<string, Readonly<Record<string, Imported>>>> = { clients, groups, identityProviders };
  return [
    ["userPool", userPool],
    ...domainsIn(userPool),
    ...Object.entries(records).flatMap(([record, resources]) =>
      Object.entries(resources).map(([key, resource]) => [`userPool.${record}.${key}`, resource] as const),
    ),
  ];
}

export const importRequiresAdopted = rule({
  id: "import-requires-adopted",
  severity: "error",
  aboutUnset: true,
  title: "An `importId` must come with `adopted`",
  why: "The id has an effect at one apply only. `adopted` lasts: what you do not set stays as it is in AWS. Without it, the import would change the live resource to the defaults of a new one.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ userPool }) =>
    adoptables(userPool).flatMap(([path, { importId, adopted }]): Problem[] =>
      importId === undefined || (adopted !== undefined && adopted !== false)
        ? []
        : [
            {
              path: `${path}.adopted`,
              value: adopted,
              message: "must be set together with importId",
              fix: "set adopted: true, and keep it when you delete importId",
            },
          ],
    ),
  examples: () => ({
    good: [
      example({ importId: "us-west-2_abc123", adopted: true }),
      example({ adopted: true, groups: { admins: { adopted: true, importId: "us-west-2_abc123/admins" } } }),
      example({ domain: { prefix: "acme-login" } }),
    ],
    bad: [
      {
        given: example({
          importId: "us-west-2_abc123",
          domain: { prefix: "acme-login", importId: "acme-login" },
          groups: { admins: { importId: "us-west-2_abc123/admins", adopted: false } },
          clients: { app: { kind: "spa", importId: "us-west-2_abc123/1h57kf5cpq17m0eml12" } },
        }),
        at: [
          "userPool.adopted",
          "userPool.domain.adopted",
          "userPool.clients.app.adopted",
          "userPool.groups.admins.adopted",
        ],
      },
    ],
  }),
});
