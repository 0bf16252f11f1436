import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

const OAUTH_SETTINGS = [
  "allowedOauthFlows",
  "allowedOauthScopes",
  "callbackUrls",
  "logoutUrls",
  "defaultRedirectUri",
] as const;

export const oauthSettingsRequireOauth = rule({
  id: "oauth-settings-require-oauth",
  severity: "warning",
  title: "Require allowedOauthFlowsUserPoolClient for OAuth settings",
  why: "Without it AWS stores flows, scopes and URLs but does not use them: the token endpoint answers `invalid_grant`, and turning it on later activates all of them.",
  link: providerIssue(34945),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, at }) => {
      if (effective.allowedOauthFlowsUserPoolClient !== false) return [];
      const unused = OAUTH_SETTINGS.filter((setting) => (effective[setting]?.length ?? 0) > 0);
      if (unused.length === 0) return [];
      return [
        {
          path: at("allowedOauthFlowsUserPoolClient"),
          value: false,
          message: `is false, so these settings have no effect: ${unused.join(", ")}`,
          fix: "set it to true, or remove these settings",
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
      {
        given: clientExample({
          kind: "spa",
          allowedOauthFlowsUserPoolClient: false,
          callbackUrls: ["https://acme.com/callback"],
        }),
        at: ["userPool.clients.app.allowedOauthFlowsUserPoolClient"],
      },
    ],
  }),
});
