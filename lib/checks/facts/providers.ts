import type { AdoptableProvider } from "../../resources/identity-providers/adopted";
import { type IdentityProvider, toTerraform } from "../../resources/identity-providers/settings";
import type { CognitoUserPoolSettings } from "../../settings";
import { isReference } from "../../synth/reference";

/** An identity provider of the settings, and where it stands. */
export interface PlacedProvider {
  readonly path: string;
  readonly stated: IdentityProvider & Pick<AdoptableProvider, "adopted" | "importId">;
  /** Its name in AWS, which clients use; it may be a reference. */
  readonly name: string;
  /** Path of the name, or of the provider if its key is the name. */
  readonly namePath: string;
  /** The attributes of the pool that a sign-in writes, each with the claim it is read from. */
  readonly mapped: readonly (readonly [attribute: string, claim: string])[];
}

/** The names that clients may use, by their lower case; `undefined` if only Terraform knows some of them. */
export function knownProviders(providers: readonly PlacedProvider[]): KnownProviders | undefined {
  const names = ["COGNITO", ...providers.map(({ name }) => name)];
  if (names.some((name) => isReference(name))) return undefined;
  return { names: new Set(names), byLowerCase: new Map(names.map((name) => [name.toLowerCase(), name])) };
}

/** Whether AWS accepts the name for a new provider (`ProviderNameTypeV2` of its API). */
export function fitsProviderName(name: string): boolean {
  return name.length <= 64 && [...name].length <= 32 && /^[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+$/u.test(name);
}

/** What clients may name in `supportedIdentityProviders`. */
export interface KnownProviders {
  readonly names: ReadonlySet<string>;
  readonly byLowerCase: ReadonlyMap<string, string>;
}

/** Every identity provider of the settings. */
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
