import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const SCRIPTS: readonly string[] = ["javascript", "data", "vbscript", "file", "about", "blob"];

export const redirectSchemeFitsTheApp = rule({
  id: "redirect-scheme-fits-the-app",
  severity: "warning",
  title: "Schemes of one's own are for apps on devices",
  why: "Any app on a device can claim a scheme and get the codes meant for a web app; javascript: and data: run or show what stands in the URL.",
  link: guide("user-pool-settings-client-apps"),
  counterparts: ["RFC 8252 7.1", "CWE-939"],
  check: ({ clients }) =>
    judgeClients(clients, (client) => {
      const { kind } = client.stated;
      return client.redirects
        .filter(({ scheme }) => scheme !== undefined && scheme !== "https" && scheme !== "http")
        .filter(({ scheme = "" }) => kind === "spa" || kind === "web" || SCRIPTS.includes(scheme))
        .map(({ path, url, scheme }) => ({
          path,
          value: url,
          message: `leads to ${scheme}:, which is not for ${kind === "spa" || kind === "web" ? "web apps" : "redirects"}`,
          fix: 'use https; give an app on devices a client of its own, kind: "native"',
        }));
    }),
  examples: () => ({
    good: [
      clientExample({ kind: "native", callbackUrls: ["com.acme.app:/callback"] }),
      clientExample({ kind: "web", callbackUrls: ["https://acme.com/callback"] }),
    ],
    bad: [
      {
        given: clientExample({ kind: "spa", callbackUrls: ["https://acme.com/callback", "myapp://callback"] }),
        at: ["userPool.clients.app.callbackUrls[1]"],
      },
      {
        given: clientExample({ kind: "native", callbackUrls: ["javascript:alert(1)"] }),
        at: ["userPool.clients.app.callbackUrls[0]"],
      },
    ],
  }),
});
