import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

const RESERVED = ["COGNITO", "Facebook", "Google", "LoginWithAmazon", "SignInWithApple"];

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const disallowReservedProviderNames = rule({
  id: "disallow-reserved-provider-names",
  severity: "warning",
  title: "Disallow names of built-in providers for OIDC and SAML providers",
  why: "Clients use these words for other providers: `COGNITO` is the users of the pool, `Google` the provider of that type.",
  link: api("CreateUserPoolClient"),
  check: ({ providers }) =>
    providers
      .filter(({ stated: { type }, name }) => RESERVED.includes(name) && name !== type)
      .map(({ namePath: path, name }) => ({
        path,
        value: name,
        message: "is a name that AWS uses for a built-in provider",
        fix: "set another providerName",
      })),
  examples: () => ({
    good: [example({ identityProviders: { okta: saml } })],
    bad: [
      { given: example({ identityProviders: { Google: saml } }), at: ["userPool.identityProviders.Google"] },
      {
        given: example({ identityProviders: { own: { ...saml, providerName: "COGNITO" } } }),
        at: ["userPool.identityProviders.own.providerName"],
      },
    ],
  }),
});
