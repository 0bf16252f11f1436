import { Token } from "cdktf";
import { type Saml, toTerraform } from "../../../lib/resources/identity-providers/settings";
import { fileOf } from "../images";

const metadataUrl = "https://login.example.com/metadata";
const FILLED_BY_AWS = ["ActiveEncryptionCertificate", "SLORedirectBindingURI", "SSORedirectBindingURI"];

test("a SAML provider is named by its key, maps no user name, and ignores what AWS reads from the metadata", () => {
  expect(toTerraform("Corporate", { type: "SAML", metadataUrl })).toEqual({
    providerName: "Corporate",
    providerType: "SAML",
    providerDetails: { MetadataURL: metadataUrl },
    attributeMapping: {},
    idpIdentifiers: undefined,
    filledByAws: FILLED_BY_AWS,
  });
});

test("booleans are emitted as strings, under AWS's names", () => {
  const stated: Saml = {
    type: "SAML",
    providerName: "Corporate",
    metadataFile: "<EntityDescriptor/>",
    idpSignout: true,
    idpInit: false,
    encryptedResponses: true,
    requestSigningAlgorithm: "rsa-sha256",
    attributeMapping: { email: "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress" },
    idpIdentifiers: ["example.com"],
  };
  expect(toTerraform("corporate", stated)).toEqual({
    providerName: "Corporate",
    providerType: "SAML",
    providerDetails: {
      MetadataFile: "<EntityDescriptor/>",
      IDPSignout: "true",
      IDPInit: "false",
      EncryptedResponses: "true",
      RequestSigningAlgorithm: "rsa-sha256",
    },
    attributeMapping: { email: "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress" },
    idpIdentifiers: ["example.com"],
    filledByAws: FILLED_BY_AWS,
  });
});

test("a boolean that is a reference stays a reference", () => {
  const idpInit = Token.asAny("${var.idp_init}");
  expect(toTerraform("Corporate", { type: "SAML", metadataUrl, idpInit }).providerDetails.IDPInit).toBe(idpInit);
});

test("both kinds of metadata, or neither, do not compile", () => {
  const stated: Saml[] = [
    // @ts-expect-error neither
    { type: "SAML" },
    // @ts-expect-error both
    { type: "SAML", metadataUrl, metadataFile: "<EntityDescriptor/>" },
  ];
  expect(stated).toHaveLength(2);
});

test("metadata from a file is emitted unchanged, even if it looks like an expression", () => {
  const metadata = (file: string) =>
    toTerraform("okta", { type: "SAML", metadataFile: { file } }).providerDetails.MetadataFile;
  expect(metadata(fileOf("okta.xml", "<EntityDescriptor>${file(var.x)} %{x}</EntityDescriptor>"))).toBe(
    "<EntityDescriptor>$${file(var.x)} %%{x}</EntityDescriptor>",
  );
  expect(metadata("${var.file}")).toBe('${file("${var.file}")}');
  expect(metadata("no/such/file.xml")).toBeUndefined();
});
