import { parseArn } from "../../lib/aws-facts/arns";
import {
  functionOf,
  permittedTriggers,
  TRIGGERS,
  type Trigger,
} from "../../lib/resources/trigger-permissions/settings";
import type { CognitoUserPoolSettings } from "../../lib/settings";

/** A trigger, with the ARN of its function. */
export interface StatedTrigger {
  readonly trigger: Trigger;
  /** Where the ARN stands. */
  readonly path: string;
  readonly value: string;
  /** Whether this project allows the pool to call the function. */
  readonly permitted: boolean;
}

/** Every trigger of the settings. */
export function triggersOf(userPool: CognitoUserPoolSettings): StatedTrigger[] {
  const { lambdaConfig = {} } = userPool;
  const permitted = permittedTriggers(userPool);
  return (Object.keys(TRIGGERS) as Trigger[]).flatMap((trigger) => {
    const value = functionOf(lambdaConfig, trigger);
    if (value === undefined) return [];
    return [
      {
        trigger,
        path: `userPool.lambdaConfig.${memberOf(trigger, lambdaConfig)}`,
        value,
        permitted: permitted.includes(trigger),
      },
    ];
  });
}

function memberOf(trigger: Trigger, config: NonNullable<CognitoUserPoolSettings["lambdaConfig"]>): string {
  if (trigger === "preTokenGeneration" && config.preTokenGenerationConfig) return "preTokenGenerationConfig.lambdaArn";
  return typeof config[trigger] === "object" ? `${trigger}.lambdaArn` : trigger;
}

/** A function as Lambda's API takes it. */
export interface FunctionPlace {
  readonly region: string;
  readonly partition: string;
  readonly FunctionName: string;
  /** Version or alias. */
  readonly Qualifier: string | undefined;
}

/** Splits the ARN of a function, a version or an alias. */
export function functionArn(arn: string): FunctionPlace {
  const { region = "", partition = "", resource = "" } = parseArn(arn) ?? {};
  const [, name = "", Qualifier] = resource.split(":");
  const end = arn.length - (Qualifier === undefined ? 0 : Qualifier.length + 1);
  return { region, partition, FunctionName: name === "" ? arn : arn.slice(0, end), Qualifier };
}
