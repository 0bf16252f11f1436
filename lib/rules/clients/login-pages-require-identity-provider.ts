import { clientExample } from "../../checks/example";
import { isHosted, judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const loginPagesRequireIdentityProvider = rule({
  id: "login-pages-require-identity-provider",
  severity: "warning",
  title: "Require an identity provider for clients with login pages",
  why: "Without COGNITO or another identity provider, the login pages offer no way to sign in.",
  link: guide("cognito-user-pools-app-integration"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, at }) =>
      !isHosted(effective) || effective.supportedIdentityProviders.length > 0
        ? []
        : [
            {
              path: at("supportedIdentityProviders"),
              value: effective.supportedIdentityProviders,
              message: "is empty, so the login pages of this client offer no way to sign in",
              fix: 'add "COGNITO" for users of the pool, or the names of identity providers',
            },
          ],
    ),
  examples: () => ({
    good: [clientExample({ kind: "spa" }), clientExample({ kind: "custom" })],
    bad: [
      {
        given: clientExample({ kind: "custom", allowedOauthFlowsUserPoolClient: true, allowedOauthFlows: ["code"] }),
        at: ["userPool.clients.app.supportedIdentityProviders"],
      },
    ],
  }),
});
