import { type IdentityProvider, toTerraform } from "../identity-providers";
import { isReference } from "../reference";
import type { CognitoUserPoolSettings } from "../settings";

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

const placed = new WeakMap<CognitoUserPoolSettings, readonly PlacedProvider[]>();

/** Every identity provider with its place. */
export function providersOf(userPool: CognitoUserPoolSettings): readonly PlacedProvider[] {
  const known = placed.get(userPool);
  if (known !== undefined) return known;
  const found = place(userPool);
  placed.set(userPool, found);
  return found;
}

/** The names that clients may say; nothing if there are some that only Terraform knows. */
export function knownProviders(userPool: CognitoUserPoolSettings): readonly string[] | undefined {
  const names = providersOf(userPool).map(({ name }) => name);
  return names.some((name) => isReference(name)) ? undefined : ["COGNITO", ...names];
}

function place({ identityProviders = {} }: CognitoUserPoolSettings): readonly PlacedProvider[] {
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
