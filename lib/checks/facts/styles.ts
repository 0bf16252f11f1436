import type { Branding } from "../../resources/managed-login-branding/settings";
import type { UiCustomization } from "../../resources/ui-customization/settings";
import type { CognitoUserPoolSettings } from "../../settings";

/** The branding of managed login, and where it stands. */
export type PlacedBranding = readonly [path: string, Branding];

/** A style of the classic hosted UI, and where it stands. */
export type PlacedClassicStyle = readonly [path: string, UiCustomization];

/** The branding of each client, and of `clientDefaults`. */
export function brandingsIn({ clients = {}, clientDefaults }: CognitoUserPoolSettings): PlacedBranding[] {
  return [
    ...Object.entries(clients).map(([name, { branding }]) => [`userPool.clients.${name}.branding`, branding] as const),
    ["userPool.clientDefaults.branding", clientDefaults?.branding] as const,
  ].flatMap(([path, branding]) => (branding === undefined ? [] : [[path, branding]]));
}

/** The style of the classic hosted UI for the pool, and for each client. */
export function classicStylesIn({ clients = {}, uiCustomization }: CognitoUserPoolSettings): PlacedClassicStyle[] {
  return [
    ["userPool.uiCustomization", uiCustomization] as const,
    ...Object.entries(clients).map(
      ([name, client]) => [`userPool.clients.${name}.uiCustomization`, client.uiCustomization] as const,
    ),
  ].flatMap(([path, style]) => (style === undefined ? [] : [[path, style]]));
}
