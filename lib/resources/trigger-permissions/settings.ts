import type { Adoption } from "../../user-pool/adoption";
import type { LambdaSettings } from "../../user-pool/lambda";

type LambdaConfig = NonNullable<LambdaSettings["lambdaConfig"]>;

/** Every trigger with its name in an address. Both pre-token forms are one trigger. */
export const TRIGGERS = {
  preSignUp: "pre_sign_up",
  postConfirmation: "post_confirmation",
  preAuthentication: "pre_authentication",
  postAuthentication: "post_authentication",
  customMessage: "custom_message",
  userMigration: "user_migration",
  defineAuthChallenge: "define_auth_challenge",
  createAuthChallenge: "create_auth_challenge",
  verifyAuthChallengeResponse: "verify_auth_challenge_response",
  preTokenGeneration: "pre_token_generation",
  customEmailSender: "custom_email_sender",
  customSmsSender: "custom_sms_sender",
} as const satisfies Record<Exclude<keyof LambdaConfig, "preTokenGenerationConfig" | "kmsKey" | "kmsKeyId">, string>;

/** A trigger of `lambdaConfig`. */
export type Trigger = keyof typeof TRIGGERS;

/** Who allows the pool to call its functions. */
export interface TriggerPermissionsSettings {
  /**
   * Whether each trigger gets its `aws_lambda_permission`; without one, nothing fails before somebody signs in. `false` for
   * all, or by trigger, where the owner of the function allows it.
   * @default true; `false` for an adopted pool, which has them
   */
  readonly lambdaPermissions?: boolean | { readonly [T in Trigger]?: boolean };
}

/** The ARN of the function that a trigger names, where it names one. */
export function functionOf(config: LambdaConfig, trigger: Trigger): string | undefined {
  if (trigger === "preTokenGeneration") return config.preTokenGenerationConfig?.lambdaArn ?? config.preTokenGeneration;
  const stated = config[trigger];
  return typeof stated === "object" ? stated.lambdaArn : stated;
}

/** The triggers that get a permission. */
export function permittedTriggers({
  lambdaConfig = {},
  adopted = false,
  lambdaPermissions = !adopted,
}: LambdaSettings & TriggerPermissionsSettings & Adoption): Trigger[] {
  return (Object.keys(TRIGGERS) as Trigger[]).filter((trigger) => {
    const wanted =
      typeof lambdaPermissions === "boolean" ? lambdaPermissions : (lambdaPermissions[trigger] ?? !adopted);
    return wanted && functionOf(lambdaConfig, trigger) !== undefined;
  });
}
