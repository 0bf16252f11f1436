import type { OneOf } from "../../synth/reference";
import type { SecretSource } from "../secret-source/settings";
import { details, joined, type Provider, type ProviderSettings, withUsername } from "./provider";

/** Sign-in with Amazon; AWS names it `LoginWithAmazon`. */
export interface LoginWithAmazon extends ProviderSettings {
  /** The type of provider, as AWS names it. */
  readonly type: "LoginWithAmazon";
  /** Starts with `amzn1.application-oa2-client.`. */
  readonly clientId: string;
  /** Where the secret is kept. */
  readonly clientSecret: SecretSource;
  /** What is mapped has to be asked for. */
  readonly authorizeScopes: readonly OneOf<"postal_code" | "profile" | "profile:user_id">[];
}

/** What AWS adds by itself. */
const ADDED = {
  attributes_url: "https://api.amazon.com/user/profile",
  attributes_url_add_attributes: "false",
  authorize_url: "https://www.amazon.com/ap/oa",
  token_request_method: "POST",
  token_url: "https://api.amazon.com/auth/o2/token",
};

/** Settings to arguments. */
export function loginWithAmazon(stated: LoginWithAmazon): Provider {
  return {
    providerName: stated.type,
    providerType: stated.type,
    providerDetails: details({
      client_id: stated.clientId,
      client_secret: stated.clientSecret,
      authorize_scopes: joined(stated.authorizeScopes, " "),
      ...ADDED,
    }),
    attributeMapping: withUsername("user_id", stated.attributeMapping),
    idpIdentifiers: stated.idpIdentifiers,
    addedByAws: Object.keys(ADDED),
  };
}
