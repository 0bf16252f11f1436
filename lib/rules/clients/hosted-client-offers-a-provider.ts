import { clientExample } from "../../checks/example";
import { isHosted, judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const hostedClientOffersAProvider = rule({
  id: "hosted-client-offers-a-provider",
  severity: "warning",
  title: "A client of the hosted pages says who signs people in there",
  why: "Without COGNITO or an identity provider the hosted pages offer nothing to sign in with.",
  link: guide("cognito-user-pools-app-integration"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, at }) =>
      !isHosted(effective) || effective.supportedIdentityProviders.length > 0
        ? []
        : [
            {
              path: at("supportedIdentityProviders"),
              value: effective.supportedIdentityProviders,
              message: "is empty, and people are to sign in on the hosted pages",
              fix: 'name "COGNITO" for the pool\'s own users, or identity providers',
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
