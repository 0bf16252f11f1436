import { printable } from "../../../lib/checks/path";
import { Refusal } from "../../refusal";
import { NoAnswer } from "./raw-answer";

/** What AWS's SDKs throw: an answer with an error, or that there was none. */
interface SdkError extends Error {
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** What to do about a failed call. */
export type Failure =
  /** Too many calls: slower, once more. */
  | "throttled"
  /** The network, or no answer: once more. */
  | "transient"
  /** AWS's own fault: once more; if it stays, AWS refuses this call. */
  | "failed"
  /** What was asked for is not there. */
  | "missing"
  /** The pool has nothing of what was asked for: a feature of it is off. */
  | "off"
  /** Nothing more can be read: the credentials, or no answer. */
  | "fatal"
  /** AWS refuses this call. */
  | "refused";

const THROTTLED =
  /^(TooManyRequestsException|ThrottlingException|Throttling|ThrottledException|RequestLimitExceeded|SlowDown)$/;
const MISSING = /^(ResourceNotFoundException|WAFNonexistentItemException)$/;
const OFF = /^UserPoolAddOnNotEnabledException$/;
const CREDENTIALS =
  /^(CredentialsProviderError|TokenProviderError|ExpiredToken|ExpiredTokenException|UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|IncompleteSignature|MissingAuthenticationToken(Exception)?|AuthFailure|SignatureDoesNotMatch|OptInRequired)$/;

/** What to do about what a call threw. */
export function failureOf(error: unknown): Failure {
  const { name, $metadata } = error as SdkError;
  if (THROTTLED.test(name)) return "throttled";
  if (CREDENTIALS.test(name)) return "fatal";
  if (MISSING.test(name)) return "missing";
  if (OFF.test(name)) return "off";
  const status = $metadata?.httpStatusCode;
  if (status === 429) return "throttled";
  if (status !== undefined && status >= 500) return "failed";
  if (error instanceof NoAnswer) return "transient";
  return status === undefined ? "fatal" : "refused";
}

/** Whether there are no credentials, or AWS does not accept them. */
export function isOfCredentials(error: unknown): boolean {
  return CREDENTIALS.test((error as SdkError).name);
}

/** The name of AWS's error; the status of an answer that is no JSON, such as a proxy's page. */
export function codeOf(error: unknown): string {
  const { name, $metadata } = error as SdkError;
  return /^(Syntax|Type)?Error$/.test(name) ? `HTTP ${$metadata?.httpStatusCode}` : name;
}

/** Says in one line why nothing can be read. @param asked what was asked, as `cognito-idp:DescribeUserPool` */
export function refusal(error: unknown, asked: string): Refusal {
  if (error instanceof Refusal) return error;
  const { name, message } = error as SdkError;
  const said = printable(message).slice(0, 300);
  if (name === "CredentialsProviderError" || name === "TokenProviderError") {
    return new Refusal(`No AWS credentials: ${said}. Set AWS_PROFILE or --profile, or sign in (aws sso login).`);
  }
  if (/^Expired/.test(name)) return new Refusal(`The AWS credentials have expired (${name}). Sign in again.`);
  if (CREDENTIALS.test(name)) return new Refusal(`AWS does not accept the credentials (${name}): ${said}`);
  if (failureOf(error) === "throttled") {
    return new Refusal(
      `AWS keeps refusing ${asked} (${name}). Wait a while and run it again: it continues from there.`,
    );
  }
  if (failureOf(error) === "transient") return new Refusal(`AWS cannot be reached for ${asked} (${said || name}).`);
  if ((error as SdkError).$metadata?.httpStatusCode === undefined) {
    return new Refusal(`${asked} cannot be called (${said || name}). Is AWS_ENDPOINT_URL or the profile wrong?`);
  }
  return new Refusal(`AWS refuses ${asked} (${codeOf(error)}): ${said}`);
}
