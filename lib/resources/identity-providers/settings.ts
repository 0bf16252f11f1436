import type { LimitsOf } from "../../aws-facts/limits";
import { type AdoptableProvider, asStated } from "./adopted";
import { type Facebook, facebook } from "./facebook";
import { type Google, google } from "./google";
import { type LoginWithAmazon, loginWithAmazon } from "./login-with-amazon";
import { type Oidc, oidc } from "./oidc";
import type { Provider } from "./provider";
import { type Saml, saml } from "./saml";
import { type SignInWithApple, signInWithApple } from "./sign-in-with-apple";

export type { AttributeMapping } from "./attribute-mapping";
export type { Facebook, Google, LoginWithAmazon, Oidc, Saml, SignInWithApple };

/** An identity provider outside the pool, told apart by `type`. */
export type IdentityProvider = Facebook | Google | LoginWithAmazon | Oidc | Saml | SignInWithApple;

/** Identity providers through which people sign in. */
export interface IdentityProvidersSettings {
  /**
   * By name: letters, digits, `-` and `_`. The name makes the address, and is the provider's own where an OIDC or SAML
   * provider states no `providerName`. Import id: `<pool id>:<provider name>`; the plan of an import shows an update even where nothing
   * changes, for Terraform marks the secret as sensitive. Nothing is sent.
   */
  readonly identityProviders?: Readonly<Record<string, IdentityProvider & AdoptableProvider>>;
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

/** Settings to arguments, by type; the key names the types that AWS does not name. */
export const PROVIDERS: {
  readonly [Type in IdentityProvider["type"]]: (
    stated: Extract<IdentityProvider, { readonly type: Type }>,
    key: string,
  ) => Provider;
} = {
  Facebook: facebook,
  Google: google,
  LoginWithAmazon: loginWithAmazon,
  OIDC: oidc,
  SAML: saml,
  SignInWithApple: signInWithApple,
};

/** Settings to arguments. AWS names the social ones; the others are named by `providerName`, or else by `key`. */
export function toTerraform(key: string, stated: IdentityProvider & AdoptableProvider): Provider {
  const provider: (stated: never, key: string) => Provider = PROVIDERS[stated.type];
  return asStated(provider(stated as never, key), stated);
}
