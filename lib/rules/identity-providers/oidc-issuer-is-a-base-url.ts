import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

const oidc = {
  type: "OIDC",
  clientId: "acme",
  oidcIssuer: "https://idp.example",
  attributesRequestMethod: "GET",
  authorizeScopes: ["openid"],
} as const;

export const oidcIssuerIsABaseUrl = rule({
  id: "oidc-issuer-is-a-base-url",
  severity: "warning",
  title: "OIDC issuers must be URLs without final slash, query or discovery path",
  why: "Cognito appends `/.well-known/openid-configuration`. If nothing is found there, AWS refuses the provider, or every sign-in fails.",
  link: guide("cognito-user-pools-oidc-idp"),
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      const value = stated.type === "OIDC" ? stated.oidcIssuer : undefined;
      if (!isLiteral(value) || !/\/$|[?#]|\/\.well-known\//.test(value)) return [];
      const message = "ends with a slash, a query, a fragment or the discovery path";
      const fix = `write ${value.replace(/[?#].*$|\/\.well-known\/.*$/, "").replace(/\/+$/, "")} if the iss claim of the provider has this form; otherwise waive this`;
      return [{ path: `${path}.oidcIssuer`, value, message, fix }];
    }),
  examples: () => ({
    good: [example({ identityProviders: { okta: { ...oidc, oidcIssuer: "https://idp.example/tenant/v2.0" } } })],
    bad: [
      {
        given: example({
          identityProviders: {
            okta: { ...oidc, oidcIssuer: "https://idp.example/" },
            other: { ...oidc, oidcIssuer: "https://idp.example/.well-known/openid-configuration" },
          },
        }),
        at: ["userPool.identityProviders.okta.oidcIssuer", "userPool.identityProviders.other.oidcIssuer"],
      },
    ],
  }),
});
