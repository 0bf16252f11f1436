import { type IdentityProvider, toTerraform } from "../../resources/identity-providers/settings";
import type { CognitoUserPoolSettings } from "../../settings";
import { isReference } from "../../synth/reference";

/** An identity provider of the settings. */
export interface PlacedProvider {
  readonly path: string;
  readonly stated: IdentityProvider;
  /** AWS's name for it, as clients say it; it may be a reference. */
  readonly name: string;
  /** Where the name is stated, if only by the key. */
  readonly namePath: string;
  /** The attributes of the pool that a sign-in fills, each with what fills it. */
  readonly mapped: readonly (readonly [attribute: string, claim: string])[];
}

/** The names that clients may say; nothing if there are some that only Terraform knows. */
export function knownProviders(providers: readonly PlacedProvider[]): readonly string[] | undefined {
  const names = providers.map(({ name }) => name);
  return names.some((name) => isReference(name)) ? undefined : ["COGNITO", ...names];
}

/** Every identity provider with its place. */
export function providersOf({ identityProviders = {} }: CognitoUserPoolSettings): readonly PlacedProvider[] {
  return Object.entries(identityProviders).map(([key, stated]) => ({
    path: `userPool.identityProviders.${key}`,
    stated,
    name: toTerraform(key, stated).providerName,
    namePath: `userPool.identityProviders.${key}${"providerName" in stated && stated.providerName ? ".providerName" : ""}`,
    mapped: Object.entries(stated.attributeMapping ?? {}).filter(
      (entry): entry is [string, string] => entry[0] !== "username" && entry[1] !== undefined,
    ),
  }));
}
