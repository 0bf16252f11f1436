import { compare } from "../../lib/lock/compare";
import type { LockedEnvironment } from "../../lib/lock/fact";
import type { Lock } from "../../lib/lock/lock";
import { withPool } from "../../lib/lock/retire";
import { Refusal } from "../refusal";

/**
 * The lock with the differences at some paths accepted, from the deployed value to that of the settings. Of what Terraform has
 * forgotten it is that AWS has it no longer.
 * @throws Refusal if there is no difference at a path
 */
export function accepted(lock: Lock, environment: LockedEnvironment, paths: readonly string[], reason: string): Lock {
  if (reason.trim() === "") throw new Refusal("--accept requires a reason: --reason <text>.", 64);
  return paths.reduce((result, path) => acceptedAt(result, environment, path, reason), lock);
}

function acceptedAt(lock: Lock, environment: LockedEnvironment, stated: string, reason: string): Lock {
  const path = stated === "region" || stated === "accountId" ? stated : withPool(stated);
  if (lock.kept[path] !== undefined) {
    const { [path]: _, ...kept } = lock.kept;
    return { ...lock, kept };
  }
  const { changed, live } = compare(lock, environment);
  const differences = [...changed, ...live.filter(({ locked, value }) => locked === true && value === undefined)];
  const difference = differences.find((each) => each.path === path);
  if (difference === undefined) {
    const known = differences.filter((each) => each.accepted === undefined).map((each) => each.path);
    const others = known.length > 0 ? `It differs at ${known.join(", ")}.` : "There is no difference.";
    const isLocked = path in lock.locked || path in lock.live;
    throw new Refusal(`${path} is ${isLocked ? "as the lock has it" : "not in the lock"}. ${others}`, 64);
  }
  const to = difference.value ?? null;
  const others = lock.accepted.filter((each) => each.path !== path || JSON.stringify(each.to) !== JSON.stringify(to));
  return { ...lock, accepted: [...others, { path, from: difference.locked, to, reason }] };
}
