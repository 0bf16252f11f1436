import type { BrandingAsset } from "./branding-asset";
import type { Importable } from "./pool-context";

/** What JSON can hold. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * How managed login looks for one client. Without `settings` it has Cognito's own style, which AWS takes without images only.
 *
 * `importId`: `<pool id>,<branding id>`; the branding id is told by `aws cognito-idp describe-managed-login-branding-by-client`.
 */
export type Branding = Importable &
  (
    | {
        /** The style, as the branding editor exports it and `describe-managed-login-branding-by-client` answers. */
        readonly settings: { readonly [key: string]: Json };
        /** Up to 40 images. **A change of any replaces the style**: for a moment the client has none. */
        readonly assets?: readonly BrandingAsset[];
      }
    | { readonly settings?: undefined; readonly assets?: undefined }
  );
