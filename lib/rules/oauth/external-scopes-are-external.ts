import { example } from "../../checks/example";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { serverOf } from "../../resources/clients/scopes";

export const externalScopesAreExternal = rule({
  id: "external-scopes-are-external",
  severity: "warning",
  title: "externalScopes belong to resource servers that are managed elsewhere",
  why: "A scope of one's own resource server that stands here is not checked against it, and Terraform may remove it under a client.",
  link: guide("cognito-user-pools-define-resource-servers"),
  check: ({ userPool: { externalScopes = [], resourceServers = {} } }) => {
    const stated: readonly string[] = externalScopes;
    const own = new Set(Object.entries(resourceServers).map(([key, { identifier }]) => identifier ?? key));
    return literals(stated)
      .filter((scope) => own.has(serverOf(scope) ?? scope))
      .map((scope) => ({
        path: `userPool.externalScopes[${stated.indexOf(scope)}]`,
        value: scope,
        message: `belongs to ${serverOf(scope)}, which is among resourceServers`,
        fix: "state it there, and delete it here",
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
