import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { isLoopback, type Redirect } from "../../checks/facts/redirects";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

function fault(redirect: Redirect): [message: string, fix: string] | undefined {
  const { url, scheme, host } = redirect;
  if (url === "") return undefined;
  if (scheme === undefined)
    return ["is not absolute", "write it with its scheme: https://…, or myapp://… for a device"];
  if (/\s/.test(url)) return ["holds white space", "take it out, or write it as %20"];
  if (url.includes("#")) return ["holds a fragment (#…)", "take it out"];
  if (scheme !== "http" && scheme !== "https") return undefined;
  if (host === undefined || !URL.canParse(url)) return ["names no host", "write https://<host>/<path>"];
  if (scheme === "http" && !isLoopback(redirect)) {
    return ["uses http; only localhost, 127.0.0.1 and [::1] may", "use https"];
  }
  return undefined;
}

export const redirectIsWellFormed = rule({
  id: "redirect-is-well-formed",
  severity: "error",
  title: "A callback or logout URL is absolute, by https or a scheme of one's own",
  why: "AWS answers `URL cannot use the HTTP protocol.` or `URL cannot use fragment`.",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, (client) =>
      client.redirects.flatMap((redirect) => {
        const [message, fix] = fault(redirect) ?? [];
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
        logoutUrls: ["myapp://signed-out"],
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
