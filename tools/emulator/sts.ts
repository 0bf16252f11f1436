type StsOperation = (accountId: string, requestId: string, request: Readonly<Record<string, string>>) => string;

/**
 * STS speaks the query protocol: a form in, XML out. The provider asks whose account it is in, and may assume a role.
 */
export const stsOperations: ReadonlyMap<string, StsOperation> = new Map([
  ["GetCallerIdentity", getCallerIdentity],
  ["AssumeRole", assumeRole],
]);

function getCallerIdentity(accountId: string, requestId: string): string {
  return answer(
    "GetCallerIdentity",
    `<Arn>arn:aws:iam::${accountId}:user/emulator</Arn><UserId>AIDAEMULATOR</UserId><Account>${accountId}</Account>`,
    requestId,
  );
}

function assumeRole(_: string, requestId: string, request: Readonly<Record<string, string>>): string {
  const { RoleArn = "", RoleSessionName = "emulator" } = request;
  const id = `AROAEMULATOR:${escaped(RoleSessionName)}`;
  return answer(
    "AssumeRole",
    `<AssumedRoleUser><AssumedRoleId>${id}</AssumedRoleId><Arn>${escaped(RoleArn)}</Arn></AssumedRoleUser>` +
      "<Credentials><AccessKeyId>ASIAEMULATOR</AccessKeyId><SecretAccessKey>emulator</SecretAccessKey>" +
      "<SessionToken>emulator</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>",
    requestId,
  );
}

function answer(operation: string, result: string, requestId: string): string {
  return (
    `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${operation}Result>${result}` +
    `</${operation}Result><ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`
  );
}

/** The query protocol's error document. */
export function queryError(type: string, message: string, requestId: string): string {
  return (
    `<ErrorResponse><Error><Type>Sender</Type><Code>${type}</Code><Message>${escaped(message)}</Message></Error>` +
    `<RequestId>${requestId}</RequestId></ErrorResponse>`
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
