import type { Client } from "../types";

/**
 * The client as AWS answers it. Of two secrets it returns the one the client was created with, and none once that is
 * deleted.
 * Not certain: reported by others, not seen on AWS.
 */
export function describeClient({ secrets, ...client }: Client): object {
  return { ...client, ClientSecret: secrets.find(({ first }) => first)?.value };
}
