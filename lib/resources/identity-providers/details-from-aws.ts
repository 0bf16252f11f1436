import { UnknownValue } from "../../aws-facts/known";
import type { SecretSource } from "../secret-source/settings";
import type { AdoptableProvider } from "./adopted";
import type { ProviderSettings } from "./provider";
import type { IdentityProvider } from "./settings";

/** The details of a provider as AWS answers them. */
export type LiveDetails = Readonly<Record<string, string>>;

type Type = IdentityProvider["type"];
type Of<T extends Type> = Extract<IdentityProvider, { readonly type: T }>;

/** The settings of each type that its details say: what they make of the details may differ from them. */
export const DETAILS_FROM_AWS: {
  readonly [T in Type]: (
    details: LiveDetails,
    secret: SecretSource,
  ) => Omit<Of<T>, "type" | "providerName" | keyof ProviderSettings | keyof AdoptableProvider>;
} = {
  Facebook: (details, clientSecret) => ({
    clientId: required(details, "client_id"),
    clientSecret,
    authorizeScopes: scopes(details),
    apiVersion: hasAddresses(details) ? details.api_version : undefined,
  }),
  Google: (details, clientSecret) => ({
    clientId: required(details, "client_id"),
    clientSecret,
    authorizeScopes: scopes(details),
  }),
  LoginWithAmazon: (details, clientSecret) => ({
    clientId: required(details, "client_id"),
    clientSecret,
    authorizeScopes: scopes(details, ["postal_code", "profile", "profile:user_id"]),
  }),
  OIDC: (details, clientSecret) => ({
    clientId: required(details, "client_id"),
    clientSecret: details.client_secret === undefined ? undefined : clientSecret,
    authorizeScopes: scopes(details),
    oidcIssuer: required(details, "oidc_issuer"),
    attributesRequestMethod: method(details),
    ...endpoints(details),
  }),
  SAML: (details) => ({
    ...metadata(details),
    idpSignout: flag(details.IDPSignout),
    idpInit: flag(details.IDPInit),
    encryptedResponses: flag(details.EncryptedResponses),
    requestSigningAlgorithm: details.RequestSigningAlgorithm === "rsa-sha256" ? "rsa-sha256" : undefined,
  }),
  // AWS does not return the private key.
  SignInWithApple: (details) => ({
    clientId: required(details, "client_id"),
    teamId: required(details, "team_id"),
    keyId: required(details, "key_id"),
    authorizeScopes: scopes(details, ["email", "name"]),
  }),
};

function required(details: LiveDetails, name: string): string {
  const detail = details[name];
  if (detail === undefined) throw new UnknownValue(detail, ["a text"]);
  return detail;
}

/** However they are joined. */
function scopes(details: LiveDetails): string[];
function scopes<Scope extends string>(details: LiveDetails, known: readonly Scope[]): Scope[];
function scopes({ authorize_scopes: joined = "" }: LiveDetails, known?: readonly string[]): string[] {
  return joined.split(/[\s,]+/).filter((scope) => scope !== "" && (known?.includes(scope) ?? true));
}

/** A version means the addresses that AWS makes of it. */
function hasAddresses({ attributes_url, authorize_url, token_url }: LiveDetails): boolean {
  return [attributes_url, authorize_url, token_url].every((url) => url !== undefined);
}

function method(details: LiveDetails): "GET" | "POST" {
  const method = details.attributes_request_method;
  if (method !== "GET" && method !== "POST") throw new UnknownValue(method, ["GET", "POST"]);
  return method;
}

/** Settings for all four; some of them alone are details without a setting. */
function endpoints(details: LiveDetails) {
  const {
    attributes_url: attributesUrl,
    authorize_url: authorizeUrl,
    token_url: tokenUrl,
    jwks_uri: jwksUri,
  } = details;
  if (!attributesUrl || !authorizeUrl || !tokenUrl || !jwksUri) return {};
  return { attributesUrl, authorizeUrl, tokenUrl, jwksUri };
}

/** AWS keeps one of the two; the address would be the one that is in use. */
function metadata({ MetadataURL: metadataUrl, MetadataFile: metadataFile }: LiveDetails) {
  if (metadataUrl !== undefined) return { metadataUrl };
  if (metadataFile === undefined) throw new UnknownValue(metadataFile, ["MetadataFile or MetadataURL"]);
  return { metadataFile };
}

function flag(text: string | undefined): boolean | undefined {
  return text === undefined || !/^(true|false)$/i.test(text) ? undefined : text.toLowerCase() === "true";
}
