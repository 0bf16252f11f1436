import type { PoolState } from "../../pool";
import type { Region } from "../../store";

/**
 * Throws AWS's refusal when a pool may not come into this state. `held` is the state it has, if it is there already.
 */
export type Rule = (state: PoolState, region: Region, held?: PoolState) => void;

/** The parts of an ARN that the rules read. */
export function arnParts(arn: string): { service?: string; region?: string; account?: string } {
  const [, , service, region, account] = arn.split(":");
  return { service, region, account };
}
