import { AwsError, invalidParameter, notFound } from "../aws-error";
import type { Pool } from "../pool";
import { getPool, type Region } from "../store";
import { arnParts } from "./rules/rule";

const MOST_TAGS = 50;

/** Refuses what a pool cannot have as tags. Not certain: the two texts. */
export function checkTags(tags: Readonly<Record<string, string>>): void {
  checkTagKeys(Object.keys(tags));
  if (Object.keys(tags).length > MOST_TAGS) {
    throw new AwsError("UserPoolTaggingException", `A user pool cannot have more than ${MOST_TAGS} tags.`);
  }
}

/** Tags that AWS set itself, such as those of a CloudFormation stack: no call changes them. */
export function awsOwn(tags: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => isAwsOwn(key)));
}

/** AWS keeps its prefix to itself, however it is spelled. */
function isAwsOwn(key: string): boolean {
  return /^aws:/i.test(key);
}

/** Refuses keys that are AWS's own. */
export function checkTagKeys(keys: readonly string[]): void {
  if (keys.some(isAwsOwn)) {
    throw invalidParameter("aws: prefixed tag key names are not allowed for external use.");
  }
}

/** The pool of an ARN: of this account and region, or there is none. Not certain: the exceptions and texts. */
export function taggedPool(region: Region, arn: string): Pool {
  const { service, region: there, account } = arnParts(arn);
  const id = arn.split(":userpool/")[1];
  if (service !== "cognito-idp" || id === undefined) throw notFound(`Resource ${arn} does not exist.`);
  if (account !== region.store.accountId) {
    throw new AwsError("NotAuthorizedException", `You have no access to ${arn}: it is of another account.`);
  }
  if (there !== region.name) throw invalidParameter(`The ARN ${arn} is not of the region ${region.name}.`);
  return getPool(region, id);
}
