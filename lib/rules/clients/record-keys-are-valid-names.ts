import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

const RECORDS = ["clients", "resourceServers", "groups", "identityProviders"] as const;

/** The setting that holds the name in AWS. */
const NAME = {
  clients: "name",
  resourceServers: "identifier",
  groups: "name",
  identityProviders: "providerName",
} as const;

export const recordKeysAreValidNames = rule({
  id: "record-keys-are-valid-names",
  severity: "error",
  title: "Keys must be valid in Terraform addresses",
  why: "The key ends the Terraform address, such as `aws_cognito_user_group.<pool>_<key>`. Terraform refuses other characters there.",
  link: "https://developer.hashicorp.com/terraform/language/syntax/configuration#identifiers",
  check: ({ userPool }) =>
    RECORDS.flatMap((record) =>
      Object.keys(userPool[record] ?? {})
        .filter((key) => !/^[A-Za-z_][A-Za-z0-9_-]{0,127}$/.test(key))
        .map((key) => ({
          path: `userPool.${record}[${JSON.stringify(key)}]`,
          value: key,
          message:
            "is not valid in a Terraform address; use 1 to 128 letters, digits, - and _, starting with a letter or _",
          fix: `choose another key, and set ${NAME[record]} to the name in AWS`,
        })),
    ),
  examples: () => ({
    good: [example({ clients: { "web-app_2": { kind: "web" } }, groups: { testers: {} } })],
    bad: [
      {
        given: example({
          clients: { "web app": { kind: "web" } },
          resourceServers: { "https://acme.com": { scopes: {} } },
          groups: { "1st": {}, über: {} },
          identityProviders: { "acme.com": { type: "SAML", metadataUrl: "https://acme.com/saml" } },
        }),
        at: [
          'userPool.clients["web app"]',
          'userPool.resourceServers["https://acme.com"]',
          'userPool.groups["1st"]',
          'userPool.groups["über"]',
          'userPool.identityProviders["acme.com"]',
        ],
      },
    ],
  }),
});
