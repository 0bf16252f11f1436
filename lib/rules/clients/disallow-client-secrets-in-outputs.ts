import { clientExample } from "../../checks/example";
import { rule } from "../../checks/rule";

export const disallowClientSecretsInOutputs = rule({
  id: "disallow-client-secrets-in-outputs",
  severity: "warning",
  title: "Disallow client secrets in outputs",
  why: "Everyone who can read the outputs, and every tool that prints them by name or as JSON, gets the secrets of all clients in plain text.",
  link: "https://developer.hashicorp.com/terraform/language/manage-sensitive-data",
  counterparts: ["CWE-312", "CWE-532"],
  check: ({ userPool: { clientSecrets } }) =>
    clientSecrets !== "output"
      ? []
      : [
          {
            path: "userPool.clientSecrets",
            value: "output",
            message: "exposes the client secrets to everyone who can read the outputs",
            fix: 'set clientSecrets: { toSecretsManager: "<prefix>" }, and let your servers read the secrets from there',
          },
        ],
  examples: () => ({
    good: [clientExample({ kind: "web" }, { clientSecrets: { toSecretsManager: "acme/clients" } })],
    bad: [{ given: clientExample({ kind: "web" }, { clientSecrets: "output" }), at: ["userPool.clientSecrets"] }],
  }),
});
