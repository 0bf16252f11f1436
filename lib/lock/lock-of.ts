import { sortedRecord } from "../synth/code-point-order";
import { addressesOf } from "./addresses";
import type { LockedEnvironment } from "./fact";
import { liveSettings } from "./live-settings";
import type { Lock, LockedValue } from "./lock";
import { lockedSettings } from "./locked-settings";

/** The lock of an environment whose settings are deployed as they are. References are left out: only Terraform knows them. */
export function lockOf(environment: LockedEnvironment): Lock {
  return {
    version: 1,
    environment: environment.name ?? "",
    locked: sorted(lockedSettings(environment)),
    live: sorted(liveSettings(environment.userPool)),
    resources: sorted(addressesOf(environment.userPool)),
    kept: {},
    accepted: [],
  };
}

/** As a record in the order of the names; what is unknown is left out. */
export function sorted<Value extends LockedValue>(
  entries: Iterable<readonly [string, Value | undefined]>,
): Readonly<Record<string, Value>> {
  return sortedRecord([...entries].filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
