import { fewHints } from "../../checks/did-you-mean";
import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { isKnown } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const defaultRedirectIsACallbackUrl = rule({
  id: "default-redirect-is-a-callback-url",
  severity: "error",
  liveFact: true,
  title: "defaultRedirectUri must be one of callbackUrls",
  why: "AWS answers `The default redirect URI X is not in the callback URIs list.`",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) => {
    const hint = fewHints();
    return judgeClients(clients, ({ effective: { defaultRedirectUri: url, callbackUrls }, at }) =>
      !isLiteral(url) || !isKnown(callbackUrls) || callbackUrls.includes(url)
        ? []
        : [
            {
              path: at("defaultRedirectUri"),
              value: url,
              message: `is not one of callbackUrls${hint(url, callbackUrls)}`,
              fix: "use one of callbackUrls, or add this URL to them",
            },
          ],
    );
  },
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
