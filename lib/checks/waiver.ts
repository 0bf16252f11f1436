import type { WarningId } from "../rules/ids";

/** A warning set aside in one environment. */
export interface Waiver {
  /** Why it is right here; not empty. */
  readonly reason: string;
  /** The last day it holds, as `2027-03-31` (UTC). @default for good */
  readonly until?: string;
}

/** By rule id; an unknown id, or that of an error, does not compile. */
export type Waivers = { readonly [Id in WarningId]?: Waiver };
