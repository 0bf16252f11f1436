import type { CognitoManagedLoginBrandingAsset, Complete } from "../../aws";
import { base64Of } from "../../synth/asset-file";
import { compareStrings } from "../../synth/code-point-order";
import type { OneOf } from "../../synth/reference";
import { type ImageType, imageTypeOfName } from "./image-type";

/** Where an image stands on the managed login pages; a browser's tab has one as ICO and one as SVG. */
type Kind =
  | {
      /** A favicon as ICO. */
      readonly category: "FAVICON_ICO";
      /** @default ICO */
      readonly extension?: OneOf<"ICO">;
    }
  | {
      /** A favicon as SVG. */
      readonly category: "FAVICON_SVG";
      /** @default SVG */
      readonly extension?: OneOf<"SVG">;
    }
  | {
      /** Where the image stands. */
      readonly category: OneOf<
        | "EMAIL_GRAPHIC"
        | "SMS_GRAPHIC"
        | "AUTH_APP_GRAPHIC"
        | "PASSWORD_GRAPHIC"
        | "PASSKEY_GRAPHIC"
        | "PAGE_HEADER_LOGO"
        | "PAGE_HEADER_BACKGROUND"
        | "PAGE_FOOTER_LOGO"
        | "PAGE_FOOTER_BACKGROUND"
        | "PAGE_BACKGROUND"
        | "FORM_BACKGROUND"
        | "FORM_LOGO"
        | "IDP_BUTTON_ICON"
      >;
      /** @default of a file, what its name says: `.jpg` is `JPEG` */
      readonly extension?: OneOf<Exclude<ImageType, "ICO">>;
    };

type Source =
  | {
      /** Path from the folder where synth runs; the file is read and encoded at synth. */
      readonly file: string;
      readonly bytes?: undefined;
    }
  | {
      readonly file?: undefined;
      /** The image as base64. */
      readonly bytes: string;
      readonly extension: string;
    };

/** An image of a style, of 1,000,000 bytes at most. The rule `branding-assets-are-valid` looks into it. */
export type BrandingAsset = Kind &
  Source & {
    /** `DYNAMIC` is shown in light and in dark mode. */
    readonly colorMode: OneOf<"LIGHT" | "DARK" | "DYNAMIC">;
    /** An id of your own: 1–40 letters, digits, `_`, `-` and spaces. */
    readonly resourceId?: string;
  };

/** The extension as AWS gets it; none if it is not stated and the file's name tells none. */
export function extensionOf({ extension, file }: BrandingAsset): string | undefined {
  return extension ?? (file === undefined ? undefined : imageTypeOfName(file));
}

/** The images in one order, whatever theirs in the settings. */
export function toTerraform(assets: readonly BrandingAsset[] = []): Complete<CognitoManagedLoginBrandingAsset>[] {
  return [...assets].sort((a, b) => compareStrings(slot(a), slot(b))).map(toBlock);
}

function toBlock(asset: BrandingAsset): Complete<CognitoManagedLoginBrandingAsset> {
  const { category, colorMode, resourceId } = asset;
  // Terraform refuses a block without an extension; the rule has told why before.
  return { category, colorMode, extension: extensionOf(asset) ?? "", bytes: encoded(asset), resourceId };
}

function encoded({ bytes, file }: BrandingAsset): string | undefined {
  return file === undefined ? bytes : base64Of(file);
}

/** The place that one image of a style fills. */
export function slot({ category, colorMode, resourceId = "" }: BrandingAsset): string {
  return [category, colorMode, resourceId].join(" ");
}
