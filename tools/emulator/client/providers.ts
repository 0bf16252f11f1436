import { invalidParameter } from "../aws-error";
import type { Pool } from "../pool";
import type { Client } from "../types";

/** Who a user may come from: the pool itself or an identity provider it has. */
export function checkProviders(client: Client, pool: Pool): void {
  const missing = client.SupportedIdentityProviders?.find(
    (name) => name !== "COGNITO" && !pool.identityProviders.has(name),
  );
  if (missing !== undefined) {
    throw invalidParameter(`The provider ${missing} does not exist for User Pool ${pool.id}`);
  }
}
