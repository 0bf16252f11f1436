import type { Place } from "../schema/model";

/**
 * A finding's path as a setting's: `userPool.clients.web.callbackUrls[0]` is `userPool.clients.*.callbackUrls.*`.
 * It ends where the settings do.
 */
export function patternOf(path: string, environment: Place): string {
  let places: readonly Place[] = [environment];
  const pattern: string[] = [];
  for (const segment of segments(path)) {
    const objects = places.flatMap((place) => place.objects);
    const members = objects.flatMap(({ members }) => members.get(segment)?.place ?? []);
    const rest = [...objects.flatMap((object) => object.rest?.place ?? []), ...places.flatMap(({ lists }) => lists)];
    if (members.length === 0 && rest.length === 0) break;
    pattern.push(members.length > 0 ? segment : "*");
    places = members.length > 0 ? members : rest;
  }
  return pattern.join(".");
}

function segments(path: string): string[] {
  const parts = path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g);
  return [...parts].map(([, quoted, index, name]) => quoted ?? index ?? name ?? "");
}

/** The limits beside a setting, in the shape of the settings; `{}` where AWS has none. */
export function limitsAt(limits: object, pattern: string): object {
  let here: unknown = limits;
  for (const name of pattern.split(".")) {
    const [found] = Object.entries(here as object).flatMap(([key, value]) => {
      return key === (name === "*" ? "each" : name) ? [value] : [];
    });
    here = found ?? {};
  }
  return here as object;
}
