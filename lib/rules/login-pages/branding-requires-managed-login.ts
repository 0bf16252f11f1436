import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { showsLoginPages } from "../../resources/clients/hosted-pages";

export const brandingRequiresManagedLogin = rule({
  id: "branding-requires-managed-login",
  severity: "warning",
  title: "Require managed login for branding",
  why: "The classic hosted UI ignores branding, and a client without login pages does not use it.",
  link: guide("managed-login-branding"),
  check: ({ userPool, brandings, clients }) => {
    const problem = (path: string, message: string, fix: string): Problem => ({ path, message, fix });
    if (userPool.domain?.managedLoginVersion !== 2) {
      const message = "styles managed login, but the domain does not use it (managedLoginVersion is not 2)";
      return brandings.map(([path]) =>
        problem(path, message, "set domain.managedLoginVersion: 2, or waive this until you do"),
      );
    }
    return clients
      .filter(({ stated, effective }) => stated.branding !== undefined && !showsLoginPages(effective))
      .map(({ path }) => problem(`${path}.branding`, "styles login pages, but this client has none", "remove it"));
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
