import { example } from "../../checks/example";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { serverOf } from "../../resources/clients/scopes";

export const externalScopesAreExternal = rule({
  id: "external-scopes-are-external",
  severity: "warning",
  title: "externalScopes must belong to resource servers that are managed elsewhere",
  why: "A scope of one of your resource servers is not checked when it is listed here, and Terraform may delete it while a client uses it.",
  link: guide("cognito-user-pools-define-resource-servers"),
  check: ({ userPool: { externalScopes = [], resourceServers = {} } }) => {
    const stated: readonly string[] = externalScopes;
    const own = new Set(Object.entries(resourceServers).map(([key, { identifier }]) => identifier ?? key));
    return literals(stated)
      .filter((scope) => own.has(serverOf(scope) ?? scope))
      .map((scope) => ({
        path: `userPool.externalScopes[${stated.indexOf(scope)}]`,
        value: scope,
        message: `belongs to ${serverOf(scope)}, which is one of resourceServers`,
        fix: "add the scope there, and remove it here",
      }));
  },
  examples: () => ({
    good: [example({ resourceServers: { api: { scopes: {} } }, externalScopes: ["orders/read"] })],
    bad: [
      {
        given: example({ resourceServers: { api: { scopes: {} } }, externalScopes: ["orders/read", "api/read"] }),
        at: ["userPool.externalScopes[1]"],
      },
    ],
  }),
});
