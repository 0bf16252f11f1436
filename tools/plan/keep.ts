import type { Change } from "./change";
import { type Facts, POOL } from "./facts";
import { isEmpty, isSame } from "./json";
import type { Danger, Watch } from "./watch/watch";
import { cut, loss } from "./words";

/** What a watch over one type of resource says. */
export interface Keep extends Omit<Watch, "level" | "find" | "examples"> {
  readonly type: string;
  /** The attribute that names it in AWS: another value is another resource. */
  readonly identity?: string;
  /** What to do, where it is not gone by a rename. */
  readonly fix: (change: Change, facts: Facts) => string;
  readonly steps?: (change: Change, facts: Facts) => readonly string[] | undefined;
  readonly examples: Watch["examples"];
}

/** A watch that keeps resources of a type from being deleted or replaced. What goes with its pool is told with the pool. */
export function keep({ type, identity, fix, steps, ...watch }: Keep): Watch {
  const danger = (change: Change, facts: Facts): Danger => {
    const renamed = renamedTo(change, facts, identity);
    return {
      address: change.address,
      what: loss(change),
      fix:
        renamed === undefined
          ? fix(change, facts)
          : `keep it under its new address: renamedFrom in the settings, or moved { from = ${cut(change.address)}, to = ${cut(renamed.address)} }`,
      steps: renamed === undefined ? steps?.(change, facts) : undefined,
    };
  };
  return {
    ...watch,
    level: "block",
    find: (facts) =>
      facts
        .losses(type)
        .filter((change) => type === POOL || !goesWithPool(change, facts))
        .map((change) => danger(change, facts)),
  };
}

/** Whether its pool is deleted or replaced too. */
export function goesWithPool(change: Change, facts: Facts): boolean {
  const pool = facts.poolOf(change);
  return pool !== undefined && facts.losses(POOL).includes(pool);
}

/** How many candidates for a rename are looked at. */
const MOST_CANDIDATES = 500;

/** The resource that is created in the place of one that goes, and is the same but for its address. */
function renamedTo(change: Change, facts: Facts, identity: string | undefined): Change | undefined {
  if (change.action !== "delete" || change.deposed !== undefined) return undefined;
  const siblings = facts.poolOf(change) === undefined ? facts.of(change.type) : facts.inPool(change);
  const candidates = siblings
    .slice(0, MOST_CANDIDATES)
    .filter(({ type, action }) => type === change.type && action === "create");
  return candidates.find(({ after = {} }) => {
    // Where another attribute is the identity, the name can be changed in place.
    const keys = Object.keys(after).filter((key) => key !== "name" || identity === "name");
    return keys.every((key) => isEmpty(after[key]) || isSame(after[key], change.before?.[key]));
  });
}
