import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

/** What URLs have in common that are easily confused. */
function gist(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:/, "")
    .replace(/\/+$/, "");
}

export const disallowNearDuplicateRedirects = rule({
  id: "disallow-near-duplicate-redirects",
  severity: "warning",
  title: "Disallow redirects that differ only in a final slash, in case or in http and https",
  why: "Cognito compares URLs character by character: one of the two is probably a typing error that hides `redirect_mismatch`, or is left over and still accepted.",
  link: guide("user-pool-settings-client-apps"),
  check: ({ clients }) =>
    judgeClients(clients, (client) => {
      const first = new Map<string, string>();
      return client.redirects.flatMap(({ path, url, list }) => {
        if (list === "defaultRedirectUri") return [];
        const key = `${list} ${gist(url)}`;
        const other = first.get(key) ?? url;
        first.set(key, other);
        if (other === url) return [];
        return [
          {
            path,
            value: url,
            message: `differs from ${JSON.stringify(other)} only in a final slash, in case or in its scheme`,
            fix: "keep the URL that the app sends",
          },
        ];
      });
    }),
  examples: () => ({
    good: [
      clientExample({
        kind: "web",
        callbackUrls: ["https://acme.com/a", "https://acme.com/b"],
        logoutUrls: ["https://acme.com/a/"],
      }),
    ],
    bad: [
      {
        given: clientExample({
          kind: "web",
          callbackUrls: [
            "https://acme.com/callback",
            "https://acme.com/callback/",
            "https://acme.com/Callback",
            "http://localhost/",
            "https://localhost/",
          ],
        }),
        at: [
          "userPool.clients.app.callbackUrls[1]",
          "userPool.clients.app.callbackUrls[2]",
          "userPool.clients.app.callbackUrls[4]",
        ],
      },
    ],
  }),
});
