import type { LimitsOf } from "../../aws-facts/limits";
import type { Importable } from "../importable";
import { type Facebook, facebook } from "./facebook";
import { type Google, google } from "./google";
import { type LoginWithAmazon, loginWithAmazon } from "./login-with-amazon";
import { type Oidc, oidc } from "./oidc";
import type { Provider } from "./provider";
import { type Saml, saml } from "./saml";
import { type SignInWithApple, signInWithApple } from "./sign-in-with-apple";

export type { AttributeMapping, MappedStandardAttribute } from "./attribute-mapping";
export type { Facebook } from "./facebook";
export type { Google } from "./google";
export type { LoginWithAmazon } from "./login-with-amazon";
export type { Oidc } from "./oidc";
export type { Detail, Details, Provider } from "./provider";
export type { Saml } from "./saml";
export type { SignInWithApple } from "./sign-in-with-apple";

/** Somebody else who can vouch for users, told apart by `type`. */
export type IdentityProvider = Facebook | Google | LoginWithAmazon | Oidc | Saml | SignInWithApple;

/** Who else can vouch for the pool's users. */
export interface IdentityProvidersSettings {
  /**
   * By name: letters, digits, `-` and `_`. The name makes the address, and names an OIDC or SAML provider that states no
   * `providerName`. Import id: `<pool id>:<provider name>`; the plan of an import shows an update even where nothing
   * changes, for Terraform marks the secret as sensitive; only Apple is sent anything (`privateKey`).
   */
  readonly identityProviders?: Readonly<Record<string, IdentityProvider & Importable>>;
}

// AWS takes an empty one, and answers that required details are missing.
const DETAIL = { length: [1, 131_072] } as const;

/** AWS's limits on them. */
export const limits = {
  identityProviders: {
    each: {
      idpIdentifiers: {
        count: [0, 50],
        each: {
          length: [1, 40],
          pattern: "[\\w\\s+=.@-]+",
          allowed: "ASCII letters and digits, spaces and _ + = . @ -",
        },
      },
      clientId: DETAIL,
      teamId: DETAIL,
      keyId: DETAIL,
      oidcIssuer: DETAIL,
      metadataUrl: DETAIL,
    },
  },
} as const satisfies LimitsOf<IdentityProvidersSettings>;

/** Settings to arguments. The social ones are named by AWS; the others by `providerName` or else by `key`. */
export function toTerraform(key: string, stated: IdentityProvider): Provider {
  switch (stated.type) {
    case "Facebook":
      return facebook(stated);
    case "Google":
      return google(stated);
    case "LoginWithAmazon":
      return loginWithAmazon(stated);
    case "OIDC":
      return oidc(key, stated);
    case "SAML":
      return saml(key, stated);
    case "SignInWithApple":
      return signInWithApple(stated);
  }
}
