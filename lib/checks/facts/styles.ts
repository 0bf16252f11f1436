import type { Branding } from "../../resources/managed-login-branding/settings";
import type { UiCustomization } from "../../resources/ui-customization/settings";
import type { CognitoUserPoolSettings } from "../../settings";

/** A style of managed login with its place. */
export type PlacedBranding = readonly [path: string, Branding];

/** A style of the classic pages with its place. */
export type PlacedLook = readonly [path: string, UiCustomization];

/** Every style of managed login that is stated, with its place. */
export function brandingsIn({ clients = {}, clientDefaults }: CognitoUserPoolSettings): PlacedBranding[] {
  return [
    ...Object.entries(clients).map(([name, { branding }]) => [`userPool.clients.${name}.branding`, branding] as const),
    ["userPool.clientDefaults.branding", clientDefaults?.branding] as const,
  ].flatMap(([path, branding]) => (branding === undefined ? [] : [[path, branding]]));
}

/** Every look of the classic pages that is stated, with its place. */
export function looksIn({ clients = {}, uiCustomization }: CognitoUserPoolSettings): PlacedLook[] {
  return [
    ["userPool.uiCustomization", uiCustomization] as const,
    ...Object.entries(clients).map(
      ([name, client]) => [`userPool.clients.${name}.uiCustomization`, client.uiCustomization] as const,
    ),
  ].flatMap(([path, look]) => (look === undefined ? [] : [[path, look]]));
}
