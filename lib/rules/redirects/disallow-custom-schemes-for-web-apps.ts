import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const SCRIPTS: readonly string[] = ["javascript", "data", "vbscript", "file", "about", "blob"];

export const disallowCustomSchemesForWebApps = rule({
  id: "disallow-custom-schemes-for-web-apps",
  severity: "warning",
  title: "Disallow custom URL schemes for web apps",
  why: "Any app on a device can claim a custom scheme and receive the codes meant for a web app. javascript: and data: URLs run or show their own text.",
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
          message: `redirects to ${scheme}:, which is not safe for ${kind === "spa" || kind === "web" ? "web apps" : "redirects"}`,
          fix: 'use https, and add a separate client with kind: "native" for apps on devices',
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
