import { example, google } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const requireProviderScopes = rule({
  id: "require-provider-scopes",
  severity: "error",
  liveFact: true,
  title: "Require scopes for social and OIDC providers",
  why: "AWS answers `clientId, clientSecret and authorizeScopes are all required idp details.`",
  link: api("CreateIdentityProvider"),
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      if (stated.type === "SAML" || isReference(stated.authorizeScopes)) return [];
      if (stated.authorizeScopes.some((scope) => scope !== "")) return [];
      const fix = `add the scopes to request from the provider, such as ["${SCOPES[stated.type]}"]`;
      return [{ path: `${path}.authorizeScopes`, value: stated.authorizeScopes, message: "is empty", fix }];
    }),
  examples: () => ({
    good: [example({ identityProviders: { google } })],
    bad: [
      {
        given: example({ identityProviders: { google: { ...google, authorizeScopes: [] } } }),
        at: ["userPool.identityProviders.google.authorizeScopes"],
      },
    ],
  }),
});

const SCOPES = {
  Facebook: "public_profile",
  Google: "openid",
  LoginWithAmazon: "profile",
  OIDC: "openid",
  SignInWithApple: "email",
} as const;
