import type { IdentityProviderType } from "../../../lib/aws-facts/cognito-api";
import type { IdentityProvider } from "../../../lib/resources/identity-providers/settings";
import type { Remark } from "../result";
import { REMOVED } from "../without-secrets";

/** A secret of an identity provider, and the variable that it will come from. */
export interface ProviderSecret {
  readonly path: string;
  readonly variable: string;
  /** In words: `the client secret of the identity provider Google`. */
  readonly what: string;
  /** AWS does not return Apple's, and so cannot tell whether it is the same. */
  readonly isPrivateKey: boolean;
}

/** The variable of a provider's secret: `google_client_secret`. @param keys of all providers, so that no two share one */
export function variableOf(key: string, keys: readonly string[], { ProviderType }: IdentityProviderType): string {
  const same = keys.filter((other) => snake(other) === snake(key));
  const number = same.length > 1 ? `_${same.indexOf(key) + 1}` : "";
  return `${snake(key)}${number}_${ProviderType === "SignInWithApple" ? "private_key" : "client_secret"}`;
}

function snake(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
}

/** The secret that settings refer to. */
export function secretIn(key: string, settings: IdentityProvider): ProviderSecret | undefined {
  const isApple = settings.type === "SignInWithApple";
  const source = isApple ? settings.privateKey : "clientSecret" in settings ? settings.clientSecret : undefined;
  if (source?.fromVariable === undefined) return undefined;
  return {
    path: `userPool.identityProviders.${key}.${isApple ? "privateKey" : "clientSecret"}`,
    variable: source.fromVariable,
    what: `the ${isApple ? "private key" : "client secret"} of the identity provider ${key}`,
    isPrivateKey: isApple,
  };
}

/** What to put where. */
export function aboutSecret({ path, variable, what, isPrivateKey }: ProviderSecret): Remark[] {
  const source = `DescribeIdentityProvider ProviderDetails.${isPrivateKey ? "private_key" : "client_secret"}`;
  const set = `Set TF_VAR_${variable} to ${what}`;
  if (!isPrivateKey) {
    return [
      { kind: "secret", path, source, message: `${set}, as it is live. With another value, the import changes it.` },
    ];
  }
  const message =
    `${set}, the text of the .p8 file. AWS does not return it, so it cannot be compared. The import does not send it; ` +
    "it is sent when a detail of the provider changes.";
  return [{ kind: "secret", path, source, message }];
}

/** Whether settings hold what stands for a secret in a description: it must never be written. */
export function holdsSecret(settings: unknown): boolean {
  return settings !== undefined && JSON.stringify(settings).includes(REMOVED);
}
