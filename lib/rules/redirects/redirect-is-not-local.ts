import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { isLoopback } from "../../checks/facts/redirects";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const redirectIsNotLocal = rule({
  id: "redirect-is-not-local",
  severity: "warning",
  title: "No URL of a protected pool's web app leads to localhost",
  why: "Whatever listens on a user's machine, or a developer's, would get the authorization codes of real users.",
  link: guide("user-pool-settings-client-apps"),
  counterparts: ["RFC 9700 4.1"],
  check: ({ protection, clients }) =>
    protection !== "full"
      ? []
      : judgeClients(clients, (client) =>
          // An app on a desktop listens there itself (RFC 8252, 7.3).
          client.stated.kind === "native"
            ? []
            : client.redirects.filter(isLoopback).map(({ path, url }) => ({
                path,
                value: url,
                message: "leads to localhost in a protected environment",
                fix: "develop against an environment of its own, and delete the URL here",
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
