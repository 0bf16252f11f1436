import { example } from "../../checks/example";
import { asRegExp } from "../../checks/facts/managed-clients";
import { providerDocs } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const managedClientPatternIsValid = rule({
  id: "managed-client-pattern-is-valid",
  severity: "error",
  title: "`namePattern` must be a regular expression of Go",
  why: "Terraform refuses the plan. Go has no lookahead, lookbehind and backreferences.",
  link: providerDocs("cognito_managed_user_pool_client"),
  check: ({ userPool: { managedClients = {} } }) =>
    Object.entries(managedClients).flatMap(([key, { namePattern: value }]) => {
      if (value === undefined || isReference(value) || asRegExp(value) !== undefined) return [];
      const path = `userPool.managedClients.${key}.namePattern`;
      return [{ path, value, message: "is not a regular expression of Go", fix: "correct it, or use namePrefix" }];
    }),
  examples: () => ({
    good: [
      example({ managedClients: { search: { namePattern: "^AmazonOpenSearchService-search-(\\w+)$" } } }),
      example({ managedClients: { search: { namePattern: "(?i)^amazon" } } }),
    ],
    bad: [
      {
        given: example({
          managedClients: { search: { namePattern: "^Amazon(" }, other: { namePattern: "^(?!Amazon)" } },
        }),
        at: ["userPool.managedClients.search.namePattern", "userPool.managedClients.other.namePattern"],
      },
    ],
  }),
});
