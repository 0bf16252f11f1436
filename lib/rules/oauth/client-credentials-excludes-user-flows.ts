import { clientExample } from "../../checks/example";
import { judgeClients, usesClientCredentials } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const clientCredentialsExcludesUserFlows = rule({
  id: "client-credentials-excludes-user-flows",
  severity: "error",
  liveFact: true,
  title: "client_credentials must not be combined with user flows",
  why: "AWS answers `client_credentials flow can not be selected along with code flow or implicit flow.`",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, memberAt }) => {
      if (!usesClientCredentials(effective)) return [];
      const flows = literals(effective.allowedOauthFlows);
      const others = flows.filter((flow) => flow === "code" || flow === "implicit");
      if (others.length === 0) return [];
      return [
        {
          path: memberAt("allowedOauthFlows", "client_credentials"),
          value: "client_credentials",
          message: `cannot be combined with ${others.join(" and ")}`,
          fix: 'add a separate client with kind: "machine" for services',
        },
      ];
    }),
  examples: () => ({
    good: [
      clientExample({ kind: "custom", allowedOauthFlows: ["code", "implicit"] }),
      clientExample({ kind: "machine", allowedOauthScopes: ["api/read"] }),
    ],
    bad: [
      {
        given: clientExample({
          kind: "custom",
          allowedOauthFlowsUserPoolClient: true,
          allowedOauthFlows: ["code", "client_credentials"],
        }),
        at: ["userPool.clients.app.allowedOauthFlows[1]"],
      },
    ],
  }),
});
