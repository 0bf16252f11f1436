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

export const openidIsAskedFor = rule({
  id: "openid-is-asked-for",
  severity: "warning",
  title: "An OIDC provider and Google are asked for openid",
  why: "Without it the provider gives no ID token, in which Cognito looks for `sub`: the apply is green, and every sign-in fails.",
  link: guide("cognito-user-pools-oidc-idp"),
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      if (stated.type !== "OIDC" && stated.type !== "Google") return [];
      const { authorizeScopes: value } = stated;
      if (value.length === 0 || value.includes("openid") || isReference(value) || value.some(isReference)) return [];
      return [{ path: `${path}.authorizeScopes`, value, message: "lacks openid", fix: 'add "openid"' }];
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
