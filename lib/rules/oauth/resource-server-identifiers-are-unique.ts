import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const resourceServerIdentifiersAreUnique = rule({
  id: "resource-server-identifiers-are-unique",
  severity: "error",
  title: "Resource server identifiers must be unique",
  why: "AWS creates the first resource server and refuses the second: the identifier is taken.",
  link: api("CreateResourceServer"),
  check: ({ userPool: { resourceServers = {} } }) => {
    const first = new Map<string, string>();
    return Object.entries(resourceServers).flatMap(([key, { identifier = key }]) => {
      const other = first.get(identifier) ?? key;
      first.set(identifier, other);
      if (other === key || isReference(identifier)) return [];
      return [
        {
          path: `userPool.resourceServers.${key}.identifier`,
          value: identifier,
          message: `is also the identifier of resourceServers.${other}`,
          fix: "use another identifier, or combine the scopes in one resource server",
        },
      ];
    });
  },
  examples: () => ({
    good: [
      example({ resourceServers: { api: { scopes: {} }, orders: { identifier: "https://acme.com", scopes: {} } } }),
    ],
    bad: [
      {
        given: example({ resourceServers: { api: { scopes: {} }, orders: { identifier: "api", scopes: {} } } }),
        at: ["userPool.resourceServers.orders.identifier"],
      },
    ],
  }),
});
