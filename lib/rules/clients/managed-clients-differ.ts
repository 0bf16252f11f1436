import { example } from "../../checks/example";
import { matcherOf } from "../../checks/facts/managed-clients";
import { providerDocs } from "../../checks/links";
import { rule } from "../../checks/rule";

export const managedClientsDiffer = rule({
  id: "managed-clients-differ",
  severity: "error",
  title: "Two `managedClients` must not find the same client",
  why: "Both write to that client in turn; if there is a second one that fits, the apply fails: `too many results`.",
  link: providerDocs("cognito_managed_user_pool_client"),
  check: ({ userPool: { managedClients = {} } }) => {
    const all = Object.entries(managedClients)
      .filter(([, { importId }]) => importId === undefined)
      .map(([key, stated]) => ({ key, ...matcherOf(stated) }))
      .filter(({ matches }) => matches !== undefined);
    return all.flatMap(({ key, setting, value, matches }, index) => {
      const other = all.find(
        (one, place) =>
          one.key !== key && one.setting === setting && (one.value === value ? place < index : finds(matches, one)),
      );
      if (other === undefined) return [];
      const message = `also finds what ${other.value} of managedClients.${other.key} finds`;
      return [{ path: `userPool.managedClients.${key}.${setting}`, value, message, fix: "state more of the name" }];
    });
  },
  examples: () => ({
    good: [
      example({
        managedClients: {
          logs: { namePrefix: "AmazonOpenSearchService-logs-" },
          shop: { namePrefix: "AmazonOpenSearchService-shop-" },
        },
      }),
    ],
    bad: [
      {
        given: example({
          managedClients: {
            logs: { namePrefix: "AmazonOpenSearchService-logs-" },
            any: { namePrefix: "AmazonOpenSearchService-" },
          },
        }),
        at: ["userPool.managedClients.any.namePrefix"],
      },
      {
        given: example({ managedClients: { one: { namePattern: "^A$" }, two: { namePattern: "^A$" } } }),
        at: ["userPool.managedClients.two.namePattern"],
      },
    ],
  }),
});

/** Whether a prefix finds all that a longer one finds. What two patterns find together, only names tell. */
function finds(
  matches: ((name: string) => boolean) | undefined,
  other: { readonly setting: string; readonly value: string },
) {
  return other.setting === "namePrefix" && matches?.(other.value) === true;
}
