import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

/** What a user, or an administrator of another tenant, can change, or somebody else can get later. */
const CHANGEABLE = ["email", "mail", "name", "nickname", "phone_number", "preferred_username", "unique_name", "upn"];

const oidc = {
  type: "OIDC",
  clientId: "acme",
  oidcIssuer: "https://idp.example",
  attributesRequestMethod: "GET",
  authorizeScopes: ["openid"],
} as const;

export const userNameIsAStableClaim = rule({
  id: "user-name-is-a-stable-claim",
  severity: "warning",
  title: "The user name of a provider's users comes from a claim that never changes hands",
  why: "Whoever can set the claim at the provider (an e-mail address that is not verified, a name that was given up) signs in as the user who had it.",
  link: guide("cognito-user-pools-specifying-attribute-mapping"),
  counterparts: ["CWE-290"],
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      // Of SAML the user name is the NameID, whatever is mapped.
      const value = stated.type === "SAML" ? undefined : stated.attributeMapping?.username;
      if (value === undefined || !CHANGEABLE.includes(value.toLowerCase())) return [];
      return [
        {
          path: `${path}.attributeMapping.username`,
          value,
          message: "can change, and can become somebody else's",
          fix: "delete it: the default is the provider's own id of the user",
        },
      ];
    }),
  examples: () => ({
    good: [
      example({ identityProviders: { okta: { ...oidc, attributeMapping: { username: "sub", email: "email" } } } }),
    ],
    bad: [
      {
        given: example({ identityProviders: { okta: { ...oidc, attributeMapping: { username: "email" } } } }),
        at: ["userPool.identityProviders.okta.attributeMapping.username"],
      },
    ],
  }),
});
