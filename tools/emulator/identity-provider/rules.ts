import { invalidParameter } from "../aws-error";
import type { Pool } from "../pool";
import type { IdentityProvider } from "../types";

const SOCIAL = ["Facebook", "Google", "LoginWithAmazon", "SignInWithApple"];

/** Throws AWS's first refusal of an identity provider. */
export function checkIdentityProvider(provider: IdentityProvider, pool: Pool): void {
  const { ProviderName, ProviderType, ProviderDetails } = provider;
  if (SOCIAL.includes(ProviderType) && ProviderName !== ProviderType) {
    throw invalidParameter(`Provider ${ProviderName} cannot be of type ${ProviderType}.`);
  }
  if (ProviderType === "SAML") checkMetadata(ProviderDetails);
  else checkKeys(provider);
  if (ProviderType === "OIDC") checkOidc(ProviderDetails);
  checkMapping(provider, pool);
}

function checkMetadata({ MetadataURL, MetadataFile }: Record<string, string>): void {
  if (!MetadataURL && !MetadataFile) {
    throw invalidParameter("At least one of the MetadataURL or MetadataFile should be provided.");
  }
  if (MetadataURL && MetadataFile) {
    throw invalidParameter("Only one of the MetadataURL or MetadataFile should be provided.");
  }
}

function checkKeys({ ProviderType, ProviderDetails }: IdentityProvider): void {
  const [keys, text] = REQUIRED[ProviderType] ?? REQUIRED_SOCIAL;
  if (!keys.every((key) => ProviderDetails[key])) throw invalidParameter(`${text} are all required idp details.`);
}

const REQUIRED_SOCIAL = [
  ["client_id", "client_secret", "authorize_scopes"],
  "clientId, clientSecret and authorizeScopes",
] as const;

/** Not certain: AWS's sentence for Apple leaves out the scopes; they are required here as well. */
const REQUIRED: Partial<Record<string, readonly [readonly string[], string]>> = {
  SignInWithApple: [
    ["client_id", "private_key", "team_id", "key_id", "authorize_scopes"],
    "clientId, privateKey, teamId, and keyId",
  ],
  OIDC: [
    ["client_id", "authorize_scopes", "oidc_issuer", "attributes_request_method"],
    "clientId, authorizeScopes, oidcIssuer and attributesRequestMethod",
  ],
};

function checkOidc(details: Record<string, string>): void {
  for (const key of ["oidc_issuer", "attributes_url", "authorize_url", "token_url", "jwks_uri"]) {
    if (details[key] !== undefined && !details[key].startsWith("https://")) {
      throw invalidParameter("OIDC endpoint must start with https://");
    }
  }
  if (!["GET", "POST"].includes(details.attributes_request_method ?? "")) {
    // Not certain: the text.
    throw invalidParameter("attributesRequestMethod must be GET or POST.");
  }
}

/** Not certain: the text. */
function checkMapping({ AttributeMapping = {} }: IdentityProvider, pool: Pool): void {
  const known = new Set(["username", ...pool.schema.map(({ Name }) => Name)]);
  const unknown = Object.keys(AttributeMapping).find((name) => !known.has(name));
  if (unknown !== undefined) throw invalidParameter(`Invalid user pool attribute ${unknown} in attribute mapping.`);
}
