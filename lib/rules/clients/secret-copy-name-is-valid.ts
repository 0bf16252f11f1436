import { type ParameterPlace, parameterNameFault } from "../../aws-facts/parameter-names";
import { clientExample } from "../../checks/example";
import { rule } from "../../checks/rule";
import { looksLikeSecret } from "../../checks/secret-form";
import type { Subject } from "../../checks/subject";
import type { ClientSecretCopies } from "../../resources/client-secrets/settings";
import { isLiteral } from "../../synth/reference";

/** What is wrong with the start of the names of the copies, which `/<client>` follows. */
function faultOf(
  { toSecretsManager, toSsmParameter }: ClientSecretCopies,
  clients: readonly string[],
  place: ParameterPlace,
): string | undefined {
  const prefix = toSecretsManager ?? toSsmParameter;
  if (!isLiteral(prefix) || looksLikeSecret(prefix)) return undefined;
  if (prefix === "") return "is empty";
  if (toSecretsManager !== undefined) {
    const longest = Math.max(0, ...clients.map(({ length }) => length));
    const length = prefix.replace(/\/+$/, "").length + 1 + longest;
    if (!/^[A-Za-z0-9/_+=.@-]*$/.test(prefix))
      return "contains a character other than ASCII letters, digits and / _ + = . @ -";
    return length > 512 ? `makes names of up to ${length} characters; Secrets Manager allows 512` : undefined;
  }
  return parameterNameFault(prefix, clients, place);
}

export const secretCopyNameIsValid = rule({
  id: "secret-copy-name-is-valid",
  severity: "error",
  title: "Copies of client secrets must have valid names",
  why: "Secrets Manager answers `Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!`, Parameter Store `No access to reserved parameter name`, after it creates the clients.",
  link: "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-parameter-name-constraints.html",
  check: ({ userPool, region, accountId }) => {
    const { clientSecrets, clients = {} } = userPool;
    if (typeof clientSecrets !== "object" || !isLiteral(clientSecrets)) return [];
    const message = faultOf(clientSecrets, Object.keys(clients), { region: userPool.region ?? region, accountId });
    if (message === undefined) return [];
    const way = clientSecrets.toSecretsManager === undefined ? "toSsmParameter" : "toSecretsManager";
    // Without the value: a secret may have been pasted there.
    return [{ path: `userPool.clientSecrets.${way}`, message, fix: "choose another prefix, such as /acme/clients" }];
  },
  examples: () => ({
    good: [copies({ toSecretsManager: "acme/clients" }), copies({ toSsmParameter: "/acme/" })],
    bad: [
      { given: copies({ toSecretsManager: "" }), at: ["userPool.clientSecrets.toSecretsManager"] },
      { given: copies({ toSecretsManager: "acme clients" }), at: ["userPool.clientSecrets.toSecretsManager"] },
      { given: copies({ toSecretsManager: "a".repeat(510) }), at: ["userPool.clientSecrets.toSecretsManager"] },
      { given: copies({ toSsmParameter: "/aws/clients" }), at: ["userPool.clientSecrets.toSsmParameter"] },
      { given: copies({ toSsmParameter: "/acme clients" }), at: ["userPool.clientSecrets.toSsmParameter"] },
      { given: copies({ toSsmParameter: `/${"a".repeat(963)}` }), at: ["userPool.clientSecrets.toSsmParameter"] },
      { given: copies({ toSsmParameter: `/${"a/".repeat(15)}` }), at: ["userPool.clientSecrets.toSsmParameter"] },
    ],
  }),
});

function copies(clientSecrets: ClientSecretCopies): Subject {
  return clientExample({ kind: "web", callbackUrls: ["https://acme.example/"] }, { clientSecrets });
}
