import { clientExample, example } from "../../checks/example";
import { matcherOf } from "../../checks/facts/managed-clients";
import { providerDocs } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const managedClientIsNotYourOwn = rule({
  id: "managed-client-is-not-your-own",
  severity: "error",
  title: "`managedClients` must not find a client of `clients`",
  why: "Terraform takes the only client whose name fits. Two resources would write to that client in turn; with another one that fits, the apply fails: `too many results`.",
  link: providerDocs("cognito_managed_user_pool_client"),
  check: ({ userPool: { managedClients = {} }, clients }) =>
    Object.entries(managedClients).flatMap(([key, stated]) => {
      const { setting, value, matches } = matcherOf(stated);
      if (stated.importId !== undefined || matches === undefined) return [];
      const own = clients.find(({ managed, effective: { name } }) => !managed && !isReference(name) && matches(name));
      if (own === undefined) return [];
      const message = `also finds ${own.path.replace("userPool.", "")}, which is named ${own.effective.name}`;
      const fix = "state more of the name that the AWS service gave the client, or rename your own one";
      return [{ path: `userPool.managedClients.${key}.${setting}`, value, message, fix }];
    }),
  examples: () => ({
    good: [
      clientExample({ kind: "spa" }, { managedClients: { search: { namePrefix: "AmazonOpenSearchService-search-" } } }),
      clientExample({ kind: "spa", name: "Amazon" }, { managedClients: { search: { namePattern: "^Amazon.+" } } }),
      example({ clients: { app: { kind: "spa", name: "${var.name}" } }, managedClients: { all: { namePrefix: "a" } } }),
    ],
    bad: [
      {
        given: clientExample(
          { kind: "spa", name: "search-app" },
          { managedClients: { search: { namePrefix: "search" }, any: { namePattern: "app$" } } },
        ),
        at: ["userPool.managedClients.search.namePrefix", "userPool.managedClients.any.namePattern"],
      },
    ],
  }),
});
