import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

const RECORDS = ["clients", "resourceServers", "groups", "identityProviders"] as const;

export const recordKeyIsAName = rule({
  id: "record-key-is-a-name",
  severity: "error",
  title: "The keys of clients, resource servers, groups and identity providers make Terraform addresses",
  why: "The key ends the address, `aws_cognito_user_group.<pool>_<key>`; Terraform refuses what is no name.",
  link: "https://developer.hashicorp.com/terraform/language/syntax/configuration#identifiers",
  check: ({ userPool }) =>
    RECORDS.flatMap((record) =>
      Object.keys(userPool[record] ?? {})
        .filter((key) => !/^[A-Za-z_][A-Za-z0-9_-]{0,127}$/.test(key))
        .map((key) => ({
          path: `userPool.${record}[${JSON.stringify(key)}]`,
          value: key,
          message: "makes no address; allowed: up to 128 letters, digits, - and _, first a letter or _",
          fix: `choose a plain key, and state the ${record === "resourceServers" ? "identifier" : "name"} that AWS has`,
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
