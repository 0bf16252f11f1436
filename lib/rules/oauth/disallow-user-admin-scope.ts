import { clientExample } from "../../checks/example";
import { isHosted, judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const SCOPE = "aws.cognito.signin.user.admin";

export const disallowUserAdminScope = rule({
  id: "disallow-user-admin-scope",
  severity: "note",
  title: "Disallow aws.cognito.signin.user.admin for login pages",
  why: `Anyone who obtains a token with ${SCOPE} can change attributes, phone number and MFA of the user, or delete the account.`,
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
              message: "allows tokens of this app to change and delete the account",
              fix: "remove it, unless users manage their account in this app",
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
