import { clientExample } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const clientSecretsArePlaced = rule({
  id: "secret-copy-name-is-valid",
  severity: "error",
  title: "Copies of client secrets have a name",
  why: "Each copy is named `<prefix>/<client>`; without a prefix there is nothing to name it, as where an environment variable is not set.",
  link: guide("user-pool-settings-client-apps"),
  check: ({ userPool: { clientSecrets } }) => {
    if (typeof clientSecrets !== "object" || clientSecrets.toSecretsManager !== "") return [];
    const path = "userPool.clientSecrets.toSecretsManager";
    return [{ path, value: "", message: "is empty", fix: "state how the names of the copies begin" }];
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
          { clientSecrets: { toSecretsManager: "" } },
        ),
        at: ["userPool.clientSecrets.toSecretsManager"],
      },
    ],
  }),
});
