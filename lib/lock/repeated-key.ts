/** The first key that an object of a JSON text has twice, of which JSON.parse drops all but the last. */
export function repeatedKey(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let isKey = false;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/g)) {
    if (token === "{" || token === "[") open.push(token === "{" ? new Set() : undefined);
    else if (token === "}" || token === "]") open.pop();
    else if (token !== "," && isKey) {
      const keys = open.at(-1);
      const key: string = JSON.parse(token);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
    isKey = token === "{" || (token === "," && open.at(-1) !== undefined);
  }
  return undefined;
}
