import type { WaivableId } from "../rules/ids";

/** Sets a warning aside: in an environment, or at one path of it. */
export interface Waiver {
  /** Why the warning is right to ignore here. Not empty. */
  readonly reason: string;
  /**
   * The path at and below which the waiver holds, as the finding shows it; `userPool.` may be left out:
   * `identityProviders.okta`. Of `never-weaker`, the path that `npm run compare` shows: `user_pool.mfa_configuration`.
   * @default the whole environment
   */
  readonly at?: string;
  /** The last day the waiver holds (UTC), such as `2027-03-31`. @default for good */
  readonly until?: string;
}

/** The waiver of a rule, or several at different paths. */
export type WaiverOrList = Waiver | readonly Waiver[];

/**
 * By rule id; several for one rule as a list. An unknown id, or that of a rule that cannot be waived, does not compile; one of
 * your own rules has a slash.
 */
export type Waivers = { readonly [Id in WaivableId]?: WaiverOrList } & {
  readonly [own: `${string}/${string}`]: WaiverOrList;
};
