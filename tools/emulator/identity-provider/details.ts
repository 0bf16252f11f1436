import type { IdentityProvider } from "../types";
import { samlEndpoints } from "./saml";

type Details = Record<string, string>;

/** The `provider_details` keys AWS adds when a provider is read. */
export function addedDetails({ ProviderType, ProviderDetails }: IdentityProvider): Details {
  switch (ProviderType) {
    case "Google":
      return GOOGLE;
    case "LoginWithAmazon":
      return AMAZON;
    case "SignInWithApple":
      return APPLE;
    case "Facebook":
      return facebook(ProviderDetails.api_version);
    case "OIDC":
      return { attributes_url_add_attributes: "false" };
    case "SAML":
      return samlEndpoints(ProviderDetails);
  }
}

/**
 * The claim that AWS maps to the user name when the mapping leaves it out.
 * Not certain: asserted for Google and Facebook only.
 */
export function mappedByAws({ ProviderType }: IdentityProvider): Details {
  switch (ProviderType) {
    case "SAML":
      return {};
    case "Facebook":
      return { username: "id" };
    case "LoginWithAmazon":
      return { username: "user_id" };
    default:
      return { username: "sub" };
  }
}

const GOOGLE: Details = {
  attributes_url: "https://people.googleapis.com/v1/people/me?personFields=",
  attributes_url_add_attributes: "true",
  authorize_url: "https://accounts.google.com/o/oauth2/v2/auth",
  oidc_issuer: "https://accounts.google.com",
  token_request_method: "POST",
  token_url: "https://www.googleapis.com/oauth2/v4/token",
};

const AMAZON: Details = {
  attributes_url: "https://api.amazon.com/user/profile",
  attributes_url_add_attributes: "false",
  authorize_url: "https://www.amazon.com/ap/oa",
  token_request_method: "POST",
  token_url: "https://api.amazon.com/auth/o2/token",
};

const APPLE: Details = {
  attributes_url_add_attributes: "false",
  authorize_url: "https://appleid.apple.com/auth/authorize",
  oidc_issuer: "https://appleid.apple.com",
  token_request_method: "POST",
  token_url: "https://appleid.apple.com/auth/token",
};

/** Not certain: the version AWS takes when none is sent, and that it then does not answer `api_version`. */
function facebook(version = "v17.0"): Details {
  return {
    attributes_url: `https://graph.facebook.com/${version}/me?fields=`,
    attributes_url_add_attributes: "true",
    authorize_url: `https://www.facebook.com/${version}/dialog/oauth`,
    token_request_method: "GET",
    token_url: `https://graph.facebook.com/${version}/oauth/access_token`,
  };
}
