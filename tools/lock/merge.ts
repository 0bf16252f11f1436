import { compare, entryOf, isTakenOut, renamed } from "../../lib/lock/compare";
import type { LockedEnvironment } from "../../lib/lock/fact";
import type { Lock, LockedValue } from "../../lib/lock/lock";
import { lockOf, sorted } from "../../lib/lock/lock-of";
import { movesIn, renamesIn } from "../../lib/lock/renames";
import { type Retire, retirementOf } from "../../lib/lock/retire";
import type { Known } from "./from-terraform";

/** The environment that a lock is written for. */
export type Locking = LockedEnvironment & {
  readonly retire?: Retire;
  /** Whether Terraform forgets what is gone from the settings, rather than destroying it. */
  readonly keepsRemoved: boolean;
};

/**
 * The lock after a deployment, by what is in the state now. The state is right about what is live; `adopted`, what was accepted
 * and what Terraform was made to forget come from the settings and from the lock before.
 */
export function mergedWithState(before: Lock | undefined, known: Known, environment: Locking): Lock {
  const now = lockOf(environment);
  const adopted = [...Object.entries(before?.live ?? {}), ...Object.entries(now.live)].filter(([path]) => {
    const entry = path.replace(/\.adopted$/, "");
    return entry !== path && known.resources[entry] !== undefined && !isGivenUp(before, path);
  });
  const renames = renamesIn(environment.userPool);
  const said = new Set([
    ...Object.keys(before?.live ?? {}).map((path) => renamed(path, renames)),
    ...Object.keys(now.live),
  ]);
  // What nobody here has ever set cannot be taken out: an adopted pool has it, or it was left over before there was a lock.
  const wasSaid = (path: string) => said.has(path);
  return {
    ...now,
    locked: known.locked,
    live: sorted(
      new Map([...Object.entries(known.live).filter(([path, value]) => value !== true || wasSaid(path)), ...adopted]),
    ),
    resources: known.resources,
    kept: keptAfter(before, known, environment),
    accepted: before?.accepted ?? [],
  };
}

/** Whether somebody accepted that it is taken out. */
function isGivenUp(before: Lock | undefined, path: string): boolean {
  return before?.accepted.some((each) => each.path === path && each.to === null) === true;
}

/** What was deployed, is not in the state any more, and was not destroyed. */
function keptAfter(before: Lock | undefined, known: Known, { userPool, retire, keepsRemoved }: Locking): Lock["kept"] {
  const deployed = new Set(Object.values(known.resources).flat());
  const renames = renamesIn(userPool);
  const moved = new Set(movesIn(userPool, "pool").map(({ from }) => from));
  const gone = Object.entries(before?.resources ?? {}).flatMap(([owner, all]) => {
    const { destroy = !keepsRemoved || isTakenOut(renamed(owner, renames), userPool) } =
      retirementOf(owner, retire) ?? {};
    const addresses = all.filter((address) => !moved.has(address));
    return destroy ? [] : [[owner, addresses] as const];
  });
  const all = [...Object.entries(before?.kept ?? {}), ...gone];
  const left = all.map(([owner, addresses]) => [owner, addresses.filter((each) => !deployed.has(each))] as const);
  return sorted(new Map(left.filter(([, addresses]) => addresses.length > 0)));
}

/**
 * The lock of an environment that is deployed as its settings say, where no state is at hand. What the lock had before stays,
 * unless somebody accepted the difference.
 */
export function mergedWithSettings(before: Lock | undefined, environment: Locking): Lock {
  const now = lockOf(environment);
  if (before === undefined) return now;
  const { changed, live, gone } = compare(before, environment);
  const left = gone.filter(({ owner }) => retirementOf(owner, environment.retire)?.destroy !== true);
  const resources = new Map(Object.entries(now.resources));
  for (const { owner, addresses } of left) resources.set(owner, [...(resources.get(owner) ?? []), ...addresses]);
  const accepted = new Set([...changed, ...live].filter((each) => each.accepted !== undefined).map(({ path }) => path));
  const renames = renamesIn(environment.userPool);
  const merged = (section: "locked" | "live"): Lock["locked"] => {
    const entries = new Map<string, LockedValue>(Object.entries(now[section]));
    for (const [pathBefore, value] of Object.entries(before[section])) {
      const path = renamed(pathBefore, renames);
      const entry = entryOf(path);
      if (accepted.has(path) || (entry !== undefined && !resources.has(entry))) continue;
      const mayChange = section === "live" && value !== true;
      if (!mayChange || !entries.has(path)) entries.set(path, value);
    }
    return sorted(entries);
  };
  return {
    ...now,
    locked: merged("locked"),
    live: merged("live"),
    resources: sorted(resources),
    kept: before.kept,
    accepted: before.accepted,
  };
}
