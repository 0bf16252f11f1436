import {
  type AwsCognitoUserPoolClient,
  type AwsCognitoUserPoolDomain,
  AwsCognitoUserPoolUiCustomization,
} from "../../aws";
import { type PoolContext, placed } from "../pool-context";
import { toTerraform, type UiCustomization, type UiCustomizationSettings } from "./settings";

/**
 * Adds the classic look after the domain, as AWS wants it: `aws_cognito_user_pool_ui_customization.<pool>` for all clients,
 * `.<pool>_<client>` for one.
 * @param clients the clients by name
 * @param made their resources by name
 */
export function addUiCustomizations(
  context: PoolContext,
  { uiCustomization }: UiCustomizationSettings,
  clients: ReadonlyMap<string, UiCustomizationSettings> = new Map(),
  made: ReadonlyMap<string, AwsCognitoUserPoolClient> = new Map(),
  domain?: AwsCognitoUserPoolDomain,
): void {
  if (uiCustomization) add(context, uiCustomization, domain);
  for (const [name, client] of clients) {
    const resource = made.get(name);
    if (client.uiCustomization && resource) add(context, client.uiCustomization, domain, { name, id: resource.id });
  }
}

function add(
  context: PoolContext,
  stated: UiCustomization,
  domain?: AwsCognitoUserPoolDomain,
  client?: { readonly name: string; readonly id: string },
): void {
  const complete = toTerraform(stated);
  if (complete === undefined) return;
  const { scope, pool } = context;
  const id = client === undefined ? "ui_customization" : `ui_customization_${client.name}`;
  const look = new AwsCognitoUserPoolUiCustomization(scope, id, {
    userPoolId: pool.id,
    clientId: client?.id,
    region: pool.regionInput,
    ...complete,
    dependsOn: domain && [domain],
  });
  placed(context, look, client?.name, stated);
}
