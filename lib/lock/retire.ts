/** What happens to a resource whose code is gone. */
export interface Retirement {
  /** `true`: Terraform destroys it. `false`: Terraform forgets it, and it stays in AWS. */
  readonly destroy: boolean;
  /** Why. Not empty. */
  readonly reason: string;
}

/** By the path of the entry that is gone: `"clients.web"`, `"domain"`, `"groups.admins"`. */
export type Retire = Readonly<Record<string, Retirement>>;

/** The statement about a setting, or about what it belongs to; the closest one wins. */
export function retirementOf(owner: string, retire: Retire = {}): Retirement | undefined {
  const [closest] = Object.keys(retire)
    .filter((path) => covers(path, owner))
    .sort((a, b) => b.length - a.length);
  return closest === undefined ? undefined : retire[closest];
}

/** Whether a path of `retire` is meant for a setting. The copy of a client's secret, and what is published of it, go with it. */
export function covers(path: string, owner: string): boolean {
  const place = withPool(path);
  if (owner === place || owner.startsWith(`${place}.`)) return true;
  const subject = publishedOf(owner);
  if (subject !== undefined) return covers(place, subject);
  return place.startsWith("userPool.clients.") && owner === place.replace(".clients.", ".clientSecrets.");
}

const PUBLISHED = "userPool.publish.";

/** The setting that a published value tells of: `userPool.clients.web` of `userPool.publish.clients.web`. */
export function publishedOf(owner: string): string | undefined {
  return owner.startsWith(PUBLISHED) ? withPool(owner.slice(PUBLISHED.length)) : undefined;
}

/** A path with `userPool.`, which may be left out. */
export function withPool(path: string): string {
  return path === "userPool" || path.startsWith("userPool.") ? path : `userPool.${path}`;
}
