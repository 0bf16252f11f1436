import type { PoolState } from "../../pool";
import type { Region } from "../../store";

/** Throws AWS's refusal when a pool may not be in this state. */
export type Rule = (state: PoolState, region: Region) => void;

/** The parts of an ARN the rules look at. */
export function arnParts(arn: string): { service?: string; region?: string; account?: string } {
  const [, , service, region, account] = arn.split(":");
  return { service, region, account };
}
