import type { CognitoUserPoolSmsConfiguration, Complete, UserPoolArguments } from "../aws";
import { ARNS } from "../aws-facts/arns";
import { present } from "../aws-facts/known";
import type { LimitsOf } from "../aws-facts/limits";
import { isEmpty } from "../synth/is-empty";
import type { DescribedPool } from "./described";

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
  /** The `sts:ExternalId` of the role's trust policy. */
  readonly externalId: string;
  /** ARN of a role in the pool's account that `cognito-idp.amazonaws.com` may assume and that may `sns:Publish`. */
  readonly snsCallerArn: string;
}

/** A role created with the pool, only for the SMS of this pool. */
export interface CreatedSmsRole extends Sending {
  /** The role is created. */
  readonly role: "create";
  readonly snsCallerArn?: undefined;
  /**
   * The `sts:ExternalId` of the role's trust policy, 2–1224 characters of `[\w+=,.@:/-]`.
   * @default `<stack>-<pool>-sms`, the same in every synth
   */
  readonly externalId?: string;
}

/** How the pool sends SMS. */
export interface SmsSettings {
  /**
   * The role that Cognito assumes to send SMS through SNS: `{ role: "create" }`, or the ARN of your own role.
   *
   * **It cannot be removed**: the API has no operation for it. If you leave it out later, nothing changes in AWS, and the role
   * must stay as long as the pool. Terraform then forgets a created role without destroying it.
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

/** The role is one that exists. Where SMS goes through End User Messaging alone, no setting can say how it is sent. */
export function fromAws({ DescribeUserPool: { SmsConfiguration: live } }: DescribedPool): Complete<SmsSettings> {
  const { ExternalId, SnsRegion } = live ?? {};
  if (isEmpty({ role: live?.SnsCallerArn, ExternalId, SnsRegion })) return { smsConfiguration: undefined };
  const snsCallerArn = present(live?.SnsCallerArn);
  return { smsConfiguration: { externalId: ExternalId ?? "", snsCallerArn, snsRegion: SnsRegion } };
}
