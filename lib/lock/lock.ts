/** A value in a lock file, as Terraform's arguments have it. */
export type LockedValue = string | boolean | readonly string[] | LockedAttribute;

/** An attribute of the schema: all that can never change. */
export interface LockedAttribute {
  readonly attributeDataType: string;
  readonly mutable: boolean;
  readonly required: boolean;
  readonly developerOnlyAttribute?: true;
  readonly minLength?: string;
  readonly maxLength?: string;
  readonly minValue?: string;
  readonly maxValue?: string;
}

/** A difference that somebody has accepted, with the reason. */
export interface Acceptance {
  readonly path: string;
  /** What the lock had. */
  readonly from: LockedValue;
  /** What the settings have; `null` where they leave it out. */
  readonly to: LockedValue | null;
  readonly reason: string;
}

/** What is deployed of an environment and cannot be had back: the content of `stacks/<environment>.lock.json`. */
export interface Lock {
  /** The version of the format. */
  readonly version: 1;
  readonly environment: string;
  /** What can never change again, by the path of its setting. */
  readonly locked: Readonly<Record<string, LockedValue>>;
  /** What is live and cannot be removed again, or decides what has to be changed first. */
  readonly live: Readonly<Record<string, LockedValue>>;
  /** Addresses in the state, by the path of the setting that they belong to. */
  readonly resources: Readonly<Record<string, readonly string[]>>;
  /** The same of what Terraform was made to forget, and AWS still has. */
  readonly kept: Readonly<Record<string, readonly string[]>>;
  readonly accepted: readonly Acceptance[];
}

/** The lock of an environment; `missing` where its file was looked for and is not there. */
export type LockOrMissing = Lock | "missing";

/** Whether there is a lock file. */
export function isLock(lock: LockOrMissing | undefined): lock is Lock {
  return lock !== undefined && lock !== "missing";
}

/** Whether two values are the same. Sets are sorted in both, and so are the members of attributes. */
export function sameValue(one: LockedValue | null | undefined, other: LockedValue | null | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
