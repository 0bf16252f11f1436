import type { OneOf } from "../reference";

/** Where an image stands on the managed login pages. */
export type AssetCategory =
  | "FAVICON_ICO"
  | "FAVICON_SVG"
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
  | "IDP_BUTTON_ICON";

type Common = {
  readonly category: OneOf<AssetCategory>;
  /** `DYNAMIC` is shown in light and in dark mode. */
  readonly colorMode: OneOf<"LIGHT" | "DARK" | "DYNAMIC">;
  /** An id of one's own: 1–40 letters, digits, `_`, `-` and spaces. */
  readonly resourceId?: string;
};

type Extension = OneOf<"ICO" | "JPEG" | "PNG" | "SVG" | "WEBP">;

/** An image of a style, from a file or as base64; 1,000,000 bytes at most. */
export type BrandingAsset =
  | (Common & {
      /** Path of the file, from the folder where synth runs; it is read and encoded at synth. */
      readonly file: string;
      readonly bytes?: undefined;
      /** @default by the file's name: `.jpg` is `JPEG` */
      readonly extension?: Extension;
    })
  | (Common & {
      readonly file?: undefined;
      /** The image as base64. */
      readonly bytes: string;
      readonly extension: Extension;
    });
