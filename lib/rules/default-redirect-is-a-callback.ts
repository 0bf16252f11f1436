import { hint } from "../did-you-mean";
import { isLiteral } from "../reference";
import { isKnown, judgeClients } from "./client-facts";
import { clientExample } from "./example";
import { api } from "./links";
import { rule } from "./rule";

export const defaultRedirectIsACallback = rule({
  id: "default-redirect-is-a-callback",
  severity: "error",
  title: "defaultRedirectUri is one of callbackUrls",
  why: "AWS answers `The default redirect URI X is not in the callback URIs list.`",
  link: api("CreateUserPoolClient"),
  check: ({ userPool }) =>
    judgeClients(userPool, ({ effective: { defaultRedirectUri: url, callbackUrls }, at }) =>
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
});
