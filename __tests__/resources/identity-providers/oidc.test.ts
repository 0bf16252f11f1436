import { type Oidc, toTerraform } from "../../../lib/resources/identity-providers/settings";

const OIDC: Oidc = {
  type: "OIDC",
  clientId: "id",
  authorizeScopes: ["openid", "email"],
  oidcIssuer: "https://login.example.com",
  attributesRequestMethod: "GET",
};
const DETAILS = {
  client_id: "id",
  authorize_scopes: "openid email",
  oidc_issuer: "https://login.example.com",
  attributes_request_method: "GET",
  attributes_url_add_attributes: "false",
};

test("a provider that AWS discovers is named by its key, and needs no secret", () => {
  expect(toTerraform("Corporate", OIDC)).toEqual({
    providerName: "Corporate",
    providerType: "OIDC",
    providerDetails: DETAILS,
    attributeMapping: { username: "sub" },
    idpIdentifiers: undefined,
  });
});

test("a stated name overrides the key", () => {
  expect(toTerraform("corporate", { ...OIDC, providerName: "Corporate-2" }).providerName).toBe("Corporate-2");
});

test("a provider without discovery has its four endpoints", () => {
  const clientSecret = { fromSsmParameter: "/login/secret" };
  const endpoints = {
    attributesUrl: "https://login.example.com/userinfo",
    authorizeUrl: "https://login.example.com/authorize",
    tokenUrl: "https://login.example.com/token",
    jwksUri: "https://login.example.com/jwks",
  };
  expect(toTerraform("Corporate", { ...OIDC, ...endpoints, clientSecret }).providerDetails).toEqual({
    ...DETAILS,
    client_secret: clientSecret,
    attributes_url: "https://login.example.com/userinfo",
    authorize_url: "https://login.example.com/authorize",
    token_url: "https://login.example.com/token",
    jwks_uri: "https://login.example.com/jwks",
  });
});

test("three of four endpoints do not compile", () => {
  // @ts-expect-error jwksUri is missing
  const incomplete: Oidc = { ...OIDC, attributesUrl: "https://a", authorizeUrl: "https://b", tokenUrl: "https://c" };
  expect(incomplete).toBeDefined();
});
