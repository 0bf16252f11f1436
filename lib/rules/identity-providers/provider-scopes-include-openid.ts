import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

const oidc = {
  type: "OIDC",
  clientId: "acme",
  oidcIssuer: "https://idp.example",
  attributesRequestMethod: "GET",
  authorizeScopes: ["openid", "email"],
} as const;

export const providerScopesIncludeOpenid = rule({
  id: "provider-scopes-include-openid",
  severity: "warning",
  title: "Require the openid scope for OIDC providers and Google",
  why: "Without it the provider returns no ID token, in which Cognito looks for `sub`: the apply succeeds, and every sign-in fails.",
  link: guide("cognito-user-pools-oidc-idp"),
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      if (stated.type !== "OIDC" && stated.type !== "Google") return [];
      const { authorizeScopes: value } = stated;
      if (value.length === 0 || value.includes("openid") || isReference(value) || value.some(isReference)) return [];
      return [{ path: `${path}.authorizeScopes`, value, message: "does not include openid", fix: 'add "openid"' }];
    }),
  examples: () => ({
    good: [example({ identityProviders: { okta: oidc } })],
    bad: [
      {
        given: example({ identityProviders: { okta: { ...oidc, authorizeScopes: ["email", "profile"] } } }),
        at: ["userPool.identityProviders.okta.authorizeScopes"],
      },
    ],
  }),
});
