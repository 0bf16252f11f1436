import type { CognitoUserPoolSmsConfiguration, Complete, UserPoolArguments } from "../aws";

/** How the pool sends SMS. */
export interface SmsSettings {
  /**
   * The role Cognito assumes to send through SNS. **It cannot be taken away again** (the API has no call for it): leaving it
   * out later changes nothing in AWS, and the role has to stay as long as the pool.
   */
  readonly smsConfiguration?: {
    /** The `sts:ExternalId` of the role's trust policy; not empty. */
    readonly externalId: string;
    /** ARN of a role in the pool's account that `cognito-idp.amazonaws.com` may assume and that may `sns:Publish`. */
    readonly snsCallerArn: string;
    /** Region that sends; a pool in ap-northeast-2 (Seoul) sends from ap-northeast-1 (Tokyo). @default the pool's region */
    readonly snsRegion?: string;
  };
}

type Arguments = Pick<UserPoolArguments, "smsConfiguration">;

export function toTerraform({ smsConfiguration: stated }: SmsSettings): Complete<Arguments> {
  if (stated === undefined) return { smsConfiguration: undefined };
  const { externalId, snsCallerArn, snsRegion } = stated;
  const complete: Complete<CognitoUserPoolSmsConfiguration> = { externalId, snsCallerArn, snsRegion };
  return { smsConfiguration: complete };
}
