import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

/** Hosts for documentation (RFC 2606), and of tunnels to a developer's machine, whose names go to others later. */
const NOT_FOR_USERS =
  /(^|\.)(example\.(com|org|net)|example|test|invalid|ngrok(-free)?\.(app|dev|io)|loca\.lt|trycloudflare\.com)$/;

export const redirectIsNotAPlaceholder = rule({
  id: "redirect-is-not-a-placeholder",
  severity: "warning",
  title: "No URL of a protected pool leads to a placeholder or a tunnel",
  why: "A host of somebody else gets the authorization codes of real users; `https://example.com` is the default of other tools.",
  link: guide("user-pool-settings-client-apps"),
  counterparts: ["RFC 9700 4.1", "CWE-601"],
  check: ({ protection, clients }) =>
    protection !== "full"
      ? []
      : judgeClients(clients, (client) =>
          client.redirects
            .filter(({ host }) => host !== undefined && NOT_FOR_USERS.test(host))
            .map(({ path, url, host }) => ({
              path,
              value: url,
              message: `leads to ${host}, which is no host of a live app`,
              fix: "name the app's own host, and delete this one",
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
