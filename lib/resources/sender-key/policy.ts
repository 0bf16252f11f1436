/** Where the key is, and who may decrypt with it. */
export interface SenderKeyAccess {
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string;
  readonly region?: string;
  readonly accountId: string;
  /** ARNs of the roles, by the setting of their sender. */
  readonly roles: Readonly<Record<string, string>>;
}

/**
 * The policy of the key of custom senders.
 *
 * - The account keeps its administration, without which nobody could manage the key any more. By this statement IAM also lets
 *   whoever creates or updates the pool make the grant by which Cognito encrypts (`kms:CreateGrant`), as AWS documents it.
 * - Cognito may encrypt for pools of this account and region. It has the grant as well; this keeps codes coming when somebody
 *   revokes grants. Not the one pool alone, whose id is not known before it is there.
 * - The role of each sender may decrypt what was encrypted for such a pool, and nothing else. A statement for each, since KMS
 *   drops a principal that stands in one statement twice, which would be a change in every plan.
 *
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-sender-triggers.html
 */
export function senderKeyPolicy({ partition, region = "*", accountId, roles }: SenderKeyAccess): string {
  const statements = [
    {
      Sid: "AccountAdministers",
      Principal: { AWS: `arn:${partition}:iam::${accountId}:root` },
      Action: "kms:*",
    },
    {
      Sid: "CognitoEncrypts",
      Principal: { Service: "cognito-idp.amazonaws.com" },
      Action: ["kms:Encrypt", "kms:GenerateDataKey"],
      Condition: {
        StringEquals: { "aws:SourceAccount": accountId },
        ArnLike: { "aws:SourceArn": `arn:${partition}:cognito-idp:${region}:${accountId}:userpool/*` },
      },
    },
    ...Object.entries(roles).map(([sender, role]) => ({
      Sid: `${sender.charAt(0).toUpperCase()}${sender.slice(1)}Decrypts`,
      Principal: { AWS: role },
      Action: "kms:Decrypt",
      Condition: { StringLike: { "kms:EncryptionContext:userpool-id": `${region}_*` } },
    })),
  ];
  const Statement = statements.map(({ Sid, ...rest }) => ({ Sid, Effect: "Allow", Resource: "*", ...rest }));
  return withReferences(JSON.stringify({ Version: "2012-10-17", Statement }), [
    region,
    accountId,
    ...Object.values(roles),
  ]);
}

/** Quotes inside an expression are Terraform's, not JSON's. */
function withReferences(json: string, values: readonly string[]): string {
  return values.reduce((text, value) => text.replaceAll(JSON.stringify(value).slice(1, -1), value), json);
}
