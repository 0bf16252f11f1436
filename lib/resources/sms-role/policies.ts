/** What the policies of an SMS role are made of. */
export interface SmsRolePlace {
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string;
  readonly region?: string;
  readonly accountId?: string;
  readonly externalId: string;
}

/**
 * Who may assume the role: Cognito, with the external id, for a pool of this account and region. Not the one pool alone:
 * its id is not known before it is there, and the role has to be there first.
 */
export function trustPolicy({ partition, region = "*", accountId, externalId }: SmsRolePlace): string {
  return policy({
    Effect: "Allow",
    Principal: { Service: "cognito-idp.amazonaws.com" },
    Action: "sts:AssumeRole",
    Condition: {
      StringEquals: { "sts:ExternalId": externalId, "aws:SourceAccount": accountId },
      ArnLike: { "aws:SourceArn": `arn:${partition}:cognito-idp:${region}:${accountId ?? "*"}:userpool/*` },
    },
  });
}

/**
 * What the role may do: send SMS. A phone number has no ARN, so all that has none is allowed, and no topic or endpoint is.
 *
 * Source: https://docs.aws.amazon.com/sns/latest/dg/sns-using-identity-based-policies.html
 */
export function publishPolicy({ partition }: SmsRolePlace): string {
  return policy({ Effect: "Allow", Action: "sns:Publish", NotResource: `arn:${partition}:sns:*:*:*` });
}

function policy(statement: object): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}
