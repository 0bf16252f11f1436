/** A copy of plain data with every string replaced, names in records as well, and without members that are `undefined`. */
export function mapped<Json extends object>(json: Json, text: (text: string) => string): Json;
export function mapped(json: unknown, text: (text: string) => string): unknown {
  if (typeof json === "string") return text(json);
  if (Array.isArray(json)) return json.map((entry) => mapped(entry, text));
  if (typeof json !== "object" || json === null) return json;
  const stated = Object.entries(json).filter(([, member]) => member !== undefined);
  return Object.fromEntries(stated.map(([name, member]) => [text(name), mapped(member, text)]));
}

/** What is at a path of names; nothing if there is none. */
export function memberAt(json: unknown, path: readonly string[]): unknown {
  return path.reduce((at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined), json);
}

/** A copy without the member at that path of names. */
export function without<Json extends object>(json: Json, path: readonly string[]): Json {
  const [name = "", ...rest] = path;
  const { [name as keyof Json]: member, ...others } = json;
  if (rest.length === 0 || !isRecord(member)) return others as Json;
  return { ...others, [name]: without(member, rest) } as Json;
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === "object" && json !== null;
}
