import type { Subject } from "../subject";

/** Entries of records, attributes of the schema, and the domain: each is adopted for itself, apart from the pool. */
const ENTRY =
  /^userPool\.(?:(?<record>clients|managedClients|groups|identityProviders)\.(?<key>[\w-]+)|schema\[(?<index>\d+)\]|(?<domain>domain|secondDomain)(?=\.))/;

/** What is said once for all clients, those that are new too. */
const FOR_ALL = "userPool.clientDefaults";

/** Settings of something that may be adopted, and the rest of a path in them. */
interface Place {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly rest: string;
}

/**
 * Whether a path is in something that Terraform took over: a client, a group, an identity provider, an attribute, the domain;
 * and if in none of them, the pool.
 */
export function isAdoptedAt(subject: Subject, path: string): boolean {
  return isAdopted(placeOf(subject, path)?.settings);
}

/** Whether a path is that of a setting which something adopted does not state: what is live there, nobody knows. */
export function isLeftAloneAt(subject: Subject, path: string): boolean {
  const { settings, rest = "" } = placeOf(subject, path) ?? {};
  const [, setting] = /^\.(\w+)/.exec(rest) ?? [];
  return setting !== undefined && isAdopted(settings) && settings?.[setting] === undefined;
}

function isAdopted({ adopted = false, importId }: Place["settings"] = {}): boolean {
  return adopted !== false || importId !== undefined;
}

function placeOf({ userPool }: Subject, path: string): Place | undefined {
  if (!path.startsWith("userPool.") || path.startsWith(FOR_ALL)) return undefined;
  const [start = "userPool", { record, key = "", index, domain } = {}] = found(path);
  const settings =
    record !== undefined
      ? (userPool[record as "groups"]?.[key] as object | undefined)
      : index !== undefined
        ? userPool.schema?.[Number(index)]
        : domain !== undefined
          ? userPool[domain as "domain" | "secondDomain"]
          : userPool;
  // It is always there before Terraform.
  const adopted = record === "managedClients" ? { adopted: true } : {};
  return { settings: { ...settings, ...adopted }, rest: path.slice(start.length) };
}

function found(path: string): [start?: string, groups?: Partial<Record<string, string>>] {
  const match = ENTRY.exec(path);
  return match === null ? [] : [match[0], match.groups];
}
