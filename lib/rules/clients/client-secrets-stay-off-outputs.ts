import { clientExample } from "../../checks/example";
import { rule } from "../../checks/rule";

export const clientSecretsStayOffOutputs = rule({
  id: "client-secrets-stay-off-outputs",
  severity: "warning",
  title: "Client secrets are copied to a store of secrets, not to an output",
  why: "Everybody who may read the outputs, and everything that prints them by name or as JSON, gets the secrets of all clients in plain.",
  link: "https://developer.hashicorp.com/terraform/language/manage-sensitive-data",
  counterparts: ["CWE-312", "CWE-532"],
  check: ({ userPool: { clientSecrets } }) =>
    clientSecrets !== "output"
      ? []
      : [
          {
            path: "userPool.clientSecrets",
            value: "output",
            message: "hands the secrets to all who read the outputs",
            fix: 'set clientSecrets: { toSecretsManager: "<prefix>" }, and let servers read there',
          },
        ],
  examples: () => ({
    good: [clientExample({ kind: "web" }, { clientSecrets: { toSecretsManager: "acme/clients" } })],
    bad: [{ given: clientExample({ kind: "web" }, { clientSecrets: "output" }), at: ["userPool.clientSecrets"] }],
  }),
});
