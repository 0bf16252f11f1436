import type { Complete, ManagedLoginBrandingArguments } from "../../aws";
import type { Bool } from "../../synth/reference";
import { type JsonObject, sortedJson } from "../../synth/sorted-json";
import { showsLoginPages } from "../clients/hosted-pages";
import type { DomainSettings } from "../domain/settings";
import type { Importable } from "../importable";
import { toTerraform as assetsToTerraform, type BrandingAsset } from "./asset";

/**
 * How managed login looks for one client. Without `settings` it has Cognito's own style, with your images if you state any.
 *
 * `importId`: `<pool id>,<branding id>`; you get the branding id from `aws cognito-idp describe-managed-login-branding-by-client`.
 */
export type Branding = Importable & {
  /**
   * The style, as `describe-managed-login-branding-by-client --return-merged-resources` answers it for a client that was
   * styled in the console.
   * @default Cognito's own
   */
  readonly settings?: JsonObject;
  /** Up to 40 images, 2 MB with the settings. **A change of any replaces the style**: for a moment there is none. */
  readonly assets?: readonly BrandingAsset[];
};

/** What of an effective client tells whether it shows login pages, and how. */
export interface StyledClient {
  readonly allowedOauthFlowsUserPoolClient: Bool;
  readonly allowedOauthFlows: readonly string[];
  readonly branding?: Branding;
  readonly adopted?: boolean;
}

/**
 * The style of each client that has one: stated, or Cognito's own where managed login would otherwise answer `Login pages
 * unavailable`. A style may be stated before the domain turns to managed login.
 */
export function brandings(
  { domain, secondDomain }: DomainSettings,
  clients: ReadonlyMap<string, StyledClient>,
): ReadonlyMap<string, Branding> {
  const managed = [domain, secondDomain].some((each) => (each?.managedLoginVersion ?? 1) !== 1);
  return new Map(
    [...clients].flatMap(([name, client]) => {
      const branding = client.branding ?? (managed && !client.adopted && showsLoginPages(client) ? {} : undefined);
      return branding === undefined ? [] : [[name, branding]];
    }),
  );
}

/** Settings to arguments. */
export function toTerraform({ settings, assets }: Branding): Complete<ManagedLoginBrandingArguments> {
  const blocks = assetsToTerraform(assets);
  return {
    settings: settings && sortedJson(settings),
    // `false` beside settings would be one too many for the provider.
    useCognitoProvidedValues: settings === undefined ? true : undefined,
    asset: blocks.length > 0 ? blocks : undefined,
  };
}
