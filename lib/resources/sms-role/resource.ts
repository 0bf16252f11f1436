import type { Construct } from "constructs";
import { AwsIamRole, AwsIamRolePolicy } from "../../aws";
import { defaultSnsRegion } from "../../aws-facts/sns-regions";
import { type TerraformResource, TerraformStack } from "../../cdktf";
import { RemovedBlock } from "../../synth/removed-block";
import type { CreatedSmsRole, OwnSmsRole, SmsSettings } from "../../user-pool/sms";
import { partitionIn } from "../partition";
import type { PoolContext } from "../pool-context";
import { publishPolicy, trustPolicy } from "./policies";

/** What the pool takes, and waits for. */
export interface SmsRole {
  /** The settings with an ARN, also of a role of your own; nothing where SMS is not set. */
  readonly smsConfiguration: OwnSmsRole | undefined;
  /** What has to be there before the pool, since Cognito tries the role out. */
  readonly dependsOn: TerraformResource[];
}

/** Of an IAM role: 64 characters less the 26 that Terraform appends. */
const LONGEST_NAME_PREFIX = 38;

type Place = Pick<PoolContext, "region" | "accountId">;

/**
 * Makes the role of `{ role: "create" }` before the pool: `aws_iam_role.<pool>_sms` and `aws_iam_role_policy.<pool>_sms`.
 *
 * Where SMS is not set, both are forgotten rather than destroyed: AWS keeps a pool's role for ever, and every later update
 * of a pool without its role fails with `InvalidSmsRoleTrustRelationshipException`.
 * @param pool the pool's own address, `aws_cognito_user_pool.<pool>`
 */
export function addSmsRole(
  scope: Construct,
  pool: string,
  { smsConfiguration: stated }: SmsSettings,
  place: Place,
): SmsRole {
  const address = `${pool}_sms`;
  if (stated === undefined) {
    forget(scope, address);
    return { smsConfiguration: undefined, dependsOn: [] };
  }
  const snsRegion = stated.snsRegion ?? defaultSnsRegion(place.region);
  if (stated.role !== "create") return { smsConfiguration: { ...stated, snsRegion }, dependsOn: [] };
  const externalId = stated.externalId ?? defaultExternalId(scope, pool);
  const { role, policy } = create(scope, address, { ...place, externalId });
  return { smsConfiguration: { externalId, snsCallerArn: role.arn, snsRegion }, dependsOn: [role, policy] };
}

/** Never to change: a pool that is deployed has it, and so has its role. */
function defaultExternalId(scope: Construct, pool: string): string {
  return `${TerraformStack.of(scope).node.id}-${pool}-sms`;
}

function create(scope: Construct, address: string, place: Place & Required<Pick<CreatedSmsRole, "externalId">>) {
  const made = { ...place, partition: partitionIn(scope, "sms_partition", address, place.region) };
  // Destroyed after the pool's update has named another role, instead of before it.
  const lifecycle = { createBeforeDestroy: true };
  const role = new AwsIamRole(scope, "sms_role", {
    namePrefix: `${`${TerraformStack.of(scope).node.id}-${address}`.slice(0, LONGEST_NAME_PREFIX - 1)}-`,
    description: "Cognito sends the SMS of a user pool",
    assumeRolePolicy: trustPolicy(made),
    lifecycle,
  });
  role.overrideLogicalId(address);
  const policy = new AwsIamRolePolicy(scope, "sms_role_policy", {
    name: "send-sms",
    role: role.name,
    policy: publishPolicy(made),
    lifecycle,
  });
  policy.overrideLogicalId(address);
  return { role, policy };
}

function forget(scope: Construct, address: string) {
  new RemovedBlock(scope, "sms_role_removed", `aws_iam_role.${address}`);
  new RemovedBlock(scope, "sms_role_policy_removed", `aws_iam_role_policy.${address}`);
}
