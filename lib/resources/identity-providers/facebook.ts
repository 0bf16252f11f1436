import type { SecretSource } from "../secret-source/settings";
import { details, joined, type Provider, type ProviderSettings, withUsername } from "./provider";

/** Sign-in with Facebook; AWS names it `Facebook`. */
export interface Facebook extends ProviderSettings {
  /** The type of provider, as AWS names it. */
  readonly type: "Facebook";
  /** The app's id. */
  readonly clientId: string;
  /** The app's secret. */
  readonly clientSecret: SecretSource;
  /** Such as `["public_profile", "email"]`; what is mapped has to be asked for. */
  readonly authorizeScopes: readonly string[];
  /**
   * Version of Facebook's API, such as `v17.0`. Leaving it out later leaves it live.
   * @default AWS's own; the addresses it means are then left to AWS
   */
  readonly apiVersion?: string;
}

/** Settings to arguments. AWS takes scopes with commas here. */
export function facebook(stated: Facebook): Provider {
  const { apiVersion } = stated;
  return {
    providerName: stated.type,
    providerType: stated.type,
    providerDetails: details({
      client_id: stated.clientId,
      client_secret: stated.clientSecret,
      authorize_scopes: joined(stated.authorizeScopes, ","),
      attributes_url_add_attributes: "true",
      token_request_method: "GET",
      ...(apiVersion !== undefined && addresses(apiVersion)),
    }),
    attributeMapping: withUsername("id", stated.attributeMapping),
    idpIdentifiers: stated.idpIdentifiers,
    addedByAws: ["attributes_url_add_attributes", "token_request_method"],
    filledByAws: apiVersion === undefined ? Object.keys(addresses("")) : undefined,
  };
}

/** What AWS adds for a version. */
function addresses(version: string) {
  return {
    api_version: version,
    attributes_url: `https://graph.facebook.com/${version}/me?fields=`,
    authorize_url: `https://www.facebook.com/${version}/dialog/oauth`,
    token_url: `https://graph.facebook.com/${version}/oauth/access_token`,
  };
}
