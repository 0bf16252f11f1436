import type { OneOf } from "../../synth/reference";
import type { SecretSource } from "../secret-source/settings";
import { details, joined, type Provider, type ProviderSettings, withUsername } from "./provider";

/** All four or none: AWS takes them only where it cannot discover them. */
type Endpoints =
  | {
      /** Where the claims of the user are. `https` only, as the others. */
      readonly attributesUrl: string;
      /** Where people sign in. */
      readonly authorizeUrl: string;
      /** Where the code is exchanged for tokens. */
      readonly tokenUrl: string;
      /** Where the keys of the tokens are. */
      readonly jwksUri: string;
    }
  | {
      readonly attributesUrl?: undefined;
      readonly authorizeUrl?: undefined;
      readonly tokenUrl?: undefined;
      readonly jwksUri?: undefined;
    };

/** Sign-in by OpenID Connect. */
export type Oidc = ProviderSettings &
  Endpoints & {
    /** The type of provider, as AWS names it. */
    readonly type: "OIDC";
    /**
     * 3–32 characters, without `:`; no space and no `_` but as the second character. Another name is another provider.
     * @default the record key
     */
    readonly providerName?: string;
    /** The id that the provider gave the pool. */
    readonly clientId: string;
    /** @default none, for a provider that wants none */
    readonly clientSecret?: SecretSource;
    /** With `openid`; what is mapped has to be asked for. */
    readonly authorizeScopes: readonly string[];
    /** `https` URL without a slash at its end, as in the provider's tokens. */
    readonly oidcIssuer: string;
    /** How the claims of the user are asked for. */
    readonly attributesRequestMethod: OneOf<"GET" | "POST">;
  };

/** Settings to arguments. */
export function oidc(stated: Oidc, key: string): Provider {
  return {
    providerName: stated.providerName ?? key,
    providerType: stated.type,
    providerDetails: details({
      client_id: stated.clientId,
      client_secret: stated.clientSecret,
      authorize_scopes: joined(stated.authorizeScopes, " "),
      oidc_issuer: stated.oidcIssuer,
      attributes_request_method: stated.attributesRequestMethod,
      attributes_url: stated.attributesUrl,
      // AWS adds it by itself.
      attributes_url_add_attributes: "false",
      authorize_url: stated.authorizeUrl,
      token_url: stated.tokenUrl,
      jwks_uri: stated.jwksUri,
    }),
    attributeMapping: withUsername("sub", stated.attributeMapping),
    idpIdentifiers: stated.idpIdentifiers,
    addedByAws: ["attributes_url_add_attributes"],
  };
}
