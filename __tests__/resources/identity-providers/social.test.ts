import { type IdentityProvider, toTerraform } from "../../../lib/resources/identity-providers/settings";

const secret = { fromVariable: "secret" };

test("Google has the keys that AWS adds, scopes separated by spaces, and the name that AWS requires", () => {
  const authorizeScopes = ["openid", "email"];
  expect(toTerraform("search", { type: "Google", clientId: "id", clientSecret: secret, authorizeScopes })).toEqual({
    providerName: "Google",
    providerType: "Google",
    providerDetails: {
      client_id: "id",
      client_secret: secret,
      authorize_scopes: "openid email",
      attributes_url: "https://people.googleapis.com/v1/people/me?personFields=",
      attributes_url_add_attributes: "true",
      authorize_url: "https://accounts.google.com/o/oauth2/v2/auth",
      oidc_issuer: "https://accounts.google.com",
      token_request_method: "POST",
      token_url: "https://www.googleapis.com/oauth2/v4/token",
    },
    attributeMapping: { username: "sub" },
    idpIdentifiers: undefined,
  });
});

const FACEBOOK = {
  type: "Facebook",
  clientId: "id",
  clientSecret: secret,
  authorizeScopes: ["public_profile", "email"],
} as const;

test("Facebook has scopes separated by commas, the endpoints of its version, and its own user name attribute", () => {
  expect(toTerraform("facebook", { ...FACEBOOK, apiVersion: "v21.0" })).toEqual({
    providerName: "Facebook",
    providerType: "Facebook",
    providerDetails: {
      client_id: "id",
      client_secret: secret,
      authorize_scopes: "public_profile,email",
      api_version: "v21.0",
      attributes_url: "https://graph.facebook.com/v21.0/me?fields=",
      attributes_url_add_attributes: "true",
      authorize_url: "https://www.facebook.com/v21.0/dialog/oauth",
      token_request_method: "GET",
      token_url: "https://graph.facebook.com/v21.0/oauth/access_token",
    },
    attributeMapping: { username: "id" },
    idpIdentifiers: undefined,
    filledByAws: undefined,
  });
});

test("Facebook without a version ignores only the endpoints that the version decides", () => {
  const { providerDetails, filledByAws } = toTerraform("facebook", FACEBOOK);
  expect(providerDetails).toEqual({
    client_id: "id",
    client_secret: secret,
    authorize_scopes: "public_profile,email",
    attributes_url_add_attributes: "true",
    token_request_method: "GET",
  });
  expect(filledByAws).toEqual(["api_version", "attributes_url", "authorize_url", "token_url"]);
});

test("Amazon has the keys that AWS adds, and its own user name attribute", () => {
  const amazon: IdentityProvider = {
    type: "LoginWithAmazon",
    clientId: "id",
    clientSecret: secret,
    authorizeScopes: ["profile", "postal_code"],
  };
  expect(toTerraform("amazon", amazon)).toEqual({
    providerName: "LoginWithAmazon",
    providerType: "LoginWithAmazon",
    providerDetails: {
      client_id: "id",
      client_secret: secret,
      authorize_scopes: "profile postal_code",
      attributes_url: "https://api.amazon.com/user/profile",
      attributes_url_add_attributes: "false",
      authorize_url: "https://www.amazon.com/ap/oa",
      token_request_method: "POST",
      token_url: "https://api.amazon.com/auth/o2/token",
    },
    attributeMapping: { username: "user_id" },
    idpIdentifiers: undefined,
  });
});

test("Apple has the keys that AWS adds, and ignores its private key, which AWS never returns", () => {
  const apple: IdentityProvider = {
    type: "SignInWithApple",
    clientId: "com.example.login",
    teamId: "TEAM123456",
    keyId: "KEY1234567",
    privateKey: secret,
    authorizeScopes: ["email", "name"],
    rotation: 2,
  };
  expect(toTerraform("apple", apple)).toEqual({
    providerName: "SignInWithApple",
    providerType: "SignInWithApple",
    providerDetails: {
      client_id: "com.example.login",
      team_id: "TEAM123456",
      key_id: "KEY1234567",
      private_key: secret,
      authorize_scopes: "email name",
      attributes_url_add_attributes: "false",
      authorize_url: "https://appleid.apple.com/auth/authorize",
      oidc_issuer: "https://appleid.apple.com",
      token_request_method: "POST",
      token_url: "https://appleid.apple.com/auth/token",
    },
    attributeMapping: { username: "sub" },
    idpIdentifiers: undefined,
    neverAnswered: { key: "private_key", rotation: 2 },
  });
});

test("mapped attributes are added to the user name, and identifiers keep their order", () => {
  const google: IdentityProvider = {
    type: "Google",
    clientId: "id",
    clientSecret: secret,
    authorizeScopes: ["openid"],
    attributeMapping: { email: "email", "custom:tenant": "hd" },
    idpIdentifiers: ["z.example", "a.example"],
  };
  expect(toTerraform("google", google)).toMatchObject({
    attributeMapping: { username: "sub", email: "email", "custom:tenant": "hd" },
    idpIdentifiers: ["z.example", "a.example"],
  });
});

test("a stated user name overrides the default", () => {
  const attributeMapping = { username: "email" };
  expect(toTerraform("facebook", { ...FACEBOOK, attributeMapping }).attributeMapping).toEqual(attributeMapping);
});

test("Terraform joins a list token", () => {
  const authorizeScopes = ["#{TfToken[TOKEN.0]}"];
  const { providerDetails } = toTerraform("facebook", { ...FACEBOOK, authorizeScopes });
  expect(providerDetails.authorize_scopes).toEqual({ joined: authorizeScopes, by: "," });
});

test("secrets as strings, and keys of other provider types, do not compile", () => {
  const stated: IdentityProvider[] = [
    // @ts-expect-error a secret as text
    { type: "Google", clientId: "id", clientSecret: "text", authorizeScopes: [] },
    // @ts-expect-error two sources of one secret
    { ...FACEBOOK, clientSecret: { fromVariable: "a", fromSsmParameter: "b" } },
    // @ts-expect-error Apple has no client secret
    { type: "SignInWithApple", clientId: "id", clientSecret: secret, authorizeScopes: [] },
    // @ts-expect-error AWS names the social ones
    { ...FACEBOOK, providerName: "Meta" },
    // @ts-expect-error no attribute of a pool
    { ...FACEBOOK, attributeMapping: { mail: "email" } },
  ];
  expect(stated).toHaveLength(5);
});
