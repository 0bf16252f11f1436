/** Mistakes in identity providers. */
import type { SecretSource } from "../../../lib/resources/secret-source/settings";
import { type Mutation, provider, providers, untyped } from "./change";
import { GOOGLE, OIDC, SAML } from "./parts";

export const OF_PROVIDERS: readonly Mutation[] = [
  [
    "a provider of two characters",
    "provider-name-is-valid",
    "userPool.identityProviders.Mistaken.providerName",
    provider({ ...SAML, providerName: "ad" }),
  ],
  ["Google twice", "provider-names-are-unique", "userPool.identityProviders.b", providers({ a: GOOGLE, b: GOOGLE })],
  [
    "an issuer by http",
    "oidc-endpoints-are-https",
    "userPool.identityProviders.Mistaken.oidcIssuer",
    provider({ ...OIDC, oidcIssuer: "http://idp.acme.com" }),
  ],
  [
    "no scopes",
    "require-provider-scopes",
    "userPool.identityProviders.Mistaken.authorizeScopes",
    provider({ ...GOOGLE, authorizeScopes: [] }),
  ],
  [
    "a file's name for metadata",
    "saml-metadata-is-xml",
    "userPool.identityProviders.Mistaken.metadataFile",
    provider({ type: "SAML", metadataFile: "idp.xml" }),
  ],
  [
    "an attribute mapped that is not there",
    "mapped-attributes-exist",
    "userPool.identityProviders.Mistaken.attributeMapping.custom:plan",
    provider({ ...SAML, attributeMapping: { "custom:plan": "plan" } }),
  ],
  [
    "an identifier with a slash",
    "settings-are-within-limits",
    "userPool.identityProviders.Mistaken.idpIdentifiers[0]",
    provider({ ...SAML, idpIdentifiers: ["acme/com"] }),
  ],
  [
    "a secret in the settings",
    "no-wrong-types",
    "userPool.identityProviders.Mistaken.clientSecret",
    provider({ ...GOOGLE, clientSecret: untyped<SecretSource>("hunter2") }),
  ],
  [
    "a secret in place of its name",
    "disallow-pasted-secrets",
    "userPool.identityProviders.Mistaken.clientSecret.fromVariable",
    provider({ ...GOOGLE, clientSecret: { fromVariable: "GOCSPX-hunter2" } }),
  ],
  [
    "a variable with a space",
    "secret-source-names-are-valid",
    "userPool.identityProviders.Mistaken.clientSecret.fromVariable",
    provider({ ...GOOGLE, clientSecret: { fromVariable: "my secret" } }),
  ],
];
