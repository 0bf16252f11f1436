import { Token } from "cdktf";
import { type Saml, toTerraform } from "../../../lib/resources/identity-providers/settings";
import { fileOf } from "../images";

const metadataUrl = "https://login.example.com/metadata";
const FILLED_BY_AWS = ["ActiveEncryptionCertificate", "SLORedirectBindingURI", "SSORedirectBindingURI"];

test("a SAML provider is named by its key, maps no user name, and leaves to AWS what AWS reads from the metadata", () => {
  expect(toTerraform("Corporate", { type: "SAML", metadataUrl })).toEqual({
    providerName: "Corporate",
    providerType: "SAML",
    providerDetails: { MetadataURL: metadataUrl },
    attributeMapping: {},
    idpIdentifiers: undefined,
    filledByAws: FILLED_BY_AWS,
  });
});

test("switches are text, under the names that AWS has for them", () => {
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

test("a switch that is a reference stays one", () => {
  const idpInit = Token.asAny("${var.idp_init}");
  expect(toTerraform("Corporate", { type: "SAML", metadataUrl, idpInit }).providerDetails.IDPInit).toBe(idpInit);
});

test("both or neither of the metadata do not compile", () => {
  const stated: Saml[] = [
    // @ts-expect-error neither
    { type: "SAML" },
    // @ts-expect-error both
    { type: "SAML", metadataUrl, metadataFile: "<EntityDescriptor/>" },
  ];
  expect(stated).toHaveLength(2);
});

test("metadata in a file is emitted as it is in the file, whatever Terraform would make of it", () => {
  const metadata = (file: string) =>
    toTerraform("okta", { type: "SAML", metadataFile: { file } }).providerDetails.MetadataFile;
  expect(metadata(fileOf("okta.xml", "<EntityDescriptor>${file(var.x)} %{x}</EntityDescriptor>"))).toBe(
    "<EntityDescriptor>$${file(var.x)} %%{x}</EntityDescriptor>",
  );
  expect(metadata("${var.file}")).toBe('${file("${var.file}")}');
  expect(metadata("no/such/file.xml")).toBeUndefined();
});
