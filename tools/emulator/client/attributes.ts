import { invalidParameter } from "../aws-error";
import type { Pool } from "../pool";
import type { Client } from "../types";

/** What AWS says is being done, for the refusals that name it. */
export type Doing = "creating" | "updating";

const NEVER_WRITTEN = ["sub", "email_verified", "phone_number_verified"];

/**
 * What the client may read and write.
 * Not certain: the text of an update, made after that of a creation.
 */
export function checkAttributes(client: Client, pool: Pool, doing: Doing): void {
  const known = new Set(pool.schema.map(({ Name }) => Name));
  const { ReadAttributes: read = [], WriteAttributes: write = [] } = client;
  if (!read.every((name) => known.has(name))) {
    throw invalidParameter(`Invalid read attributes specified while ${doing} a client`);
  }
  const writable = write.every((name) => known.has(name) && !NEVER_WRITTEN.includes(name));
  if (!writable || (write.length > 0 && !mustWrite(pool).every((name) => write.includes(name)))) {
    throw invalidParameter(`Invalid write attributes specified while ${doing} a client`);
  }
}

/** A required attribute that no client may write could never be set. */
function mustWrite(pool: Pool): string[] {
  return pool.schema.filter(({ Required, Name }) => Required && Name !== "sub").map(({ Name }) => Name ?? "");
}
