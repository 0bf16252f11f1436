import { toTerraform } from "../../../../lib/resources/identity-providers/settings";
import { readPool } from "../../../../tools/import/read-pool";
import { described } from "../description";

type Details = Readonly<Record<string, string>>;

const SECRET = "(removed)";
const read = (...identityProviders: object[]) => readPool(described({ identityProviders: identityProviders as never }));
const provider = (ProviderType: string, ProviderDetails: Details, more: object = {}) => ({
  ProviderName: ProviderType,
  ProviderType,
  ProviderDetails,
  ...more,
});
const one = (live: object) => Object.values(read(live).userPool.identityProviders ?? {})[0];

const GOOGLE = {
  client_id: "1.apps.googleusercontent.com",
  client_secret: SECRET,
  authorize_scopes: "profile openid",
  attributes_url: "https://people.googleapis.com/v1/people/me?personFields=",
  attributes_url_add_attributes: "true",
  authorize_url: "https://accounts.google.com/o/oauth2/v2/auth",
  oidc_issuer: "https://accounts.google.com",
  token_request_method: "POST",
  token_url: "https://www.googleapis.com/oauth2/v4/token",
};
const FACEBOOK = { client_id: "1", client_secret: SECRET, authorize_scopes: "public_profile,email" };
const FACEBOOK_12 = {
  ...FACEBOOK,
  api_version: "v12.0",
  attributes_url: "https://graph.facebook.com/v12.0/me?fields=",
  authorize_url: "https://www.facebook.com/v12.0/dialog/oauth",
  token_url: "https://graph.facebook.com/v12.0/oauth/access_token",
};
const AMAZON = { client_id: "1", client_secret: SECRET, authorize_scopes: "profile postal_code" };
const APPLE = { client_id: "a", team_id: "T", key_id: "K", authorize_scopes: "email name" };
const OIDC = {
  client_id: "acme",
  authorize_scopes: "openid email",
  oidc_issuer: "https://id.acme.example/${realm}",
  attributes_request_method: "GET",
  attributes_url_add_attributes: "false",
};
const ADDRESSES = {
  attributes_url: "https://id.acme.example/userinfo",
  authorize_url: "https://id.acme.example/authorize",
  token_url: "https://id.acme.example/token",
  jwks_uri: "https://id.acme.example/jwks",
};
const SAML = {
  MetadataURL: "https://idp.acme.example/metadata",
  SSORedirectBindingURI: "https://idp.acme.example/sso",
  SLORedirectBindingURI: "https://idp.acme.example/slo",
  ActiveEncryptionCertificate: "MIIC",
};
const adopted = (name: string) => ({ adopted: true, importId: `us-west-2_abc123:${name}` });

test("a social provider has AWS's name, without the details that AWS adds", () => {
  const live = provider("Google", GOOGLE, {
    UserPoolId: "us-west-2_abc123",
    AttributeMapping: { username: "sub", email: "email", "custom:plan": "plan" },
    IdpIdentifiers: ["b.example", "a.example"],
    CreationDate: "2026-01-01T00:00:00.000Z",
  });
  expect(read(live).userPool.identityProviders).toEqual({
    Google: {
      type: "Google",
      ...adopted("Google"),
      clientId: "1.apps.googleusercontent.com",
      clientSecret: { fromVariable: "google_client_secret" },
      authorizeScopes: ["profile", "openid"],
      attributeMapping: { "custom:plan": "plan", email: "email", username: "sub" },
      idpIdentifiers: ["b.example", "a.example"],
    },
  });
});

