import { getChild } from "../child";
import { getPool, type Region } from "../store";
import type { Client } from "../types";

/** The client, or AWS's refusal. */
export function getClient(region: Region, userPoolId: string, id: string): Client {
  return getChild(getPool(region, userPoolId).clients, id, `User pool client ${id} does not exist.`);
}
