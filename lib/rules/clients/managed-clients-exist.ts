import { example } from "../../checks/example";
import { providerDocs } from "../../checks/links";
import { rule } from "../../checks/rule";

export const managedClientsExist = rule({
  id: "managed-clients-exist",
  severity: "note",
  title: "`managedClients` must exist before the apply",
  why: "Terraform creates none: without a client of that name, the apply fails with `empty result` after it has changed other resources.",
  link: providerDocs("cognito_managed_user_pool_client"),
  check: ({ userPool: { managedClients = {} } }) =>
    Object.entries(managedClients)
      .filter(([, { importId, dependsOn = [] }]) => importId === undefined && dependsOn.length === 0)
      .map(([key]) => ({
        path: `userPool.managedClients.${key}`,
        message: "has to exist before this is applied",
        fix: "name what makes it in dependsOn, if that is in the same stack",
      })),
  examples: () => ({
    good: [
      example({
        managedClients: {
          search: { namePrefix: "AmazonOpenSearchService-", dependsOn: ["aws_opensearch_domain.search"] },
        },
      }),
    ],
    bad: [
      {
        given: example({ managedClients: { search: { namePrefix: "AmazonOpenSearchService-" } } }),
        at: ["userPool.managedClients.search"],
      },
    ],
  }),
});