test.each<[string, object, object]>([
  [
    "Facebook",
    provider("Facebook", FACEBOOK_12),
    { clientId: "1", authorizeScopes: ["public_profile", "email"], apiVersion: "v12.0" },
  ],
  ["LoginWithAmazon", provider("LoginWithAmazon", AMAZON), { authorizeScopes: ["profile", "postal_code"] }],
  ["SignInWithApple", provider("SignInWithApple", APPLE), { clientId: "a", teamId: "T", keyId: "K" }],
  ["OIDC", provider("OIDC", OIDC), { oidcIssuer: "https://id.acme.example/${realm}", attributesRequestMethod: "GET" }],
  [
    "OIDC",
    provider("OIDC", { ...OIDC, ...ADDRESSES, client_secret: SECRET }),
    { clientSecret: { fromVariable: "oidc_client_secret" }, jwksUri: "https://id.acme.example/jwks" },
  ],
  ["SAML", provider("SAML", SAML), { metadataUrl: "https://idp.acme.example/metadata" }],
  [
    "SAML",
    provider("SAML", { MetadataFile: "<a>${x}</a>", IDPInit: "true", IDPSignout: "false", EncryptedResponses: "true" }),
    { metadataFile: "<a>${x}</a>", idpInit: true, idpSignout: false, encryptedResponses: true },
  ],
  [
    "SAML",
    provider("SAML", { ...SAML, RequestSigningAlgorithm: "rsa-sha256" }),
    { requestSigningAlgorithm: "rsa-sha256" },
  ],
])("%s has settings for all its details", (name, live, settings) => {
  const { userPool, remarks } = read(live);
  expect(userPool.identityProviders?.[name]).toMatchObject({ ...adopted(name), ...settings });
  expect(userPool.identityProviders?.[name]).not.toHaveProperty("providerDetails");
  expect(remarks.filter(({ kind }) => kind === "unknown")).toEqual([]);
});

describe("details that the settings would set differently, or not at all", () => {
  test.each<[string, object, Details]>([
    [
      "spaces after commas",
      provider("Facebook", { ...FACEBOOK, authorize_scopes: "public_profile, email" }),
      { authorize_scopes: "public_profile, email" },
    ],
    [
      "two spaces",
      provider("Google", { ...GOOGLE, authorize_scopes: "openid  email" }),
      { authorize_scopes: "openid  email" },
    ],
    [
      "a scope that is newer",
      provider("SignInWithApple", { ...APPLE, authorize_scopes: "email phone" }),
      { authorize_scopes: "email phone" },
    ],
    [
      "an address of old",
      provider("Google", { ...GOOGLE, token_url: "https://old.example" }),
      { token_url: "https://old.example" },
    ],
    [
      "an address of another version",
      provider("Facebook", { ...FACEBOOK_12, token_url: "https://old.example" }),
      { token_url: "https://old.example" },
    ],
    [
      "some of the addresses",
      provider("OIDC", { ...OIDC, jwks_uri: "https://id.acme.example/jwks" }),
      { jwks_uri: "https://id.acme.example/jwks" },
    ],
    [
      "a key that nobody knows",
      provider("Google", { ...GOOGLE, "odd key": "odd ${value}" }),
      { "odd key": "odd ${value}" },
    ],
    ["another way to write a flag", provider("SAML", { ...SAML, IDPSignout: "True" }), { IDPSignout: "True" }],
    [
      "another algorithm",
      provider("SAML", { ...SAML, RequestSigningAlgorithm: "rsa-sha512" }),
      { RequestSigningAlgorithm: "rsa-sha512" },
    ],
    ["both kinds of metadata", provider("SAML", { ...SAML, MetadataFile: "<a/>" }), { MetadataFile: "<a/>" }],
  ])("%s", (_, live, providerDetails) => {
    expect(one(live)).toMatchObject({ providerDetails });
  });

  test.each([
    provider("Google", {
      ...GOOGLE,
      authorize_scopes: "openid  email",
      token_url: "https://old.example",
      "odd key": "x",
    }),
    provider("Facebook", { ...FACEBOOK, api_version: "v9.0", authorize_scopes: "email , public_profile" }),
    provider("LoginWithAmazon", { ...AMAZON, authorize_url: "https://old.example" }),
    provider("OIDC", { ...OIDC, ...ADDRESSES, attributes_url_add_attributes: "true" }),
    provider("SAML", { ...SAML, MetadataFile: "<a/>", IDPInit: "TRUE" }),
  ])("are emitted unchanged: %j", (live) => {
    const settings = one(live);
    if (settings === undefined) throw new Error("there is a provider");
    const { providerDetails, filledByAws = [] } = toTerraform("key", settings);
    const details = live.ProviderDetails as Details;
    const left = Object.keys(details).filter((name) => providerDetails[name] === undefined);
    const { client_secret: _, ...emitted } = providerDetails;
    expect(details).toMatchObject(emitted);
    expect(left.filter((name) => !filledByAws.includes(name))).toEqual([]);
  });
});

