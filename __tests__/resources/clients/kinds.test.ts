import type { Client, ClientDefaults } from "../../../lib/resources/clients/kinds";

/** `npm run check` is the test: an expected error that does not come is one. */
test("the type refuses what a kind cannot have", () => {
  const refused: Client[] = [
    // @ts-expect-error a machine is sent nowhere
    { kind: "machine", allowedOauthScopes: ["api/read"], callbackUrls: ["https://acme.example"] },
    // @ts-expect-error nor does it sign out
    { kind: "machine", allowedOauthScopes: ["api/read"], logoutUrls: [] },
    // @ts-expect-error nor does it
    { kind: "machine", allowedOauthScopes: ["api/read"], defaultRedirectUri: "https://acme.example" },
    // @ts-expect-error nobody signs in
    { kind: "machine", allowedOauthScopes: ["api/read"], supportedIdentityProviders: ["Google"] },
    // @ts-expect-error nobody signs in
    { kind: "machine", allowedOauthScopes: ["api/read"], explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] },
    // @ts-expect-error there is no refresh token
    { kind: "machine", allowedOauthScopes: ["api/read"], refreshTokenRotation: { feature: "DISABLED" } },
    // @ts-expect-error there is no refresh token
    { kind: "machine", allowedOauthScopes: ["api/read"], refreshTokenValidity: "1d" },
    // @ts-expect-error client_credentials needs the secret
    { kind: "machine", allowedOauthScopes: ["api/read"], generateSecret: false },
    // @ts-expect-error client_credentials excludes the code flow
    { kind: "machine", allowedOauthScopes: ["api/read"], allowedOauthFlows: ["code"] },
    // @ts-expect-error openid is not supported with client_credentials
    { kind: "machine", allowedOauthScopes: ["openid"] },
    // @ts-expect-error a machine needs scopes
    { kind: "machine" },
    // @ts-expect-error nobody sees its pages
    { kind: "machine", allowedOauthScopes: ["api/read"], branding: {} },
    // @ts-expect-error a browser keeps no secret
    { kind: "spa", generateSecret: true },
    // @ts-expect-error a device keeps no secret
    { kind: "native", generateSecret: true },
    // @ts-expect-error needs a secret
    { kind: "spa", enablePropagateAdditionalUserContextData: true },
    // @ts-expect-error the implicit flow needs custom
    { kind: "spa", allowedOauthFlows: ["implicit"] },
    // @ts-expect-error a kind that is none
    { kind: "mobile" },
    // @ts-expect-error AWS refuses old names beside new ones
    { kind: "custom", explicitAuthFlows: ["USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH"] },
    // @ts-expect-error either its ARN or its id
    { kind: "custom", analyticsConfiguration: { userDataShared: true } },
    // @ts-expect-error an id needs its role
    { kind: "custom", analyticsConfiguration: { applicationId: "a1", externalId: "acme" } },
    // @ts-expect-error on needs its grace
    { kind: "spa", refreshTokenRotation: { feature: "ENABLED" } },
    // @ts-expect-error minutes only
    { kind: "spa", authSessionValidity: "1h" },
  ];
  // @ts-expect-error a default secret would be one of browsers too
  const defaults: ClientDefaults = { generateSecret: true };
  expect([...refused, defaults]).toHaveLength(23);
});

test("the type takes what a kind can have", () => {
  const taken: Client[] = [
    { kind: "spa", callbackUrls: ["https://acme.example"], allowedOauthScopes: ["openid", "api/read"] },
    { kind: "spa", allowedOauthFlowsUserPoolClient: false, explicitAuthFlows: ["ALLOW_USER_AUTH"] },
    { kind: "web", generateSecret: false },
    { kind: "native", callbackUrls: ["acme://signed-in"], accessTokenValidity: "${var.minutes}m" },
    { kind: "machine", allowedOauthScopes: ["https://api.acme.example/read"], accessTokenValidity: "15m" },
    { kind: "custom", allowedOauthFlows: ["implicit"], explicitAuthFlows: ["USER_PASSWORD_AUTH"] },
  ];
  expect(taken).toHaveLength(6);
});
