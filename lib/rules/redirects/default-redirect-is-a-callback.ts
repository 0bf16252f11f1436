import { hint } from "../../checks/did-you-mean";
import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { isKnown } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const defaultRedirectIsACallback = rule({
  id: "default-redirect-is-a-callback",
  severity: "error",
  title: "defaultRedirectUri is one of callbackUrls",
  why: "AWS answers `The default redirect URI X is not in the callback URIs list.`",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective: { defaultRedirectUri: url, callbackUrls }, at }) =>
      !isLiteral(url) || !isKnown(callbackUrls) || callbackUrls.includes(url)
        ? []
        : [
            {
              path: at("defaultRedirectUri"),
              value: url,
              message: `is not among callbackUrls${hint(url, callbackUrls)}`,
              fix: "name one of them, or add it there; once set it cannot be cleared, only changed",
            },
          ],
    ),
  examples: () => ({
    good: [
      clientExample({
        kind: "web",
        callbackUrls: ["https://acme.com/callback"],
        defaultRedirectUri: "https://acme.com/callback",
      }),
      clientExample({ kind: "web", callbackUrls: ["${var.url}"], defaultRedirectUri: "https://acme.com/callback" }),
    ],
    bad: [
      {
        given: clientExample({
          kind: "web",
          callbackUrls: ["https://acme.com/callback"],
          defaultRedirectUri: "https://acme.com/callback/",
        }),
        at: ["userPool.clients.app.defaultRedirectUri"],
      },
    ],
  }),
});
