import type { IdentityProvider } from "../../../lib/resources/identity-providers/settings";
import type { Remark } from "../result";
import { REMOVED } from "../without-secrets";

/** A secret of an identity provider, and the variable that it will come from. */
export interface ProviderSecret {
  readonly path: string;
  readonly variable: string;
  /** In words: `the client secret of the identity provider Google`. */
  readonly what: string;
}

/** The variable of a provider's secret: `google_client_secret`. @param keys of all providers, so that no two share one */
export function variableOf(key: string, keys: readonly string[]): string {
  const same = keys.filter((other) => snake(other) === snake(key));
  const number = same.length > 1 ? `_${same.indexOf(key) + 1}` : "";
  return `${snake(key)}${number}_client_secret`;
}

function snake(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
}

/** The secret that settings refer to. */
export function secretIn(key: string, settings: IdentityProvider): ProviderSecret | undefined {
  const source = "clientSecret" in settings ? settings.clientSecret : undefined;
  if (source?.fromVariable === undefined) return undefined;
  return {
    path: `userPool.identityProviders.${key}.clientSecret`,
    variable: source.fromVariable,
    what: `the client secret of the identity provider ${key}`,
  };
}

/** What to put where. */
export function aboutSecret({ path, variable, what }: ProviderSecret): Remark {
  const message = `Set TF_VAR_${variable} to ${what}, as it is live. With another value, the import changes it.`;
  return { kind: "secret", path, source: "DescribeIdentityProvider ProviderDetails.client_secret", message };
}

/** AWS does not return Apple's key: settings without it leave it as it is. @param path of the provider */
export function aboutPrivateKey(path: string): Remark {
  const message =
    "AWS does not return the private key, so the settings have none, and it stays as it is. Set privateKey when you change " +
    "the client ID, team ID, key ID or scopes: AWS requires it then.";
  return {
    kind: "left-out",
    path: `${path}.privateKey`,
    source: "DescribeIdentityProvider ProviderDetails.private_key",
    message,
  };
}

/** Whether settings hold what stands for a secret in a description: it must never be written. */
export function holdsSecret(settings: unknown): boolean {
  return settings !== undefined && JSON.stringify(settings).includes(REMOVED);
}
