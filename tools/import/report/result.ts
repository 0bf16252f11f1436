import type { Finding } from "../../../lib/checks/finding";
import type { NotRead } from "../description";
import type { Remark } from "../result";
import type { Proof } from "../verify/proof";

/** Everything that an import says at its end. */
export interface Result {
  /** What was read: `us-west-2_abc123`. */
  readonly poolId: string;
  /** Of the environment; none if nothing was written. */
  readonly file?: string;
  /** How many resources the environment imports. */
  readonly resources: number;
  readonly remarks: readonly Remark[];
  readonly notRead: readonly NotRead[];
  /** Variables to set before a plan: name, what it is for. */
  readonly variables: Readonly<Record<string, string>>;
  /** Warnings that are not set aside. */
  readonly findings: readonly Finding[];
  /** What the plan shows, or why there is none. */
  readonly proof: Proof | { readonly missing: string };
  /** Addresses that the provider at hand is too old for: the plan says nothing about them. */
  readonly notPlanned: readonly string[];
}

/** Whether the plan was made. */
export function isProof(proof: Result["proof"]): proof is Proof {
  return !("missing" in proof);
}

/** 2 if the plan would do harm, or else 0. */
export function exitCodeOf({ proof }: Pick<Result, "proof">): 0 | 2 {
  return isProof(proof) && proof.harmful.length > 0 ? 2 : 0;
}
