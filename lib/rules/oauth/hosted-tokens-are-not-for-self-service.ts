import { clientExample } from "../../checks/example";
import { isHosted, judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const SCOPE = "aws.cognito.signin.user.admin";

export const hostedTokensAreNotForSelfService = rule({
  id: "hosted-tokens-are-not-for-self-service",
  severity: "warning",
  title: "Tokens of the hosted pages cannot change the account",
  why: `Whoever gets hold of a token with ${SCOPE} changes the user's attributes, phone and second factor, or deletes the account.`,
  link: guide("cognito-user-pools-define-resource-servers"),
  counterparts: ["RFC 9700 2.3", "CWE-250"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, memberAt }) =>
      !isHosted(effective) || !literals(effective.allowedOauthScopes).includes(SCOPE)
        ? []
        : [
            {
              path: memberAt("allowedOauthScopes", SCOPE),
              value: SCOPE,
              message: "lets the app's tokens change and delete the account",
              fix: "delete it, unless this app is where people manage their account",
            },
          ],
    ),
  examples: () => ({
    good: [clientExample({ kind: "spa", allowedOauthScopes: ["openid"] })],
    bad: [
      {
        given: clientExample({ kind: "spa", allowedOauthScopes: ["openid", SCOPE] }),
        at: ["userPool.clients.app.allowedOauthScopes[1]"],
      },
    ],
  }),
});
