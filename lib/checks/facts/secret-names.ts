import type { SecretSource } from "../../resources/secret-source/settings";
import { isLiteral } from "../../synth/reference";
import type { Problem } from "../problem";
import { looksLikeSecret } from "../secret-form";
import type { Subject } from "../subject";

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

/** Every secret that an identity provider reads. */
export function secretSources({ identityProviders = {} }: Subject["userPool"]): [path: string, source: SecretSource][] {
  return Object.entries(identityProviders).flatMap(([name, provider]) =>
    (["clientSecret", "privateKey"] as const).flatMap((key): [string, SecretSource][] => {
      const source = (provider as Partial<Record<typeof key, SecretSource>>)[key];
      return isLiteral(source) ? [[`userPool.identityProviders.${name}.${key}`, source]] : [];
    }),
  );
}

/** What is wrong with the name of a secret. */
export function secretNameProblems(path: string, source: SecretSource): Problem[] {
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
