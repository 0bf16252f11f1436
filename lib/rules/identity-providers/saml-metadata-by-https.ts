import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const samlMetadataByHttps = rule({
  id: "saml-metadata-by-https",
  severity: "warning",
  title: "SAML metadata is read by https",
  why: "The metadata holds the certificate that assertions are checked with: whoever can change it on its way signs in as anybody.",
  link: guide("cognito-user-pools-integrating-3rd-party-saml-providers"),
  counterparts: ["CWE-319", "CWE-345"],
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      const value = stated.type === "SAML" ? stated.metadataUrl : undefined;
      if (!isLiteral(value) || value === "" || /^https:\/\/[^/\s]/.test(value)) return [];
      const message = "is no https URL";
      return [{ path: `${path}.metadataUrl`, value, message, fix: "use https, or give the text by metadataFile" }];
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
