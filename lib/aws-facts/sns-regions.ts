import { isReference } from "../synth/reference";

/** Regions whose pools are refused with their own region: `Allowed SNS region for ap-northeast-2 is ap-northeast-1`. */
const ELSEWHERE: Readonly<Record<string, string>> = { "ap-northeast-2": "ap-northeast-1" };

/** Regions from before SNS sent SMS there: the region that Cognito used instead is still allowed. */
const ALTERNATES: Readonly<Record<string, string>> = {
  "ap-south-1": "ap-southeast-1",
  "ca-central-1": "us-east-1",
  "eu-central-1": "eu-west-1",
  "eu-west-2": "eu-west-1",
  "us-east-2": "us-east-1",
};

/**
 * The region that has to send the SMS of a pool, if it is not the pool's own; else AWS takes the pool's.
 *
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-sms-settings.html
 */
export function defaultSnsRegion(poolRegion: string | undefined): string | undefined {
  return poolRegion === undefined ? undefined : ELSEWHERE[poolRegion];
}

/** The regions that may send the SMS of a pool; nothing is known of a pool whose region is a reference. */
export function allowedSnsRegions(poolRegion: string): readonly string[] | undefined {
  if (isReference(poolRegion)) return undefined;
  const elsewhere = ELSEWHERE[poolRegion];
  if (elsewhere !== undefined) return [elsewhere];
  const alternate = ALTERNATES[poolRegion];
  return alternate === undefined ? [poolRegion] : [poolRegion, alternate];
}
