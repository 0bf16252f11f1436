import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const samlMetadataIsXml = rule({
  id: "saml-metadata-is-xml",
  severity: "error",
  title: "metadataFile holds the metadata itself",
  why: "AWS reads it as XML and refuses anything else, such as the name of a file.",
  link: guide("cognito-user-pools-integrating-3rd-party-saml-providers"),
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      const text = stated.type === "SAML" ? stated.metadataFile : undefined;
      // Text may hold a reference, and an empty one is outside the limits.
      if (!isLiteral(text) || text === "" || /^\uFEFF?\s*<[\s\S]*EntityDescriptor/.test(text)) return [];
      const message = "is no SAML metadata: XML with an EntityDescriptor";
      const fix = 'give the text of the file, such as readFileSync("okta.xml", "utf8"), or its metadataUrl';
      return [{ path: `${path}.metadataFile`, value: text.slice(0, 40), message, fix }];
    }),
  examples: () => ({
    good: [
      example({
        identityProviders: { okta: { type: "SAML", metadataFile: '<?xml version="1.0"?><EntityDescriptor/>' } },
      }),
      example({ identityProviders: { okta: { type: "SAML", metadataFile: '${file("okta.xml")}' } } }),
    ],
    bad: [
      {
        given: example({ identityProviders: { okta: { type: "SAML", metadataFile: "./okta.xml" } } }),
        at: ["userPool.identityProviders.okta.metadataFile"],
      },
    ],
  }),
});
