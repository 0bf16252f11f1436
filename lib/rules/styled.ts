import type { Branding } from "../attachments/managed-login-branding";
import type { UiCustomization } from "../attachments/ui-customization";
import type { CognitoUserPoolSettings } from "../settings";

/** Every style of managed login that is stated, with its place. */
export function brandingsIn({ clients = {}, clientDefaults }: CognitoUserPoolSettings): [path: string, Branding][] {
  return [
    ...Object.entries(clients).map(([name, { branding }]) => [`userPool.clients.${name}.branding`, branding] as const),
    ["userPool.clientDefaults.branding", clientDefaults?.branding] as const,
  ].flatMap(([path, branding]) => (branding === undefined ? [] : [[path, branding]]));
}

/** Every look of the classic pages that is stated, with its place. */
export function looksIn({ clients = {}, uiCustomization }: CognitoUserPoolSettings): [path: string, UiCustomization][] {
  return [
    ["userPool.uiCustomization", uiCustomization] as const,
    ...Object.entries(clients).map(
      ([name, client]) => [`userPool.clients.${name}.uiCustomization`, client.uiCustomization] as const,
    ),
  ].flatMap(([path, look]) => (look === undefined ? [] : [[path, look]]));
}
