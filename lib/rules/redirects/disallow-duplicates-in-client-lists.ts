import { clientExample } from "../../checks/example";
import { literals } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import type { Client, ClientDefaults } from "../../resources/clients/kinds";
import type { CustomClient } from "../../resources/clients/kinds/custom";
import { asClient } from "../../resources/managed-clients/settings";

const LISTS = [
  "callbackUrls",
  "logoutUrls",
  "allowedOauthFlows",
  "allowedOauthScopes",
  "explicitAuthFlows",
  "supportedIdentityProviders",
  "readAttributes",
  "writeAttributes",
] as const;

function repeats(place: string, stated: Client | ClientDefaults): Problem[] {
  return LISTS.flatMap((name) => {
    const list: readonly string[] = (stated as Partial<CustomClient>)[name] ?? [];
    if (literals(list).length < 2) return [];
    return list.flatMap((member, index) =>
      !literals([member]).length || list.indexOf(member) === index
        ? []
        : [
            {
              path: `${place}.${name}[${index}]`,
              value: member,
              message: "is in the list twice",
              fix: "remove one of them",
            },
          ],
    );
  });
}

export const disallowDuplicatesInClientLists = rule({
  id: "disallow-duplicates-in-client-lists",
  severity: "warning",
  title: "Disallow duplicates in lists of a client",
  why: "Terraform sends duplicates once. The second one was probably meant to be something else.",
  link: api("CreateUserPoolClient"),
  check: ({ userPool: { clients = {}, managedClients = {}, clientDefaults = {} } }) => [
    ...Object.entries(clients).flatMap(([name, client]) => repeats(`userPool.clients.${name}`, client)),
    ...Object.entries(managedClients).flatMap(([name, client]) =>
      repeats(`userPool.managedClients.${name}`, asClient(client)),
    ),
    ...repeats("userPool.clientDefaults", clientDefaults),
  ],
  examples: () => ({
    good: [clientExample({ kind: "web", callbackUrls: ["https://acme.com/a", "${var.url}", "${var.url}"] })],
    bad: [
      {
        given: clientExample(
          { kind: "web", callbackUrls: ["https://acme.com/a", "https://acme.com/b", "https://acme.com/a"] },
          { clientDefaults: { readAttributes: ["email", "email"] } },
        ),
        at: ["userPool.clients.app.callbackUrls[2]", "userPool.clientDefaults.readAttributes[1]"],
      },
    ],
  }),
});
