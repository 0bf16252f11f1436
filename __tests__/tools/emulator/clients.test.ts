import { emulated } from "./emulated";

const { send, pool, refusal } = emulated();

async function create(UserPoolId: string, input: object = {}) {
  return (await send("CreateUserPoolClient", { UserPoolId, ClientName: "app", ...input })).UserPoolClient;
}
async function describeClient({ UserPoolId, ClientId }: { UserPoolId: string; ClientId: string }) {
  return (await send("DescribeUserPoolClient", { UserPoolId, ClientId })).UserPoolClient;
}
const oauth = { AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthFlows: ["code"], AllowedOAuthScopes: ["openid"] };
const CallbackURLs = ["https://a.example/back"];

test("a client with only a name has AWS's defaults and no secret", async () => {
  const UserPoolId = await pool();
  expect(await create(UserPoolId)).toEqual({
    UserPoolId,
    ClientName: "app",
    ClientId: expect.stringMatching(/^[a-z0-9]{26}$/),
    CreationDate: expect.any(Number),
    LastModifiedDate: expect.any(Number),
    RefreshTokenValidity: 30,
    TokenValidityUnits: {},
    AllowedOAuthFlowsUserPoolClient: false,
    EnableTokenRevocation: true,
    EnablePropagateAdditionalUserContextData: false,
    AuthSessionValidity: 3,
  });
});

test("analytics by ARN uses AWS's role, by id the role that was sent", async () => {
  const UserPoolId = await pool();
  const ApplicationArn = "arn:aws:mobiletargeting:us-east-1:123456789012:apps/a1b2";
  const client = await create(UserPoolId, { AnalyticsConfiguration: { ApplicationArn } });
  const RoleArn =
    "arn:aws:iam::123456789012:role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp";
  expect(client.AnalyticsConfiguration).toEqual({ ApplicationArn, RoleArn });
  const own = { ApplicationId: "a1b2", ExternalId: "x", RoleArn: "arn:aws:iam::123456789012:role/analytics" };
  const { ClientId } = client;
  await send("UpdateUserPoolClient", { UserPoolId, ClientId, AnalyticsConfiguration: own });
  expect((await describeClient(client)).AnalyticsConfiguration).toEqual(own);
  await send("UpdateUserPoolClient", { UserPoolId, ClientId, AnalyticsConfiguration: { ApplicationArn } });
  expect((await describeClient(client)).AnalyticsConfiguration).toEqual({ ApplicationArn, RoleArn });
});

test("a secret is generated on request, and returned when described", async () => {
  const client = await create(await pool(), { GenerateSecret: true });
  expect(client.ClientSecret).toMatch(/^[a-z0-9]{51}$/);
  expect(client).not.toHaveProperty("GenerateSecret");
  expect((await describeClient(client)).ClientSecret).toBe(client.ClientSecret);
});

test("an update resets everything it does not repeat, except name and secret", async () => {
  const client = await create(await pool(), { GenerateSecret: true, ...oauth, CallbackURLs, RefreshTokenValidity: 5 });
  const { UserPoolId, ClientId, ClientSecret } = client;
  await send("UpdateUserPoolClient", { UserPoolId, ClientId });
  const after = await describeClient(client);
  expect(after).toMatchObject({ ClientName: "app", ClientSecret, RefreshTokenValidity: 30 });
  expect(after).not.toHaveProperty("CallbackURLs");
  expect(after).not.toHaveProperty("AllowedOAuthScopes");
});

test("rotation that is no longer sent is disabled, not removed, and its grace period defaults to 0", async () => {
  const client = await create(await pool(), { RefreshTokenRotation: { Feature: "ENABLED" } });
  expect(client.RefreshTokenRotation).toEqual({ Feature: "ENABLED", RetryGracePeriodSeconds: 0 });
  await send("UpdateUserPoolClient", { UserPoolId: client.UserPoolId, ClientId: client.ClientId });
  expect((await describeClient(client)).RefreshTokenRotation).toEqual({
    Feature: "DISABLED",
    RetryGracePeriodSeconds: 0,
  });
});

