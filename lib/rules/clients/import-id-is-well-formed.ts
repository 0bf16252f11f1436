import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

const POOL = "[\\w-]+_[0-9A-Za-z]+";

/** Every kind has its own sign between the pool's id and its own. */
const FORMS = [
  ["clients", new RegExp(`^${POOL}/[\\w+]+(@[a-z0-9-]+)?$`), "<pool id>/<client id>"],
  ["resourceServers", new RegExp(`^${POOL}\\|[^|]+$`), "<pool id>|<identifier>"],
  ["groups", new RegExp(`^${POOL}/\\S+$`), "<pool id>/<group>"],
  ["identityProviders", new RegExp(`^${POOL}:[^:]+$`), "<pool id>:<provider name>"],
] as const;

export const importIdIsWellFormed = rule({
  id: "import-id-is-well-formed",
  severity: "error",
  title: "An import id has the form of its kind",
  why: "Terraform answers `unexpected format for ID` at plan; each kind parts its id by another sign.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ userPool }) =>
    FORMS.flatMap(([record, form, expected]) =>
      Object.entries(userPool[record] ?? {}).flatMap(([key, { importId }]: [string, { readonly importId?: string }]) =>
        !isLiteral(importId) || form.test(importId)
          ? []
          : [
              {
                path: `userPool.${record}.${key}.importId`,
                value: importId,
                message: `has another form than ${expected}`,
                fix: "write both ids, as AWS shows them",
              },
            ],
      ),
    ),
  examples: () => ({
    good: [
      example({
        clients: { web: { kind: "web", importId: "us-east-1_Abc123/1a2b3c", adopted: true } },
        resourceServers: { api: { importId: "us-east-1_Abc123|https://acme.com/api", scopes: {} } },
        groups: { testers: { importId: "us-east-1_Abc123/testers" } },
        identityProviders: {
          acme: { type: "SAML", metadataUrl: "https://acme.com/saml", importId: "us-east-1_Abc123:acme" },
        },
      }),
    ],
    bad: [
      {
        given: example({
          clients: { web: { kind: "web", importId: "1a2b3c", adopted: true } },
          resourceServers: { api: { importId: "us-east-1_Abc123/api", scopes: {} } },
          groups: { testers: { importId: "us-east-1_Abc123|testers" } },
        }),
        at: [
          "userPool.clients.web.importId",
          "userPool.resourceServers.api.importId",
          "userPool.groups.testers.importId",
        ],
      },
    ],
  }),
});
