import type { Rule } from "../../../lib/checks/rule";
import type { Place } from "../schema/model";
import { patternOf } from "./paths";

/** They judge every setting, and the entries tell their limits. */
const OF_EVERY_SETTING = new Set(["settings-are-within-limits", "mixed-text-requires-expression"]);

/**
 * The ids of the rules that judge each setting: those that find something there in their own bad examples.
 * @param paths of the settings that are told
 */
export function rulesByPath(
  rules: readonly Rule[],
  environment: Place,
  paths: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { id, examples } of rules.filter(({ id }) => !OF_EVERY_SETTING.has(id))) {
    for (const at of examples().bad.flatMap(({ at }) => at)) {
      let path = patternOf(at, environment);
      while (path !== "" && !paths.has(path)) path = path.slice(0, Math.max(0, path.lastIndexOf(".")));
      found.set(path, (found.get(path) ?? new Set()).add(id));
    }
  }
  return new Map([...found].map(([path, ids]) => [path, [...ids].sort()]));
}
