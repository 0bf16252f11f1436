import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

/** Claims that a user, or an administrator of another tenant, can change, or that someone else can get later. */
const CHANGEABLE = ["email", "mail", "name", "nickname", "phone_number", "preferred_username", "unique_name", "upn"];

const oidc = {
  type: "OIDC",
  clientId: "acme",
  oidcIssuer: "https://idp.example",
  attributesRequestMethod: "GET",
  authorizeScopes: ["openid"],
} as const;

export const usernameClaimIsStable = rule({
  id: "username-claim-is-stable",
  severity: "warning",
  title: "Usernames of federated users must come from a stable claim",
  why: "Anyone who can set the claim at the provider (an unverified email address, a name that became free) signs in as the user who had it.",
  link: guide("cognito-user-pools-specifying-attribute-mapping"),
  counterparts: ["CWE-290"],
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      // With SAML the username is the NameID, whatever is mapped.
      const value = stated.type === "SAML" ? undefined : stated.attributeMapping?.username;
      if (value === undefined || !CHANGEABLE.includes(value.toLowerCase())) return [];
      return [
        {
          path: `${path}.attributeMapping.username`,
          value,
          message: "can change, and can be given to someone else",
          fix: "remove it; the default is the user ID of the provider",
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
