import { TerraformLocal } from "cdktf";
import { isReference } from "../../synth/reference";
import type { PoolContext } from "../pool-context";

/** A function as `aws_lambda_permission` wants it. */
export interface FunctionArn {
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
export function functionArn({ scope, pool }: PoolContext, name: string, arn: string): FunctionArn {
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
