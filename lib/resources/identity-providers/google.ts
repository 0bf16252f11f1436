import type { SecretSource } from "../secret-source/settings";
import { details, joined, type Provider, type ProviderSettings, withUsername } from "./provider";

/** Sign-in with Google; AWS names it `Google`. */
export interface Google extends ProviderSettings {
  /** The type of provider, as AWS names it. */
  readonly type: "Google";
  /** Ends in `.apps.googleusercontent.com`. */
  readonly clientId: string;
  /** Where the secret is kept. */
  readonly clientSecret: SecretSource;
  /** Such as `["openid", "email", "profile"]`; what is mapped has to be asked for. */
  readonly authorizeScopes: readonly string[];
}

/** What AWS adds by itself. */
const ADDED = {
  attributes_url: "https://people.googleapis.com/v1/people/me?personFields=",
  attributes_url_add_attributes: "true",
  authorize_url: "https://accounts.google.com/o/oauth2/v2/auth",
  oidc_issuer: "https://accounts.google.com",
  token_request_method: "POST",
  token_url: "https://www.googleapis.com/oauth2/v4/token",
};

/** Settings to arguments. */
export function google(stated: Google): Provider {
  return {
    providerName: stated.type,
    providerType: stated.type,
    providerDetails: details({
      client_id: stated.clientId,
      client_secret: stated.clientSecret,
      authorize_scopes: joined(stated.authorizeScopes, " "),
      ...ADDED,
    }),
    attributeMapping: withUsername("sub", stated.attributeMapping),
    idpIdentifiers: stated.idpIdentifiers,
    addedByAws: Object.keys(ADDED),
  };
}