test("rotation excludes ALLOW_REFRESH_TOKEN_AUTH", async () => {
  const RefreshTokenRotation = { Feature: "ENABLED" };
  const input = { ClientName: "app", RefreshTokenRotation, ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"] };
  expect(await refusal("CreateUserPoolClient", { UserPoolId: await pool(), ...input })).toMatch(
    /^InvalidParameterException: /,
  );
});

test("a deleted client is gone from description and list", async () => {
  const UserPoolId = await pool();
  const { ClientId } = await create(UserPoolId);
  expect(await send("ListUserPoolClients", { UserPoolId })).toEqual({
    UserPoolClients: [{ ClientId, ClientName: "app", UserPoolId }],
  });
  await send("DeleteUserPoolClient", { UserPoolId, ClientId });
  expect(await refusal("DescribeUserPoolClient", { UserPoolId, ClientId })).toBe(
    `ResourceNotFoundException: User pool client ${ClientId} does not exist.`,
  );
});

test("a scope can be used once its resource server exists", async () => {
  const UserPoolId = await pool();
  const input = { UserPoolId, ClientName: "app", AllowedOAuthScopes: ["api/read"] };
  expect(await refusal("CreateUserPoolClient", input)).toBe(
    "ScopeDoesNotExistException: Invalid scope requested: api/read",
  );
  const Scopes = [{ ScopeName: "read", ScopeDescription: "Read" }];
  await send("CreateResourceServer", { UserPoolId, Identifier: "api", Name: "API", Scopes });
  expect(await refusal("CreateUserPoolClient", input)).toBe("not refused");
});

test("an identity provider can be used once it exists", async () => {
  const UserPoolId = await pool();
  const input = { UserPoolId, ClientName: "app", SupportedIdentityProviders: ["COGNITO", "corp"] };
  expect(await refusal("CreateUserPoolClient", input)).toBe(
    `InvalidParameterException: The provider corp does not exist for User Pool ${UserPoolId}`,
  );
});

test("a required attribute must be among those the client may write", async () => {
  const UserPoolId = await pool({ Schema: [{ Name: "email", Required: true }] });
  const input = { UserPoolId, ClientName: "app", WriteAttributes: ["name"] };
  expect(await refusal("CreateUserPoolClient", input)).toContain("Invalid write attributes specified while creating");
});

test("choice-based sign-in is refused on the smallest tier", async () => {
  const UserPoolId = await pool({ UserPoolTier: "LITE" });
  const input = { UserPoolId, ClientName: "app", ExplicitAuthFlows: ["ALLOW_USER_AUTH"] };
  expect(await refusal("CreateUserPoolClient", input)).toMatch(/^FeatureUnavailableInTierException: /);
});

const machine = { AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthFlows: ["client_credentials"] };
test.each<[string, object, string]>([
  [
    "the OAuth flag without flows",
    { AllowedOAuthFlowsUserPoolClient: true },
    "InvalidParameterException: AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed " +
      "to use OAuth flows.",
  ],
  [
    "client_credentials with code",
    { ...oauth, CallbackURLs, AllowedOAuthFlows: ["code", "client_credentials"] },
    "InvalidParameterException: client_credentials flow can not be selected along with code flow or implicit flow.",
  ],
  [
    "client_credentials without a secret",
    { ...machine, AllowedOAuthScopes: ["openid"] },
    "InvalidParameterException: client_credentials flow can not be selected if client does not have a client secret.",
  ],
  [
    "client_credentials with a scope of users",
    { ...machine, AllowedOAuthScopes: ["openid"], GenerateSecret: true },
    "InvalidOAuthFlowException: openid is not supported with client_credentials flow",
  ],
  [
    "code without a callback",
    oauth,
    "InvalidParameterException: CallbackUrls can not be empty when code flow or implicit flow is selected",
  ],
  [
    "a callback over http",
    { CallbackURLs: ["http://a.example"] },
    "InvalidParameterException: URL cannot use the HTTP protocol.",
  ],
  [
    "a callback with a fragment",
    { CallbackURLs: ["https://a.example/#a"] },
    "InvalidParameterException: URL cannot use fragment",
  ],
  [
    "a default callback that is not a callback",
    { CallbackURLs, DefaultRedirectURI: "https://b.example" },
    "InvalidParameterException: The default redirect URI https://b.example is not in the callback URIs list.",
  ],
  [
    "an unknown attribute to read",
    { ReadAttributes: ["custom:none"] },
    "InvalidParameterException: Invalid read attributes specified while creating a client",
  ],
  [
    "writing what only AWS writes",
    { WriteAttributes: ["email_verified"] },
    "InvalidParameterException: Invalid write attributes specified while creating a client",
  ],
  [
    "propagated context without a secret",
    { EnablePropagateAdditionalUserContextData: true },
    "InvalidParameterException: Client Secret is required to set EnablePropagateAdditionalUserContextData as true",
  ],
  [
    "old and new flow names together",
    { ExplicitAuthFlows: ["USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH"] },
    "InvalidParameterException: Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names.",
  ],
  [
    "access tokens that outlive refresh tokens",
    { RefreshTokenValidity: 1, TokenValidityUnits: { RefreshToken: "hours" }, AccessTokenValidity: 2 },
    "InvalidParameterException: Access and Id Token expiration times must be less than or equal to refresh token " +
      "expiration times.",
  ],
  ["a token of 30 hours", { AccessTokenValidity: 30 }, "InvalidParameterException: Invalid range for token validity."],
])("%s is refused", async (_, input, message) => {
  expect(await refusal("CreateUserPoolClient", { UserPoolId: await pool(), ClientName: "app", ...input })).toBe(
    message,
  );
});

test("a callback to localhost can use http, and an app can have its own scheme", async () => {
  const UserPoolId = await pool();
  const urls = ["http://localhost:3000/back", "http://127.0.0.1", "http://[::1]:8080/back", "myapp://back"];
  expect((await create(UserPoolId, { CallbackURLs: urls })).CallbackURLs).toEqual(urls);
});
