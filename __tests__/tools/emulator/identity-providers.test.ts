import { emulated } from "./emulated";

const { send, pool, describe: live, refusal } = emulated();

const keys = { client_id: "id", client_secret: "secret", authorize_scopes: "email" };
function social(type: string, ProviderDetails: object = keys) {
  return {
    ProviderName: type,
    ProviderType: type,
    ProviderDetails,
  };
}
const google = social("Google");
const oidc = {
  ProviderName: "corp",
  ProviderType: "OIDC",
  ProviderDetails: { ...keys, oidc_issuer: "https://i.example", attributes_request_method: "GET" },
};
const saml = { ProviderName: "saml", ProviderType: "SAML" };
async function create(provider: object) {
  return (await send("CreateIdentityProvider", { UserPoolId: await pool(), ...provider })).IdentityProvider;
}

test("AWS adds the endpoints and the user name mapping to a Google provider", async () => {
  const { ProviderDetails, AttributeMapping } = await create(google);
  expect(Object.keys(ProviderDetails)).toHaveLength(9);
  expect(ProviderDetails).toMatchObject({ ...keys, oidc_issuer: "https://accounts.google.com" });
  expect(AttributeMapping).toEqual({ username: "sub" });
});

test.each([
  ["Facebook", "id"],
  ["LoginWithAmazon", "user_id"],
])("%s maps the user name from %s by default", async (type, username) => {
  expect((await create(social(type))).AttributeMapping).toEqual({ username });
  const own = { ...social(type), AttributeMapping: { username: "email" } };
  expect((await create(own)).AttributeMapping).toEqual({ username: "email" });
});

test("a provider can be found by each of its identifiers", async () => {
  const UserPoolId = await pool();
  await send("CreateIdentityProvider", { UserPoolId, ...google });
  await send("CreateIdentityProvider", { UserPoolId, ...oidc, IdpIdentifiers: ["corp.example", "corp.test"] });
  for (const IdpIdentifier of ["corp.example", "corp.test"]) {
    const { IdentityProvider } = await send("GetIdentityProviderByIdentifier", { UserPoolId, IdpIdentifier });
    expect(IdentityProvider.ProviderName).toBe("corp");
  }
  const unknown = { UserPoolId, IdpIdentifier: "other.example" };
  expect(await refusal("GetIdentityProviderByIdentifier", unknown)).toMatch(/^ResourceNotFoundException: /);
});

test("Facebook's endpoints contain its version", async () => {
  const { ProviderDetails } = await create(social("Facebook", { ...keys, api_version: "v20.0" }));
  expect(ProviderDetails.token_url).toBe("https://graph.facebook.com/v20.0/oauth/access_token");
});

test("Apple's private key is never returned", async () => {
  const details = { client_id: "a", team_id: "b", key_id: "c", private_key: "d", authorize_scopes: "email" };
  const { ProviderDetails } = await create(social("SignInWithApple", details));
  expect(ProviderDetails).not.toHaveProperty("private_key");
  expect(ProviderDetails.key_id).toBe("c");
});

test("a SAML provider gets the endpoints of its metadata and a certificate, but no user name mapping", async () => {
  const MetadataFile =
    '<md:SingleSignOnService Binding="b" Location="https://i.example/in"/>' +
    '<md:SingleLogoutService Binding="b" Location="https://i.example/out"/>';
  const { ProviderDetails, AttributeMapping } = await create({ ...saml, ProviderDetails: { MetadataFile } });
  expect(ProviderDetails).toEqual({
    MetadataFile,
    SSORedirectBindingURI: "https://i.example/in",
    SLORedirectBindingURI: "https://i.example/out",
    ActiveEncryptionCertificate: expect.any(String),
  });
  expect(AttributeMapping).toEqual({});
});

