import type { CognitoUserPoolSmsConfiguration, Complete, UserPoolArguments } from "../aws";
import { ARNS } from "../aws-facts/arns";
import type { LimitsOf } from "../aws-facts/limits";

interface Sending {
  /**
   * Region that sends.
   * @default the pool's region; ap-northeast-1 (Tokyo) for a pool in ap-northeast-2 (Seoul)
   */
  readonly snsRegion?: string;
}

/** Your own role. */
export interface OwnSmsRole extends Sending {
  readonly role?: undefined;
  /** The `sts:ExternalId` of the role's trust policy; not empty. */
  readonly externalId: string;
  /** ARN of a role in the pool's account that `cognito-idp.amazonaws.com` may assume and that may `sns:Publish`. */
  readonly snsCallerArn: string;
}

/** A role made with the pool, for this pool's SMS only. */
export interface CreatedSmsRole extends Sending {
  readonly role: "create";
  readonly snsCallerArn?: undefined;
  /**
   * The `sts:ExternalId` of the role's trust policy, 2–1224 characters of `[\w+=,.@:/-]`.
   * @default `<stack>-<pool>-sms`, from the names that its address has too: the same in every synth
   */
  readonly externalId?: string;
}

/** How the pool sends SMS. */
export interface SmsSettings {
  /**
   * The role Cognito assumes to send through SNS: `{ role: "create" }`, or the ARN of your own role.
   *
   * **It cannot be taken away again** (the API has no call for it): leaving it out later changes nothing in AWS, and the
   * role has to stay as long as the pool. A created role is then left to AWS: Terraform forgets it and destroys nothing.
   */
  readonly smsConfiguration?: CreatedSmsRole | OwnSmsRole;
}

/** AWS's limits on them. */
export const limits = {
  smsConfiguration: {
    externalId: { length: [0, 131_072] },
    snsCallerArn: { arn: ARNS.role },
    snsRegion: { length: [5, 32] },
  },
} as const satisfies LimitsOf<SmsSettings>;

type Arguments = Pick<UserPoolArguments, "smsConfiguration">;

/** A role that is still to be created has no ARN yet: `addSmsRole` resolves it first. */
export function toTerraform({ smsConfiguration: stated }: SmsSettings): Complete<Arguments> {
  if (stated === undefined || stated.role === "create") return { smsConfiguration: undefined };
  const { externalId, snsCallerArn, snsRegion } = stated;
  const complete: Complete<CognitoUserPoolSmsConfiguration> = { externalId, snsCallerArn, snsRegion };
  return { smsConfiguration: complete };
}
