import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const resourceServersAreUnique = rule({
  id: "resource-servers-are-unique",
  severity: "error",
  title: "No two resource servers have the same identifier",
  why: "AWS makes the first and refuses the second at apply: the identifier is taken.",
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
          message: `is the identifier of resourceServers.${other} too`,
          fix: "give it another one, or put the scopes of both into one",
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
