import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { isLocal, isLoopback, type Redirect } from "../../checks/facts/redirects";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

function fault(redirect: Redirect): [message: string, fix: string] | undefined {
  if (redirect.scheme?.includes("_")) {
    return ["has a scheme with _, which RFC 3986 does not allow", "use letters, digits, +, - and . in the scheme"];
  }
  if (redirect.scheme === "http" && isLocal(redirect) && !isLoopback(redirect)) {
    return ["uses http for a host that AWS does not document as local", "use http://localhost, or https"];
  }
  return undefined;
}

export const requireStandardRedirectUrls = rule({
  id: "require-standard-redirect-urls",
  severity: "warning",
  title: "Require standard schemes and local hosts in redirects",
  why: "AWS documents http for localhost, 127.0.0.1 and [::1] only, and browsers may not open a scheme with an underscore.",
  link: guide("user-pool-settings-client-apps"),
  counterparts: ["RFC 3986 3.1"],
  check: ({ clients }) =>
    judgeClients(clients, ({ redirects }) =>
      redirects.flatMap((redirect) => {
        const [message, fix] = fault(redirect) ?? [];
        return message === undefined || fix === undefined
          ? []
          : [{ path: redirect.path, value: redirect.url, message, fix }];
      }),
    ),
  examples: () => ({
    good: [clientExample({ kind: "native", callbackUrls: ["com.acme.app:/callback", "http://localhost:3000/"] })],
    bad: [
      {
        given: clientExample({ kind: "native", callbackUrls: ["my_app://callback", "http://app.localhost:3000/"] }),
        at: ["userPool.clients.app.callbackUrls[0]", "userPool.clients.app.callbackUrls[1]"],
      },
    ],
  }),
});
