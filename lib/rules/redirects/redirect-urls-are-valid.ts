import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { redirectFault } from "../../checks/facts/redirect-fault";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const redirectUrlsAreValid = rule({
  id: "redirect-urls-are-valid",
  severity: "error",
  liveFact: true,
  title: "Callback and logout URLs must be absolute, with https or a custom scheme",
  why: "AWS answers `URL cannot use the HTTP protocol.` or `URL cannot use fragment`.",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, (client) =>
      client.redirects.flatMap((redirect) => {
        const [message, fix] = redirectFault(redirect) ?? [];
        return message === undefined || fix === undefined
          ? []
          : [{ path: redirect.path, value: redirect.url, message, fix }];
      }),
    ),
  examples: () => ({
    good: [
      clientExample({
        kind: "native",
        callbackUrls: ["https://acme.com/a?b=c", "http://localhost:3000/", "http://[::1]/", "com.acme.app:/callback"],
        logoutUrls: ["myapp://signed-out", "my_app://signed-out", "http://app.localhost:3000/"],
      }),
      clientExample({ kind: "web", callbackUrls: ["https://${var.host}/callback", "${var.url}"] }),
    ],
    bad: [
      {
        given: clientExample({
          kind: "web",
          callbackUrls: [
            "http://app.acme.com/callback",
            "https://acme.com/#callback",
            "/callback",
            "acme.com/callback",
            "localhost:3000/callback",
            "https:///callback",
          ],
          logoutUrls: ["https://acme.com/signed out"],
          defaultRedirectUri: "acme.com",
        }),
        at: [
          "userPool.clients.app.callbackUrls[0]",
          "userPool.clients.app.callbackUrls[1]",
          "userPool.clients.app.callbackUrls[2]",
          "userPool.clients.app.callbackUrls[3]",
          "userPool.clients.app.callbackUrls[4]",
          "userPool.clients.app.callbackUrls[5]",
          "userPool.clients.app.logoutUrls[0]",
          "userPool.clients.app.defaultRedirectUri",
        ],
      },
    ],
  }),
});
