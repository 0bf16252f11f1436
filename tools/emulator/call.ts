import { AwsError } from "./aws-error";

/** What AWS would answer; a test reads the members it checks. */
export type Answer = Record<string, unknown>;

/**
 * Calls the emulator as an outsider would call AWS: another tool, the console, a colleague.
 * Refusals are thrown as `AwsError`.
 */
export async function call<T = Answer>(
  url: string,
  operation: string,
  input: object = {},
  region = "us-east-1",
): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/cognito-idp/aws4_request`,
    },
    body: JSON.stringify(input),
  });
  const answer = await response.json();
  if (!response.ok) {
    const { __type, message } = answer as { __type: string; message: string };
    throw new AwsError(__type, message);
  }
  return answer as T;
}
