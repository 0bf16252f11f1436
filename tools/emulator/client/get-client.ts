import { getChild } from "../child";
import { getPool, type Region } from "../store";
import type { Client } from "../types";

/** The client, or AWS's refusal. */
export const getClient = (region: Region, userPoolId: string, id: string): Client =>
  getChild(getPool(region, userPoolId).clients, id, `User pool client ${id} does not exist.`);
