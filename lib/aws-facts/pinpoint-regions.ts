import { partitionOf } from "./regions";

/** Regions whose pools have no analytics. */
const WITHOUT = ["eu-south-1", "me-south-1"];

/**
 * The regions whose Pinpoint projects may get the events of a pool: its own, or `us-east-1`.
 *
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-pinpoint-integration.html
 */
export function allowedPinpointRegions(poolRegion: string): readonly string[] {
  const none = partitionOf(poolRegion) !== "aws" || WITHOUT.includes(poolRegion);
  return none ? [] : [...new Set([poolRegion, "us-east-1"])];
}
