/** The shapes of managed login branding, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { ClientIdType, UserPoolIdType } from "./common";
import { list, structure } from "./composites";
import { blob, boolean, document, oneOf, string } from "./scalars";

const ManagedLoginBrandingId = string({
  pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$",
});

const AssetType = structure(
  {
    Category: oneOf(
      "FAVICON_ICO",
      "FAVICON_SVG",
      "EMAIL_GRAPHIC",
      "SMS_GRAPHIC",
      "AUTH_APP_GRAPHIC",
      "PASSWORD_GRAPHIC",
      "PASSKEY_GRAPHIC",
      "PAGE_HEADER_LOGO",
      "PAGE_HEADER_BACKGROUND",
      "PAGE_FOOTER_LOGO",
      "PAGE_FOOTER_BACKGROUND",
      "PAGE_BACKGROUND",
      "FORM_BACKGROUND",
      "FORM_LOGO",
      "IDP_BUTTON_ICON",
    ),
    ColorMode: oneOf("LIGHT", "DARK", "DYNAMIC"),
    Extension: oneOf("ICO", "JPEG", "PNG", "SVG", "WEBP"),
  },
  { Bytes: blob({ max: 1000000 }), ResourceId: string({ min: 1, max: 40, pattern: String.raw`^[\w\- ]+$` }) },
);

export const CreateManagedLoginBrandingRequest = structure(
  { UserPoolId: UserPoolIdType, ClientId: ClientIdType },
  { UseCognitoProvidedValues: boolean(), Settings: document(), Assets: list(AssetType, { max: 40 }) },
);

export const UpdateManagedLoginBrandingRequest = structure(
  {},
  {
    UserPoolId: UserPoolIdType,
    ManagedLoginBrandingId,
    UseCognitoProvidedValues: boolean(),
    Settings: document(),
    Assets: list(AssetType, { max: 40 }),
  },
);

export const DescribeManagedLoginBrandingRequest = structure(
  {
    UserPoolId: UserPoolIdType,
    ManagedLoginBrandingId,
  },
  { ReturnMergedResources: boolean() },
);

export const DeleteManagedLoginBrandingRequest = structure(
  {
    ManagedLoginBrandingId,
    UserPoolId: UserPoolIdType,
  },
  {},
);

export const DescribeManagedLoginBrandingByClientRequest = structure(
  { UserPoolId: UserPoolIdType, ClientId: ClientIdType },
  { ReturnMergedResources: boolean() },
);
