import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const oauthSettingsNeedTheFlag = rule({
  id: "oauth-settings-need-the-flag",
  severity: "error",
  title: "Flows and scopes stand with allowedOauthFlowsUserPoolClient",
  why: "Without the flag they are stored, but not used: the token endpoint answers `invalid_grant`.",
  link: providerIssue(34945),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, at }) => {
      if (effective.allowedOauthFlowsUserPoolClient !== false) return [];
      const unused = (["allowedOauthFlows", "allowedOauthScopes"] as const).filter(
        (list) => effective[list].length > 0,
      );
      if (unused.length === 0) return [];
      return [
        {
          path: at("allowedOauthFlowsUserPoolClient"),
          value: false,
          message: `is not true, so ${unused.join(" and ")} have no effect`,
          fix: "set it to true, or leave them out",
        },
      ];
    }),
  examples: () => ({
    good: [
      clientExample({
        kind: "custom",
        allowedOauthFlowsUserPoolClient: true,
        allowedOauthFlows: ["code"],
        allowedOauthScopes: ["openid"],
        callbackUrls: ["https://acme.com/callback"],
      }),
      clientExample({ kind: "spa", allowedOauthFlowsUserPoolClient: false }),
    ],
    bad: [
      {
        given: clientExample({ kind: "custom", allowedOauthFlows: ["code"], allowedOauthScopes: ["openid"] }),
        at: ["userPool.clients.app.allowedOauthFlowsUserPoolClient"],
      },
    ],
  }),
});
