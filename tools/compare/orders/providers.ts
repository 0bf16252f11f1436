import { byNumber, type Row, ranks, rowsOf } from "./order";

const https = byNumber((value) => (typeof value === "string" && /^https:/i.test(value) ? 1 : 0));

/** Identity providers. */
export const providerRows: readonly Row[] = rowsOf("identity_providers", [
  {
    field: "provider_details.EncryptedResponses",
    unset: "false",
    why: "Assertions that are not encrypted can be read on their way through the browser.",
    order: ranks("false", "true"),
  },
  {
    field: "provider_details.RequestSigningAlgorithm",
    unset: "none",
    why: "Anyone can make unsigned requests.",
    order: ranks("none", "rsa-sha256"),
  },
  {
    field: "provider_details.IDPInit",
    unset: "false",
    why: "A sign-in that the provider starts cannot be told from one that an attacker starts.",
    order: ranks("true", "false"),
  },
  {
    field: "provider_details.IDPSignout",
    unset: "false",
    why: "Without it, signing out leaves the session at the provider.",
    order: ranks("false", "true"),
  },
  ...["MetadataURL", "oidc_issuer", "authorize_url", "token_url", "jwks_uri", "attributes_url"].map((name) => ({
    field: `provider_details.${name}`,
    why: "What is read over http can be changed in transit.",
    order: https,
  })),
]);
