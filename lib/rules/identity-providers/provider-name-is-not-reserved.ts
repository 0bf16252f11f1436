import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

const RESERVED = ["COGNITO", "Facebook", "Google", "LoginWithAmazon", "SignInWithApple"];

const saml = { type: "SAML", metadataUrl: "https://idp.example/metadata" } as const;

export const providerNameIsNotReserved = rule({
  id: "provider-name-is-not-reserved",
  severity: "warning",
  title: "No OIDC or SAML provider is named as the pool's own users or a social provider",
  why: "Clients name providers by these words: `COGNITO` means the pool's own users, `Google` the provider of that type.",
  link: api("CreateUserPoolClient"),
  check: ({ providers }) =>
    providers
      .filter(({ stated: { type }, name }) => RESERVED.includes(name) && name !== type)
      .map(({ namePath: path, name }) => ({
        path,
        value: name,
        message: "is a name of AWS's own",
        fix: "state another providerName",
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
