import {
  AwsCognitoManagedLoginBranding,
  type AwsCognitoUserPoolClient,
  type AwsCognitoUserPoolDomain,
} from "../../aws";
import { dependable } from "../../cdktf";
import { compareStrings } from "../../synth/code-point-order";
import type { DomainSettings } from "../domain/settings";
import { type PoolContext, placed } from "../pool-context";
import { type Branding, brandings, type StyledClient, toTerraform } from "./settings";

/**
 * Adds the styles, `aws_cognito_managed_login_branding.<pool>_<client>`. The domain waits for them, so that it never turns to
 * managed login before every client has its pages.
 * @param clients the effective clients by name
 * @param made their resources by name
 */
export function addManagedLoginBrandings(
  context: PoolContext,
  settings: DomainSettings,
  clients: ReadonlyMap<string, StyledClient>,
  made: ReadonlyMap<string, AwsCognitoUserPoolClient>,
  domain?: AwsCognitoUserPoolDomain,
): void {
  const { scope, pool } = context;
  for (const [name, branding] of [...brandings(settings, clients)].sort(byName)) {
    const client = made.get(name);
    if (client === undefined) continue;
    const style = new AwsCognitoManagedLoginBranding(scope, `branding_${name}`, {
      userPoolId: pool.id,
      clientId: client.id,
      region: pool.regionInput,
      ...toTerraform(branding),
    });
    placed(context, style, name, branding);
    if (domain) domain.dependsOn = [...(domain.dependsOn ?? []), dependable(style)];
  }
}

/** The order of clients in the settings must not be a change of the output. */
function byName([a]: readonly [string, Branding], [b]: readonly [string, Branding]): number {
  return compareStrings(a, b);
}
