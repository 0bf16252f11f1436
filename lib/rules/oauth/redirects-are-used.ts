import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const redirectsAreUsed = rule({
  id: "redirects-are-used",
  severity: "warning",
  title: "Callback and logout URLs stand at a client that uses the hosted pages",
  why: "Without allowedOauthFlowsUserPoolClient they are stored, but nobody is ever led there; a later switch would open them.",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, at }) => {
      if (effective.allowedOauthFlowsUserPoolClient !== false) return [];
      const { callbackUrls, logoutUrls, defaultRedirectUri } = effective;
      const unused = Object.entries({ callbackUrls, logoutUrls, defaultRedirectUri }).filter(
        ([, urls]) => urls?.length,
      );
      if (unused.length === 0) return [];
      return [
        {
          path: at("allowedOauthFlowsUserPoolClient"),
          value: false,
          message: `is not true, so ${unused.map(([name]) => name).join(", ")} have no effect`,
          fix: "set it to true, or leave them out",
        },
      ];
    }),
  examples: () => ({
    good: [clientExample({ kind: "web", callbackUrls: ["https://acme.com/callback"] })],
    bad: [
      {
        given: clientExample({
          kind: "spa",
          allowedOauthFlowsUserPoolClient: false,
          callbackUrls: ["https://acme.com/callback"],
        }),
        at: ["userPool.clients.app.allowedOauthFlowsUserPoolClient"],
      },
    ],
  }),
});
