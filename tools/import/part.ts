import type { PartOf } from "../../lib/define-pool";
import type { CognitoUserPoolSettings } from "../../lib/settings";
import type { Description } from "./description";
import type { ReadPool } from "./result";

/** What AWS answers about things that belong to a pool. */
export type PartName = Exclude<
  keyof Description,
  "version" | "readAt" | "poolId" | "region" | "accountId" | "pool" | "mfa" | "elsewhere" | "notRead"
>;

/**
 * Reads things that belong to a pool: a thin file in `tools/import/parts/`. For each of them it calls `readPart` with the
 * `fromAws` that stands beside `toTerraform` in `lib/resources/<kind>/`, and adds the remarks that no setting can hold.
 */
export interface PartReader {
  /** The members of the description that it reads. */
  readonly reads: readonly PartName[];
  readonly read: (description: Description) => PartOfPool;
}

/** Settings that are merged into those of the pool and of other parts with `definePool`, and what else is in a `ReadPool`. */
export interface PartOfPool extends Partial<Omit<ReadPool, "userPool">> {
  readonly settings: PartOf<CognitoUserPoolSettings>;
}
