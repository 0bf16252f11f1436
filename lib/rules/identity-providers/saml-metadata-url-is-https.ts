import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const samlMetadataUrlIsHttps = rule({
  id: "saml-metadata-url-is-https",
  severity: "warning",
  title: "SAML metadata URLs must use https",
  why: "The metadata holds the certificate that verifies assertions: anyone who can change it in transit can sign in as any user.",
  link: guide("cognito-user-pools-integrating-3rd-party-saml-providers"),
  counterparts: ["CWE-319", "CWE-345"],
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      const value = stated.type === "SAML" ? stated.metadataUrl : undefined;
      if (!isLiteral(value) || value === "" || /^https:\/\/[^/\s]/.test(value)) return [];
      const message = "is not an https URL";
      return [
        { path: `${path}.metadataUrl`, value, message, fix: "use https, or provide the metadata with metadataFile" },
      ];
    }),
  examples: () => ({
    good: [example({ identityProviders: { okta: { type: "SAML", metadataUrl: "https://idp.example/metadata" } } })],
    bad: [
      {
        given: example({ identityProviders: { okta: { type: "SAML", metadataUrl: "http://idp.example/metadata" } } }),
        at: ["userPool.identityProviders.okta.metadataUrl"],
      },
    ],
  }),
});
