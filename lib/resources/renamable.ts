/** An entry of a record, such as `clients`, whose key is part of an address. */
export interface Renamable {
  /**
   * The key that the entry had before. It keeps the resource in AWS with everything that belongs to it (a `moved` block);
   * otherwise, another key is another resource. Once it is applied, you can keep it or delete it. While it is there, `publish`
   * and `clientSecrets` have the entry under both keys.
   *
   * Where the key is also the name in AWS (a group, an OIDC or SAML provider, a resource server), state that name as well: a
   * change of it replaces the resource.
   * @noReference
   */
  readonly renamedFrom?: string;
}

/** The keys to name things after in AWS, each with the key of its entry: readers of a renamed entry find it under both. */
export function keysOf(record: Readonly<Record<string, Renamable>> = {}): (readonly [named: string, key: string])[] {
  return Object.entries(record).flatMap(([key, { renamedFrom }]) => {
    const former = renamedFrom === undefined || Object.hasOwn(record, renamedFrom) ? [] : [renamedFrom];
    return [key, ...former].map((named) => [named, key] as const);
  });
}
