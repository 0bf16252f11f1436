/** STS speaks the query protocol: a form in, XML out. The provider asks whose account it is in, and may assume a role. */
export const stsOperations: Readonly<Record<string, (accountId: string, request: Record<string, string>) => string>> = {
  GetCallerIdentity: (accountId) =>
    answer(
      "GetCallerIdentity",
      `<Arn>arn:aws:iam::${accountId}:user/emulator</Arn><UserId>AIDAEMULATOR</UserId><Account>${accountId}</Account>`,
    ),
  AssumeRole: (_, { RoleArn = "", RoleSessionName = "emulator" }) =>
    answer(
      "AssumeRole",
      `<AssumedRoleUser><AssumedRoleId>AROAEMULATOR:${RoleSessionName}</AssumedRoleId><Arn>${RoleArn}</Arn></AssumedRoleUser>` +
        "<Credentials><AccessKeyId>ASIAEMULATOR</AccessKeyId><SecretAccessKey>emulator</SecretAccessKey>" +
        "<SessionToken>emulator</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>",
    ),
};

function answer(operation: string, result: string): string {
  return (
    `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${operation}Result>${result}` +
    `</${operation}Result><ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`
  );
}

/** The query protocol's error document. */
export function queryError(type: string, message: string): string {
  return (
    `<ErrorResponse><Error><Type>Sender</Type><Code>${type}</Code><Message>${message}</Message></Error>` +
    `<RequestId>${requestId}</RequestId></ErrorResponse>`
  );
}

const requestId = "00000000-0000-0000-0000-000000000000";
