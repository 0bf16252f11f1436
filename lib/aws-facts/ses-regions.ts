import { partitionOf } from "./regions";

/** Regions whose SES identities a pool of any region may send from. */
const FOR_ALL = ["us-east-1", "us-west-2", "eu-west-1"];

/**
 * The regions whose SES identities may send the emails of a pool.
 *
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html
 */
export function allowedSesRegions(poolRegion: string): readonly string[] {
  return partitionOf(poolRegion) === "aws" ? [...new Set([poolRegion, ...FOR_ALL])] : [poolRegion];
}
