import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { showsLoginPages } from "../../resources/clients/hosted-pages";

export const styleIsShown = rule({
  id: "style-is-shown",
  severity: "warning",
  title: "branding goes with managed login, and with a client that shows it",
  why: "The classic pages do not read it, and a client without them has no use for it: it is made, and never seen.",
  link: guide("managed-login-branding"),
  check: ({ userPool, brandings, clients }) => {
    const problem = (path: string, message: string, fix: string): Problem => ({ path, message, fix });
    if (userPool.domain?.managedLoginVersion !== 2) {
      const message = "styles managed login, and the pool does not show it (domain.managedLoginVersion 2)";
      return brandings.map(([path]) =>
        problem(path, message, "set managedLoginVersion: 2, or waive this if it is the next step"),
      );
    }
    return clients
      .filter(({ stated, effective }) => stated.branding !== undefined && !showsLoginPages(effective))
      .map(({ path }) => problem(`${path}.branding`, "styles the pages of a client that has none", "delete it"));
  },
  examples: () => ({
    good: [
      example({
        domain: { prefix: "acme-login", managedLoginVersion: 2 },
        clients: { web: { kind: "web", callbackUrls: ["https://acme.example"], branding: {} } },
      }),
    ],
    bad: [
      {
        given: example({ domain: { prefix: "acme-login" }, clientDefaults: { branding: { settings: {} } } }),
        at: ["userPool.clientDefaults.branding"],
      },
      {
        given: example({
          domain: { prefix: "acme-login", managedLoginVersion: 2 },
          clients: { api: { kind: "web", allowedOauthFlowsUserPoolClient: false, branding: {} } },
        }),
        at: ["userPool.clients.api.branding"],
      },
    ],
  }),
});
