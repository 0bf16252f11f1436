import { SIGNING_CERTIFICATE } from "../user-pool/signing-certificate";

/**
 * What AWS reads out of SAML metadata: where to sign in and out, and a certificate it makes for the pool. A document
 * is read; an address is not fetched, and stands for addresses beside it.
 * Not certain: that the certificate is there for every SAML provider.
 */
export function samlEndpoints(details: Record<string, string>): Record<string, string> {
  const { MetadataFile: file, MetadataURL: url = "https://saml.invalid/metadata" } = details;
  const location = (service: string): string =>
    file === undefined
      ? new URL(service, url).href
      : (new RegExp(`<[^>]*${service}[^>]*Location="([^"]*)"`).exec(file)?.[1] ?? "");
  const signOut = location("SingleLogoutService");
  return {
    SSORedirectBindingURI: location("SingleSignOnService"),
    ...(signOut && { SLORedirectBindingURI: signOut }),
    ActiveEncryptionCertificate: SIGNING_CERTIFICATE,
  };
}
