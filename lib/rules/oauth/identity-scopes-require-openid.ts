import { clientExample } from "../../checks/example";
import { isHosted, judgeClients } from "../../checks/facts/clients";
import { isKnown } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const IDENTITY = ["email", "phone", "profile"] as const;

export const identityScopesRequireOpenid = rule({
  id: "identity-scopes-require-openid",
  severity: "warning",
  title: "Require openid with email, phone and profile",
  why: "Without openid there is no ID token, and apps take the access token as proof of identity, which it is not.",
  link: guide("authorization-endpoint"),
  counterparts: ["OpenID Connect Core 3.1.2.1"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, memberAt }) => {
      const scopes = effective.allowedOauthScopes;
      if (!isHosted(effective) || !isKnown(scopes) || scopes.includes("openid")) return [];
      return IDENTITY.filter((scope) => scopes.includes(scope)).map((scope) => ({
        path: memberAt("allowedOauthScopes", scope),
        value: scope,
        message: "has no effect without openid",
        fix: 'add "openid" to allowedOauthScopes',
      }));
    }),
  examples: () => ({
    good: [
      clientExample({ kind: "spa", allowedOauthScopes: ["openid", "email"] }),
      clientExample({ kind: "spa", allowedOauthScopes: ["api/read"] }),
    ],
    bad: [
      {
        given: clientExample({ kind: "spa", allowedOauthScopes: ["email", "api/read"] }),
        at: ["userPool.clients.app.allowedOauthScopes[0]"],
      },
    ],
  }),
});
