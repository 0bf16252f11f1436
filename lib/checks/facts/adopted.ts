import { isAdopted } from "../../user-pool/adoption";
import type { Subject } from "../subject";

/** Entries of records, and attributes of the schema: each is adopted for itself. */
const ENTRY = /^userPool\.(?:(clients|groups|identityProviders)\.([\w-]+)|(schema)\[(\d+)\])/;

/** What is said once for all clients, those that are new too. */
const FOR_ALL = "userPool.clientDefaults";

interface Adopted {
  readonly adopted?: boolean | string;
  readonly importId?: string;
}

/**
 * Whether a path is in something that Terraform took over: a client, a group, an identity provider, an attribute, the domain;
 * and if in none of them, the pool.
 */
export function isAdoptedAt({ userPool }: Subject, path: string): boolean {
  if (!path.startsWith("userPool.") || path.startsWith(FOR_ALL)) return false;
  const [, record = "", key = "", schema, index] = ENTRY.exec(path) ?? [];
  if (schema !== undefined) return userPool.schema?.[Number(index)]?.adopted === true;
  if (record !== "") return tookOver((userPool as Records)[record as keyof Records]?.[key]);
  return path.startsWith("userPool.domain.") ? tookOver(userPool.domain) : isAdopted(userPool);
}

type Records = { readonly [R in "clients" | "groups" | "identityProviders"]?: Readonly<Record<string, Adopted>> };

function tookOver({ adopted = false, importId }: Adopted = {}): boolean {
  return adopted !== false || importId !== undefined;
}
