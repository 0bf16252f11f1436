import { clientExample } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const WAYS = ["toSecretsManager", "toSsmParameter"] as const;

export const clientSecretsArePlaced = rule({
  id: "client-secrets-are-placed",
  severity: "error",
  title: "Copies of client secrets have one place, with a name",
  why: "Each copy is named `<prefix>/<client>`; without a prefix there is nothing to name it, as where an environment variable is not set.",
  link: guide("user-pool-settings-client-apps"),
  check: ({ userPool: { clientSecrets } }) => {
    if (clientSecrets === undefined || clientSecrets === "output" || isReference(clientSecrets)) return [];
    const named = WAYS.filter((way) => (clientSecrets as { [W in (typeof WAYS)[number]]?: string })[way]);
    if (named.length === 1) return [];
    return [
      {
        path: "userPool.clientSecrets",
        value: clientSecrets,
        message: `says ${named.length === 0 ? "no place" : "two places"} for the copies`,
        fix: `state one of ${WAYS.join(" and ")}, or "output"`,
      },
    ];
  },
  examples: () => ({
    good: [
      clientExample(
        { kind: "web", callbackUrls: ["https://acme.com/"] },
        { clientSecrets: { toSecretsManager: "acme" } },
      ),
      clientExample({ kind: "web", callbackUrls: ["https://acme.com/"] }, { clientSecrets: "output" }),
    ],
    bad: [
      {
        given: clientExample(
          { kind: "web", callbackUrls: ["https://acme.com/"] },
          { clientSecrets: { toSecretsManager: undefined as unknown as string } },
        ),
        at: ["userPool.clientSecrets"],
      },
    ],
  }),
});