describe("names", () => {
  test("that cannot be keys are stated, and one that ends like a region is kept whole", () => {
    const { identityProviders } = read(
      provider("SAML", SAML, { ProviderName: "Größe-SSO" }),
      provider("OIDC", OIDC, { ProviderName: "a@us-east-1" }),
    ).userPool;
    expect(identityProviders).toMatchObject({
      "Grosse-SSO": { providerName: "Größe-SSO", ...adopted("Größe-SSO") },
      "a-us-east-1": { providerName: "a@us-east-1", ...adopted("a@us-east-1@us-west-2") },
    });
  });

  test("that Terraform would split are left out, with a remark", () => {
    const { userPool, remarks } = read(provider("SAML", SAML, { ProviderName: "a:b" }));
    expect(userPool.identityProviders).toBeUndefined();
    expect(remarks).toMatchObject([{ kind: "left-out", source: "DescribeIdentityProvider ProviderName" }]);
  });
});

describe("a mapping", () => {
  test("that is missing stays missing, partly or completely", () => {
    expect(one(provider("Google", GOOGLE, { AttributeMapping: { email: "email" } }))).toMatchObject({
      attributeMapping: { email: "email" },
    });
    expect(one(provider("Google", GOOGLE))).not.toHaveProperty("attributeMapping");
  });

  test("of an attribute that no setting can express is left as it is", () => {
    const live = provider("Google", GOOGLE, { AttributeMapping: { "dev:a": "a" } });
    expect(one(live)).not.toHaveProperty("attributeMapping");
    expect(read(live).remarks).toMatchObject([
      { kind: "unknown", source: "DescribeIdentityProvider AttributeMapping" },
      { kind: "secret" },
    ]);
  });
});

describe("secrets", () => {
  test("are variables, and remarks say what to set; Apple's key is left as it is", () => {
    const { userPool, remarks, variables } = read(provider("Google", GOOGLE), provider("SignInWithApple", APPLE));
    expect(JSON.stringify(userPool)).not.toContain("removed");
    expect(variables).toEqual({
      google_client_secret: "the client secret of the identity provider Google",
    });
    expect(remarks.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "secret userPool.identityProviders.Google.clientSecret",
      "left-out userPool.identityProviders.SignInWithApple.privateKey",
    ]);
  });

  test("of providers with similar names are different variables", () => {
    const { variables } = read(
      provider("OIDC", { ...OIDC, client_secret: SECRET }, { ProviderName: "Acme" }),
      provider("OIDC", { ...OIDC, client_secret: SECRET }, { ProviderName: "acme" }),
    );
    expect(Object.keys(variables)).toEqual(["acme_1_client_secret", "acme_2_client_secret"]);
  });

  test("without a setting leave out their provider", () => {
    const { userPool, remarks } = read(provider("Google", { ...GOOGLE, api_key: SECRET }));
    expect(userPool).not.toHaveProperty("identityProviders");
    expect(remarks).toMatchObject([{ kind: "secret", source: "DescribeIdentityProvider ProviderDetails" }]);
  });
});

test.each([
  ["a type", provider("Moon", {}, { ProviderType: "Moon" })],
  ["an issuer", provider("OIDC", { ...OIDC, oidc_issuer: undefined as never })],
  ["a method", provider("OIDC", { ...OIDC, attributes_request_method: "PUT" })],
  ["metadata", provider("SAML", { IDPInit: "true" })],
])("a provider without a known %s is left as it is", (_, live) => {
  const { userPool, remarks } = read(live);
  expect(userPool).not.toHaveProperty("identityProviders");
  expect(remarks.map(({ kind }) => kind)).toContain("unknown");
});
