import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

/** What two URLs have in common that people take for the same. */
function gist(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:/, "")
    .replace(/\/+$/, "");
}

export const redirectsDifferClearly = rule({
  id: "redirects-differ-clearly",
  severity: "warning",
  title: "No two URLs of a client differ in a final slash, in case or in http and https alone",
  why: "Cognito compares character by character: one of the two is likely a typing error that hides `redirect_mismatch`, or is left over and still open.",
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
            message: `differs from ${JSON.stringify(other)} in a final slash, in case or in its scheme alone`,
            fix: "keep the one that the app sends",
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
