import type { Remark } from "../result";

/** The addresses of what belongs to a pool begin with the pool's own name in the stack. */
const POOL = "pool";

/** The resource that settings at a path make: its type, and how many names of the path name it. */
const RESOURCES: readonly (readonly [way: RegExp, type: string])[] = [
  [/^clients\.([^.]+)\.branding(\.|$)/, "aws_cognito_managed_login_branding"],
  [/^clients\.([^.]+)\.uiCustomization(\.|$)/, "aws_cognito_user_pool_ui_customization"],
  [/^clients\.([^.]+)\.riskConfiguration(\.|$)/, "aws_cognito_risk_configuration"],
  [/^clients\.([^.]+)(\.|$)/, "aws_cognito_user_pool_client"],
  [/^identityProviders\.([^.]+)(\.|$)/, "aws_cognito_identity_provider"],
  [/^resourceServers\.([^.]+)(\.|$)/, "aws_cognito_resource_server"],
  [/^groups\.([^.]+)(\.|$)/, "aws_cognito_user_group"],
  [/^domain(\.|$)/, "aws_cognito_user_pool_domain"],
  [/^riskConfiguration(\.|$)/, "aws_cognito_risk_configuration"],
  [/^uiCustomization(\.|$)/, "aws_cognito_user_pool_ui_customization"],
  [/^logDelivery(\.|$)/, "aws_cognito_log_delivery_configuration"],
];

/** Whether a remark says that the import changes this attribute, on purpose. */
export function isWanted({ kind, path }: Remark, address: string, attribute: string): boolean {
  if (kind !== "wanted" || path === undefined) return false;
  const place = placeOf(path.replace(/^userPool\.?/, "").replace(/\["([^"]*)"\]/g, ".$1"));
  if (place.address !== address) return false;
  const changed = attribute.replace(/\[\d+\]/g, "");
  return isWithin(changed, place.attribute) || isWithin(place.attribute, changed);
}

function placeOf(path: string): { readonly address: string; readonly attribute: string } {
  for (const [way, type] of RESOURCES) {
    const [whole, name] = way.exec(path) ?? [];
    if (whole === undefined) continue;
    const address = `${type}.${name === undefined ? POOL : `${POOL}_${name}`}`;
    return { address, attribute: snake(path.slice(whole.length)) };
  }
  return { address: `aws_cognito_user_pool.${POOL}`, attribute: snake(path) };
}

/** Names of settings are Terraform's, but for the case. */
function snake(path: string): string {
  return path.replace(/\[\d+\]/g, "").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function isWithin(path: string, place: string): boolean {
  return place === "" || path === place || path.startsWith(`${place}.`);
}
