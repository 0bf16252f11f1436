import { example } from "../../checks/example";
import { providerDocs } from "../../checks/links";
import { rule } from "../../checks/rule";

export const scopesAreWrittenOut = rule({
  id: "scopes-are-written-out",
  severity: "error",
  title: "The scopes of a resource server must be written out",
  why: "Each scope is a block of the resource, and Terraform JSON needs to know how many there are.",
  link: providerDocs("cognito_resource_server"),
  check: ({ userPool: { resourceServers = {} } }) =>
    Object.entries(resourceServers).flatMap(([key, { scopes }]) =>
      Object.keys(scopes).some(isMapToken)
        ? [
            {
              path: `userPool.resourceServers.${key}.scopes`,
              message: "is a map that only Terraform knows",
              fix: 'write each scope with its description, such as { read: "Read orders" }',
            },
          ]
        : [],
    ),
  examples: () => ({
    good: [example({ resourceServers: { api: { scopes: { read: "${var.read}" } } } })],
    bad: [
      {
        given: example({ resourceServers: { api: { scopes: { "&{TfToken[TOKEN.1]}": "String Map Token Value" } } } }),
        at: ["userPool.resourceServers.api.scopes"],
      },
    ],
  }),
});

/** How CDKTF encodes a map in a key: `Token.asStringMap(…)`. */
function isMapToken(key: string): boolean {
  return key.startsWith("&{TfToken[");
}
