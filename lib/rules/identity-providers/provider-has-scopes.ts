import { example, google } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const providerHasScopes = rule({
  id: "provider-has-scopes",
  severity: "error",
  title: "A social or OIDC provider is asked for at least one scope",
  why: "AWS answers `clientId, clientSecret and authorizeScopes are all required idp details.`",
  link: api("CreateIdentityProvider"),
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      if (stated.type === "SAML" || isReference(stated.authorizeScopes)) return [];
      if (stated.authorizeScopes.some((scope) => scope !== "")) return [];
      const fix = `state what the provider is asked for, such as ["${SCOPES[stated.type]}"]`;
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
