import { textOf } from "../../synth/asset-file";
import type { Bool, OneOf } from "../../synth/reference";
import { details, flag, type Provider, type ProviderSettings } from "./provider";

/** One of the two. */
type Metadata =
  | {
      /** `https` URL that AWS reads the metadata from, and reads again from time to time. */
      readonly metadataUrl: string;
      readonly metadataFile?: undefined;
    }
  | {
      /**
       * The metadata, as XML or from a file (its path from the folder where synth runs). It needs a single-sign-on service
       * with the HTTP-Redirect binding. Terraform does not evaluate anything in it.
       */
      readonly metadataFile:
        | string
        | {
            /** Path of the metadata, from the folder where synth runs. */
            readonly file: string;
          };
      readonly metadataUrl?: undefined;
    };

/** Sign-in by SAML 2.0. The user name is the assertion's `NameID`, mapped or not: it has to be persistent. */
export type Saml = ProviderSettings &
  Metadata & {
    /** The type of provider, as AWS names it. */
    readonly type: "SAML";
    /**
     * 3–32 characters, without `:`; no space and no `_` but as the second character. Another name is another provider.
     * @default the record key
     */
    readonly providerName?: string;
    /** Signing out of the pool signs out of the provider. @default false */
    readonly idpSignout?: Bool;
    /** The provider may start a sign-in by itself. @default false */
    readonly idpInit?: Bool;
    /** The provider has to encrypt assertions, with a certificate that AWS makes. @default false */
    readonly encryptedResponses?: Bool;
    /** Requests are signed. @default not signed */
    readonly requestSigningAlgorithm?: OneOf<"rsa-sha256">;
  };

/** What AWS reads from the metadata, and the certificate it makes. */
const FILLED_BY_AWS = ["ActiveEncryptionCertificate", "SLORedirectBindingURI", "SSORedirectBindingURI"];

/** Settings to arguments. Of SAML, AWS adds no user name to the mapping. */
export function saml(stated: Saml, key: string): Provider {
  const { metadataFile: metadata } = stated;
  return {
    providerName: stated.providerName ?? key,
    providerType: stated.type,
    providerDetails: details({
      MetadataURL: stated.metadataUrl,
      MetadataFile: typeof metadata === "object" ? textOf(metadata.file) : metadata,
      IDPSignout: flag(stated.idpSignout),
      IDPInit: flag(stated.idpInit),
      EncryptedResponses: flag(stated.encryptedResponses),
      RequestSigningAlgorithm: stated.requestSigningAlgorithm,
    }),
    attributeMapping: stated.attributeMapping ?? {},
    idpIdentifiers: stated.idpIdentifiers,
    filledByAws: FILLED_BY_AWS,
  };
}
