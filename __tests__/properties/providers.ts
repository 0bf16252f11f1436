/** Identity providers of every type, each at most once where AWS names it. */
import fc from "fast-check";
import type { AttributeMapping, IdentityProvider } from "../../lib/resources/identity-providers/settings";
import type { SecretSource } from "../../lib/resources/secret-source/settings";
import type { Reach } from "./facts";
import type { Attribute } from "./schema";
import { host, key, label, made, some, stated } from "./words";

/** The variable that every generated secret comes from. */
export const SECRET_VARIABLE = "generated_secret";

/** By name; what the pool requires is mapped by all of them. */
export function identityProviders(
  attributes: readonly Attribute[],
  reach: Reach,
): fc.Arbitrary<Record<string, IdentityProvider>> {
  const attributeMapping = mapping(attributes);
  const source = secret(reach);
  const types: fc.Arbitrary<IdentityProvider>[] = [
    ...social(source).map((provider) =>
      fc.tuple(provider, attributeMapping).map(([one, mapped]) => ({ ...one, attributeMapping: mapped })),
    ),
    fc.tuple(oidc(source), attributeMapping).map(([one, mapped]) => ({ ...one, attributeMapping: mapped })),
    fc.tuple(saml, attributeMapping).map(([one, mapped]) => ({ ...one, attributeMapping: mapped })),
  ];
  return fc
    .subarray(types, { minLength: 1, maxLength: 3 })
    .chain((chosen) =>
      fc.tuple(
        fc.tuple(...chosen),
        fc.uniqueArray(
          label.map((name) => `Idp${name}`),
          { minLength: chosen.length, maxLength: chosen.length },
        ),
        fc.uniqueArray(identifierOf, { maxLength: 4 }),
      ),
    )
    .map(([providers, keys, identifiers]) => byName(providers, keys, identifiers));
}

/** What a person can be found by, beside the provider's name: unique in the pool. */
const identifierOf = fc.oneof(host, made("abcXYZ019 _+=.@-", 1, 40));

function byName(providers: readonly IdentityProvider[], keys: readonly string[], identifiers: readonly string[]) {
  const entries = providers.map((provider, index) => {
    const mine = identifiers.filter((_, turn) => turn % providers.length === index);
    return [keys[index] ?? "", mine.length > 0 ? { ...provider, idpIdentifiers: mine } : provider] as const;
  });
  return Object.fromEntries(entries);
}

/** Some of what can be written at every sign-in, and all that is required. */
function mapping(attributes: readonly Attribute[]): fc.Arbitrary<AttributeMapping> {
  const required = attributes.filter((attribute) => attribute.required);
  const others = attributes.filter(({ name, mutable, required }) => mutable && !required && name !== "sub");
  return some(others, 0, 6).map(
    (chosen) =>
      Object.fromEntries(
        [...required, ...chosen].map(({ name }) => [name, name.replace(/^custom:/, "")]),
      ) as AttributeMapping,
  );
}

function secret({ beside }: Reach): fc.Arbitrary<SecretSource> {
  const fromVariable = fc.constant({ fromVariable: SECRET_VARIABLE });
  if (!beside) return fromVariable;
  return fc.oneof(
    fromVariable,
    key.map((name) => ({ fromSsmParameter: `/acme/${name}` })),
    fc.record({ fromSecretsManager: key, key: label }, { requiredKeys: ["fromSecretsManager"] }),
  );
}

function social(clientSecret: fc.Arbitrary<SecretSource>) {
  const scopes = <const S extends string>(...names: S[]) => some(names, 1);
  return [
    fc.record({
      type: fc.constant("Google" as const),
      clientId: label.map((name) => `${name}.apps.googleusercontent.com`),
      clientSecret,
      authorizeScopes: fc.constant(["openid", "email", "profile"]),
    }),
    fc.record(
      {
        type: fc.constant("Facebook" as const),
        clientId: made("0123456789", 15, 16),
        clientSecret,
        authorizeScopes: scopes("public_profile", "email"),
        apiVersion: fc.constantFrom("v17.0", "v21.0"),
      },
      { requiredKeys: ["type", "clientId", "clientSecret", "authorizeScopes"] },
    ),
    fc.record({
      type: fc.constant("LoginWithAmazon" as const),
      clientId: label.map((name) => `amzn1.application-oa2-client.${name}`),
      clientSecret,
      authorizeScopes: scopes("postal_code", "profile", "profile:user_id"),
    }),
    fc.record(
      {
        type: fc.constant("SignInWithApple" as const),
        clientId: label.map((name) => `com.acme.${name}`),
        teamId: made("ABCXYZ0189", 10, 10),
        keyId: made("ABCXYZ0189", 10, 10),
        privateKey: clientSecret,
        authorizeScopes: scopes("email", "name"),
        rotation: fc.nat(9),
      },
      { requiredKeys: ["type", "clientId", "teamId", "keyId", "privateKey", "authorizeScopes"] },
    ),
  ] as const satisfies readonly fc.Arbitrary<IdentityProvider>[];
}

/** 3–32 characters of any script, without space, `_` and `:`. */
const providerName = fc.tuple(label, made(["a", "Z", "é", "-", "."], 1, 8), label).map((parts) => parts.join(""));

function oidc(clientSecret: fc.Arbitrary<SecretSource>): fc.Arbitrary<IdentityProvider> {
  const endpoints = host.map((name) => ({
    attributesUrl: `https://${name}/userinfo`,
    authorizeUrl: `https://${name}/authorize`,
    tokenUrl: `https://${name}/token`,
    jwksUri: `https://${name}/jwks`,
  }));
  const common = fc.record(
    {
      type: fc.constant("OIDC" as const),
      providerName,
      clientId: label,
      clientSecret,
      authorizeScopes: some(["email", "profile", "phone"]).map((scopes) => ["openid", ...scopes]),
      oidcIssuer: host.map((name) => `https://${name}`),
      attributesRequestMethod: fc.constantFrom("GET" as const, "POST" as const),
    },
    { requiredKeys: ["type", "clientId", "authorizeScopes", "oidcIssuer", "attributesRequestMethod"] },
  );
  return fc.oneof(
    common,
    fc.tuple(common, endpoints).map(([one, urls]) => ({ ...one, ...urls })),
  );
}

const METADATA = `<?xml version="1.0"?>
<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.acme.com">
  <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.acme.com/sso"/>
  </IDPSSODescriptor>
</EntityDescriptor>
`;

const saml: fc.Arbitrary<IdentityProvider> = fc
  .tuple(
    fc.oneof(
      host.map((name) => ({ metadataUrl: `https://${name}/metadata` })),
      fc.constant({ metadataFile: METADATA }),
    ),
    fc.record(
      {
        providerName,
        idpSignout: fc.boolean(),
        idpInit: fc.boolean(),
        encryptedResponses: fc.boolean(),
        requestSigningAlgorithm: fc.constant("rsa-sha256" as const),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([metadata, rest]) => ({ type: "SAML" as const, ...metadata, ...stated(rest) }));
