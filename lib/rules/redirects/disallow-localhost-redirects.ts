import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { isLocal } from "../../checks/facts/redirects";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowLocalhostRedirects = rule({
  id: "disallow-localhost-redirects",
  severity: "warning",
  title: "Disallow localhost redirects for web apps of a protected pool",
  why: "Whatever listens on a user's or developer's machine would receive the authorization codes of your users.",
  link: guide("user-pool-settings-client-apps"),
  counterparts: ["RFC 9700 4.1"],
  check: ({ isProtected, clients }) =>
    !isProtected
      ? []
      : judgeClients(clients, (client) =>
          // A desktop app listens there itself (RFC 8252, 7.3).
          client.stated.kind === "native"
            ? []
            : client.redirects.filter(isLocal).map(({ path, url }) => ({
                path,
                value: url,
                message: "redirects to localhost in a protected environment",
                fix: "develop against another environment, and remove the URL here",
              })),
        ),
  examples: () => ({
    good: [
      clientExample({ kind: "web", callbackUrls: ["https://acme.com/callback"] }, {}, { protection: "full" }),
      clientExample({ kind: "web", callbackUrls: ["http://localhost:3000/"] }, {}, { protection: "none" }),
      clientExample({ kind: "native", callbackUrls: ["http://127.0.0.1/callback"] }, {}, { protection: "full" }),
    ],
    bad: [
      {
        given: clientExample(
          {
            kind: "web",
            callbackUrls: ["https://acme.com/callback", "http://localhost:3000/callback"],
            logoutUrls: ["http://127.0.0.1/"],
          },
          {},
          { protection: "full" },
        ),
        at: ["userPool.clients.app.callbackUrls[1]", "userPool.clients.app.logoutUrls[0]"],
      },
    ],
  }),
});
