import { partitionOf } from "../aws-facts/regions";
import { sortedJson } from "../synth/sorted-json";
import { GRANTS, type Grant, type GrantSet } from "./sets";

/** Where a pool is; an environment says it. */
export interface PoolPlace {
  /** As in `eu-central-1`; its partition is derived from it. */
  readonly region: string;
  /** The 12 digits of the AWS account. */
  readonly accountId: string;
}

/**
 * A policy document that allows these sets of actions on one pool, as JSON for the `policy` of an `aws_iam_role_policy` or
 * `aws_iam_policy`. Where a trigger of the pool waits for its policy, use `grantToTrigger`.
 * @param pool a `CognitoUserPool`, or the ARN of any pool
 * @throws Error if there is no such set
 */
export function grant(pool: { readonly arn: string }, ...grants: readonly [Grant, ...Grant[]]): string {
  return policy(pool.arn, grants);
}

/**
 * The same for a function that is a trigger of the pool and waits for its policy: by `dependsOn`, or as the policy is inside
 * the role. The pool needs the function, so a policy that names the pool would be a cycle, which Terraform refuses. This one
 * allows the actions on every pool of the account and region. A function that does not wait takes `grant`, which allows less.
 * @param place the environment
 * @throws Error if there is no such set, or if the region is none that AWS could have
 */
export function grantToTrigger({ region, accountId }: PoolPlace, ...grants: readonly [Grant, ...Grant[]]): string {
  const partition = partitionOf(region);
  if (partition === undefined) {
    throw new Error(
      `grantToTrigger: \`region\` is ${JSON.stringify(region)}; the ARN of a pool needs a region such as "eu-central-1".`,
    );
  }
  return policy(`arn:${partition}:cognito-idp:${region}:${accountId}:userpool/*`, grants);
}

function policy(resource: string, grants: readonly Grant[]): string {
  const actions = new Set(grants.flatMap(actionsOf));
  return sortedJson({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: [...actions].sort(), Resource: resource }],
  });
}

function actionsOf(name: Grant): string[] {
  if (!Object.hasOwn(GRANTS, name)) {
    throw new Error(`There is no grant ${JSON.stringify(name)}; there are: ${Object.keys(GRANTS).join(", ")}.`);
  }
  const { actions }: GrantSet = GRANTS[name];
  return actions.map((action) => `cognito-idp:${action}`);
}
