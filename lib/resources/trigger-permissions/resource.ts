import { AwsLambdaPermission } from "../../aws";
import { TerraformLocal } from "../../cdktf";
import { isReference } from "../../synth/reference";
import type { Adoption } from "../../user-pool/adoption";
import type { LambdaSettings } from "../../user-pool/lambda";
import { type PoolContext, placed } from "../pool-context";
import { functionOf, permittedTriggers, TRIGGERS, type Trigger, type TriggerPermissionsSettings } from "./settings";

/**
 * Allows this pool, in this account, to call the function, alias or version of each trigger:
 * `aws_lambda_permission.<pool>_<trigger>`, such as `pool_pre_sign_up`.
 */
export function addTriggerPermissions(
  context: PoolContext,
  settings: LambdaSettings & TriggerPermissionsSettings & Adoption,
): ReadonlyMap<Trigger, AwsLambdaPermission> {
  const { lambdaConfig = {} } = settings;
  return new Map(
    permittedTriggers(settings).map((trigger) => [
      trigger,
      permission(context, TRIGGERS[trigger], functionOf(lambdaConfig, trigger) as string),
    ]),
  );
}

function permission(context: PoolContext, trigger: string, arn: string): AwsLambdaPermission {
  const { scope, pool, accountId } = context;
  const made = new AwsLambdaPermission(scope, `lambda_permission_${trigger}`, {
    action: "lambda:InvokeFunction",
    principal: "cognito-idp.amazonaws.com",
    ...functionArn(context, trigger, arn),
    sourceArn: pool.arn,
    sourceAccount: accountId,
    region: pool.regionInput,
  });
  return placed(context, made, trigger);
}

/** A function as `aws_lambda_permission` wants it. */
interface FunctionArn {
  /** The ARN without alias or version. */
  readonly functionName: string;
  /** The alias or version, where the ARN has one: a permission for the function does not hold for its aliases. */
  readonly qualifier: string | undefined;
}

/** Number of parts in `arn:aws:lambda:eu-central-1:123456789012:function:name`; the qualifier comes after them. */
const UNQUALIFIED = 7;

/**
 * Takes the qualifier off an ARN. What a reference stands for is known to Terraform alone, which splits
 * `local.<pool>_<name>` when it is.
 */
function functionArn({ scope, pool }: PoolContext, name: string, arn: string): FunctionArn {
  if (!isReference(arn)) {
    const parts = arn.split(":");
    return { functionName: parts.slice(0, UNQUALIFIED).join(":"), qualifier: parts[UNQUALIFIED] };
  }
  const local = new TerraformLocal(scope, `function_${name}`, arn);
  local.overrideLogicalId(`${pool.friendlyUniqueId}_${name}`);
  const parts = `split(":", local.${local.friendlyUniqueId})`;
  return {
    functionName: `\${join(":", slice(${parts}, 0, ${UNQUALIFIED}))}`,
    qualifier: `\${try(${parts}[${UNQUALIFIED}], null)}`,
  };
}
