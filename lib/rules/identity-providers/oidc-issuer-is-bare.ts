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

export const oidcIssuerIsBare = rule({
  id: "oidc-issuer-is-bare",
  severity: "warning",
  title: "The issuer of an OIDC provider has no slash, path of discovery, query or fragment at its end",
  why: "Cognito puts `/.well-known/openid-configuration` behind it; where nothing is found there, AWS refuses the provider or every sign-in fails.",
  link: guide("cognito-user-pools-oidc-idp"),
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      const value = stated.type === "OIDC" ? stated.oidcIssuer : undefined;
      if (!isLiteral(value) || !/\/$|[?#]|\/\.well-known\//.test(value)) return [];
      const message = "is no bare issuer";
      const fix = `write ${value.replace(/[?#].*$|\/\.well-known\/.*$/, "").replace(/\/+$/, "")}, if the provider's iss claim agrees; else waive this`;
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
