import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

/** Hosts for documentation (RFC 2606), and of tunnels to a developer's machine, whose names are given to others later. */
const NOT_FOR_USERS =
  /(^|\.)(example\.(com|org|net)|example|test|invalid|ngrok(-free)?\.(app|dev|io)|loca\.lt|trycloudflare\.com)$/;

export const disallowPlaceholderRedirects = rule({
  id: "disallow-placeholder-redirects",
  severity: "warning",
  title: "Disallow placeholder and tunnel hosts in redirects of a protected pool",
  why: "A host that belongs to someone else receives the authorization codes of your users. `https://example.com` is a default of other tools.",
  link: guide("user-pool-settings-client-apps"),
  counterparts: ["RFC 9700 4.1", "CWE-601"],
  check: ({ isProtected, clients }) =>
    !isProtected
      ? []
      : judgeClients(clients, (client) =>
          client.redirects
            .filter(({ host }) => host !== undefined && NOT_FOR_USERS.test(host))
            .map(({ path, url, host }) => ({
              path,
              value: url,
              message: `redirects to ${host}, which is not a production host`,
              fix: "use the host of your app, and remove this URL",
            })),
        ),
  examples: () => ({
    good: [
      clientExample({ kind: "web", callbackUrls: ["https://myexample.com/callback"] }, {}, { protection: "full" }),
      clientExample({ kind: "web", callbackUrls: ["https://example.com/callback"] }, {}, { protection: "none" }),
    ],
    bad: [
      {
        given: clientExample(
          { kind: "web", callbackUrls: ["https://example.com", "https://app.example.org/a", "https://a1.ngrok.io/"] },
          {},
          { protection: "full" },
        ),
        at: [
          "userPool.clients.app.callbackUrls[0]",
          "userPool.clients.app.callbackUrls[1]",
          "userPool.clients.app.callbackUrls[2]",
        ],
      },
    ],
  }),
});
