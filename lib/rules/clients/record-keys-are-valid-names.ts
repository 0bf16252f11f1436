import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

const RECORDS = ["clients", "resourceServers", "groups", "identityProviders", "users", "managedClients"] as const;

/** The setting that holds the name in AWS. */
const NAME = {
  clients: "name",
  resourceServers: "identifier",
  groups: "name",
  identityProviders: "providerName",
  users: "username",
  managedClients: "namePrefix",
} as const;

const NAMES = /^[A-Za-z_][A-Za-z0-9_-]{0,127}$/;

/** A membership has the key of its group after `--`. */
const USER = /^(?=.{1,128}$)[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$/;

export const recordKeysAreValidNames = rule({
  id: "record-keys-are-valid-names",
  severity: "error",
  title: "Keys must be valid in Terraform addresses",
  why: "The key ends the Terraform address, such as `aws_cognito_user_group.<pool>_<key>`. Terraform refuses other characters there.",
  link: "https://developer.hashicorp.com/terraform/language/syntax/configuration#identifiers",
  check: ({ userPool }) =>
    RECORDS.flatMap((record) =>
      Object.keys(userPool[record] ?? {})
        .filter((key) => !(record === "users" ? USER : NAMES).test(key))
        .map((key) => ({
          path: `userPool.${record}[${JSON.stringify(key)}]`,
          value: key,
          message: `is not valid in a Terraform address; use 1 to 128 letters, digits, ${
            record === "users" ? "_ and single - between them" : "- and _"
          }, starting with a letter or _`,
          fix: `choose another key, and set ${NAME[record]} to the name in AWS`,
        })),
    ),
  examples: () => ({
    good: [
      example({ clients: { "web-app_2": { kind: "web" } }, groups: { testers: {} }, users: { "test-user_1": {} } }),
    ],
    bad: [
      {
        given: example({
          clients: { "web app": { kind: "web" } },
          resourceServers: { "https://acme.com": { scopes: {} } },
          groups: { "1st": {}, über: {} },
          users: { "ada@acme.com": {}, "ada--admins": {}, "ada-": {} },
          identityProviders: { "acme.com": { type: "SAML", metadataUrl: "https://acme.com/saml" } },
        }),
        at: [
          'userPool.clients["web app"]',
          'userPool.resourceServers["https://acme.com"]',
          'userPool.groups["1st"]',
          'userPool.groups["über"]',
          'userPool.identityProviders["acme.com"]',
          'userPool.users["ada@acme.com"]',
          'userPool.users["ada--admins"]',
          'userPool.users["ada-"]',
        ],
      },
    ],
  }),
});
