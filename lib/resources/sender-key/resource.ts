import type { Construct } from "constructs";
import { loadKms } from "../../aws";
import { Lazy, type TerraformResource, TerraformStack } from "../../cdktf";
import { isReference } from "../../synth/reference";
import type { GeneralSettings } from "../../user-pool/general";
import type { LambdaSettings } from "../../user-pool/lambda";
import { partitionIn } from "../partition";
import type { PoolContext } from "../pool-context";
import { roleOfFunction } from "./function-role";
import { senderKeyPolicy } from "./policy";
import { type StatedSender, sendersOf } from "./senders";

/** What the pool takes, and waits for. */
export interface SenderKey extends LambdaSettings {
  /** What has to be there before the pool names the key: until then no sender could decrypt. */
  readonly dependsOn: TerraformResource[];
}

type Place = Pick<PoolContext, "region" | "accountId">;

/** Of an alias with its `alias/`: 256 characters less the 26 that Terraform appends. */
const LONGEST_NAME_PREFIX = 230;

/**
 * Makes the key of `kmsKey: "create"` before the pool: `aws_kms_key.<pool>_senders`, `aws_kms_key_policy.<pool>_senders`, and
 * `aws_kms_alias.<pool>_senders`, by which people find it in the console.
 *
 * The policy is a resource of its own: in the key, it would refer to the sender's function, and a function that is told the
 * ARN of the key would be a cycle. The role comes from the function in the same stack (`${aws_lambda_function.mail.role}`) or
 * from `roleArn`; a data source would need `lambda:GetFunction`, and a function that is there before the plan.
 *
 * No `prevent_destroy`: Terraform moves the pool to another key before it deletes one, the deletion takes 30 days and can be
 * cancelled, and a new key is as good for the next code.
 * @param pool the pool's own address, `aws_cognito_user_pool.<pool>`
 */
export function addSenderKey(
  scope: Construct,
  pool: string,
  settings: LambdaSettings & Pick<GeneralSettings, "name" | "region">,
  place: Place,
): SenderKey {
  const { lambdaConfig, name, region } = settings;
  if (lambdaConfig?.kmsKey !== "create") return { lambdaConfig, dependsOn: [] };
  const { AwsKmsAlias, AwsKmsKey, AwsKmsKeyPolicy } = loadKms();
  const address = `${pool}_senders`;
  // Destroyed after the pool's update, instead of before it.
  const lifecycle = { createBeforeDestroy: true };
  const key = new AwsKmsKey(scope, "sender_key", {
    description: `Encrypts the codes for the custom senders of the user pool ${name}`,
    enableKeyRotation: true,
    deletionWindowInDays: 30,
    region,
    lifecycle,
  });
  // Before anything refers to it.
  key.overrideLogicalId(address);
  const policy = new AwsKmsKeyPolicy(scope, "sender_key_policy", {
    keyId: key.keyId,
    policy: senderKeyPolicy({
      partition: partitionIn(scope, "sender_key_partition", address, place.region),
      region: place.region,
      accountId: place.accountId ?? ownAccount(scope, address),
      roles: Object.fromEntries(sendersOf(settings).flatMap(roles)),
    }),
    region,
    lifecycle,
  });
  const alias = new AwsKmsAlias(scope, "sender_key_alias", {
    namePrefix: `${aliasPrefix(TerraformStack.of(scope).node.id, address)}-`,
    targetKeyId: key.keyId,
    region,
    lifecycle,
  });
  for (const made of [policy, alias]) made.overrideLogicalId(address);
  return { lambdaConfig: { ...lambdaConfig, kmsKeyId: key.arn }, dependsOn: [policy] };
}

function aliasPrefix(stack: string, address: string): string {
  return `alias/${`${stack}-${address}`.replace(/[^\w-]/g, "-")}`.slice(0, LONGEST_NAME_PREFIX - 1);
}

function ownAccount(scope: Construct, address: string): string {
  const { DataAwsCallerIdentity } = loadKms();
  const data = new DataAwsCallerIdentity(scope, "sender_key_account");
  data.overrideLogicalId(address);
  return data.accountId;
}

/** None where a rule says that it is missing. */
function roles([name, { lambdaArn, roleArn }]: StatedSender): [string, string][] {
  if (roleArn !== undefined) return [[name, roleArn]];
  return isReference(lambdaArn) ? [[name, laterRole(name, lambdaArn)]] : [];
}

/** What a token of CDKTF's refers to is known when all of the stack is. */
function laterRole(name: string, lambdaArn: string): string {
  return Lazy.stringValue({
    produce: (context) => {
      const resolved: string = context.resolve(lambdaArn);
      const role = roleOfFunction(resolved);
      if (role !== undefined) return role;
      throw new Error(
        `lambdaConfig.${name}.lambdaArn: ${resolved} does not refer to an aws_lambda_function, so its role is not known; set lambdaConfig.${name}.roleArn.`,
      );
    },
  });
}
