import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const redirectHasNoWildcard = rule({
  id: "redirect-has-no-wildcard",
  severity: "warning",
  title: "A callback or logout URL is meant as it stands",
  why: "Cognito compares character by character, so a `*` matches nothing but itself, and sign-in ends with `redirect_mismatch`.",
  link: guide("user-pool-settings-client-apps"),
  check: ({ clients }) =>
    judgeClients(clients, (client) =>
      client.redirects
        .filter(({ url }) => url.split("?")[0]?.includes("*"))
        .map(({ path, url }) => ({
          path,
          value: url,
          message: "holds a *, which stands for nothing but itself",
          fix: "name each URL; what differs from one sign-in to the next goes into the state parameter",
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
