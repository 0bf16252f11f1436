/** STS speaks the query protocol: a form in, XML out. The provider asks only whose account it is in. */
export const callerIdentity = (accountId: string): string =>
  `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>` +
  `<Arn>arn:aws:iam::${accountId}:user/emulator</Arn><UserId>AIDAEMULATOR</UserId><Account>${accountId}</Account>` +
  `</GetCallerIdentityResult><ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>` +
  "</GetCallerIdentityResponse>";

/** The query protocol's error document. */
export const queryError = (type: string, message: string): string =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${type}</Code><Message>${message}</Message></Error>` +
  `<RequestId>${requestId}</RequestId></ErrorResponse>`;

const requestId = "00000000-0000-0000-0000-000000000000";
