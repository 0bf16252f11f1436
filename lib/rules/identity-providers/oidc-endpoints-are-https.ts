import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

const oidc = {
  type: "OIDC",
  clientId: "acme",
  oidcIssuer: "https://idp.example",
  attributesRequestMethod: "GET",
  authorizeScopes: ["openid"],
} as const;

export const oidcEndpointsAreHttps = rule({
  id: "oidc-endpoints-are-https",
  severity: "error",
  liveFact: true,
  title: "OIDC issuer and endpoints must be https URLs",
  why: "AWS answers `OIDC endpoint must start with https://`.",
  link: api("CreateIdentityProvider"),
  counterparts: ["CWE-319"],
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) =>
      stated.type !== "OIDC"
        ? []
        : (["oidcIssuer", "attributesUrl", "authorizeUrl", "tokenUrl", "jwksUri"] as const).flatMap((field) => {
            const value = stated[field];
            // An empty one is outside the limits.
            if (!isLiteral(value) || value === "" || /^https:\/\/[^/\s]/.test(value)) return [];
            const message = "is not an https URL";
            return [{ path: `${path}.${field}`, value, message, fix: "write the full URL: https://<host>/…" }];
          }),
    ),
  examples: () => ({
    good: [
      example({ identityProviders: { okta: oidc } }),
      example({ identityProviders: { okta: { ...oidc, oidcIssuer: "${var.issuer}" } } }),
    ],
    bad: [
      {
        given: example({
          identityProviders: {
            okta: {
              ...oidc,
              oidcIssuer: "idp.example",
              attributesUrl: "https://idp.example/userinfo",
              authorizeUrl: "https://idp.example/authorize",
              tokenUrl: "http://idp.example/token",
              jwksUri: "https://idp.example/keys",
            },
          },
        }),
        at: ["userPool.identityProviders.okta.oidcIssuer", "userPool.identityProviders.okta.tokenUrl"],
      },
    ],
  }),
});
