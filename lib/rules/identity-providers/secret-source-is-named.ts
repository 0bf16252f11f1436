import { example } from "../../checks/example";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import type { Subject } from "../../checks/subject";
import type { SecretSource } from "../../resources/secret-source/settings";
import { isLiteral } from "../../synth/reference";

const KINDS = ["fromVariable", "fromSsmParameter", "fromSecretsManager"] as const;

/** Terraform's own names of what stands where variables of a module are set. */
const RESERVED = ["source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals"];

function sources({ identityProviders = {} }: Subject["userPool"]): [path: string, source: SecretSource][] {
  return Object.entries(identityProviders).flatMap(([name, provider]) =>
    (["clientSecret", "privateKey"] as const).flatMap((key): [string, SecretSource][] => {
      const source = (provider as Partial<Record<typeof key, SecretSource>>)[key];
      return isLiteral(source) ? [[`userPool.identityProviders.${name}.${key}`, source]] : [];
    }),
  );
}

function problemsOf(path: string, source: SecretSource): Problem[] {
  const kind = KINDS.find((kind) => source[kind] !== undefined);
  const value = kind && source[kind];
  if (!isLiteral(value)) return [];
  const at = { path: `${path}.${kind}`, value };
  if (value === "") return [{ ...at, message: "is empty", fix: "name where the secret is" }];
  if (kind !== "fromVariable" || (/^[A-Za-z_][\w-]*$/.test(value) && !RESERVED.includes(value))) return [];
  const message = "is no name that a Terraform variable can have (letters, digits, _ and -; a letter first)";
  return [{ ...at, message, fix: "choose a plain name such as google_client_secret" }];
}

export const secretSourceIsNamed = rule({
  id: "secret-source-names-are-valid",
  severity: "error",
  title: "A secret says in one way where it is",
  why: "Terraform answers `Invalid variable name`; a place without a name could not be asked.",
  link: "https://developer.hashicorp.com/terraform/language/values/variables#declaring-an-input-variable",
  check: ({ userPool }) => sources(userPool).flatMap(([path, source]) => problemsOf(path, source)),
  examples: () => ({
    good: [google({ fromVariable: "google_secret" }), google({ fromSecretsManager: "acme/google", key: "secret" })],
    bad: [
      {
        given: google({ fromVariable: "google secret" }),
        at: ["userPool.identityProviders.Google.clientSecret.fromVariable"],
      },
      {
        given: google({ fromSsmParameter: "" }),
        at: ["userPool.identityProviders.Google.clientSecret.fromSsmParameter"],
      },
    ],
  }),
});

function google(clientSecret: SecretSource): Subject {
  const google = { type: "Google", clientId: "acme", clientSecret, authorizeScopes: ["openid"] } as const;
  return example({ identityProviders: { Google: google } });
}
