import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { literals } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const clientCredentialsStandsAlone = rule({
  id: "client-credentials-stands-alone",
  severity: "error",
  title: "A client has client_credentials or the flows of people",
  why: "AWS answers `client_credentials flow can not be selected along with code flow or implicit flow.`",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, memberAt }) => {
      const flows = literals(effective.allowedOauthFlows);
      const others = flows.filter((flow) => flow === "code" || flow === "implicit");
      if (others.length === 0 || !flows.includes("client_credentials")) return [];
      return [
        {
          path: memberAt("allowedOauthFlows", "client_credentials"),
          value: "client_credentials",
          message: `cannot stand beside ${others.join(" and ")}`,
          fix: 'make a client of its own for services, kind: "machine"',
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
        given: clientExample({ kind: "custom", allowedOauthFlows: ["code", "client_credentials"] }),
        at: ["userPool.clients.app.allowedOauthFlows[1]"],
      },
    ],
  }),
});
