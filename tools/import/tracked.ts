/** One thing that was read: `LambdaConfig.PreSignUp`, `SchemaAttributes[3].Name`. */
export interface Read {
  readonly path: string;
  readonly value: unknown;
}

/** JSON that notes what is read of it. */
export interface Tracked<Json extends object> {
  readonly json: Json;
  /** In the order of reading. */
  readonly reads: readonly Read[];
  /** The members and entries that nobody read, each the outermost of its kind. Lists and objects without a value count too. */
  unread(): Read[];
}

/**
 * JSON behind a proxy. A member is read when its value is taken; a list or an object that was taken is looked through for
 * what was not. So `{ ...json }` and `JSON.stringify(json)` read everything.
 */
export function tracked<Json extends object>(json: Json): Tracked<Json> {
  const reads: Read[] = [];
  const taken = new Set<string>();

  function proxied(target: object, at: string): object {
    return new Proxy(target, {
      get(of, key, receiver) {
        const value: unknown = Reflect.get(of, key, receiver);
        if (typeof key === "symbol" || (Array.isArray(of) && !/^\d+$/.test(key))) return value;
        const path = pathTo(of, at, key);
        const read = { path, value: isObject(value) ? proxied(value, path) : value };
        taken.add(path);
        reads.push(read);
        return read.value;
      },
    });
  }

  function unreadIn(value: object, at: string): Read[] {
    return Object.entries(value).flatMap(([key, member]) => {
      const path = pathTo(value, at, key);
      if (member === undefined || member === null) return [];
      if (!taken.has(path)) return [{ path, value: member }];
      return isObject(member) ? unreadIn(member, path) : [];
    });
  }

  return { json: proxied(json, "") as Json, reads, unread: () => unreadIn(json, "") };
}

function pathTo(parent: object, at: string, key: string): string {
  if (Array.isArray(parent)) return `${at}[${key}]`;
  return at === "" ? key : `${at}.${key}`;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
