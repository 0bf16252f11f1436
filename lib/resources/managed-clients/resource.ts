import { loadManagedClient } from "../../aws";
import { dependencies, type NamedByClients } from "../clients/resource";
import { type PoolContext, placed } from "../pool-context";
import { effectiveManagedClient, leftAlone, type ManagedClientsSettings, toTerraform } from "./settings";

/**
 * Adds the clients that AWS services made, `aws_cognito_managed_user_pool_client.<pool>_<name>`.
 * @param before the pool's resource servers by identifier, and its identity providers by name
 */
export function addManagedClients(
  context: PoolContext,
  { managedClients = {} }: ManagedClientsSettings,
  before: NamedByClients,
): void {
  const { scope, pool } = context;
  for (const [key, stated] of Object.entries(managedClients)) {
    const { AwsCognitoManagedUserPoolClient } = loadManagedClient();
    const named = dependencies(effectiveManagedClient(key, stated), before) ?? [];
    const ignored = leftAlone(key, stated);
    const makers = (stated.dependsOn ?? []).map((fqn) => ({ fqn }));
    const client = new AwsCognitoManagedUserPoolClient(scope, `managed_client_${key}`, {
      userPoolId: pool.id,
      region: pool.regionInput,
      ...toTerraform(key, stated),
      dependsOn: named.length + makers.length > 0 ? [...named, ...makers] : undefined,
      lifecycle: ignored && { ignoreChanges: ignored },
    });
    placed(context, client, key, { importId: stated.importId });
  }
}
