import { example } from "../../checks/example";
import { readAssetFile } from "../../checks/facts/asset-bytes";
import { guide } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

const MOST_CHARACTERS = 131_072;

function tooLong(path: string): Problem {
  const message = `has more than ${MOST_CHARACTERS.toLocaleString("en")} characters`;
  return { path, message, fix: "use metadataUrl, or remove what AWS does not need" };
}

export const samlMetadataIsXml = rule({
  id: "saml-metadata-is-xml",
  severity: "error",
  liveFact: true,
  title: "metadataFile must contain SAML metadata",
  why: "AWS reads it as XML and refuses anything else, such as the name of a file.",
  link: guide("cognito-user-pools-integrating-3rd-party-saml-providers"),
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      const metadata = stated.type === "SAML" ? stated.metadataFile : undefined;
      const inFile =
        typeof metadata === "object" ? readAssetFile(`${path}.metadataFile.file`, metadata.file) : undefined;
      if (inFile?.problems.length) return [...inFile.problems];
      const text = typeof metadata === "object" ? inFile?.bytes?.toString("utf8") : metadata;
      if (!isLiteral(text)) return [];
      if ([...text].length > MOST_CHARACTERS) return [tooLong(`${path}.metadataFile`)];
      if (/^\uFEFF?\s*<[\s\S]*EntityDescriptor/.test(text)) return [];
      const message = "is not SAML metadata, which is XML with an EntityDescriptor";
      const fix = 'use { file: "okta.xml" }, the text of the file, or metadataUrl';
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
      {
        given: example({ identityProviders: { okta: { type: "SAML", metadataFile: { file: "no/such/okta.xml" } } } }),
        at: ["userPool.identityProviders.okta.metadataFile.file"],
      },
    ],
  }),
});