test("the first provider adds the identities attribute, which then stays", async () => {
  const UserPoolId = await pool();
  const identities = async () =>
    (await live(UserPoolId)).SchemaAttributes.filter(({ Name }: { Name: string }) => Name === "identities");
  expect(await identities()).toEqual([]);
  await send("CreateIdentityProvider", { UserPoolId, ...google });
  await send("DeleteIdentityProvider", { UserPoolId, ProviderName: "Google" });
  expect(await identities()).toEqual([
    {
      Name: "identities",
      AttributeDataType: "String",
      DeveloperOnlyAttribute: false,
      Mutable: true,
      Required: false,
      StringAttributeConstraints: {},
    },
  ]);
});

test("an update replaces only the parts that it sends", async () => {
  const UserPoolId = await pool();
  await send("CreateIdentityProvider", {
    UserPoolId,
    ...oidc,
    AttributeMapping: { email: "mail", name: "cn" },
    IdpIdentifiers: ["a.example"],
  });
  const { IdentityProvider } = await send("UpdateIdentityProvider", {
    UserPoolId,
    ProviderName: "corp",
    AttributeMapping: { email: "mail" },
  });
  expect(IdentityProvider).toMatchObject({
    AttributeMapping: { username: "sub", email: "mail" },
    IdpIdentifiers: ["a.example"],
  });
  expect(IdentityProvider.AttributeMapping).not.toHaveProperty("name");
});

test("providers are listed, and a deleted one is not found", async () => {
  const UserPoolId = await pool();
  await send("CreateIdentityProvider", { UserPoolId, ...google });
  expect((await send("ListIdentityProviders", { UserPoolId })).Providers).toMatchObject([{ ProviderName: "Google" }]);
  await send("DeleteIdentityProvider", { UserPoolId, ProviderName: "Google" });
  expect(await refusal("DescribeIdentityProvider", { UserPoolId, ProviderName: "Google" })).toMatch(
    /^ResourceNotFoundException: /,
  );
});

test("a second provider of the same name is refused", async () => {
  const UserPoolId = await pool();
  await send("CreateIdentityProvider", { UserPoolId, ...google });
  expect(await refusal("CreateIdentityProvider", { UserPoolId, ...google })).toMatch(/^DuplicateProviderException: /);
});

test.each<[string, object, string]>([
  [
    "a social provider by another name",
    { ...google, ProviderName: "google" },
    "Provider google cannot be of type Google.",
  ],
  [
    "Google without its secret",
    social("Google", { client_id: "id", authorize_scopes: "email" }),
    "clientId, clientSecret and authorizeScopes are all required idp details.",
  ],
  [
    "Apple with the keys of the others",
    social("SignInWithApple"),
    "clientId, privateKey, teamId, and keyId are all required idp details.",
  ],
  [
    "OIDC without an issuer",
    { ...oidc, ProviderDetails: keys },
    "clientId, authorizeScopes, oidcIssuer and attributesRequestMethod are all required idp details.",
  ],
  [
    "OIDC over http",
    { ...oidc, ProviderDetails: { ...oidc.ProviderDetails, oidc_issuer: "http://i.example" } },
    "OIDC endpoint must start with https://",
  ],
  [
    "SAML without metadata",
    { ...saml, ProviderDetails: {} },
    "At least one of the MetadataURL or MetadataFile should be provided.",
  ],
  [
    "SAML with metadata twice",
    { ...saml, ProviderDetails: { MetadataURL: "https://i.example", MetadataFile: "<a/>" } },
    "Only one of the MetadataURL or MetadataFile should be provided.",
  ],
  [
    "a mapping to an attribute the pool has not",
    { ...google, AttributeMapping: { "custom:none": "a" } },
    "Invalid user pool attribute custom:none in attribute mapping.",
  ],
])("%s is refused", async (_, provider, message) => {
  expect(await refusal("CreateIdentityProvider", { UserPoolId: await pool(), ...provider })).toBe(
    `InvalidParameterException: ${message}`,
  );
});

test("a name that begins with an underscore is refused", async () => {
  const input = { UserPoolId: await pool(), ...oidc, ProviderName: "_corp" };
  expect(await refusal("CreateIdentityProvider", input)).toContain("at 'providerName' failed to satisfy constraint");
});
