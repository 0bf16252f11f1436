import { example } from "../../checks/example";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { looksLikeSecret } from "../../checks/secret-form";
import type { Subject } from "../../checks/subject";
import type { SecretSource } from "../../resources/secret-source/settings";
import { isLiteral } from "../../synth/reference";

/** Terraform reserves these names for arguments of modules. */
const RESERVED = "source|version|providers|count|for_each|lifecycle|depends_on|locals";

const ARN = "arn:[\\w-]+:";

/** The valid names, and what is allowed in words. */
const NAMES = {
  fromVariable: [
    new RegExp(`^(?!(?:${RESERVED})$)[A-Za-z_][\\w-]*$`),
    "letters, digits, _ and -, starting with a letter or _",
  ],
  fromSsmParameter: [
    new RegExp(`^(?:${ARN}ssm:.+|[\\w/.:-]{1,2048})$`),
    "a parameter name (letters, digits and /_.-) or ARN",
  ],
  fromSecretsManager: [
    new RegExp(`^(?:${ARN}secretsmanager:.+|[\\w/+=.@-]{1,512})$`),
    "a secret name (letters, digits and /_+=.@-) or ARN",
  ],
} as const satisfies Record<string, readonly [valid: RegExp, allowed: string]>;

function sources({ identityProviders = {} }: Subject["userPool"]): [path: string, source: SecretSource][] {
  return Object.entries(identityProviders).flatMap(([name, provider]) =>
    (["clientSecret", "privateKey"] as const).flatMap((key): [string, SecretSource][] => {
      const source = (provider as Partial<Record<typeof key, SecretSource>>)[key];
      return isLiteral(source) ? [[`userPool.identityProviders.${name}.${key}`, source]] : [];
    }),
  );
}

function problemsOf(path: string, source: SecretSource): Problem[] {
  return (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((kind) => {
    const name = source[kind];
    const [valid, allowed] = NAMES[kind];
    if (!isLiteral(name) || valid.test(name) || looksLikeSecret(name)) return [];
    // Without the value: a secret may have been pasted there.
    const message = `${name === "" ? "is empty" : "is not a valid name"}; use ${allowed}`;
    return [{ path: `${path}.${kind}`, message, fix: `write the name of the secret, such as ${SUCH_AS[kind]}` }];
  });
}

const SUCH_AS = {
  fromVariable: "google_client_secret",
  fromSsmParameter: "/acme/google-client-secret",
  fromSecretsManager: "acme/google-client-secret",
} as const;

export const secretSourceNamesAreValid = rule({
  id: "secret-source-names-are-valid",
  severity: "error",
  title: "Names of secrets must be valid where the secret is stored",
  why: "Terraform answers `Invalid variable name`, or AWS does not find the parameter or secret.",
  link: "https://developer.hashicorp.com/terraform/language/values/variables#declaring-an-input-variable",
  check: ({ userPool }) => sources(userPool).flatMap(([path, source]) => problemsOf(path, source)),
  examples: () => ({
    good: [
      google({ fromVariable: "google_secret" }),
      google({ fromSecretsManager: "acme/google", key: "secret" }),
      google({ fromSecretsManager: "arn:aws:secretsmanager:us-east-1:123456789012:secret:acme/google-AbCdEf" }),
      google({ fromSsmParameter: "/acme/google:3" }),
    ],
    bad: [
      {
        given: google({ fromVariable: "google secret" }),
        at: ["userPool.identityProviders.Google.clientSecret.fromVariable"],
      },
      {
        given: google({ fromSecretsManager: "acme google" }),
        at: ["userPool.identityProviders.Google.clientSecret.fromSecretsManager"],
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
