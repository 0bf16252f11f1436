import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowWildcardRedirects = rule({
  id: "disallow-wildcard-redirects",
  severity: "warning",
  title: "Disallow wildcards in callback and logout URLs",
  why: "Cognito compares URLs character by character: a `*` matches only itself, and sign-in ends with `redirect_mismatch`.",
  link: guide("user-pool-settings-client-apps"),
  check: ({ clients }) =>
    judgeClients(clients, (client) =>
      client.redirects
        .filter(({ url }) => url.split("?")[0]?.includes("*"))
        .map(({ path, url }) => ({
          path,
          value: url,
          message: "contains a *, which matches only itself",
          fix: "list each URL; pass what differs between sign-ins in the state parameter",
        })),
    ),
  examples: () => ({
    good: [clientExample({ kind: "web", callbackUrls: ["https://acme.com/callback?a=*"] })],
    bad: [
      {
        given: clientExample({ kind: "web", callbackUrls: ["https://*.acme.com/callback", "https://acme.com/*"] }),
        at: ["userPool.clients.app.callbackUrls[0]", "userPool.clients.app.callbackUrls[1]"],
      },
    ],
  }),
});
