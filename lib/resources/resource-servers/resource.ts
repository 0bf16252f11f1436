import { AwsCognitoResourceServer } from "../../aws";
import { type PoolContext, placed } from "../pool-context";
import { type ResourceServersSettings, toTerraform } from "./settings";

/**
 * Adds the resource servers, `aws_cognito_resource_server.<pool>_<name>`.
 * @returns them by identifier
 */
export function addResourceServers(
  context: PoolContext,
  { resourceServers = {} }: ResourceServersSettings,
): ReadonlyMap<string, AwsCognitoResourceServer> {
  const { scope, pool } = context;
  const made = new Map<string, AwsCognitoResourceServer>();
  for (const [key, stated] of Object.entries(resourceServers)) {
    const complete = toTerraform(key, stated);
    const server = new AwsCognitoResourceServer(scope, `resource_server_${key}`, {
      userPoolId: pool.id,
      region: pool.regionInput,
      ...complete,
    });
    made.set(complete.identifier, placed(context, server, key, stated));
  }
  return made;
}
